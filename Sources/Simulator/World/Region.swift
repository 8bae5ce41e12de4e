/// Where clients live: share of the population, and the offset of local time from UTC in summer and winter.
package struct Region: Sendable {
  package var name: String
  package var share: Double
  package var summerHours: Int
  package var winterHours: Int

  /// The three regions of the population.
  package static let all = [
    Region(name: "americas", share: 0.25, summerHours: -5, winterHours: -6),
    Region(name: "europe", share: 0.45, summerHours: 2, winterHours: 1),
    Region(name: "asia", share: 0.30, summerHours: 8, winterHours: 8),
  ]
}
