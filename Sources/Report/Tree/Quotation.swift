import ProximateModel

/// What a cited line says, without its time, host and program: for sentences that quote it.
enum Quotation {
  /// Characters at most.
  private static let most = 140
  /// Bytes within which a line's header ends, when it has one.
  private static let headerReach = 90

  /// The message in a line of text; nil when the line is no prose (JSON, XML, a table's row) or says hardly anything.
  static func message(of line: Evidence) -> String? {
    let raw = String(line.text.unicodeScalars.prefix(4096)).replacing("\r\n", with: "\n")
    let text = SafeText.visible(raw.hasSuffix("\r") ? String(raw.dropLast()) : raw)
    guard let first = text.first, first != "{", first != "<" else { return nil }
    let message = withoutHeader(text)
    guard message.count >= 8, message.contains(" "), !message.contains("\":") else { return nil }
    return message.count > most ? message.prefix(most - 1) + "…" : message
  }

  /// What follows the first `: ` after a time of day, else what follows the words that are times.
  private static func withoutHeader(_ text: String) -> String {
    // A chat's or a bracketed log's: the time, then who speaks, whose name is nobody's business.
    if text.hasPrefix("["), let end = text.prefix(headerReach).firstRange(of: "] "),
      text[..<end.lowerBound].contains(/[0-9]:[0-9][0-9]/)
    {
      let rest = text[end.upperBound...]
      guard rest.hasPrefix("<"), let speaker = rest.prefix(headerReach).firstRange(of: "> ") else {
        return trimmed(rest)
      }
      return trimmed(rest[speaker.upperBound...])
    }
    let head = text.prefix(headerReach)
    if let colon = head.firstRange(of: ": "), head[..<colon.lowerBound].contains(/[0-9]:[0-9][0-9]/) {
      return trimmed(text[colon.upperBound...])
    }
    var rest = Substring(text)
    while let word = rest.split(separator: " ", maxSplits: 1).first, isTime(word) {
      rest = rest.dropFirst(rest.prefix { $0 == " " }.count + word.count + 1)
    }
    return trimmed(rest)
  }

  private static func isTime(_ word: Substring) -> Bool {
    word.count >= 4 && word.first?.isNumber == true
      && word.allSatisfy { $0.isNumber || "-:.,/TZ+".contains($0) }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " }
    while text.last == " " || text.last == "." { text.removeLast() }
    return String(text)
  }
}
