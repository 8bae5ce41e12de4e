import ProximateModel

/// Fills the sentence of a detector. What is put in is never looked at again for further `{...}`.
enum SummaryTemplate {
  static func sentence(
    _ template: String, _ episode: Episode, scope: Scope, entities: UInt64
  ) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let key = String(rest[rest.index(after: open)..<close])
      result += value(of: key, episode, scope, entities) ?? "{\(key)}"
      rest = rest[rest.index(after: close)...]
      if key == "count" && episode.count == 1 || key == "entities" && entities == 1 {
        let one = Singular.phrase(rest)
        result += one.told
        rest = one.rest
      }
    }
    return result + rest
  }

  private static func value(of key: String, _ episode: Episode, _ scope: Scope, _ entities: UInt64) -> String?
  {
    switch key {
    case "count": NumberText.people(episode.count)
    case "rate": NumberText.people(episode.rate.rounded(toPlaces: 1))
    case "factor": NumberText.people((episode.factor ?? episode.magnitude).rounded(toPlaces: 1))
    case "baseline": baseline(episode)
    case "ratio": NumberText.percent(episode.ratio ?? episode.magnitude)
    case "entities": NumberText.people(entities)
    case "component": scope.component.isEmpty ? "(unknown component)" : scope.component
    case "host": scope.host.isEmpty ? "(unknown host)" : scope.host
    case "group": scope.group.isEmpty ? "(all)" : scope.group
    case "level": episode.level.map { NumberText.people($0.rounded(toPlaces: 1)) } ?? "unknown"
    case "attribute": episode.cohort?.attribute ?? "(no attribute)"
    case "value": episode.cohort?.value ?? "(no value)"
    case "interval": interval(episode)
    default: nil
    }
  }

  private static func interval(_ episode: Episode) -> String {
    guard let cohort = episode.cohort else { return "unknown" }
    return NumberText.people(cohort.low.rounded(toPlaces: 1)) + " to "
      + NumberText.people(cohort.high.rounded(toPlaces: 1))
  }

  private static func baseline(_ episode: Episode) -> String {
    guard let baseline = episode.baseline else { return "unknown" }
    return episode.ratio == nil
      ? NumberText.people(baseline.rounded(toPlaces: 1)) : NumberText.percent(baseline)
  }
}

extension Double {
  /// The nearest number with so many decimal places; small numbers keep two digits that count.
  func rounded(toPlaces places: Int) -> Double {
    if !isFinite || abs(self) >= 1e12 { return self }
    if self != 0, abs(self) < 0.1 { return self }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return (self * scale).rounded() / scale
  }
}

extension SummaryTemplate {
  /// A sentence whose values are given by name; what has no value stays as it was written.
  static func sentence(_ template: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = Substring(template)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let key = String(rest[rest.index(after: open)..<close])
      result += rest[..<open] + (values[key] ?? "{\(key)}")
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
