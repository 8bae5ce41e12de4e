/// Arithmetic on times that logs claim, which may be any: what cannot be told is clamped, and never a crash.
extension Int64 {
  /// The difference, clamped to what can be told.
  package func distance(before later: Int64) -> Int64 {
    let (difference, overflow) = later.subtractingReportingOverflow(self)
    return overflow ? (later > self ? .max : .min) : difference
  }

  /// The sum, clamped to what can be told.
  package func clampedAdding(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other > 0 ? .max : .min) : sum
  }
}
