/// Reads the block style of YAML that tools of Kubernetes write: mappings, lists, quoted and literal scalars.
///
/// It is no general reader of YAML: anchors, tags and flow collections stay text, and a line that fits nowhere is
/// left out instead of spoiling the document, because a snapshot may be cut or damaged.
struct YamlOutline {
  /// Bytes kept of a literal block.
  private static let literalBytes = 64 << 10
  private let text: StateText
  private let end: Int
  private var line: Int

  /// A reader of the lines `range` of a text.
  init(_ text: StateText, _ range: Range<Int>) {
    self.text = text
    line = range.lowerBound
    end = range.upperBound
  }

  /// The document's root.
  mutating func root() -> StateNode? {
    skipBlank()
    return line < end ? block(indent: text.indent(line), depth: 0) : nil
  }

  private mutating func skipBlank() {
    while line < end, text.isBlank(line) || text[line].first(where: { $0 != 0x20 }) == UInt8(ascii: "#") {
      line += 1
    }
  }

  private mutating func block(indent: Int, depth: Int) -> StateNode {
    Self.isItem(text[line]) ? list(indent: indent, depth: depth) : mapping(indent: indent, depth: depth)
  }

  private static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.drop { $0 == 0x20 }
    return rest.first == UInt8(ascii: "-") && (rest.count == 1 || rest.dropFirst().first == 0x20)
  }

  private mutating func list(indent: Int, depth: Int) -> StateNode {
    let first = line
    var items: [StateNode] = []
    while line < end {
      skipBlank()
      guard line < end, text.indent(line) == indent, Self.isItem(text[line]) else { break }
      items.append(item(indent: indent, depth: depth))
    }
    return StateNode(.list(items), line: first)
  }

  private mutating func item(indent: Int, depth: Int) -> StateNode {
    let at = line
    let content = text[at].dropFirst(indent + 1)
    let inner = indent + 1 + content.prefix { $0 == 0x20 }.count
    let rest = content.drop { $0 == 0x20 }
    if rest.isEmpty {
      line += 1
      return nested(deeperThan: indent, depth: depth) ?? .scalar("", line: at)
    }
    guard depth < StateNode.deepest, let colon = Self.keyEnd(rest) else {
      line += 1
      return .scalar(Self.scalar(rest), line: at)
    }
    return mapping(indent: inner, depth: depth + 1, firstKey: (colon, rest))
  }

  private mutating func mapping(
    indent: Int, depth: Int, firstKey: (Int, ArraySlice<UInt8>)? = nil
  ) -> StateNode {
    let first = line
    var entries: [StateEntry] = []
    if let (colon, rest) = firstKey { entries.append(entry(rest, colon, indent: indent, depth: depth)) }
    while line < end {
      skipBlank()
      guard line < end else { break }
      let own = text.indent(line)
      if own < indent || (own == indent && Self.isItem(text[line])) { break }
      let rest = text[line].drop { $0 == 0x20 }
      if own == indent, let colon = Self.keyEnd(rest) {
        entries.append(entry(rest, colon, indent: indent, depth: depth))
      } else {
        line += 1
      }
    }
    return StateNode(.mapping(entries), line: first)
  }

  private mutating func entry(_ rest: ArraySlice<UInt8>, _ colon: Int, indent: Int, depth: Int) -> StateEntry
  {
    let at = line
    let key = Self.scalar(rest[..<colon])
    let value = rest[(colon + 1)...].drop { $0 == 0x20 }
    line += 1
    if let mark = value.first, mark == UInt8(ascii: "|") || mark == UInt8(ascii: ">") {
      return StateEntry(key: key, value: .scalar(literal(deeperThan: indent), line: at))
    }
    if !value.isEmpty, value.first != UInt8(ascii: "#") {
      return StateEntry(key: key, value: .scalar(continued(Self.scalar(value), indent: indent), line: at))
    }
    let nested = nested(deeperThan: indent, orItemsAt: indent, depth: depth)
    return StateEntry(key: key, value: nested ?? .scalar("", line: at))
  }

  /// What is nested below; lists may stand at the same indent as their key.
  private mutating func nested(deeperThan indent: Int, orItemsAt same: Int = -1, depth: Int) -> StateNode? {
    skipBlank()
    guard line < end, depth < StateNode.deepest else { return nil }
    let own = text.indent(line)
    guard own > indent || (own == same && Self.isItem(text[line])) else { return nil }
    return block(indent: own, depth: depth + 1)
  }

  /// A plain or quoted scalar that goes on in lines that are indented deeper.
  private mutating func continued(_ start: String, indent: Int) -> String {
    var result = start
    while line < end, !text.isBlank(line), text.indent(line) > indent {
      if result.utf8.count < 4096 { result += " " + Self.scalar(text[line].drop { $0 == 0x20 }) }
      line += 1
    }
    return result
  }

  private mutating func literal(deeperThan indent: Int) -> String {
    var result: [UInt8] = []
    while line < end, text.isBlank(line) || text.indent(line) > indent {
      if result.count < Self.literalBytes { result += text[line].drop { $0 == 0x20 } + [0x0a] }
      line += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Where the colon behind a key stands, nil when the line has none.
  private static func keyEnd(_ rest: ArraySlice<UInt8>) -> Int? {
    guard let first = rest.first else { return nil }
    var start = rest.startIndex
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let close = rest.dropFirst().firstIndex(of: first) else { return nil }
      start = close
    }
    return rest[start...].indices.first { i in
      rest[i] == UInt8(ascii: ":") && (i + 1 == rest.endIndex || rest[i + 1] == 0x20)
    }
  }

  /// The text of a scalar without its quotes.
  static func scalar(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while bytes.last == 0x20 { bytes.removeLast() }
    if bytes.count >= 2, let mark = bytes.first, mark == bytes.last,
      mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'")
    {
      bytes = bytes.dropFirst().dropLast()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
