import ProximateModel

/// Finds identifiers of requests in a record: values of at least twelve letters, digits and hyphens, four digits or
/// more among them, whose key is `rid` or ends in the likes of `request_id`, `traceId`, `message-id` (`KeyEnding`);
/// and words that begin with `req-`.
///
/// A value cannot hide between two bytes that lie twelve apart, so that most bytes of a record are never looked at.
struct IdentifierScan {
  /// The fewest and the most bytes of an identifier.
  static let lengths = 12...64
  /// Bytes of a record that are searched, and identifiers that are taken from it.
  static let textLimit = 1024
  static let mostPerRecord = 4
  private static let leastDigits = 4

  /// 1 for letters and the hyphen, 2 for digits, 0 for all else.
  private let classes: [UInt8] = (0..<256).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 2
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"): 1
    default: 0
    }
  }
  private let endings = KeyEnding()

  /// Calls `body` with the hash of each identifier.
  func forEachIdentifier(in text: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
    classes.withUnsafeBufferPointer { classes in
      let end = min(text.count, Self.textLimit)
      var (low, p, found) = (0, Self.lengths.lowerBound - 1, 0)
      while p < end, found < Self.mostPerRecord {
        if classes[Int(text[p])] == 0 {
          p += Self.lengths.lowerBound
          continue
        }
        let value = Self.word(around: p, in: text, low..<end, classes)
        if isIdentifier(value, text, classes) {
          body(StableHash.ofWords(UnsafeBufferPointer(rebasing: text[value])))
          found += 1
        }
        low = value.upperBound
        p = low + Self.lengths.lowerBound
      }
    }
  }

  @inline(__always)
  private static func word(
    around p: Int, in text: UnsafeBufferPointer<UInt8>, _ limits: Range<Int>,
    _ classes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var (start, end) = (p, p + 1)
    while start > limits.lowerBound, classes[Int(text[start - 1])] != 0 { start -= 1 }
    while end < limits.upperBound, classes[Int(text[end])] != 0 { end += 1 }
    return start..<end
  }

  private func isIdentifier(
    _ value: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ classes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard Self.lengths.contains(value.count) else { return false }
    var digits = 0
    for i in value where classes[Int(text[i])] == 2 { digits += 1 }
    guard digits >= Self.leastDigits else { return false }
    return endings.isRequestWord(text, value) || endings.isKey(before: value.lowerBound, text)
  }
}

/// Keys whose values are identifiers of single requests, not of users, sessions or machines.
struct KeyEnding {
  /// What keys end in when hyphens, dots and underscores are left out, backwards.
  private let endings: [[UInt8]] = [
    "requestid", "reqid", "traceid", "correlationid", "messageid", "msgid", "spanid", "transactionid", "txid",
    "invocationid", "operationid",
  ].map { $0.utf8.reversed() }
  /// A key that counts only when it is no more than this, backwards.
  private let whole: [UInt8] = "rid".utf8.reversed()

  /// Whether a word begins with `req-`, as OpenStack's do.
  func isRequestWord(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    text[word].starts(with: "req-".utf8)
  }

  /// Whether such a key stands before a value, with `=` or `:` between them, quotes and a space allowed.
  func isKey(before value: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var p = value - 1
    if p >= 0, Self.isQuote(text[p]) { p -= 1 }
    if p >= 0, text[p] == 0x20 { p -= 1 }
    guard p > 0, text[p] == UInt8(ascii: "=") || text[p] == UInt8(ascii: ":") else { return false }
    p -= 1
    if text[p] == 0x20, p > 0 { p -= 1 }
    if Self.isQuote(text[p]), p > 0 { p -= 1 }
    guard text[p] | 0x20 == UInt8(ascii: "d") else { return false }
    if let start = Self.start(of: whole, endingAt: p, text) {
      return start == 0 || !Self.isLetter(text[start - 1]) && !Self.isJoint(text[start - 1])
    }
    return endings.contains { Self.start(of: $0, endingAt: p, text) != nil }
  }

  /// Where a word begins that ends at a place, joints between its letters passed over.
  private static func start(of word: [UInt8], endingAt place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int?
  {
    var p = place + 1
    for letter in word {
      p -= 1
      while p >= 0, isJoint(text[p]) { p -= 1 }
      guard p >= 0, text[p] | 0x20 == letter else { return nil }
    }
    return p
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Stands between the words of a key.
  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
