import ProximateDiagnostics
import ProximateModel

extension RuleFile {
  private static let severities: [(word: String, severity: Severity)] = [
    ("trace", .trace), ("debug", .debug), ("info", .info), ("low", Severity(rawValue: 10)),
    ("warn", .warning), ("warning", .warning), ("medium", .warning), ("error", .error), ("high", .error),
    ("fatal", .fatal), ("critical", .fatal),
  ]

  /// A severity: a number of OpenTelemetry from 1 to 24 or one of a few words.
  func severity(_ node: YamlNode?) -> Severity? {
    guard let node, let text = text(node, "a severity") else { return nil }
    if let number = UInt8(text), (1...24).contains(number) { return Severity(rawValue: number) }
    if let known = Self.severities.first(where: { $0.word == text.lowercased() }) { return known.severity }
    let words = Self.severities.map(\.word)
    error(
      "Y106", "unknown severity `\(text)`", at: node,
      help: Suggestion.help(for: text, among: words) ?? "1 to 24, or one of " + words.joined(separator: ", "))
    return nil
  }
}
