import Foundation

/// How many distinct things a part of a series has, told from the sketch of the whole series.
///
/// Sketches are kept per series, not per bucket. Of E things in N events, each seen N/E times, n events picked
/// evenly show E * (1 - (1 - n/N)^(N/E)): exact when n = N or when each thing occurs once, otherwise an estimate
/// that never exceeds n nor E. Things that repeat within seconds only are overestimated by it.
struct DistinctShare: Sendable {
  /// Distinct things in the whole series.
  let entities: Double
  /// Events in the whole series.
  let events: Double

  /// The expected number of distinct things among `count` of the events.
  func entities(amongEvents count: Double) -> Double {
    guard entities > 0, events > 0 else { return 0 }
    let share = min(1, count / events)
    let seen = entities * (1 - pow(1 - share, max(1, events / entities)))
    return min(seen, count, entities)
  }
}
