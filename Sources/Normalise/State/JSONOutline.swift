/// Reads JSON into nodes that know their lines; what is cut or malformed ends the text where it stands.
struct JSONOutline {
  private let text: StateText
  private var position = 0
  private var line = 0

  init(_ text: StateText) { self.text = text }

  /// The next value of the text, nil at its end: files of `kubectl cluster-info dump` hold one after the other.
  mutating func next() -> StateNode? {
    skipSpace()
    return position < text.bytes.count ? value(depth: 0) : nil
  }

  private var byte: UInt8? { position < text.bytes.count ? text.bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 {
      if byte == 0x0a { line += 1 }
      position += 1
    }
  }

  private mutating func value(depth: Int) -> StateNode? {
    skipSpace()
    let at = line
    guard let first = byte, depth < StateNode.deepest else {
      position = text.bytes.count
      return nil
    }
    switch first {
    case UInt8(ascii: "{"): return StateNode(.mapping(members(depth: depth)), line: at)
    case UInt8(ascii: "["): return StateNode(.list(elements(depth: depth)), line: at)
    case UInt8(ascii: "\""): return .scalar(string(), line: at)
    default: return word().map { .scalar($0, line: at) }
    }
  }

  private mutating func members(depth: Int) -> [StateEntry] {
    position += 1
    var entries: [StateEntry] = []
    while true {
      skipSpace()
      guard byte == UInt8(ascii: "\"") else { break }
      let key = string()
      skipSpace()
      guard byte == UInt8(ascii: ":") else { break }
      position += 1
      guard let value = value(depth: depth + 1) else { break }
      entries.append(StateEntry(key: key, value: value))
      skipSpace()
      guard byte == UInt8(ascii: ",") else { break }
      position += 1
    }
    close(UInt8(ascii: "}"))
    return entries
  }

  private mutating func elements(depth: Int) -> [StateNode] {
    position += 1
    var items: [StateNode] = []
    while true {
      skipSpace()
      guard let byte, byte != UInt8(ascii: "]"), let item = value(depth: depth + 1) else { break }
      items.append(item)
      skipSpace()
      guard self.byte == UInt8(ascii: ",") else { break }
      position += 1
    }
    close(UInt8(ascii: "]"))
    return items
  }

  private mutating func close(_ mark: UInt8) {
    skipSpace()
    if byte == mark { position += 1 } else { position = text.bytes.count }
  }

  private mutating func word() -> String? {
    let start = position
    while let byte, !" \n\r\t,]}:".utf8.contains(byte) { position += 1 }
    if start == position {
      position = text.bytes.count
      return nil
    }
    let word = String(decoding: text.bytes[start..<position], as: UTF8.self)
    return word == "null" ? "" : word
  }

  private mutating func string() -> String {
    position += 1
    var result: [UInt8] = []
    while let byte, byte != UInt8(ascii: "\""), byte != 0x0a {
      position += 1
      if byte != UInt8(ascii: "\\") {
        result.append(byte)
      } else if let escaped = self.byte {
        position += 1
        result += unescaped(escaped)
      }
    }
    if byte == UInt8(ascii: "\"") { position += 1 }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func unescaped(_ mark: UInt8) -> [UInt8] {
    switch mark {
    case UInt8(ascii: "n"): return [0x0a]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      let digits = String(decoding: text.bytes[position..<min(position + 4, text.bytes.count)], as: UTF8.self)
      guard let code = UInt32(digits, radix: 16) else { return [] }
      position += 4
      return Array(String(Unicode.Scalar(code) ?? "\u{fffd}").utf8)
    default: return [mark]
    }
  }
}
