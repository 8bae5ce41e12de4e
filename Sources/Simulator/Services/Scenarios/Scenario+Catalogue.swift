extension Scenario {
  /// Every scenario, by number.
  package static var all: [Scenario] {
    ([
      healthyDays, configOnlyRoot, coincidentalDeploy, thunderingHerd, retryStorm, certificateExpiry,
      overload,
      badDeploy,
    ] + mechanismsOfServices).sorted { $0.number < $1.number }
  }

  /// The scenario of a name.
  package static func named(_ name: String) -> Scenario? { all.first { $0.name == name } }
}
