package import ProximateModel

/// How far clocks are off where some of them could be read: what is known of machines that were compared is the best
/// guess about those of the same fleet that were not.
package struct FleetClocks: Sendable, Equatable {
  /// Machines whose clocks could be compared with others.
  package let read: Int
  /// Those of them whose clocks are wrong.
  package let wrong: Int
  /// The largest error among these, nanoseconds.
  package let greatestError: Int64
  /// Machines by name whose clocks could be compared; empty for one that goes by no name.
  private let machines: Set<String>
  private let components: Set<String>

  /// Fewer machines that were compared say nothing of the others.
  static let leastRead = 5
  /// ...and one that is wrong is an accident of its own; two in so many are how the fleet is kept.
  static let leastWrong = 2
  static let leastShare = 0.1
  /// What is less may be the time that requests take, nanoseconds.
  static let leastError: Int64 = 5_000_000_000
  /// Errors beyond this are zones and resets: nobody else's.
  static let greatestDrift: Int64 = 600_000_000_000

  /// The errors of a fleet; nil when its clocks agree as far as they could be compared.
  package init?(_ readings: [ClockReading]) {
    let named = Dictionary(grouping: readings.filter { $0.basis == .requests }) { reading in
      reading.places.first.map { $0.host.isEmpty ? $0.component : $0.host } ?? ""
    }
    let errors = named.mapValues { readings in
      readings.filter { Self.isWrong($0) && abs($0.offset) <= Self.greatestDrift }.map { abs($0.offset) }
        .max() ?? 0
    }.filter { !$0.key.isEmpty }
    let wrong = errors.values.filter { $0 > 0 }
    guard errors.count >= Self.leastRead, wrong.count >= Self.leastWrong,
      Double(wrong.count) >= Self.leastShare * Double(errors.count), let most = wrong.max()
    else { return nil }
    (read, self.wrong, greatestError) = (errors.count, wrong.count, most)
    let places = readings.flatMap(\.places)
    machines = Set(places.map(\.host)).subtracting([""])
    components = Set(places.filter(\.host.isEmpty).map(\.component))
  }

  /// Whether a clock is wrong, though perhaps not known well enough to be corrected: by several seconds at the least, and
  /// by twice of what is left open.
  private static func isWrong(_ reading: ClockReading) -> Bool {
    let least = reading.least > 0 ? reading.least : -reading.greatest
    return reading.isCorrected || least >= leastError && least >= reading.halfWidth
  }

  /// Whether nothing was read of the clock behind a place, nor of another on its machine.
  package func isUnread(_ place: Scope) -> Bool {
    place.host.isEmpty ? !components.contains(place.component) : !machines.contains(place.host)
  }
}
