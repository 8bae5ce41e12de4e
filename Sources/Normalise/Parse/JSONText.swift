import ProximateModel

extension Span<UInt8> {
  /// Where the object begins that a message is, with or without the mark `@cee:` of syslog's structured messages; nil
  /// when it is none.
  @inline(__always)
  func startOfObject(_ message: Range<Int>) -> Int? {
    guard let first = message.first else { return nil }
    if self[first] == 0x7b { return first }
    guard self[first] == 0x40, has("@cee:", at: first, end: message.upperBound) else { return nil }
    let start = endOfBlanks(at: first + 5, end: message.upperBound)
    return byte(at: start, end: message.upperBound) == 0x7b ? start : nil
  }
}

/// The grammar of JSON below objects (RFC 8259), on bytes.
enum JSONText {
  @inline(__always)
  static func endOfSpace(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var p = start
    while p < end, text[p] == 0x20 || text[p] == 0x09 || text[p] == 0x0a || text[p] == 0x0d { p += 1 }
    return min(p, end)
  }

  /// The position of the closing quote (`end` when there is none), and whether a backslash stands before it.
  /// Eight bytes are looked at in one step.
  @inline(__always)
  static func endOfString(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (end: Int, isEscaped: Bool) {
    var p = start
    var isEscaped = false
    while p < end {
      let word = text.word(at: p, end: end)
      let marks = ByteMarks.equal(to: 0x22, word) | ByteMarks.equal(to: 0x5c, word)
      if marks == 0 {
        p += 8
        continue
      }
      p += ByteMarks.first(marks)
      if text[p] == 0x22 { return (p, isEscaped) }
      isEscaped = true
      p += 2
    }
    return (end, isEscaped)
  }

  /// The end of a value that is no string; nested values are skipped by counting brackets, so that depth costs
  /// nothing.
  @inline(__always)
  static func endOfValue(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (outcome: JSONOutcome, end: Int) {
    if text[start] == 0x7b || text[start] == 0x5b { return endOfNested(text, start, end) }
    var p = start
    while p < end, isScalar(text[p]) { p += 1 }
    if p == start { return (.malformed, p) }
    return (p == end ? .truncated : .complete, p)
  }

  /// Bytes of numbers, `true`, `false`, `null` (and `NaN`, `Infinity`, that some writers emit).
  @inline(__always)
  private static func isScalar(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == 0x2d || byte == 0x2b || byte == 0x2e
  }

  private static func endOfNested(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (
    outcome: JSONOutcome, end: Int
  ) {
    var depth = 0
    var p = start
    while p < end {
      switch text[p] {
      case 0x22: p = endOfString(text, p + 1, end).end
      case 0x7b, 0x5b: depth += 1
      case 0x7d, 0x5d:
        depth -= 1
        if depth == 0 { return (.complete, p + 1) }
      default: break
      }
      p += 1
    }
    return (.truncated, end)
  }

  /// Writes a string's value into the scratch text. What is no valid escape stays as it stands.
  static func unescape(_ text: Span<UInt8>, _ range: Range<Int>, into scratch: inout [UInt8]) -> TextRange {
    let start = scratch.count
    var p = range.lowerBound
    while p < range.upperBound {
      let byte = text[p]
      guard byte == 0x5c, p + 1 < range.upperBound else {
        scratch.append(byte)
        p += 1
        continue
      }
      p = unescapeOne(text, p + 1, range.upperBound, into: &scratch)
    }
    return TextRange(scratch: start, scratch.count)
  }

  /// One escape from the byte behind the backslash on; returns the position behind it.
  private static func unescapeOne(_ text: Span<UInt8>, _ p: Int, _ end: Int, into scratch: inout [UInt8])
    -> Int
  {
    switch text[p] {
    case 0x6e: scratch.append(0x0a)
    case 0x74: scratch.append(0x09)
    case 0x72: scratch.append(0x0d)
    case 0x62: scratch.append(0x08)
    case 0x66: scratch.append(0x0c)
    case 0x22, 0x5c, 0x2f: scratch.append(text[p])
    case 0x75:
      guard let unit = hexadecimal(text, p + 1, end) else { fallthrough }
      return appendScalar(unit, text, p + 5, end, into: &scratch)
    default:
      scratch.append(0x5c)
      scratch.append(text[p])
    }
    return p + 1
  }

  /// Appends the scalar of a `\u` unit, with the low surrogate behind it when it is a high one.
  private static func appendScalar(
    _ unit: UInt32, _ text: Span<UInt8>, _ p: Int, _ end: Int, into scratch: inout [UInt8]
  ) -> Int {
    var (value, next) = (unit, p)
    if unit >= 0xd800, unit <= 0xdbff, p + 1 < end, text[p] == 0x5c, text[p + 1] == 0x75,
      let low = hexadecimal(text, p + 2, end), low >= 0xdc00, low <= 0xdfff
    {
      value = 0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00)
      next = p + 6
    }
    let scalar = Unicode.Scalar(value) ?? "\u{fffd}"
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { scratch.append(byte) }
    return next
  }

  private static func hexadecimal(_ text: Span<UInt8>, _ p: Int, _ end: Int) -> UInt32? {
    guard p + 4 <= end else { return nil }
    var value: UInt32 = 0
    for i in p..<p + 4 {
      let byte = text[i]
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
      default: return nil
      }
    }
    return value
  }
}
