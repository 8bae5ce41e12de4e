/// YAML text in the making: single-quoted scalars, so that nothing is resolved to another type.
struct Yaml {
  private(set) var text = ""

  mutating func raw(_ line: String) { text += line + "\n" }

  mutating func line(_ key: String, _ value: String) { raw("\(key): \(Self.quoted(value))") }

  static func quoted(_ value: String) -> String { "'" + value.replacing("'", with: "''") + "'" }

  /// A share with three digits.
  static func share(_ value: Double) -> String {
    let thousandths = Int(value * 1000 + 0.5)
    return thousandths >= 1000 ? "1.000" : "0." + three(thousandths)
  }

  /// A cause with the components it lies in and the expressions that find its lines.
  mutating func section(
    _ key: String, _ words: TruthWords.Cause, status: String? = nil, start: Int? = nil, tolerance: Int = 0
  ) {
    raw("\(key):")
    raw("  what: \(Self.quoted(words.what))")
    if let status { raw("  status: \(status)") }
    raw("  components: [\(words.components.joined(separator: ", "))]")
    raw(words.evidence.isEmpty ? "  evidence: []" : "  evidence:")
    for expression in words.evidence { raw("    - \(Self.quoted(expression))") }
    if let start {
      raw("  start: \(ClockText(start * 1000).isoSeconds)")
      raw("  toleranceSeconds: \(tolerance)")
    }
  }

  /// An item of a list, with the lines that show it.
  mutating func item(_ words: TruthWords.Cause) {
    raw("  - what: \(Self.quoted(words.what))")
    raw("    components: [\(words.components.joined(separator: ", "))]")
    raw("    evidence:")
    for expression in words.evidence { raw("      - \(Self.quoted(expression))") }
  }

  /// The keys of an outcome.
  static func outcome(_ outcome: Outcome) -> String {
    "outcome: \(outcome.word.rawValue), minimumAvailability: \(share(outcome.minimum)),"
      + " minutesOut: \(outcome.minutesOut)"
  }
}
