package import ProximateModel

/// Reads the clocks behind the logs against one another: which of them are wrong, and by how much.
package enum ClockComparison {
  /// The readings of all places that can be compared with others, in order: a function of the merged observations.
  ///
  /// Requests that several places named come first; where none did, what a machine and its callers say of the same
  /// thing, and then the course of trouble, tell. A clock belongs to
  /// its machine: what is read of one log holds for the machine's others, unless it is read of them too. A time zone,
  /// and what is only suspected, belongs to the log.
  package static func readings(of observations: Observations) -> [ClockReading] {
    let requests = PairedClocks(observations.sightings).readings()
    let paired = requests + QuotedClocks(observations, besides: requests).readings()
    let known = Set(paired.flatMap(\.places))
    let course = CourseClocks(observations).readings().filter { known.isDisjoint(with: $0.places) }
    let own = paired + course
    // Most logs tell nothing of clocks, and the samples of all are many.
    if own.isEmpty { return [] }
    let reach = Reach(observations, besides: known.union(course.flatMap(\.places)))
    let extended = own.map { reading in
      guard !reading.mayBeRight, let place = reading.places.first else { return reading }
      var reading = reading
      let isOfMachine = reading.isCorrected && !isZone(reading)
      reading.places += isOfMachine ? reach.ofMachine(place) : reach.ofLogs(place)
      reading.places.sort()
      return reading
    }
    return apart(extended).sorted { $0.places.lexicographicallyPrecedes($1.places) }
  }

  /// The places that nothing is read of.
  private struct Reach {
    private let unread: [String: [Scope]]
    private var sources: [Scope: Set<SourceName>] = [:]

    init(_ observations: Observations, besides read: Set<Scope>) {
      let places = observations.series.keys.lazy.filter { $0.type == .allEvents && !$0.scope.host.isEmpty }
        .map { Scope(component: $0.scope.component, host: $0.scope.host) }
      unread = Dictionary(grouping: Set(places).subtracting(read), by: \.host)
      for (source, places) in observations.placesBySource {
        for place in places { sources[place, default: []].insert(source) }
      }
    }

    /// Those on the same machine.
    func ofMachine(_ place: Scope) -> [Scope] { unread[place.host] ?? [] }

    /// Those on the same machine that write to the same logs and no others.
    func ofLogs(_ place: Scope) -> [Scope] {
      ofMachine(place).filter { other in
        sources[other].map { $0.isSubset(of: sources[place] ?? []) } ?? false
      }
    }
  }

  /// A machine's logs that nothing was read of follow the first of its readings.
  private static func apart(_ readings: [ClockReading]) -> [ClockReading] {
    var seen: Set<Scope> = []
    return readings.map { reading in
      var reading = reading
      reading.places = reading.places.filter { seen.insert($0).inserted }
      return reading
    }.filter { !$0.places.isEmpty }
  }

  /// Whether a distance of at least half an hour may be that of a zone: a whole number of half hours.
  private static func isZone(_ reading: ClockReading) -> Bool {
    let half: Int64 = 1_800_000_000_000
    let count = (abs(reading.offset) + half / 2) / half
    return count > 0 && abs(abs(reading.offset) - count * half) <= reading.halfWidth + half / 30
  }
}

extension Observations {
  /// The places whose lines each source holds, as far as samples show.
  package var placesBySource: [SourceName: Set<Scope>] {
    var result: [SourceName: Set<Scope>] = [:]
    for (key, sample) in evidence where !key.series.scope.host.isEmpty {
      let place = Scope(component: key.series.scope.component, host: key.series.scope.host)
      for source in sample.sources { result[source, default: []].insert(place) }
    }
    return result
  }

  /// The same, and for sources that name no machine the components whose lines they hold.
  package var clockPlaces: [SourceName: Set<Scope>] {
    let named = placesBySource
    var result = named
    for (key, sample) in evidence where key.series.scope.host.isEmpty && !key.series.scope.component.isEmpty {
      for source in sample.sources where named[source] == nil {
        result[source, default: []].insert(Scope(component: key.series.scope.component))
      }
    }
    return result
  }
}
