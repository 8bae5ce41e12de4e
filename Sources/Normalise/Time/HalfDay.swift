/// AM or PM behind a clock of twelve hours.
struct HalfDay {
  let isAfternoon: Bool
  /// One past its last byte.
  let end: Int

  /// Whether one may stand at a place. "No" is certain, and most stamps get it for a look at the byte behind them, or
  /// behind the blank there.
  @inline(__always)
  static func mayStand(_ text: Span<UInt8>, at start: Int, end: Int) -> Bool {
    let first = text.byte(at: start, end: end) == 0x20 ? start + 1 : start
    switch text.byte(at: first, end: end) {
    case 0x41, 0x50, 0x61, 0x70:
      // Zones such as PST fall out here.
      let second = text.byte(at: first + 1, end: end)
      return second == 0x2e || second | 0x20 == 0x6d
    case 0xc2, 0xe2: return true
    default: return false
    }
  }

  /// The half of the day that stands at a place, or behind a blank there; nil where none does, or where its letters
  /// begin a longer word.
  init?(_ text: Span<UInt8>, at start: Int, end: Int) {
    let first = Self.endOfBlank(text, at: start, end: end)
    let stop = Self.endOfLetters(text, at: first, end: end)
    guard stop > first, Self.isBoundary(text.byte(at: stop, end: end)) else { return nil }
    (isAfternoon, self.end) = (text[first] | 0x20 == 0x70, stop)
  }

  /// The hour of the day, 0 to 23, that an hour is which the clock shows; nil where no clock of twelve hours shows it.
  func hour(_ shown: Int) -> Int? { (1...12).contains(shown) ? shown % 12 + (isAfternoon ? 12 : 0) : nil }

  /// Behind a blank, or one of the no-break spaces U+00A0 and U+202F that newer libraries write there.
  private static func endOfBlank(_ text: Span<UInt8>, at start: Int, end: Int) -> Int {
    if text.byte(at: start, end: end) == 0x20 { return start + 1 }
    if text.has("\u{a0}", at: start, end: end) { return start + 2 }
    return text.has("\u{202f}", at: start, end: end) ? start + 3 : start
  }

  /// Behind `AM`, `am` or `a.m.`; `start` where none of them stands. `Am` begins a sentence.
  private static func endOfLetters(_ text: Span<UInt8>, at start: Int, end: Int) -> Int {
    let (first, second) = (text.byte(at: start, end: end), text.byte(at: start + 1, end: end))
    let letter = first | 0x20
    guard letter == 0x61 || letter == 0x70 else { return start }
    if second == 0x2e {
      let third = text.byte(at: start + 2, end: end) | 0x20
      return third == 0x6d && text.byte(at: start + 3, end: end) == 0x2e ? start + 4 : start
    }
    return second | 0x20 == 0x6d && ASCII.isUpper(first) == ASCII.isUpper(second) ? start + 2 : start
  }

  private static func isBoundary(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, 0x09, 0x0a, 0x0d, 0x20, 0x22, 0x27, 0x28, 0x29, 0x2b, 0x2c, 0x3a, 0x3b, 0x3c, 0x3e, 0x5b, 0x5d,
      0x7b, 0x7c, 0x7d:
      true
    default: false
    }
  }
}

extension CivilParts {
  /// Reads the half of the day behind a clock, and returns the position behind it; `start` where none stands or the
  /// hour is none of twelve.
  @inline(__always)
  mutating func readHalfDay(_ text: Span<UInt8>, at start: Int, end: Int) -> Int {
    HalfDay.mayStand(text, at: start, end: end) ? takeHalfDay(text, at: start, end: end) : start
  }

  @inline(never)
  private mutating func takeHalfDay(_ text: Span<UInt8>, at start: Int, end: Int) -> Int {
    guard let half = HalfDay(text, at: start, end: end), let known = half.hour(hour) else { return start }
    hour = known
    return half.end
  }
}
