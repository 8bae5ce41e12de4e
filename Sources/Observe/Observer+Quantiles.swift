import ProximateKnowledge
import ProximateModel

/// The distributions of latencies: a mean does not tell that one request in twenty became slow.
extension Observer {
  /// Counts a number of a measure, whose series it is, into its distribution, when it is a latency.
  @inline(__always)
  mutating func spread(
    _ number: MeasureNumber, of measure: UInt64, in series: Int, _ row: EventRow, _ moment: Moment
  ) {
    var own = quantiles.link(of: series)
    if own == -2 { own = distribution(of: measure, in: series, moment) }
    guard own >= 0 else { return }
    quantiles.add(
      number.millionths, weight: UInt64(row.weight), to: own, bucket: moment.buckets.base,
      bucketWidth: plan.bucketWidth)
  }

  private mutating func distribution(of measure: UInt64, in series: Int, _ moment: Moment) -> Int {
    let scope = scopeNumber(component: moment.component, host: 0, group: 0)
    let own = quantiles.series(measure, scope: scope)
    // Series that several components share tell none of them.
    if measures.coarseness.componentBits == 0 { quantiles.link(series, to: own) }
    return own
  }

  /// Gives up distributions that do not fit, and those of measures that are not kept. Between blocks.
  mutating func fitQuantiles(beside measures: MeasureCoarseness) {
    if self.measures.coarseness != measures { climbQuantiles(quantiles.coarseness.rung) }
    while quantiles.cellCount > plan.bounds.quantileCells,
      quantiles.coarseness.rung < QuantileCoarseness.highest
    {
      climbQuantiles(quantiles.coarseness.rung + 1)
    }
  }

  private mutating func climbQuantiles(_ rung: Int) {
    quantiles.climb(
      QuantileCoarseness(rung: rung), bucketWidth: plan.bucketWidth, measures: measures.coarseness)
  }
}

extension MeasurePlans.Slot {
  /// Whether it is a latency when the number ends in such a unit.
  func isLatency(suffix: MeasureUnit) -> Bool { context.kind(suffix: suffix) == .latency }
}

extension MeasureLexicon {
  /// Whether a key's number, which ends in such a unit, is a latency.
  static func isLatency(_ key: String, suffix: MeasureUnit) -> Bool {
    kind(of: words(of: key), unit: suffix) == .latency
  }
}
