import ProximateModel

/// Methods that rank the findings themselves.
extension NaiveScene {
  /// The earliest first.
  func firstAnomaly() -> [Statement] { statements(anomalies) }

  /// The most surprising first; authored findings without a surprise by their count.
  func loudest() -> [Statement] {
    statements(
      anomalies.enumerated().sorted { a, b in
        (b.element.surprise, b.element.count, a.offset) < (a.element.surprise, a.element.count, b.offset)
      }.map(\.element))
  }

  /// Changes at or before the onset, the last first.
  func lastChange() -> [Statement] {
    statements(
      findings.filter {
        $0.nature == .change && extent.contains($0.interval.start) && $0.interval.start <= onset
      }
      .reversed())
  }
}
