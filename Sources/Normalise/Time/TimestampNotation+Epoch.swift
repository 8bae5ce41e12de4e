extension TimestampNotation {
  /// An epoch stamp: digits with an optional fraction. By size: up to 11 digits are seconds, 12 to 14
  /// milliseconds, 15 or 16 microseconds, more are nanoseconds.
  static func readEpoch(_ text: Span<UInt8>, at start: Int, end: Int, unit: EpochUnit) -> TimestampReading? {
    let isNegative = text.byte(at: start, end: end) == 0x2d
    let first = isNegative ? start + 1 : start
    let digitsEnd = text.endOfDigits(at: first, end: min(end, first + 20))
    let digits = digitsEnd - first
    guard digits >= 1, digits <= 19, let whole = wholeNumber(text, first..<digitsEnd) else { return nil }
    let scale = unit == .bySize ? scale(ofDigits: digits) : unit.rawValue
    let (value, overflow) = whole.multipliedReportingOverflow(by: scale)
    guard !overflow else { return nil }
    var (fraction, resolution, p) = (Int64(0), scale, digitsEnd)
    if p + 1 < end, text[p] == 0x2e || text[p] == 0x2c, text.isDigit(at: p + 1, end: end) {
      p += 1
      while p < end, text[p] &- 0x30 <= 9 {
        if resolution >= 10 {
          resolution /= 10
          fraction += Int64(text[p] &- 0x30) &* resolution
        }
        p += 1
      }
    }
    // `1.7e9` is a float, not what a log writes as time.
    if text.byte(at: p, end: end) | 0x20 == 0x65, text.isDigit(at: p + 1, end: end) { return nil }
    let (sum, overrun) = value.addingReportingOverflow(fraction)
    guard !overrun else { return nil }
    return TimestampReading(
      nanoseconds: isNegative ? -sum : sum, resolution: resolution, needsZone: false, needsYear: false, end: p
    )
  }

  private static func wholeNumber(_ text: Span<UInt8>, _ range: Range<Int>) -> Int64? {
    var value: Int64 = 0
    for i in range {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, overrun) = product.addingReportingOverflow(Int64(text[i] &- 0x30))
      if overflow || overrun { return nil }
      value = sum
    }
    return value
  }

  private static func scale(ofDigits digits: Int) -> Int64 {
    switch digits {
    case ...11: EpochUnit.seconds.rawValue
    case 12...14: EpochUnit.milliseconds.rawValue
    case 15, 16: EpochUnit.microseconds.rawValue
    default: EpochUnit.nanoseconds.rawValue
    }
  }
}
