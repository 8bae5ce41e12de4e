import ProximateModel

/// Who calls whom, read off requests whose identifiers several components log: a caller speaks of a request before and
/// after those that it calls. Who speaks of it once, as access logs do when all is over, tells no order.
struct CallOrder {
  /// Callees by caller, direct ones only: what a callee calls is the callee's.
  let callees: [String: Set<String>]

  /// - Parameter entity: what stands for a component.
  init(_ sample: SightingSample, entity: (String) -> String) {
    var around: [String: [String: Int]] = [:]
    for sightings in sample.sightings.values where sightings.count > 1 {
      var spans: [String: (first: Int64, last: Int64)] = [:]
      for sighting in sightings {
        let name = entity(sighting.place.component)
        let known = spans[name] ?? (sighting.first, sighting.last)
        spans[name] = (min(known.first, sighting.first), max(known.last, sighting.last))
      }
      for (a, x) in spans where !a.isEmpty {
        for (b, y) in spans where !b.isEmpty && x.first < y.first && x.last > y.last {
          around[a, default: [:]][b, default: 0] += 1
        }
      }
    }
    var downstream: [String: Set<String>] = [:]
    for (a, others) in around {
      downstream[a] = Set(
        others.filter { b, count in Self.isSettled(count, against: around[b]?[a] ?? 0) }.keys)
    }
    callees = downstream.mapValues { all in
      all.filter { callee in !all.contains { $0 != callee && downstream[$0]?.contains(callee) ?? false } }
    }
  }

  /// Whether an order holds for as many requests as it takes, with as few exceptions as clocks and queues make.
  private static func isSettled(_ count: Int, against reverse: Int) -> Bool {
    count >= Calibration.leastCalls && Double(reverse) <= Calibration.callExceptions * Double(count)
  }
}
