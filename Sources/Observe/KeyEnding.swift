/// Keys whose values are identifiers of single requests, not of users, sessions or machines.
struct KeyEnding {
  /// A text backwards, its first eight bytes and those behind, and which of them count.
  private struct Word {
    var bytes: (UInt64, UInt64) = (0, 0)
    var mask: (UInt64, UInt64) = (0, 0)

    init(_ text: String) {
      for (i, byte) in text.utf8.reversed().enumerated() {
        let shift = UInt64(8 * (i & 7))
        if i < 8 {
          (bytes.0, mask.0) = (bytes.0 | UInt64(byte) << shift, mask.0 | 0xff << shift)
        } else {
          (bytes.1, mask.1) = (bytes.1 | UInt64(byte) << shift, mask.1 | 0xff << shift)
        }
      }
    }
  }

  /// What keys end in when hyphens, dots and underscores are left out.
  private static let words = [
    "requestid", "reqid", "traceid", "correlationid", "messageid", "msgid", "spanid", "transactionid", "txid",
    "invocationid", "operationid",
  ].map { Word($0) }
  nonisolated(unsafe) private static let shared = UnsafeBufferPointer.lasting(words)
  private let endings = Self.shared
  /// The most bytes of them.
  private static let longest = 13

  /// Where a key that may count ends before a `=` or `:`, a space and a quote passed over: all of them end in the same
  /// letter.
  @inline(__always)
  static func end(before place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard place > 0 else { return nil }
    var p = place - 1
    if text[p] == 0x20, p > 0 { p -= 1 }
    if isQuote(text[p]), p > 0 { p -= 1 }
    return text[p] | 0x20 == UInt8(ascii: "d") ? p : nil
  }

  /// Where the value behind a `=` or `:` begins, a space and a quote passed over.
  @inline(__always)
  static func startOfValue(behind place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    var p = place + 1
    if p < text.count, text[p] == 0x20 { p += 1 }
    if p < text.count, isQuote(text[p]) { p += 1 }
    return p
  }

  /// Whether a key that ends at a place counts: by its ending, or as `rid` by itself.
  func isKey(endingAt place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var (bytes, count, p): ((UInt64, UInt64), Int, Int) = ((0, 0), 0, place)
    while p >= 0, count < Self.longest {
      let byte = text[p]
      if !Self.isJoint(byte) {
        let shifted = UInt64(byte | 0x20) << UInt64(8 * (count & 7))
        if count < 8 { bytes.0 |= shifted } else { bytes.1 |= shifted }
        count += 1
        if count == 3, bytes.0 == Self.whole { return Self.isAlone(p, text) }
      }
      p -= 1
    }
    for i in endings.indices {
      let word = endings[i]
      if bytes.0 & word.mask.0 == word.bytes.0, bytes.1 & word.mask.1 == word.bytes.1 { return true }
    }
    return false
  }

  /// `rid` backwards: it counts only when no letter and no joint stands before it.
  private static var whole: UInt64 { 0x72_6964 }

  private static func isAlone(_ start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    start == 0 || !isLetter(text[start - 1]) && !isJoint(text[start - 1])
  }

  @inline(__always)
  private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Stands between the words of a key.
  @inline(__always)
  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
