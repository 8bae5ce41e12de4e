import ProximateModel

/// What can be told of a line that no format claims: a time stamp near its start, a word for severity, a name
/// with a process number.
enum GenericReader {
  /// A stamp must begin within this many bytes.
  static let reach = 64

  /// Finds the first stamp in a line's beginning.
  ///
  /// - Parameter order: the order of the source's dates, when it is known. Which stamps are found does not depend on it.
  static func stamp(_ text: Span<UInt8>, _ range: Range<Int>, order: DateOrder? = nil) -> FoundStamp? {
    let stop = min(range.upperBound, range.lowerBound + reach)
    var p = range.lowerBound
    var isBoundary = true
    while p < stop {
      let byte = text[p]
      if isBoundary,
        let found = stamp(text, at: p, range.upperBound, isAtStart: p == range.lowerBound, order)
      {
        return found
      }
      isBoundary = !ASCII.isAlphanumeric(byte) && byte != 0x2e
      p += 1
    }
    return nil
  }

  private static func stamp(
    _ text: Span<UInt8>, at p: Int, _ end: Int, isAtStart: Bool, _ order: DateOrder?
  ) -> FoundStamp? {
    let byte = text[p]
    if ASCII.isDigit(byte) {
      let digits = text.endOfDigits(at: p, end: end) - p
      let isMarked = isAtStart || isOpening(text[p - 1])
      return NumericStamps.read(text, at: p, end, digits: digits, isMarked: isMarked, order: order)
    }
    guard ASCII.isLetter(byte) || byte == 0x40 else { return nil }
    return NamedStamps.read(text, at: p, end, isAtStart: isAtStart).map { FoundStamp(reading: $0, start: p) }
  }

  @inline(__always)
  private static func isOpening(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x5b, 0x28, 0x3c, 0x22, 0x3d, 0x3a: true
    default: false
    }
  }

  /// Whether a stamp stands at the line's beginning, behind a bracket, a level or a priority at most.
  static func beginsWithStamp(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let head = range.lowerBound..<min(range.upperBound, range.lowerBound + reach)
    if let stamp = stamp(text, head) { return stamp.start - range.lowerBound <= 8 }
    return clock(text, range) != nil
  }

  /// A time of day without a date at the line's beginning, in brackets or not.
  static func clock(_ text: Span<UInt8>, _ range: Range<Int>) -> (reading: TimeOfDay, start: Int)? {
    guard let first = range.first else { return nil }
    let start = text[first] == 0x5b || text[first] == 0x28 ? first + 1 : first
    return TimeOfDay.read(text, at: start, end: range.upperBound).map { ($0, start) }
  }

  /// Whether a stamp is klog's, whose first letter is the level.
  static func isLetterLevel(_ text: Span<UInt8>, at start: Int, end: Int) -> Bool {
    SeverityWord.number(letter: text[start]) > 0 && text.isDigit(at: start + 1, end: end)
  }

  /// `E/Tag(12): text`, `W/Tag: text` of logcat.
  static func leadingLetter(_ text: Span<UInt8>, _ range: Range<Int>) -> (number: UInt8, range: Range<Int>)? {
    guard let first = range.first, text.byte(at: first + 1, end: range.upperBound) == 0x2f,
      ASCII.isLetter(text.byte(at: first + 2, end: range.upperBound)),
      text.contains(0x3a, from: first, end: min(range.upperBound, first + 48))
    else { return nil }
    let number = SeverityWord.number(letter: text[first])
    return number > 0 ? (number, first..<first + 1) : nil
  }

  /// What stands behind a stamp.
  static func header(_ text: Span<UInt8>, _ rest: Range<Int>) -> GenericHeader { GenericHeader(text, rest) }

  /// Finds a word for severity that stands by itself: in capitals, in brackets, or before a colon.
  static func severity(_ text: Span<UInt8>, _ range: Range<Int>) -> (number: UInt8, range: Range<Int>)? {
    let stop = min(range.upperBound, range.lowerBound + 96)
    var p = range.lowerBound
    while p < stop {
      guard ASCII.isLetter(text[p]) else {
        p += 1
        continue
      }
      let start = p
      p = CalendarName.endOfWord(text, at: p, end: min(range.upperBound, start + 16))
      let before = start > range.lowerBound ? text[start - 1] : 0x20
      let behind = text.byte(at: p, end: range.upperBound)
      guard p - start >= 3, !isWordByte(before), !isWordByte(behind) else { continue }
      let isCapital = ASCII.isUpper(text[start]) && ASCII.isUpper(text[start + 1])
      let isBracketed = before == 0x5b && behind == 0x5d || before == 0x3c && behind == 0x3e
      guard isCapital || isBracketed || behind == 0x3a || before == 0x3d else { continue }
      let number = SeverityWord.number(text, start..<p)
      if number > 0 { return (number, start..<p) }
    }
    return nil
  }

  /// What words and names are made of.
  @inline(__always)
  static func isWordByte(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == 0x5f || byte == 0x2e || byte == 0x2f || byte == 0x2d
  }

  /// Finds `name[123]:` or `name:` right behind the stamp or behind one more word (the host of syslog).
  static func program(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var p = range.lowerBound
    for _ in 0..<2 {
      while p < range.upperBound, !ASCII.isLetter(text[p]) {
        guard text[p] == 0x20 || text[p] == 0x09 || text[p] == 0x5d || text[p] == 0x3a else { return nil }
        p += 1
      }
      let start = p
      while p < range.upperBound,
        isWordByte(text[p]) || text[p] == 0x40
      {
        p += 1
      }
      guard p > start, p - start <= 64 else { return nil }
      if text.byte(at: p, end: range.upperBound) == 0x5b {
        let digits = text.endOfDigits(at: p + 1, end: range.upperBound)
        return digits > p + 1 && text.byte(at: digits, end: range.upperBound) == 0x5d ? start..<p : nil
      }
    }
    return nil
  }
}
