/// The order of the numbers in dates such as `03/04/24`. A log has one, which its lines tell together.
package enum DateOrder: Int, Sendable, Hashable, CaseIterable {
  /// `31/12/2024`, `31-12-24`.
  case dayFirst
  /// `12/31/2024`.
  case monthFirst
  /// `24/12/31`; a year of four digits in front needs no telling.
  case yearFirst

  /// The order that a format tells a date in; nil when the date can be read in no other.
  init?(_ format: StrptimeFormat) {
    let steps = format.steps
    guard steps.contains(.day), steps.contains(.month), steps.contains(.year) || steps.contains(.shortYear)
    else { return nil }
    switch steps[0] {
    case .day: self = .dayFirst
    case .month: self = .monthFirst
    case .shortYear: self = .yearFirst
    default: return nil
    }
  }
}
