import ProximateModel
import ProximateNormalise

/// The notations of time that stamps are tried against, the usual ones first.
enum NotationGuess {
  private static let presets = ["iso8601", "rfc3164", "apache", "klog", "epoch"]
  private static let dates = [
    "%Y%m%d %H:%M:%S", "%Y%m%d-%H:%M:%S", "%Y%m%d%H%M%S", "%y%m%d %H%M%S", "%y%m%d %H:%M:%S",
    "%y/%m/%d %H:%M:%S", "%m/%d/%Y %H:%M:%S", "%d/%m/%Y %H:%M:%S", "%d-%m-%Y %H:%M:%S", "%d.%m.%Y %H:%M:%S",
    "%d-%b-%Y %H:%M:%S", "%d %b %Y %H:%M:%S", "%d/%b/%Y %H:%M:%S", "%b %d %Y %H:%M:%S", "%H:%M:%S",
  ]
  private static let others = [
    "%a %b %d %H:%M:%S %Y", "%a %b %d %H:%M:%S.%f %Y", "%a %b %d %H:%M:%S %Z %Y", "%a, %d %b %Y %H:%M:%S %z",
    "%m/%d/%Y %I:%M:%S %p", "%b %d, %Y %I:%M:%S %p",
  ]

  /// Their names as a format's `timestamp.formats` has them.
  static let names = presets + dates.flatMap { [$0, $0 + ".%f", $0 + ",%f"] } + others

  /// The first notation that reads all of a stamp, and as this time if one is given (nanoseconds, UTC where the
  /// stamp states no zone).
  static func notation(of stamp: [UInt8], time: Int64? = nil) -> (name: String, reading: TimestampReading)? {
    for name in names {
      guard let reading = TimestampNotation(name)?.read(stamp.span, at: 0, end: stamp.count),
        reading.end == stamp.count
      else { continue }
      if let time, !reading.needsYear, !name.hasPrefix("%H"), reading.nanoseconds != time { continue }
      return (name, reading)
    }
    return nil
  }

  /// What a stamp leaves open, a sentence each; none when it tells all.
  static func gaps(_ name: String, _ reading: TimestampReading) -> [String] {
    var gaps: [String] = []
    let isClock = name.hasPrefix("%H")
    if isClock { gaps.append("the day: the stamps tell the time of day only") }
    if reading.needsYear, !isClock {
      gaps.append("the year: the stamps state none, samples need `reference:`")
    }
    if reading.needsZone { gaps.append("the zone: the stamps state none, add `timezone:` if it is not UTC") }
    if name.hasPrefix("%m/%d") || name.hasPrefix("%d/%m") {
      gaps.append("whether the day or the month comes first: `\(name)` fits these lines")
    }
    return gaps
  }

  /// The time that a sample shows, nil when the stamp leaves its date open.
  static func time(_ name: String, _ reading: TimestampReading) -> String? {
    reading.needsYear || name.hasPrefix("%H") ? nil : Instant(nanoseconds: reading.nanoseconds).description
  }
}
