/// How much the size of something tells.
enum Dose {
  /// T8: logarithm to base 10 of how many times as large as ever it is, times a slope in nats, at most the cap of doses;
  /// less than a tenth counts as a tenth.
  static func weight(_ factor: Double, slope: Double = Calibration.doseSlope) -> Double {
    min(Calibration.doseCap, slope * LagDensity.logarithm(max(factor, 0.1)) / LagDensity.logarithm(10))
  }
}
