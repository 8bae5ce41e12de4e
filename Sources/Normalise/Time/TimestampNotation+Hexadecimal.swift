import ProximateModel

extension TimestampNotation {
  /// `65e6ee40.1d5a1b2c`: eight digits of seconds, then five of microseconds or eight of nanoseconds (OpenLDAP's
  /// `lutil_debug`, version 2.5 and later).
  static func readHexadecimalEpoch(_ text: Span<UInt8>, at start: Int, end: Int) -> TimestampReading? {
    guard let seconds = text.hexadecimal(at: start, digits: 8, end: end),
      text.byte(at: start + 8, end: end) == 0x2e
    else { return nil }
    let digits = text.hexadecimal(at: start + 9, digits: 8, end: end) == nil ? 5 : 8
    guard let fraction = text.hexadecimal(at: start + 9, digits: digits, end: end) else { return nil }
    let unit: Int64 = digits == 8 ? 1 : 1000
    guard Int64(fraction) * unit < 1_000_000_000 else { return nil }
    return TimestampReading(
      nanoseconds: Int64(seconds) * 1_000_000_000 + Int64(fraction) * unit, resolution: unit,
      needsZone: false, needsYear: false, end: start + 9 + digits)
  }

  /// `36020510110C`: 2024-03-05 16:17:12, local (the documented log lines of Symantec AntiVirus).
  static func readHexadecimalDate(_ text: Span<UInt8>, at start: Int, end: Int) -> TimestampReading? {
    guard let octets = text.hexadecimal(at: start, digits: 12, end: end) else { return nil }
    func octet(_ index: Int) -> Int { Int(octets >> UInt64(8 * (5 - index)) & 0xff) }
    var parts = CivilParts()
    (parts.year, parts.hasYear) = (1970 + octet(0), true)
    (parts.month, parts.day) = (octet(1) + 1, octet(2))
    (parts.hour, parts.minute, parts.second) = (octet(3), octet(4), octet(5))
    parts.resolution = 1_000_000_000
    return parts.reading(end: start + 12)
  }
}

extension Span<UInt8> {
  /// The number of as many hexadecimal digits as are wanted, at most 16; nil when other bytes stand among them.
  func hexadecimal(at start: Int, digits: Int, end: Int) -> UInt64? {
    guard start + digits <= end else { return nil }
    var value: UInt64 = 0
    for i in start..<start + digits {
      guard let digit = Character(Unicode.Scalar(self[i])).hexDigitValue else { return nil }
      value = value << 4 | UInt64(digit)
    }
    return value
  }
}
