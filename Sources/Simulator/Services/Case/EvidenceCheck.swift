internal import Foundation

/// Whether the truth can be read in the logs: each expression must find a line, near its time if one is given.
struct EvidenceCheck {
  private let plan: ServiceCase
  private let run: ServiceCase.Run
  private let text: [NSString]
  private let desk: ServiceDesk
  private let records: [LogRecord]

  init(_ plan: ServiceCase, _ run: ServiceCase.Run, _ files: [ServiceCase.Part]) {
    self.plan = plan
    self.run = run
    text = files.map { NSString(string: String(decoding: $0.bytes, as: UTF8.self)) }
    records = LogCollection(plan, run).kept(run.book.ordered).flatMap(\.file.records)
    desk = ServiceDesk(plan)
  }

  /// What finds nothing.
  var missing: [String] {
    let truth = plan.scenario.truth
    var reasons: [String] = []
    guard run.word == .outage else { return [] }
    for (role, cause) in [
      ("trigger", truth.trigger), ("root cause", truth.rootCause), ("enabling", truth.enabling),
      ("loop", truth.loop),
      ("broken by", truth.brokenBy),
    ] {
      guard let cause, isPresent(role) else { continue }
      for expression in plan.visible(cause.evidence) {
        let filled = desk.filled(expression)
        if !isFound(filled) { reasons.append("evidence of the \(role) finds no line: \(filled)") }
      }
      let expressions = plan.visible(cause.evidence).map(desk.filled)
      if let start = cause.start.flatMap(run.calendar.time), start >= run.calendar.start,
        !expressions.isEmpty,
        !expressions.contains(where: { isFound($0, near: start, cause.toleranceSeconds) })
      {
        reasons.append("no evidence of the \(role) lies near its start")
      }
    }
    for innocent in truth.innocent {
      for expression in plan.visible([innocent.evidence]) where !isFound(desk.filled(expression)) {
        reasons.append("'\(innocent.what)' finds no line: \(desk.filled(expression))")
      }
    }
    return reasons
  }

  private func isPresent(_ role: String) -> Bool {
    !(role == "trigger" && plan.off.contains(.trigger))
      && !(role == "root cause" && plan.off.contains(.defect))
  }

  private func matcher(_ expression: String) -> NSRegularExpression? {
    try? NSRegularExpression(pattern: expression, options: [.anchorsMatchLines])
  }

  private func isFound(_ expression: String) -> Bool {
    guard let matcher = matcher(expression) else { return false }
    return text.contains {
      matcher.firstMatch(in: $0 as String, range: NSRange(location: 0, length: $0.length)) != nil
    }
  }

  /// Looks at the lines as they were written, by true time.
  private func isFound(_ expression: String, near start: Int, _ tolerance: Int) -> Bool {
    guard let matcher = matcher(expression) else { return false }
    let span = (start - tolerance) * 1000...(start + tolerance) * 1000
    return records.contains { record in
      guard span.contains(record.time) else { return false }
      let length = NSString(string: record.text).length
      return matcher.firstMatch(in: record.text, range: NSRange(location: 0, length: length)) != nil
    }
  }
}

extension ServiceCase {
  /// Expressions that this form of the case can show.
  func visible(_ evidence: [Scenario.Evidence]) -> [String] {
    evidence.filter { !isHard || !$0.isInChanges }.map(\.expression)
  }
}
