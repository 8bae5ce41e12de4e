import ProximatePatterns

/// What is known of a condition before a row is tested.
extension ConditionNode {
  /// A bit for each severity number with which the node can hold; nil when severities do not tell.
  static func severities(at index: Int, of nodes: [ConditionNode]) -> UInt32? {
    switch nodes[index].kind {
    case .severity(let passes):
      return passes.indices.reduce(0) { passes[$1] ? $0 | 1 << UInt32($1) : $0 }
    case .all:
      return children(of: index, nodes).reduce(nil) { known, child in
        severities(at: child, of: nodes).map { $0 & (known ?? .max) } ?? known
      }
    case .any:
      let parts = children(of: index, nodes).map { severities(at: $0, of: nodes) }
      return parts.contains(nil) || parts.isEmpty ? nil : parts.reduce(0) { $0 | ($1 ?? 0) }
    case .not:
      // The complement of a test on nothing else; of anything more it would be a guess.
      guard case .severity = nodes[index + 1].kind else { return nil }
      return severities(at: index + 1, of: nodes).map(~)
    case .event, .format, .text, .same, .multiple: return nil
    }
  }

  /// The node, at the root or just below it, that asks for one of these texts in the message and no more.
  static func proven(by literals: LiteralSet, among nodes: [ConditionNode]) -> Int? {
    var candidates = [0]
    if case .all = nodes[0].kind { candidates += children(of: 0, nodes) }
    return candidates.first { index in
      guard case .text(.body, .contains(let texts)) = nodes[index].kind else { return false }
      return !literals.ignoresCase && texts.texts == literals.literals
    }
  }

  private static func children(of index: Int, _ nodes: [ConditionNode]) -> [Int] {
    var result: [Int] = []
    var child = index + 1
    while child < nodes[index].end {
      result.append(child)
      child = nodes[child].end
    }
    return result
  }
}
