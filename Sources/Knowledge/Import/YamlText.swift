/// YAML to be written: keys in the order in which they are given.
package indirect enum YamlText: Sendable, Hashable {
  /// A text, quoted where YAML or a reader of it could take it for something else.
  case text(String)
  /// A text of several lines as it stands.
  case block(String)
  case list([YamlText])
  case map([Entry])
  /// A list or mapping in one line.
  case inline(YamlText)

  /// A key with its value.
  package struct Entry: Sendable, Hashable {
    package var key: String
    package var value: YamlText

    package init(_ key: String, _ value: YamlText) {
      self.key = key
      self.value = value
    }
  }

  /// A mapping; entries without a value are left out.
  package static func map(_ entries: KeyValuePairs<String, YamlText?>) -> YamlText {
    .map(entries.compactMap { entry in entry.value.map { Entry(entry.key, $0) } })
  }

  /// A list of texts in one line.
  package static func texts(_ texts: [String]) -> YamlText { .inline(.list(texts.map { .text($0) })) }

  /// The document, ended by a line feed. O(length).
  package var document: String { lines(indent: "").joined(separator: "\n") + "\n" }

  private func lines(indent: String) -> [String] {
    switch self {
    case .text, .inline: return [indent + flow]
    case .block: return Self.marked("", self, indent: indent, deeper: indent + "  ")
    case .list(let items):
      if items.isEmpty { return [indent + "[]"] }
      return items.flatMap { item in Self.marked("- ", item, indent: indent, deeper: indent + "  ") }
    case .map(let entries):
      if entries.isEmpty { return [indent + "{}"] }
      return entries.flatMap { entry in
        Self.marked(Self.scalar(entry.key) + ": ", entry.value, indent: indent, deeper: indent + "  ")
      }
    }
  }

  /// A value behind a mark: in the same line where it has one line only.
  private static func marked(_ mark: String, _ value: YamlText, indent: String, deeper: String) -> [String] {
    switch value {
    case .text, .inline: return [indent + mark + value.flow]
    case .block(let text):
      guard isReadable(text) else { return [indent + mark + scalar(text)] }
      // What begins with a space needs to be told how deep the block stands.
      return [indent + mark + (text.hasPrefix(" ") || text.hasPrefix("\n") ? "|2-" : "|-")]
        + content(text, deeper)
    case .list(let items) where items.isEmpty: return [indent + mark + "[]"]
    case .map(let entries) where entries.isEmpty: return [indent + mark + "{}"]
    case .list, .map:
      let lines = value.lines(indent: deeper)
      guard mark == "- " else {
        return [indent + String(mark.dropLast())] + lines
      }
      return [indent + mark + lines[0].dropFirst(deeper.count)] + lines.dropFirst()
    }
  }

  /// Whether a text can stand as a block: YAML keeps every character of it.
  private static func isReadable(_ text: String) -> Bool {
    !text.isEmpty && !text.hasSuffix("\n")
      && text.split(separator: "\n").allSatisfy { line in
        isPrintable(line.filter { $0 != "\t" }) && !line.allSatisfy { $0 == " " }
      }
  }

  private static func content(_ text: String, _ indent: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : indent + $0 }
  }

  /// The value in one line.
  private var flow: String {
    switch self {
    case .text(let text), .block(let text): Self.scalar(text)
    case .inline(let value): value.flow
    case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { Self.scalar($0.key) + ": " + $0.value.flow }.joined(separator: ", ") + "}"
    }
  }

  /// Texts that need no quotes anywhere: no indicator, no space at an end, no `: `.
  private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./+-|".utf8)

  static func scalar(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && text.utf8.allSatisfy { plain.contains($0) || $0 == 0x20 }
      && !text.hasPrefix(" ") && !text.hasSuffix(" ") && !"-|.".contains(text.first ?? "-") && text != "~"
    if isPlain { return text }
    return isPrintable(text)
      ? "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
      : escaped(text)
  }

  private static func isPrintable(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && scalar.value != 0x7f && !(0x80...0x9f).contains(scalar.value)
        && scalar.value != 0x2028 && scalar.value != 0x2029 && scalar.value != 0xfeff && scalar.value < 0xfffe
    }
  }

  /// In double quotes, everything beyond printable ASCII escaped.
  private static func escaped(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case " "..."~": result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return result + "\""
  }
}
