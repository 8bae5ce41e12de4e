/// How units with one value of an attribute failed, compared with all others: a two by two table.
public struct CohortContrast: Sendable, Hashable {
  /// The attribute.
  public var attribute: String
  /// Its value.
  public var value: String
  /// Units with the value that failed.
  public var failed: UInt64
  /// All units with the value.
  public var units: UInt64
  /// Other units that failed.
  public var otherFailed: UInt64
  /// All other units.
  public var others: UInt64
  /// The share of failed units over that among the others; half a unit is added to all four numbers when nothing
  /// else failed or nothing survived.
  public var riskRatio: Double
  /// Lower end of its 95 % interval.
  public var low: Double
  /// Upper end of its 95 % interval.
  public var high: Double
  /// One-sided probability of so many or more failures by chance (Fisher), times the number of values tested.
  public var probability: Double
  /// Whether one of the numbers is an estimate.
  public var isEstimated: Bool

  /// A contrast.
  public init(
    attribute: String, value: String, failed: UInt64, units: UInt64, otherFailed: UInt64, others: UInt64,
    riskRatio: Double, low: Double, high: Double, probability: Double, isEstimated: Bool
  ) {
    self.attribute = attribute
    self.value = value
    self.failed = failed
    self.units = units
    self.otherFailed = otherFailed
    self.others = others
    self.riskRatio = riskRatio
    self.low = low
    self.high = high
    self.probability = probability
    self.isEstimated = isEstimated
  }
}
