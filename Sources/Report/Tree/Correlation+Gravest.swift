import ProximateModel

extension Correlation {
  /// The incident with the most work lost, by peak and length; the first on a tie.
  var gravest: Incident? {
    incidents.first.map { first in
      incidents.dropFirst().reduce(first) { best, next in next.gravity > best.gravity ? next : best }
    }
  }
}

extension Incident {
  fileprivate var gravity: Double { (impact.peak ?? 0.5) * max(1, impact.interval.seconds) }
}
