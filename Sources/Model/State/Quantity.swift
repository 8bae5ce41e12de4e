/// A quantity as Kubernetes writes them: `250m`, `1Gi`, `1.5`, `2e3` (apimachinery, resource.Quantity).
package struct Quantity {
  package let value: Double

  private static let factors: [(suffix: String, factor: Double)] = [
    ("Ki", 1024), ("Mi", 1_048_576), ("Gi", 1_073_741_824), ("Ti", 1_099_511_627_776), ("m", 0.001),
    ("k", 1000), ("M", 1_000_000), ("G", 1_000_000_000), ("T", 1_000_000_000_000),
  ]

  /// nil for what is no quantity.
  package init?(_ text: some StringProtocol) {
    let word = text.prefix { $0 != " " }
    let unit = Self.factors.first { word.hasSuffix($0.suffix) }
    let digits = word.dropLast(unit?.suffix.count ?? 0)
    guard let number = Double(String(digits)), number.isFinite else { return nil }
    value = number * (unit?.factor ?? 1)
  }
}
