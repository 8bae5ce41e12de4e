/// What is known of one masked signature.
public struct TemplateStats: Sendable, Hashable {
  /// The message with its variable parts as `<*>`.
  public var signature: String
  /// Occurrences.
  public var count: UInt64
  /// The highest severity seen with it, 0 when none is stated.
  public var severity: UInt8

  /// Statistics of a signature.
  public init(signature: String, count: UInt64, severity: UInt8) {
    self.signature = signature
    self.count = count
    self.severity = severity
  }

  /// Adds what was seen elsewhere. Of two signatures with one hash the smaller text stays.
  public mutating func merge(_ other: TemplateStats) {
    if other.signature.utf8.lexicographicallyPrecedes(signature.utf8) { signature = other.signature }
    count += other.count
    severity = max(severity, other.severity)
  }
}
