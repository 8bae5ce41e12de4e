/// When users suffered, measured from minutes at the edge.
package struct Impact: Sendable, Hashable {
  /// Share of failing requests from which on a minute counts, and how many times the usual share it must be.
  static let entryShare = 0.05
  static let entryRatio = 5.0
  /// Minutes in a row that begin an impact, and minutes of calm that end it.
  static let entryMinutes = 3
  static let calmMinutes = 30

  /// First minute, seconds since 1970.
  package var start: Int
  /// End of the last minute.
  package var end: Int
  /// Lowest share of good requests in a minute.
  package var minimum: Double
  /// Minutes that counted.
  package var minutes: Int
  /// Sum of the failing shares over these minutes.
  package var severity: Double
  /// Whether it had ended before the minutes did.
  package var hasEnded: Bool

  /// The impacts in a span of minutes, earliest first. `usual` is the failing share of healthy times.
  static func all(in minutes: ArraySlice<ServiceMinute>, usual: Double) -> [Impact] {
    let threshold = max(entryShare, entryRatio * usual)
    var impacts: [Impact] = []
    var row = 0
    for minute in minutes {
      // A handful of requests says nothing.
      guard minute.asked >= 20 else { continue }
      let isBad = minute.failingShare > threshold
      row = isBad ? row + 1 : 0
      guard isBad else { continue }
      if let last = impacts.last, minute.time - last.end < calmMinutes * 60 {
        impacts[impacts.count - 1].take(minute)
      } else if row >= entryMinutes {
        var impact = Impact(
          start: minute.time - 60 * (entryMinutes - 1), end: 0, minimum: 1, minutes: entryMinutes - 1,
          severity: minute.failingShare * Double(entryMinutes - 1), hasEnded: true)
        impact.take(minute)
        impacts.append(impact)
      }
    }
    if let last = impacts.last, let end = minutes.last?.time, end - last.end < calmMinutes * 60 {
      impacts[impacts.count - 1].hasEnded = false
    }
    return impacts
  }

  private mutating func take(_ minute: ServiceMinute) {
    end = minute.time + 60
    minimum = min(minimum, 1 - minute.failingShare)
    minutes += 1
    severity += minute.failingShare
  }

  /// What impacts came to: an outage unless they ended by themselves and did at most a tenth of the reference's harm.
  static func word(_ impacts: [Impact], reference: Double) -> Outcome.Word {
    guard let last = impacts.last else { return .noImpact }
    let severity = impacts.reduce(0) { $0 + $1.severity }
    return last.hasEnded && severity <= 0.1 * reference ? .absorbed : .outage
  }
}
