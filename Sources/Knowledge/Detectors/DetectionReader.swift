import ProximateDiagnostics

/// Reads the `detect` block of a detector, its parameters resolved.
struct DetectionReader {
  let file: RuleFile

  /// The kinds of detection.
  private enum Kind: String, CaseIterable {
    case match, count, ratio
    case rateChange = "rate_change"
    case cohort, absence, sequence, set, flap, storm, composite, level, state, mismatch
  }

  enum Direction: String, CaseIterable { case up, down }
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
    case .cohort: return cohort(reader)
    case .absence: return absence(reader)
    case .sequence: return sequence(reader)
    case .set: return set(reader)
    case .flap: return flap(reader)
    case .storm: return storm(reader)
    case .composite: return composite(reader)
    case .level: return level(reader)
    case .state: return state(reader)
    case .mismatch: return mismatch(reader)
    }
  }

  func condition(_ reader: MappingReader, _ key: String) -> Condition? {
    reader.required(key).flatMap(ConditionReader(file).condition)
  }

  private func match(_ reader: MappingReader) -> DetectorRule? {
    let coalesce = reader.value("coalesce").flatMap(positive) ?? 600_000_000_000
    return condition(reader, "match").map { .match($0, coalesce: coalesce) }
  }

  private func count(_ reader: MappingReader) -> DetectorRule? {
    let condition = condition(reader, "match")
    let distinct = file.name(reader.value("distinct"), of: .field)
    let window = reader.required("window").flatMap(self.window)
    let atLeast = file.number(reader.required("gte"))
    guard let condition, let window, let atLeast else { return nil }
    return .count(condition, distinct: distinct, window: window, atLeast: atLeast)
  }

  private func ratio(_ reader: MappingReader) -> DetectorRule? {
    let numerator = condition(reader, "numerator")
    let denominator = condition(reader, "denominator")
    let window = reader.required("window").flatMap(self.window)
    let smallest = file.number(reader.required("min_denominator"))
    let greatest = reader.value("max_denominator").flatMap { file.number($0) }
    let bounds = bounds(reader)
    if bounds.count != 1 {
      file.error("Y104", "a ratio has one of `gt`, `gte`, `lt`, `lte`", at: reader.node)
    }
    guard let numerator, let denominator, let window, let smallest, bounds.count == 1 else { return nil }
    return .ratio(
      numerator: numerator, denominator: denominator, window: window, bounds[0].0, threshold: bounds[0].1,
      minDenominator: smallest, maxDenominator: greatest ?? .infinity)
  }

  /// The bounds `gt`, `gte`, `lt`, `lte` that are there.
  func bounds(_ reader: MappingReader) -> [(Condition.Comparison, Double)] {
    Condition.Comparison.allCases.compactMap { comparison in
      reader.value(comparison.rawValue).flatMap { file.number($0) }.map { (comparison, $0) }
    }
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
      baseline: baseline)
    return .rateChange(condition, change)
  }

  func baseline(_ node: YamlNode?) -> Baseline {
    let usual = Baseline()
    guard let node, let reader = MappingReader(node, "`baseline`", in: file) else { return usual }
    defer { reader.finish() }
    let source: Baseline.Source? = file.choice(reader.value("from"), "source of a baseline")
    let _: BaselineMethod? = file.choice(reader.value("method"), "method of a baseline")
    return Baseline(
      source: source ?? usual.source, lookback: reader.value("lookback").flatMap(positive) ?? usual.lookback,
      gap: reader.value("gap").flatMap { file.duration($0) } ?? usual.gap,
      minBuckets: reader.value("min_buckets").flatMap { file.integer($0) } ?? usual.minBuckets)
  }

  /// A length (sliding), `{every: 1h}` (one after the other), or `{gap: 5m, max: 2h}` (until a pause).
  private func window(_ node: YamlNode) -> Window? {
    guard case .mapping = node.content else { return positive(node).map { .sliding($0) } }
    guard let reader = MappingReader(node, "`window`", in: file) else { return nil }
    defer { reader.finish() }
    if let every = reader.value("every") { return positive(every).map { .tumbling($0) } }
    let gap = reader.required("gap").flatMap(positive)
    let most = reader.value("max").flatMap(positive) ?? .max
    return gap.map { .session(gap: $0, most: most) }
  }

  func positive(_ node: YamlNode) -> Nanoseconds? {
    guard let duration = file.duration(node) else { return nil }
    if duration > 0 { return duration }
    file.error("Y107", "a span of time must be longer than nothing", at: node)
    return nil
  }
}
