import ProximateModel

/// Measures in sentences.
struct MeasureWording {
  private let series: MeasureSeries

  /// How long before a change a line is looked for that tells what was usual, nanoseconds.
  static let lead: Int64 = 86_400_000_000_000

  init(_ series: MeasureSeries) { self.series = series }

  /// `heap_mb of api on api-1`, `“completed in” of cart`.
  var subject: String {
    let name = series.stats.name
    let what =
      name.isEmpty ? SignatureNature.quoted(series.stats.signature) : name.contains(" ") ? "“\(name)”" : name
    let component = series.scope.component.isEmpty ? "" : " of \(series.scope.component)"
    return what + component + (series.scope.host.isEmpty ? "" : " on \(series.scope.host)")
  }

  /// A value with its unit.
  func value(_ value: Double) -> String {
    let unit = series.stats.unit
    let isSmall = unit == "s" && abs(value) < 1
    let number = NumberText.people(
      isSmall ? (value * 1000).rounded(toPlaces: 2) : value.rounded(toPlaces: 2))
    return unit.isEmpty ? number : "\(number) \(isSmall ? "ms" : unit)"
  }

  /// A length of time, nanoseconds.
  static func duration(_ nanoseconds: Int64) -> String {
    let seconds = Double(nanoseconds) / 1e9
    if seconds >= 172_800 { return NumberText.people((seconds / 86_400).rounded(toPlaces: 1)) + " days" }
    if seconds >= 7200 { return NumberText.people((seconds / 3600).rounded(toPlaces: 1)) + " hours" }
    if seconds >= 120 { return NumberText.people((seconds / 60).rounded()) + " minutes" }
    return NumberText.people(seconds.rounded()) + " s"
  }
}
