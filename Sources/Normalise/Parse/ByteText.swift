/// Reading of ASCII structure out of bytes. All positions are indices into the span; none of these functions
/// reads outside `position..<end`.
extension Span where Element == UInt8 {
  /// The value of exactly `digits` decimal digits at `position`, -1 when there are not so many.
  @inline(__always)
  func number(at position: Int, digits: Int, end: Int) -> Int {
    guard position + digits <= end else { return -1 }
    var value = 0
    for i in position..<position + digits {
      let digit = self[i] &- 0x30
      if digit > 9 { return -1 }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  /// The byte at `position`, 0 behind the end.
  @inline(__always)
  func byte(at position: Int, end: Int) -> UInt8 { position < end ? self[position] : 0 }

  /// Whether a decimal digit stands at `position`.
  @inline(__always)
  func isDigit(at position: Int, end: Int) -> Bool { position < end && self[position] &- 0x30 <= 9 }

  /// The position behind the run of decimal digits that begins at `position`.
  @inline(__always)
  func endOfDigits(at position: Int, end: Int) -> Int {
    var i = position
    while i < end, self[i] &- 0x30 <= 9 { i += 1 }
    return i
  }

  /// The position of the first byte that is neither space nor tab.
  @inline(__always)
  func endOfBlanks(at position: Int, end: Int) -> Int {
    var i = position
    while i < end, self[i] == 0x20 || self[i] == 0x09 { i += 1 }
    return i
  }

  /// Whether the text `literal` stands at `position`.
  func has(_ literal: StaticString, at position: Int, end: Int) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard position + count <= end else { return false }
    return literal.withUTF8Buffer { wanted in
      for i in 0..<count where self[position + i] != wanted[i] { return false }
      return true
    }
  }

  /// Whether the bytes of `range` are `word`, which is in small letters, in any case.
  func isWord(_ word: StaticString, _ range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { wanted in
      for i in 0..<range.count where ASCII.lower(self[range.lowerBound + i]) != wanted[i] { return false }
      return true
    }
  }

  /// Behind the zeros that a hole in a file leaves at `position`.
  @inline(__always)
  func endOfZeros(at position: Int, end: Int) -> Int {
    var i = position
    while i < end, self[i] == 0 { i += 1 }
    return i
  }

  /// Whether the bytes of `range` are `other`.
  func equals(_ other: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count == other.count else { return false }
    for i in 0..<other.count where self[range.lowerBound + i] != other[i] { return false }
    return true
  }

  /// The first position of `byte` in the range, `end` when there is none.
  @inline(__always)
  func index(of byte: UInt8, from position: Int, end: Int) -> Int {
    var i = position
    while i < end, self[i] != byte { i += 1 }
    return i
  }

  /// The lossy text of a range.
  func text(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for i in range { bytes.append(self[i]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The classes of ASCII bytes that headers are made of.
enum ASCII {
  /// Lower case of a letter; other bytes change, but never into a letter's.
  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 <= 25 ? byte | 0x20 : byte }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 <= 25 }

  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 <= 25 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }

  @inline(__always)
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}
