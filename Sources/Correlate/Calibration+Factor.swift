extension Calibration {
  /// How far a criterion's supporting and contradicting weights were moved by the fit; 1 where it is not named.
  package struct Factor: Sendable, Hashable {
    package var supporting = 1.0
    package var contradicting = 1.0

    /// For a weight of this sign.
    func factor(of weight: Double) -> Double { weight < 0 ? contradicting : supporting }
  }
}
