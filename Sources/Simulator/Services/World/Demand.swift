internal import ProximateModel

/// How busy a time is.
enum Demand {
  /// Share of the peak at each full hour of a weekday, local time.
  private static let hours = [
    0.34, 0.27, 0.23, 0.21, 0.22, 0.27, 0.38, 0.53, 0.68, 0.79, 0.86, 0.91,
    0.94, 0.92, 0.89, 0.88, 0.90, 0.94, 0.99, 1.00, 0.97, 0.86, 0.67, 0.48,
  ]

  /// Share of an ordinary weekday's peak at a time (seconds since 1970, UTC) for people of a zone.
  static func share(at time: Int, zoneHours: Int) -> Double {
    let local = time + zoneHours * 3600
    let hour = local % 86_400 / 3600
    let part = Double(local % 3600) / 3600
    let level = hours[hour] * (1 - part) + hours[(hour + 1) % 24] * part
    return level * dayFactor(local / 86_400)
  }

  /// Saturdays and Sundays are quieter (day 0 was a Thursday), and no two days are alike.
  private static func dayFactor(_ day: Int) -> Double {
    let weekday = (day + 3) % 7
    let spread = Double(StableHash.mix(UInt64(day)) % 1000) / 1000
    return (weekday >= 5 ? 0.8 : 1) * (0.97 + 0.06 * spread)
  }
}
