import ProximateModel

/// The last stamp of a notation that tells whole seconds, whatever else it is: a stamp that differs from it in the two
/// digits of its seconds only is read by them alone. What it answers is what the notation would.
struct SecondMemo {
  /// The index of the stamp's format; -1 when none is kept.
  private var format: Int32 = -1
  private var count = 0
  /// Its bytes, and which of them have to be the same.
  private var words = SIMD4<UInt64>.zero
  private var mask = SIMD4<UInt64>.zero
  /// Where the seconds stand, from the stamp's first byte on.
  private var place = 0
  /// What it reads as in second 0; the end counts from the stamp's first byte on.
  private var reading = TimestampReading(
    nanoseconds: 0, resolution: 0, needsZone: false, needsYear: false, end: 0)
  /// How often it was of use, and how often one was kept: where stamps lie far apart, keeping them is in vain.
  private var hits = 0
  private var keeps = 0

  /// Longer stamps are not kept.
  private static let longest = 32

  /// The stamp, when it is of the same minute as the one kept.
  @inline(__always)
  mutating func read(_ format: Int32, _ text: Span<UInt8>, at start: Int, end: Int) -> TimestampReading? {
    guard self.format == format, end - start == count,
      (Self.words(text, start, end) ^ words) & mask == .zero
    else { return nil }
    let second = text.number(at: start + place, digits: 2, end: end)
    guard second >= 0, second < 60 else { return nil }
    hits &+= 1
    var reading = reading
    reading.nanoseconds &+= Int64(second) &* 1_000_000_000
    reading.end &+= start
    return reading
  }

  @inline(__always)
  private static func words(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> SIMD4<UInt64> {
    SIMD4(
      text.word(at: start, end: end), text.word(at: start + 8, end: end), text.word(at: start + 16, end: end),
      text.word(at: start + 24, end: end))
  }

  /// Keeps a stamp that a notation read.
  mutating func keep(
    _ reading: TimestampReading, of notation: TimestampNotation, _ format: Int32, _ text: Span<UInt8>,
    at start: Int, end: Int
  ) {
    guard reading.resolution == 1_000_000_000, end - start <= Self.longest, keeps <= hits + 64,
      let place = notation.placeOfSeconds(text, at: start, end: end)
    else { return }
    let second = text.number(at: place, digits: 2, end: end)
    guard second >= 0, second < 60 else { return }
    keeps &+= 1
    (self.format, count, self.place, self.reading) = (format, end - start, place - start, reading)
    self.reading.nanoseconds &-= Int64(second) &* 1_000_000_000
    self.reading.end &-= start
    words = Self.words(text, start, end)
    mask = SIMD4(repeating: .max)
    for i in self.place...self.place + 1 { mask[i >> 3] &= ~(0xff << UInt64(8 * (i & 7))) }
  }
}

extension TimestampNotation {
  /// Where the two digits of the seconds stand in a stamp that the notation reads to the second; nil where it is not
  /// told.
  func placeOfSeconds(_ text: Span<UInt8>, at start: Int, end: Int) -> Int? {
    switch self {
    case .apache:
      let place = start + (text.byte(at: start, end: end) == 0x5b ? 19 : 18)
      guard text.byte(at: place - 1, end: end) == 0x3a, text.byte(at: place - 4, end: end) == 0x3a else {
        return nil
      }
      return place
    case .strptime(let format): return format.placeOfSeconds(text, at: start, end: end)
    default: return nil
    }
  }
}
