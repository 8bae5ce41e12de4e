import ProximateDiagnostics
import ProximateModel
import ProximatePatterns

/// Lays a condition out as nodes in pre-order.
struct ConditionCompiler {
  let fields: [String]
  let events: [String]
  let formats: [String]
  private(set) var nodes: [ConditionNode] = []

  init(fields: [String], events: [String], formats: [String]) {
    self.fields = fields
    self.events = events
    self.formats = formats
  }

  /// Adds a condition and all below it.
  mutating func add(_ condition: Condition) throws(Diagnostic) {
    let index = nodes.count
    nodes.append(ConditionNode(kind: .all, end: index))
    switch condition {
    case .all(let parts):
      for part in parts { try add(part) }
    case .any(let parts):
      nodes[index].kind = .any
      for part in parts { try add(part) }
    case .not(let part):
      nodes[index].kind = .not
      try add(part)
    case .test(let field, let test, let place):
      nodes[index].kind = try kind(of: test, on: field, place)
    }
    nodes[index].end = nodes.count
  }

  private func kind(
    of test: Condition.Test, on field: String, _ place: Place
  ) throws(Diagnostic) -> ConditionNode.Kind {
    if case .sameAs(let other) = test {
      return .same(FieldSlot(field, among: fields), FieldSlot(other, among: fields))
    }
    if case .multiple(let comparison, let times, let other) = test {
      return .multiple(FieldSlot(field, among: fields), comparison, times, FieldSlot(other, among: fields))
    }
    let bytes = try ByteTest(test, place)
    var matcher = Matcher()
    switch field {
    case "event": return .event(Self.table(of: bytes, over: events, &matcher))
    case "format": return .format(Self.table(of: bytes, over: [""] + formats, &matcher))
    case "severity": return .severity(Self.severities(test, bytes, &matcher))
    default: return .text(FieldSlot(field, among: fields), bytes)
    }
  }

  /// The test's outcome for each of a few names; "" is an absent value.
  private static func table(of test: ByteTest, over names: [String], _ matcher: inout Matcher) -> [Bool] {
    var outcomes: [Bool] = []
    for name in names { outcomes.append(test.holds(for: FieldBytes(name), &matcher)) }
    return outcomes
  }

  /// Severities are compared by number, and equal their number's text or the name of their range.
  private static func severities(_ test: Condition.Test, _ bytes: ByteTest, _ matcher: inout Matcher)
    -> [Bool]
  {
    var outcomes: [Bool] = []
    for number in UInt8(0)...24 {
      let name = Severity(rawValue: number).rangeName
      var passes = bytes.holds(for: FieldBytes(number == 0 ? "" : String(number)), &matcher)
      if case .equals(let texts) = test, number > 0 {
        passes = passes || texts.contains { $0.uppercased() == name }
      }
      outcomes.append(passes)
    }
    return outcomes
  }
}

extension FieldBytes {
  /// A name's bytes, nil when it is empty.
  fileprivate init?(_ name: String) {
    guard !name.isEmpty else { return nil }
    self.init(bytes: Array(name.utf8), range: 0..<name.utf8.count)
  }
}

extension ByteTest {
  /// The test on bytes; throws `R100` for a pattern that does not compile.
  init(_ test: Condition.Test, _ place: Place) throws(Diagnostic) {
    switch test {
    case .equals(let texts): self = .equals(texts.map { Array($0.utf8) })
    case .contains(let texts): self = .contains(TextChoice(texts.map { Array($0.utf8) }))
    case .prefix(let texts): self = .prefix(texts.map { Array($0.utf8) })
    case .suffix(let texts): self = .suffix(texts.map { Array($0.utf8) })
    case .number(let comparison, let bound): self = .number(comparison, bound)
    case .exists(let wanted): self = .exists(wanted)
    case .network(let blocks): self = .network(blocks)
    case .sameAs, .multiple: self = .equals([])  // compiled before it comes to bytes
    case .regex(let texts):
      var patterns: [Pattern] = []
      for text in texts {
        do throws(PatternError) {
          patterns.append(try Pattern(text))
        } catch {
          throw Diagnostic(
            .error, "R100", "not a regular expression: \(error.message)", at: place,
            notes: ["in `\(text)`, at byte \(error.offset)"])
        }
      }
      self = .regex(patterns)
    }
  }
}
