extension Scenario {
  /// Scenarios of what goes wrong inside of services and between them.
  static var mechanismsOfServices: [Scenario] {
    [
      surgeAndPowerLoss, blankPolicy, recoveryConfounded, quietMigration, massExpiry, leapSecond,
      slowDiskFull,
      badZonePush, routesWithdrawn, poisonMessage, memoryLeak, partialRegion,
    ]
  }
}
