import ProximateDiagnostics

/// Reads the `detect` block of a detector, its parameters resolved.
struct DetectionReader {
  private let file: RuleFile

  /// The kinds of detection.
  private enum Kind: String, CaseIterable {
    case match, count, ratio
    case rateChange = "rate_change"
  }

  private enum Direction: String, CaseIterable { case up, down }
  private enum BaselineSource: String, CaseIterable { case preceding }
  private enum BaselineMethod: String, CaseIterable { case medianMad = "median_mad" }

  init(_ file: RuleFile) { self.file = file }

  /// The rule; nil after a report when it cannot be used.
  func rule(_ node: YamlNode) -> DetectorRule? {
    guard let reader = MappingReader(node, "`detect`", in: file),
      let kind: Kind = file.choice(reader.required("type"), "detection type")
    else { return nil }
    defer { reader.finish() }
    switch kind {
    case .match: return match(reader)
    case .count: return count(reader)
    case .ratio: return ratio(reader)
    case .rateChange: return rateChange(reader)
    }
  }

  private func condition(_ reader: MappingReader, _ key: String) -> Condition? {
    reader.required(key).flatMap(ConditionReader(file).condition)
  }

  private func match(_ reader: MappingReader) -> DetectorRule? {
    let coalesce = reader.value("coalesce").flatMap(positive) ?? 600_000_000_000
    return condition(reader, "match").map { .match($0, coalesce: coalesce) }
  }

  private func count(_ reader: MappingReader) -> DetectorRule? {
    let condition = condition(reader, "match")
    let distinct = file.names(reader.value("distinct"), of: .field).first
    let window = reader.required("window").flatMap(positive)
    let atLeast = file.number(reader.required("gte"))
    guard let condition, let window, let atLeast else { return nil }
    return .count(condition, distinct: distinct, window: window, atLeast: atLeast)
  }

  private func ratio(_ reader: MappingReader) -> DetectorRule? {
    let numerator = condition(reader, "numerator")
    let denominator = condition(reader, "denominator")
    let window = reader.required("window").flatMap(positive)
    let smallest = file.number(reader.required("min_denominator"))
    let bounds = Condition.Comparison.allCases.compactMap { comparison in
      reader.value(comparison.rawValue).flatMap { file.number($0) }.map { (comparison, $0) }
    }
    if bounds.count != 1 {
      file.error("Y104", "a ratio has one of `gt`, `gte`, `lt`, `lte`", at: reader.node)
    }
    guard let numerator, let denominator, let window, let smallest, bounds.count == 1 else { return nil }
    return .ratio(
      numerator: numerator, denominator: denominator, window: window, bounds[0].0, threshold: bounds[0].1,
      minDenominator: smallest)
  }

  private func rateChange(_ reader: MappingReader) -> DetectorRule? {
    let condition = condition(reader, "match")
    let bucket = reader.value("bucket").flatMap(positive) ?? 60_000_000_000
    let over = reader.required("over").flatMap(positive)
    let direction: Direction? = file.choice(reader.required("direction"), "direction")
    let factor = file.number(reader.required("factor"))
    let minimum = file.number(reader.required("min"))
    let baseline = baseline(reader.value("baseline"))
    guard let condition, let over, let direction, let factor, let minimum else { return nil }
    let change = RateChange(
      bucket: bucket, over: over, isUp: direction == .up, factor: factor, minimum: minimum,
      lookback: baseline.lookback, gap: baseline.gap, minBuckets: baseline.minBuckets)
    return .rateChange(condition, change)
  }

  private func baseline(_ node: YamlNode?) -> (lookback: Nanoseconds, gap: Nanoseconds, minBuckets: Int) {
    let usual: (lookback: Nanoseconds, gap: Nanoseconds, minBuckets: Int) = (
      3_600_000_000_000, 600_000_000_000, 30
    )
    guard let node, let reader = MappingReader(node, "`baseline`", in: file) else { return usual }
    defer { reader.finish() }
    let _: BaselineSource? = file.choice(reader.value("from"), "source of a baseline")
    let _: BaselineMethod? = file.choice(reader.value("method"), "method of a baseline")
    return (
      reader.value("lookback").flatMap(positive) ?? usual.lookback,
      reader.value("gap").flatMap { file.duration($0) } ?? usual.gap,
      reader.value("min_buckets").flatMap { file.integer($0) } ?? usual.minBuckets
    )
  }

  private func positive(_ node: YamlNode) -> Nanoseconds? {
    guard let duration = file.duration(node) else { return nil }
    if duration > 0 { return duration }
    file.error("Y107", "a span of time must be longer than nothing", at: node)
    return nil
  }
}
