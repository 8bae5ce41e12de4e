extension Instant {
  /// A time as people and reports write it: `2007-08-16`, `2007-08-16T01:23`, `2007-08-16 01:23:45.678+02:00`.
  ///
  /// Without an offset it is UTC, without a time of day the day's beginning. nil for anything else.
  public init?(rfc3339 text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      return bytes[range].reduce(0 as Int?) { sum, byte in
        (0x30...0x39).contains(byte) ? sum.map { $0 * 10 + Int(byte - 0x30) } : nil
      }
    }
    func sign(_ place: Int, _ characters: String) -> Bool {
      place < bytes.count && characters.utf8.contains(bytes[place])
    }
    guard let year = number(0..<4), sign(4, "-"), let month = number(5..<7), sign(7, "-"),
      let day = number(8..<10), (1678...2261).contains(year), (1...12).contains(month),
      (1...CivilTime.daysInMonth(year: year, month: month)).contains(day)
    else { return nil }
    var seconds = CivilTime.days(year: year, month: month, day: day) * 86_400
    var fraction = 0
    var place = 10
    if sign(place, "Tt ") {
      guard let hour = number(11..<13), hour < 24, sign(13, ":"), let minute = number(14..<16), minute < 60
      else { return nil }
      seconds += hour * 3600 + minute * 60
      place = 16
      if sign(place, ":") {
        guard let second = number(17..<19), second <= 60 else { return nil }
        seconds += second
        place = 19
        if sign(place, ".") {
          let digits = bytes[(place + 1)...].prefix { (0x30...0x39).contains($0) }.count
          guard (1...9).contains(digits), let value = number((place + 1)..<(place + 1 + digits)) else {
            return nil
          }
          fraction = (digits..<9).reduce(value) { value, _ in value * 10 }
          place += 1 + digits
        }
      }
      if sign(place, "Zz") {
        place += 1
      } else if sign(place, "+-") {
        guard let hours = number((place + 1)..<(place + 3)), sign(place + 3, ":"),
          let minutes = number((place + 4)..<(place + 6)), hours < 24, minutes < 60
        else { return nil }
        seconds -= (sign(place, "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
        place += 6
      }
    }
    guard place == bytes.count else { return nil }
    self.init(nanoseconds: Int64(seconds) * 1_000_000_000 + Int64(fraction))
  }
}
