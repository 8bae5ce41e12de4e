extension Calibration {
  /// What a task judges by; a class, so that reading a constant copies no others.
  private final class InForce: Sendable {
    let calibration: Calibration

    init(_ calibration: Calibration) { self.calibration = calibration }
  }

  @TaskLocal private static var inForce = InForce(Calibration())

  /// A constant of the calibration in force.
  package static subscript<Value>(dynamicMember path: KeyPath<Calibration, Value>) -> Value {
    inForce.calibration[keyPath: path]
  }

  /// Runs something that judges by this calibration.
  func judging<Result>(_ work: () -> Result) -> Result {
    Self.$inForce.withValue(InForce(self), operation: work)
  }
}
