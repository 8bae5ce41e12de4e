package import ProximateModel

/// What gives times without a year their year. The rule looks at one time alone, never at its neighbours, so that
/// a log can be read in any pieces and order.
package struct YearReference: Sendable, Hashable {
  /// How the reference is used.
  package enum Rule: Sendable, Hashable {
    /// The year that brings the time nearest to the reference: dated logs beside it.
    case nearest(to: Instant)
    /// The latest year that keeps the time at most a day after the reference: the date of the analysis, or the
    /// time a file was last written. The day allows for zones and clocks.
    case notAfter(Instant)
  }

  /// The rule.
  package var rule: Rule
  /// Where the reference came from.
  package var basis: TimeBasis

  package init(_ rule: Rule, basis: TimeBasis) {
    self.rule = rule
    self.basis = basis
  }

  /// A day, nanoseconds.
  private static let day: Int64 = 86_400_000_000_000

  /// The same time of the year in the year that the rule gives, nanoseconds. 29 February falls into a leap year.
  package func resolve(_ placeholder: Int64) -> Int64 {
    let seconds = placeholder / Self.day &- (placeholder % Self.day < 0 ? 1 : 0)
    let (_, month, day) = CivilTime.date(days: Int(seconds))
    let rest = placeholder &- seconds &* Self.day
    switch rule {
    case .nearest(let instant): return nearest(month, day, rest, to: instant.nanoseconds)
    case .notAfter(let instant):
      return latest(month, day, rest, notAfter: instant.nanoseconds.addingClamped(Self.day))
    }
  }

  private func time(_ year: Int, _ month: Int, _ day: Int, _ rest: Int64) -> Int64? {
    guard (1678...2261).contains(year), day <= 28 || day <= CivilTime.daysInMonth(year: year, month: month)
    else {
      return nil
    }
    return Int64(CivilTime.days(year: year, month: month, day: day)) &* Self.day &+ rest
  }

  private func latest(_ month: Int, _ day: Int, _ rest: Int64, notAfter limit: Int64) -> Int64 {
    let year = Self.year(of: limit)
    // Eight years lie between leap years around 1900 and 2100.
    for candidate in stride(from: year, through: year - 8, by: -1) {
      if let time = time(candidate, month, day, rest), time <= limit { return time }
    }
    return limit
  }

  private func nearest(_ month: Int, _ day: Int, _ rest: Int64, to instant: Int64) -> Int64 {
    let year = Self.year(of: instant)
    let reach = month == 2 && day == 29 ? 8 : 1
    var best: Int64?
    for candidate in year - reach...year + reach {
      guard let time = time(candidate, month, day, rest) else { continue }
      if let known = best, instant.distanceClamped(known) <= instant.distanceClamped(time) { continue }
      best = time
    }
    return best ?? instant
  }

  private static func year(of nanoseconds: Int64) -> Int {
    let days = nanoseconds / day &- (nanoseconds % day < 0 ? 1 : 0)
    return CivilTime.date(days: Int(days)).year
  }
}

extension Int64 {
  /// The sum, the largest value where it would not fit.
  func addingClamped(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other > 0 ? .max : .min) : sum
  }

  /// How far apart two values are.
  func distanceClamped(_ other: Int64) -> UInt64 {
    self > other ? UInt64(bitPattern: self &- other) : UInt64(bitPattern: other &- self)
  }
}
