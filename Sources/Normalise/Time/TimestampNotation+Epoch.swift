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
    if text.hasExponent(at: p, end: end) {
      return unit == .bySize || unit == .seconds ? readFloat(text, at: start, exponent: p, end: end) : nil
    }
    let (sum, overrun) = value.addingReportingOverflow(fraction)
    guard !overrun else { return nil }
    return TimestampReading(
      nanoseconds: isNegative ? -sum : sum, resolution: resolution, needsZone: false, needsYear: false, end: p
    )
  }

  /// Seconds as a float: `1.7096292001234567e+09`, as encoders of JSON write large ones. With fewer than six digits
  /// behind the point, or another exponent, it is no time but some number (`1.7e9`). The point is moved along the
  /// digits, since a `Double` would round them.
  private static func readFloat(_ text: Span<UInt8>, at start: Int, exponent mark: Int, end: Int)
    -> TimestampReading?
  {
    let first = start + 2
    guard text.isDigit(at: start, end: end), text[start] > 0x30, text.byte(at: start + 1, end: end) == 0x2e,
      mark - first >= 6, let stop = endOfNine(text, at: mark + 1, end: end)
    else { return nil }
    var seconds = Int64(text[start] &- 0x30)
    for i in first..<first + 9 { seconds = seconds * 10 + (i < mark ? Int64(text[i] &- 0x30) : 0) }
    var parts = CivilParts()
    parts.resolution = 1_000_000_000
    if mark > first + 9 { _ = parts.readFractionDigits(text, at: first + 9, end: mark) }
    let (value, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, overrun) = value.addingReportingOverflow(parts.fraction)
    guard !overflow, !overrun else { return nil }
    return TimestampReading(
      nanoseconds: sum, resolution: parts.resolution, needsZone: false, needsYear: false, end: stop)
  }

  /// Behind `9`, `09` or `+09`; nil when another exponent stands there.
  private static func endOfNine(_ text: Span<UInt8>, at start: Int, end: Int) -> Int? {
    let first = text.byte(at: start, end: end) == 0x2b ? start + 1 : start
    let stop = text.endOfDigits(at: first, end: min(end, first + 3))
    return text.number(at: first, digits: stop - first, end: end) == 9 ? stop : nil
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

extension Span<UInt8> {
  /// Whether the exponent of a float stands at `position`: `e9`, `E+09`.
  @inline(__always)
  fileprivate func hasExponent(at position: Int, end: Int) -> Bool {
    guard byte(at: position, end: end) | 0x20 == 0x65 else { return false }
    let sign = byte(at: position + 1, end: end)
    return isDigit(at: sign == 0x2b || sign == 0x2d ? position + 2 : position + 1, end: end)
  }
}
