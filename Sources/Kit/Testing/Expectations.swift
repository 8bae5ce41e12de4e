import ProximateKnowledge
import ProximateModel

/// Compares findings with what a detector's test expects.
struct Expectations {
  private let test: DetectorTest

  init(_ test: DetectorTest) { self.test = test }

  /// What is wrong, nil when nothing is.
  func complaint(_ findings: [Finding], notEvaluable: [String]) -> String? {
    switch test.expectation {
    case .none:
      return findings.isEmpty ? nil : "UNWANTED  " + findings.map(Self.row).joined(separator: "; ")
    case .notEvaluable(let text):
      return notEvaluable.contains { $0.contains(text) }
        ? nil
        : "expected not evaluable (\(text)), got \(findings.count) findings and the reasons \(notEvaluable)"
    case .findings(let expected): return compare(expected, findings, notEvaluable)
    }
  }

  private func compare(_ expected: [[String: String]], _ findings: [Finding], _ reasons: [String]) -> String?
  {
    guard expected.count == findings.count else {
      let got =
        findings.isEmpty
        ? "none \(reasons.joined(separator: "; "))" : findings.map(Self.row).joined(separator: "; ")
      return "expected \(expected.count) findings, got \(findings.count): \(got)"
    }
    var rest = findings
    for wanted in expected {
      guard
        let match = rest.firstIndex(where: { finding in wanted.allSatisfy { holds($0.key, $0.value, finding) }
        })
      else {
        let text = wanted.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        return "MISSING  \(text); got \(rest.map(Self.row).joined(separator: "; "))"
      }
      rest.remove(at: match)
    }
    return nil
  }

  private func holds(_ key: String, _ text: String, _ finding: Finding) -> Bool {
    switch key {
    case "start": isTime(finding.interval.start, text)
    case "end": isTime(finding.interval.end, text)
    case "count": isNumber(Double(finding.count), text)
    case "entities": isNumber(Double(finding.entities), text)
    case "factor", "ratio", "rate", "level", "risk_ratio", "size": isNumber(finding.magnitude, text)
    case "type": finding.type == text
    case "component": finding.scope.component == text
    case "host.name", "host": finding.scope.host == text
    default: finding.scope.group.split(separator: ", ").contains("\(key)=\(text)")
    }
  }

  /// `+70m`, an absolute time, or two of them with `..` between.
  private func isTime(_ time: Instant, _ text: String) -> Bool {
    let bounds = text.split(separator: "..").map { instant(String($0)) }
    guard let first = bounds.first, let low = first, let last = bounds.last, let high = last else {
      return false
    }
    return low <= time && time <= high
  }

  private func instant(_ text: String) -> Instant? {
    let absolute = IsoTime.nanoseconds(text)
    let relative = DurationText.nanoseconds(text.hasPrefix("+") ? String(text.dropFirst()) : text).map {
      Int64(clamping: Int128(test.base) + Int128($0))
    }
    return (absolute ?? relative).map { Instant(nanoseconds: $0) }
  }

  /// `12`, `>= 8`, `<= 3`, `> 1`, `< 9`.
  private func isNumber(_ value: Double, _ text: String) -> Bool {
    let parts = text.split(separator: " ")
    guard let last = parts.last, let bound = Double(last) else { return false }
    switch parts.count == 2 ? String(parts[0]) : "=" {
    case ">=": return value >= bound
    case "<=": return value <= bound
    case ">": return value > bound
    case "<": return value < bound
    default: return abs(value - bound) <= 1e-9 * max(1, abs(bound))
    }
  }

  private static func row(_ finding: Finding) -> String {
    "\(finding.interval.start)..\(finding.interval.end) count \(finding.count) size \(finding.magnitude) "
      + "[\(finding.scope.component) \(finding.scope.host) \(finding.scope.group)]"
  }
}
