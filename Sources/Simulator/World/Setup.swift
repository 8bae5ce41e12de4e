/// Everything that decides a run: equal setups give equal worlds.
package struct Setup: Sendable {
  /// Seconds in a step.
  package static let stepSeconds = 20

  package var outage: Outage
  package var factors: Factors
  package var seed: UInt64
  package var clients: Int
  /// Another month of the same people: what happens by chance differs.
  package var chapter: UInt64 = 0
  /// Seconds since 1970; a whole minute.
  package var start: Int
  package var hours: Double
  /// When updates are released (2007) or offline-IM becomes slow (2010), if the trigger is on.
  package var triggerTime: Int
  /// When the high load begins, if it is on.
  package var loadStart: Int
  package var isSummer: Bool
  package var parameters: Parameters
  package var interventions: [Intervention] = []

  package var steps: Int { Int(hours * 3600) / Self.stepSeconds }
  package func offset(ofRegion region: Int) -> Int {
    (isSummer ? Region.all[region].summerHours : Region.all[region].winterHours) * 3600
  }
}
