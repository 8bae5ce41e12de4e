extension Scenario {
  /// Scenarios in which the logs are spoilt, or what they say needs care: silence, clocks, cohorts, standbys.
  static var dataTwists: [Scenario] {
    [
      silentNode, clockWithPairs, clockWithoutPairs, failoverFails, simpson, cohortWithoutDenominators,
      wrongZone,
      repeatedHour, truthRemoved, lateLogs, grayFailure, logInjection,
    ]
  }
}
