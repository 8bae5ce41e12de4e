import ProximateDiagnostics

/// Checks how a format says that it writes time.
struct TimeLint {
  private let file: RuleFile
  private static let presets = [
    "iso8601", "rfc3164", "apache", "w3c", "epoch", "epoch_s", "epoch_ms", "epoch_us", "epoch_ns",
    "epoch_hex",
    "hex_date", "klog",
  ]
  private static let directives = Set("YymdeHIMSpbBaAzZfjT%")

  init(_ file: RuleFile) { self.file = file }

  /// Checks the notations and the zone.
  func check(_ notations: YamlNode?, _ zone: YamlNode?) {
    if case .sequence(let items) = notations?.content {
      items.forEach(checkNotation)
    } else if let notations {
      checkNotation(notations)
    }
    if let zone { checkZone(zone) }
  }

  private func checkNotation(_ node: YamlNode) {
    guard let text = node.text, !Self.presets.contains(text) else { return }
    guard text.contains("%") else {
      file.error(
        "F203", "unknown notation of time `\(text)`", at: node,
        help: Suggestion.help(for: text, among: Self.presets)
          ?? "one of \(Self.presets.joined(separator: ", ")), or a strptime format")
      return
    }
    if !Self.tellsDay(text), Self.tellsPartOfDate(text) || !Self.tellsClock(text) {
      file.error(
        "F203", "`\(text)` states no day", at: node,
        help: "give the day, or hour, minute and second alone: their day is counted from the lines above")
    }
    var isDirective = false
    for character in text {
      if isDirective, !Self.directives.contains(character) {
        file.error("F203", "`%\(character)` is no directive of strptime that is known here", at: node)
      }
      isDirective = character == "%" && !isDirective
    }
  }

  private static func tellsDay(_ text: String) -> Bool {
    ["%d", "%e", "%j", "%D", "%F", "%s"].contains(where: text.contains)
  }

  private static func tellsPartOfDate(_ text: String) -> Bool {
    ["%Y", "%y", "%m", "%b", "%B"].contains(where: text.contains)
  }

  private static func tellsClock(_ text: String) -> Bool {
    text.contains("%T") || ["%H", "%M", "%S"].allSatisfy(text.contains)
  }

  /// A zone is `UTC`, an offset, or looks like a name of the zone database.
  private func checkZone(_ node: YamlNode) {
    guard let text = node.text else { return }
    let isOffset = text.first == "+" || text.first == "-"
    let digits = text.dropFirst().filter { $0 != ":" }
    let isName = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/_+-".contains($0)) }
    if isOffset ? digits.count != 4 || !digits.allSatisfy(\.isNumber) : !isName || text.isEmpty {
      file.error("F204", "`\(text)` is no time zone", at: node, help: "UTC, +02:00, Europe/Tallinn, or local")
    }
  }
}
