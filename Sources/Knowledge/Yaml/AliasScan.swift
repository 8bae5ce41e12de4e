/// All that looks like an alias, found without parsing. It may as well stand within a text or a pattern: only the
/// parser can tell.
struct AliasScan {
  /// The file with `_` for every `*` that may begin an alias: safe to parse, and all else stands where it stood.
  let harmlessText: String
  private var marks: Set<Mark> = []

  /// 1-based.
  private struct Mark: Hashable {
    var line: Int
    /// In Unicode scalars.
    var column: Int

    mutating func pass(_ byte: UInt8) {
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xc0 != 0x80 {
        column += 1
      }
    }
  }

  /// nil when there is none, or nothing that looks like an anchor: then no alias can mean anything.
  init?(_ file: RuleFile) {
    var bytes = Array(file.text.utf8)
    guard bytes.contains(UInt8(ascii: "*")), bytes.contains(UInt8(ascii: "&")) else { return nil }
    var hasAnchor = false
    var mark = Mark(line: 1, column: 1)
    for (index, byte) in bytes.enumerated() {
      if index + 1 < bytes.count, Self.isOfName(bytes[index + 1]) {
        if byte == UInt8(ascii: "&") { hasAnchor = true }
        if byte == UInt8(ascii: "*") {
          marks.insert(mark)
          bytes[index] = UInt8(ascii: "_")
        }
      }
      mark.pass(byte)
    }
    guard hasAnchor, !marks.isEmpty else { return nil }
    harmlessText = String(decoding: bytes, as: UTF8.self)
  }

  /// Whether what stands there looks like an alias.
  func hasMark(_ line: Int, _ column: Int) -> Bool { marks.contains(Mark(line: line, column: column)) }

  /// Whether a byte can be of an anchor's name.
  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
