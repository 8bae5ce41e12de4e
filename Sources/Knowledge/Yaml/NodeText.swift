/// The text form of YAML nodes that were read ahead: what the binary carries of the rules, because finding out
/// where nodes begin costs YAML far more than all that is done with them.
///
/// A node is its kind, the lines since the node before it (which may be negative), its column and its size, each
/// number ended by a blank, then what it holds: the UTF-8 of a scalar (`'`, `"`, `|`, `>` for the styles, `.` for
/// a plain one), the nodes of a list (`-`), or the keys and values of a mapping (`:`).
enum NodeText {
  /// The nodes one after another.
  static func encoded(_ nodes: [YamlNode]) -> String {
    var encoder = Encoder()
    for node in nodes { encoder.add(node) }
    return encoder.text
  }

  /// The nodes of a text that `encoded` made; of any other text, those before the first mistake.
  static func decoded(_ text: String) -> [YamlNode] {
    var decoder = Decoder(text)
    var nodes: [YamlNode] = []
    while let node = decoder.node() { nodes.append(node) }
    return nodes
  }
}

extension NodeText {
  private struct Encoder {
    var text = ""
    private var line = 0

    mutating func add(_ node: YamlNode) {
      let mark = "\(node.line - line) \(node.column) "
      line = node.line
      switch node.content {
      case .scalar(let value, let style): text += "\(style.mark)\(mark)\(value.utf8.count) \(value)"
      case .sequence(let items):
        text += "-\(mark)\(items.count) "
        for item in items { add(item) }
      case .mapping(let entries):
        text += ":\(mark)\(entries.count) "
        for entry in entries {
          add(entry.keyNode)
          add(entry.value)
        }
      }
    }
  }

  private struct Decoder {
    private let text: Substring.UTF8View
    private var position: String.Index
    private var line = 0

    init(_ text: String) {
      self.text = text[...].utf8
      position = text.startIndex
    }

    /// The next node, nil at the end.
    mutating func node() -> YamlNode? {
      guard let mark = byte(), let lines = number(), let column = number(), let size = number(), size >= 0
      else { return nil }
      line += lines
      let start = line
      let content: YamlNode.Content? =
        switch mark {
        case UInt8(ascii: "-"): items(size).map { .sequence($0) }
        case UInt8(ascii: ":"): entries(size).map { .mapping($0) }
        default: scalar(YamlNode.Style(mark: mark), size)
        }
      return content.map { YamlNode(content: $0, line: start, column: column) }
    }

    private mutating func items(_ count: Int) -> [YamlNode]? {
      var items: [YamlNode] = []
      items.reserveCapacity(min(count, 64))
      for _ in 0..<count {
        guard let item = node() else { return nil }
        items.append(item)
      }
      return items
    }

    private mutating func entries(_ count: Int) -> [YamlEntry]? {
      var entries: [YamlEntry] = []
      entries.reserveCapacity(min(count, 64))
      for _ in 0..<count {
        guard let key = node(), let name = key.text, let value = node() else { return nil }
        entries.append(YamlEntry(key: name, keyNode: key, value: value))
      }
      return entries
    }

    private mutating func scalar(_ style: YamlNode.Style?, _ size: Int) -> YamlNode.Content? {
      guard let style, let end = text.index(position, offsetBy: size, limitedBy: text.endIndex) else {
        return nil
      }
      defer { position = end }
      return String(text[position..<end]).map { .scalar($0, style) }
    }

    private mutating func byte() -> UInt8? {
      guard position < text.endIndex else { return nil }
      defer { position = text.index(after: position) }
      return text[position]
    }

    /// A whole number of a few digits and the blank behind it.
    private mutating func number() -> Int? {
      var (value, isNegative) = (0, false)
      while let next = byte() {
        switch next {
        case UInt8(ascii: "0")...UInt8(ascii: "9") where value < 1 << 40: value = value * 10 + Int(next & 15)
        case UInt8(ascii: "-"): isNegative = true
        case UInt8(ascii: " "): return isNegative ? -value : value
        default: return nil
        }
      }
      return nil
    }
  }
}

extension YamlNode.Style {
  /// The character that stands for it.
  fileprivate var mark: Character {
    switch self {
    case .plain: "."
    case .singleQuoted: "'"
    case .doubleQuoted: "\""
    case .literal: "|"
    case .folded: ">"
    }
  }

  fileprivate init?(mark: UInt8) {
    switch mark {
    case UInt8(ascii: "."): self = .plain
    case UInt8(ascii: "'"): self = .singleQuoted
    case UInt8(ascii: "\""): self = .doubleQuoted
    case UInt8(ascii: "|"): self = .literal
    case UInt8(ascii: ">"): self = .folded
    default: return nil
    }
  }
}
