extension StrptimeFormat {
  /// Reads the stamp, and a fraction, a half of the day and a zone behind it when they are there.
  func readExtended(
    _ text: Span<UInt8>, at p: Int, end: Int
  ) -> (reading: TimestampReading, hasHalfDay: Bool)? {
    guard var reading = read(text, at: p, end: end) else { return nil }
    var parts = CivilParts()
    if reading.resolution == 1_000_000_000 {
      parts.resolution = reading.resolution
      reading.end = parts.readFraction(text, at: reading.end, end: end)
      reading.nanoseconds += parts.fraction
      reading.resolution = parts.resolution
    }
    guard reading.needsZone else { return (reading, false) }
    let hasHalfDay = endsWithClock && reading.takeHalfDay(text, end: end)
    reading.end = TimestampNotation.readZone(&parts, text, at: reading.end, end: end)
    if let offset = parts.offset {
      reading.nanoseconds -= Int64(offset) * 1_000_000_000
      reading.needsZone = false
    }
    return (reading, hasHalfDay)
  }

  /// What stands behind a year belongs to no clock.
  private var endsWithClock: Bool { steps.last == .second || steps.last == .minute }
}

extension TimestampReading {
  /// Reads the half of the day behind a local time; false where none stands or the hour is none of twelve.
  fileprivate mutating func takeHalfDay(_ text: Span<UInt8>, end limit: Int) -> Bool {
    guard HalfDay.mayStand(text, at: end, end: limit), let half = HalfDay(text, at: end, end: limit) else {
      return false
    }
    let timeOfDay = (nanoseconds % DayCount.length + DayCount.length) % DayCount.length
    let shown = Int(timeOfDay / 3_600_000_000_000)
    guard let hour = half.hour(shown) else { return false }
    nanoseconds += Int64(hour - shown) * 3_600_000_000_000
    end = half.end
    return true
  }
}
