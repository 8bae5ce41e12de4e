import ProximatePatterns

/// What must be true of every row that passes: cheap tests that go before the condition.
extension Condition {
  /// Texts of which at least one occurs in the message of every row that passes, nil when none can be told.
  var bodyLiterals: [[UInt8]]? {
    switch self {
    case .all(let parts): parts.compactMap(\.bodyLiterals).max { Self.selectivity($0) < Self.selectivity($1) }
    case .any(let parts): Self.union(of: parts.map(\.bodyLiterals))
    case .not: nil
    case .test("body", let test, _): test.literals
    case .test: nil
    }
  }

  /// Indices of events one of which every row that passes has, nil when any row may pass. Index 0 is no event.
  func eventIndices(in events: [String]) -> Set<UInt32>? {
    switch self {
    case .all(let parts):
      let sets = parts.compactMap { $0.eventIndices(in: events) }
      return sets.dropFirst().reduce(sets.first) { $0?.intersection($1) }
    case .any(let parts):
      let sets = parts.compactMap { $0.eventIndices(in: events) }
      return sets.count == parts.count && !sets.isEmpty ? sets.reduce([]) { $0.union($1) } : nil
    case .not: return nil
    case .test("event", _, _):
      guard let compiled = try? Self.passing(self, events) else { return nil }
      return compiled
    case .test: return nil
    }
  }

  /// The events that pass a test on `event`.
  private static func passing(_ test: Condition, _ events: [String]) throws -> Set<UInt32>? {
    var compiler = ConditionCompiler(fields: [], events: events, formats: [])
    try compiler.add(test)
    guard case .event(let passes) = compiler.nodes[0].kind else { return nil }
    return Set(passes.indices.filter { passes[$0] }.map { UInt32($0) })
  }

  /// Longer literals are rarer; of the same length, fewer are better.
  private static func selectivity(_ literals: [[UInt8]]) -> (Int, Int) {
    (literals.map(\.count).min() ?? 0, -literals.count)
  }

  static func union(of sets: [[[UInt8]]?]) -> [[UInt8]]? {
    guard !sets.isEmpty else { return nil }
    var all: [[UInt8]] = []
    for set in sets {
      guard let set else { return nil }
      for literal in set where !all.contains(literal) { all.append(literal) }
    }
    return all
  }
}

extension Condition.Test {
  /// Texts of which one occurs in every text that passes.
  var literals: [[UInt8]]? {
    switch self {
    case .equals(let texts), .contains(let texts), .prefix(let texts), .suffix(let texts):
      texts.isEmpty || texts.contains("") ? nil : texts.map { Array($0.utf8) }
    case .regex(let patterns): Condition.union(of: patterns.map(Self.literals))
    case .number, .exists: nil
    }
  }

  private static func literals(of pattern: String) -> [[UInt8]]? { nil }
}
