import ProximateCorrelate
import ProximateKnowledge
import ProximateModel

/// Reads the clocks behind the logs against one another, corrects those that are wrong, and tells so in the coverage
/// of the sources.
struct ClockCorrection {
  private let readings: [ClockReading]
  /// The readings by place, and by component and by machine where all of its places have the same offset.
  private var byPlace: [Scope: ClockReading] = [:]
  private var alike: [Scope: Int64] = [:]

  /// Applies it to merged observations.
  static func apply(to observations: inout Observations, _ knowledge: KnowledgeBase) {
    let correction = ClockCorrection(observations)
    observations.clocks = correction.readings
    correction.tell(in: &observations)
    guard correction.readings.contains(where: \.isCorrected) else { return }
    let clocks = correction.clocks(in: observations)
    var single = correction.singleClocks(in: observations, clocks)
    // What moves with the only clock of its component begins with it, and is not moved twice.
    for key in observations.series.keys where single[key] == nil && correction.offset(key.scope) != 0 {
      single[key] = correction.offset(key.scope)
    }
    observations.correctBeginnings(besides: single) { source in clocks[source]?.only ?? 0 }
    observations.correctClocks(slots: knowledge.unitSlots, single: single, correction.offset)
  }

  /// How far the clocks behind each source are ahead, nanoseconds.
  private func clocks(in observations: Observations) -> [SourceName: Set<Int64>] {
    observations.placesBySource.mapValues { places in Set(places.map { Self.correction(byPlace[$0]) }) }
  }

  private init(_ observations: Observations) {
    readings = ClockComparison.readings(of: observations)
    for reading in readings { for place in reading.places { byPlace[place] = reading } }
    var offsets: [Scope: Set<Int64>] = [:]
    for key in observations.series.keys where key.type == .allEvents {
      let scope = key.scope
      let offset = Self.correction(byPlace[Scope(component: scope.component, host: scope.host)])
      offsets[Scope(component: scope.component), default: []].insert(offset)
      offsets[Scope(host: scope.host), default: []].insert(offset)
    }
    alike = offsets.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  private static func correction(_ reading: ClockReading?) -> Int64 {
    reading.map { $0.isCorrected ? $0.offset : 0 } ?? 0
  }

  /// How far the clock behind a scope is ahead, nanoseconds; 0 when that is unknown, or its places have several.
  private func offset(_ scope: Scope) -> Int64 {
    let place = Scope(component: scope.component, host: scope.host)
    if !place.component.isEmpty, !place.host.isEmpty { return Self.correction(byPlace[place]) }
    return alike[place] ?? 0
  }

  /// The offsets of series that tell no machine, and of which all lines that are kept come from logs of one clock: what
  /// is said once or twice, or by all of at least three samples, is said by one.
  private func singleClocks(in observations: Observations, _ clocks: [SourceName: Set<Int64>]) -> [SeriesKey:
    Int64]
  {
    var lines: [SeriesKey: Set<EvidenceLine>] = [:]
    for (key, sample) in observations.evidence where key.series.scope.host.isEmpty {
      lines[key.series, default: []].formUnion([sample.first, sample.last, sample.chosen])
    }
    return lines.compactMapValues { lines in
      let offsets = lines.reduce(into: Set<Int64>()) { $0.formUnion(clocks[$1.source] ?? [0]) }
      return offsets.count == 1 ? offsets.first : nil
    }.filter { key, offset in
      let count = observations.series[key]?.reduce(0) { $0 + $1.count } ?? 0
      return offset != 0 && UInt64(lines[key]?.count ?? 0) >= min(count, Self.leastLines)
    }
  }

  /// Lines of one clock from which on a series is taken to come from one machine.
  private static let leastLines: UInt64 = 3

  /// Sources follow the places whose lines they hold, when these have one clock.
  private func tell(in observations: inout Observations) {
    if readings.isEmpty { return }
    let clocks = observations.clockPlaces
    doubtUnread(clocks, in: &observations)
    for (source, places) in clocks {
      let wrong = places.sorted().compactMap { byPlace[$0] }.filter { !$0.mayBeRight }
      guard wrong.count == places.count, let reading = wrong.first,
        var coverage = observations.sources[source]
      else { continue }
      let shift = Self.correction(reading)
      let doubt = reading.isCorrected ? reading.halfWidth : max(abs(reading.least), abs(reading.greatest))
      coverage.problems.insert(Self.sentence(reading, isZoneless: coverage.timeBasis == .assumedUTC))
      coverage.uncertainty = max(coverage.uncertainty, doubt)
      coverage.firstTime = coverage.firstTime.map { $0 &- shift }
      coverage.lastTime = coverage.lastTime.map { $0 &- shift }
      observations.sources[source] = coverage
    }
  }

  /// Where clocks that could be compared are wrong, those that could not are known no better.
  private func doubtUnread(_ clocks: [SourceName: Set<Scope>], in observations: inout Observations) {
    guard let fleet = FleetClocks(readings) else { return }
    for (source, places) in clocks where places.allSatisfy(fleet.isUnread) {
      guard var coverage = observations.sources[source] else { continue }
      coverage.problems.insert(
        "its clock could not be compared with others, of which \(fleet.wrong) in \(fleet.read) are wrong by up to "
          + "\(Self.duration(fleet.greatestError)): no order is taken from less")
      coverage.uncertainty = max(coverage.uncertainty, fleet.greatestError)
      observations.sources[source] = coverage
    }
  }

  /// A sentence for people.
  static func sentence(_ reading: ClockReading, isZoneless: Bool) -> String {
    let distance = "\(duration(abs(reading.offset))) \(reading.offset < 0 ? "behind" : "ahead of")"
    switch (reading.basis, reading.isCorrected) {
    case (.requests, true):
      return "its clock is \(distance) most others, as \(reading.count) requests show that both named "
        + "(to \(duration(reading.halfWidth))): times are corrected by that"
    case (.requests, false):
      return
        "its clock seems to be \(distance) most others, as \(reading.count) requests show that both named, "
        + "or they wait as long: no order is taken from less"
    case (.course, true) where isZoneless && abs(reading.offset) >= leastZone:
      return
        "trouble takes the same course here as elsewhere, \(distance) the others by a time zone's distance "
        + "(\(reading.count) minutes): times without a zone are corrected by that"
    case (.course, true):
      return
        "others complain of it in the course that its own trouble takes, \(distance) theirs (\(reading.count) minutes): "
        + "its clock is wrong, and times are corrected by that"
    case (.course, false):
      return
        "trouble takes the same course here as elsewhere, \(distance) the others (\(reading.count) minutes): "
        + "it came later, or the clock is wrong, and no order is taken from less"
    }
  }

  /// Zones in use lie no closer to one another.
  private static let leastZone: Int64 = 900_000_000_000

  private static func duration(_ nanoseconds: Int64) -> String {
    let seconds = (nanoseconds + 500_000_000) / 1_000_000_000
    if seconds < 120 { return "\(seconds) s" }
    return seconds % 60 == 0 ? "\(seconds / 60) min" : "\(seconds / 60) min \(seconds % 60) s"
  }
}

extension KnowledgeBase {
  /// The lengths of slots that units are counted in, nanoseconds.
  var unitSlots: [TypeKey: Int64] {
    let units = watches.flatMap(\.demands).compactMap { demand in
      demand.units.map { (demand.type, $0.slot) }
    }
    return Dictionary(units) { first, _ in first }
  }
}

extension Set {
  /// The element of a set of one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
