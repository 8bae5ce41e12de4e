/// The nesting of `kubectl describe`: keys with values, values that go on below themselves, and keys with nested keys.
struct DescribeOutline {
  /// A key, or a line without one.
  struct Entry {
    /// The key; empty for a line without one.
    var key: String
    /// What stands behind the key, and in further lines below it.
    var values: [String]
    var line: Int
    var entries: [Entry] = []

    var value: String { values.first ?? "" }

    subscript(_ key: String) -> Entry? { entries.first { $0.key == key } }
  }

  private let text: StateText
  private let end: Int
  private var line: Int

  init(_ text: StateText, _ range: Range<Int>) {
    self.text = text
    line = range.lowerBound
    end = range.upperBound
  }

  /// All entries of the object.
  mutating func entries() -> [Entry] { entries(indent: 0, depth: 0) }

  private mutating func entries(indent: Int, depth: Int) -> [Entry] {
    var result: [Entry] = []
    while line < end {
      if text.isBlank(line) {
        line += 1
        continue
      }
      let own = text.indent(line)
      if own < indent { break }
      result.append(entry(indent: own, depth: depth))
    }
    return result
  }

  private mutating func entry(indent: Int, depth: Int) -> Entry {
    let bytes = text[line].dropFirst(indent)
    var entry = Entry(key: "", values: [], line: line)
    line += 1
    guard let colon = Self.keyEnd(bytes) else {
      entry.values = [YamlOutline.scalar(bytes)]
      return entry
    }
    entry.key = String(decoding: bytes[..<colon], as: UTF8.self)
    let rest = bytes[(colon + 1)...]
    let value = rest.drop { $0 == 0x20 }
    let column = value.isEmpty ? Int.max : indent + (value.startIndex - bytes.startIndex)
    if !value.isEmpty { entry.values.append(YamlOutline.scalar(value)) }
    if Self.isTable(entry.key), value.isEmpty {
      entry.entries = rows(deeperThan: indent)
    } else {
      goOn(&entry, indent: indent, column: column, depth: depth)
    }
    return entry
  }

  /// Lines in the value's column are further values; deeper ones before it are nested.
  private mutating func goOn(_ entry: inout Entry, indent: Int, column: Int, depth: Int) {
    while line < end, !text.isBlank(line) {
      let own = text.indent(line)
      guard own > indent, depth < StateNode.deepest else { break }
      if own >= column {
        entry.values.append(YamlOutline.scalar(text[line].dropFirst(own)))
        line += 1
      } else {
        entry.entries += entries(indent: indent + 1, depth: depth + 1)
      }
    }
  }

  private static func isTable(_ key: String) -> Bool {
    ["Events", "Conditions", "Non-terminated Pods", "Allocated resources"].contains(key)
  }

  /// The lines of a table as they are.
  private mutating func rows(deeperThan indent: Int) -> [Entry] {
    var rows: [Entry] = []
    while line < end, text.isBlank(line) || text.indent(line) > indent {
      if !text.isBlank(line) { rows.append(Entry(key: "", values: [text.text(line)], line: line)) }
      line += 1
    }
    return rows
  }

  /// The colon that ends a key: keys are words, may hold blanks, and are followed by a blank or nothing.
  private static func keyEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    for i in bytes.indices {
      let byte = bytes[i]
      if byte == UInt8(ascii: ":"), i + 1 == bytes.endIndex || bytes[i + 1] == 0x20 {
        return i > bytes.startIndex ? i : nil
      }
      if byte == 0x20, i + 1 < bytes.endIndex, bytes[i + 1] == 0x20 { return nil }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "{") { return nil }
    }
    return nil
  }
}
