package import ProximateModel

/// Reads the clocks behind the logs against one another: which of them are wrong, and by how much.
package enum ClockComparison {
  /// The readings of all places that can be compared with others, in order: a function of the merged observations.
  ///
  /// Requests that several places named come first; where none did, the course of trouble tells. A clock belongs to
  /// its machine: what is read of one log holds for the machine's others, unless it is read of them too or the
  /// distance is that of a time zone, which a log may have of its own.
  package static func readings(of observations: Observations) -> [ClockReading] {
    let paired = PairedClocks(observations.sightings).readings()
    let known = Set(paired.flatMap(\.places))
    let course = CourseClocks(observations).readings().filter { known.isDisjoint(with: $0.places) }
    let read = known.union(course.flatMap(\.places))
    let others = observations.series.keys.lazy.filter { $0.type == .allEvents && !$0.scope.host.isEmpty }
      .map { Scope(component: $0.scope.component, host: $0.scope.host) }
    let unread = Dictionary(grouping: Set(others).subtracting(read), by: \.host)
    let extended = paired.map { reading in
      guard reading.isCorrected, !isZone(reading), let host = reading.places.first?.host else {
        return reading
      }
      var reading = reading
      reading.places = (reading.places + (unread[host] ?? [])).sorted()
      return reading
    }
    return (apart(extended) + course).sorted { $0.places.lexicographicallyPrecedes($1.places) }
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
  var placesBySource: [SourceName: Set<Scope>] {
    var result: [SourceName: Set<Scope>] = [:]
    for (key, sample) in evidence where !key.series.scope.host.isEmpty {
      let place = Scope(component: key.series.scope.component, host: key.series.scope.host)
      for line in [sample.first, sample.last, sample.chosen] {
        result[line.source, default: []].insert(place)
      }
    }
    return result
  }
}
