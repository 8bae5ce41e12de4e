internal import ProximateModel

/// The months of 2007: bulletins per Patch Tuesday (sums after securelist.com, "December patches and a 2007 retrospective").
package struct PatchTuesday: Sendable, Hashable {
  package var month: Int
  package var bulletins: Int

  /// The months before the outage, latest first. March had none: nothing was released, nobody restarted.
  package static let before2007August = [
    PatchTuesday(month: 7, bulletins: 6), PatchTuesday(month: 6, bulletins: 6),
    PatchTuesday(month: 5, bulletins: 7), PatchTuesday(month: 4, bulletins: 6),
    PatchTuesday(month: 3, bulletins: 0), PatchTuesday(month: 2, bulletins: 12),
    PatchTuesday(month: 1, bulletins: 4),
  ]

  /// The months from the outage on.
  private static let since2007August = [
    PatchTuesday(month: 8, bulletins: 9), PatchTuesday(month: 9, bulletins: 4),
    PatchTuesday(month: 10, bulletins: 6), PatchTuesday(month: 11, bulletins: 2),
    PatchTuesday(month: 12, bulletins: 7),
  ]

  /// The bulletins of the month of a time (seconds since 1970); those of August 2007 for other years.
  package static func bulletins(at time: Int) -> Int {
    let month = ClockText(time * 1000).month
    let isKnown = ClockText(time * 1000).year == 2007
    return (before2007August + since2007August).first { $0.month == (isKnown ? month : 8) }?.bulletins ?? 9
  }

  /// The second Tuesday, 12:00 UTC, seconds since 1970.
  package var start: Int {
    let first = CivilTime.days(year: 2007, month: month, day: 1)
    let weekday = (first + 4) % 7  // 0 = Sunday; 1970-01-01 was a Thursday
    let tuesday = first + (9 - weekday) % 7 + 7
    return tuesday * 86_400 + 12 * 3600
  }

  package var date: String { ClockText(start * 1000).date }
  package var isSummer: Bool { (4...10).contains(month) }
}
