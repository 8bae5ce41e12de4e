/// What a byte is to the masking of messages.
enum ByteClass {
  /// Part of a word: letters, underscore, bytes of UTF-8 sequences.
  static let letter: UInt8 = 1
  /// a-f, A-F.
  static let hexLetter: UInt8 = 2
  /// 0-9.
  static let digit: UInt8 = 4
  /// Joins the parts of one value: `. : - / , + @`.
  static let connector: UInt8 = 8
  /// Space or tab.
  static let space: UInt8 = 16
  /// Ends a path or an address: brackets, quotes, `;`, `|`.
  static let closing: UInt8 = 32

  /// Any part of a word.
  static let word = letter | hexLetter | digit

  /// The class of every byte.
  static let table: [UInt8] = (0..<256).map { classify(UInt8($0)) }

  /// The same, lasting.
  nonisolated(unsafe) static let shared = UnsafeBufferPointer.lasting(table)

  private static func classify(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): hexLetter
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): letter
    case UInt8(ascii: "_"), 0x80...0xff: letter
    case 0x20, 0x09: space
    default: punctuation(byte)
    }
  }

  private static func punctuation(_ byte: UInt8) -> UInt8 {
    if ".:-/,+@".utf8.contains(byte) { return connector }
    return "\"'()[]{}<>;|".utf8.contains(byte) ? closing : 0
  }
}

extension UnsafeBufferPointer {
  /// A copy in memory that is never given back: rows look at it without counting who does. For constants of the
  /// program.
  static func lasting(_ elements: [Element]) -> UnsafeBufferPointer {
    let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = copy.initialize(from: elements)
    return UnsafeBufferPointer(copy)
  }
}
