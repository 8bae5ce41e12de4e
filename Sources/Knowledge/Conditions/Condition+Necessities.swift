import ProximatePatterns

/// What must be true of every row that passes: cheap tests that go before the condition.
extension Condition {
  /// Texts of which at least one occurs in a field (`body` or `record`) of every row that passes, nil when none can
  /// be told.
  func literals(of field: String) -> LiteralSet? {
    switch self {
    case .all(let parts):
      parts.compactMap { $0.literals(of: field) }.max { $0.selectivity < $1.selectivity }
    case .any(let parts): LiteralSet.union(of: parts.map { $0.literals(of: field) })
    case .not: nil
    case .test(let tested, let test, _): tested == field ? test.literals : nil
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
}

extension LiteralSet {
  /// Longer literals are rarer; of the same length, fewer are better.
  fileprivate var selectivity: (Int, Int) { (literals.map(\.count).min() ?? 0, -literals.count) }

  /// The texts of all sets, nil when one of them is not known.
  fileprivate static func union(of sets: [LiteralSet?]) -> LiteralSet? {
    let known = sets.compactMap { $0 }
    guard known.count == sets.count, !known.isEmpty else { return nil }
    let ignoresCase = known.contains(where: \.ignoresCase)
    var all: [[UInt8]] = []
    for literal in known.flatMap(\.literals) {
      let text = ignoresCase ? literal.map { $0 >= 0x41 && $0 <= 0x5a ? $0 | 0x20 : $0 } : literal
      if !all.contains(text) { all.append(text) }
    }
    return LiteralSet(all, ignoresCase: ignoresCase)
  }
}

extension Condition.Test {
  /// Texts of which one occurs in every text that passes.
  fileprivate var literals: LiteralSet? {
    switch self {
    case .equals(let texts), .contains(let texts), .prefix(let texts), .suffix(let texts):
      texts.isEmpty || texts.contains("") ? nil : LiteralSet(texts.map { Array($0.utf8) })
    case .regex(let patterns): .union(of: patterns.map { RequiredLiterals($0).map { LiteralSet($0) } })
    case .number, .multiple, .exists, .network, .sameAs: nil
    }
  }
}
