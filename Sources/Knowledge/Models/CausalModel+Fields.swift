extension CausalModel {
  /// All fields that its conditions and keys speak of.
  var fieldNames: [String] {
    components.flatMap { $0.match.fieldNames + [$0.key].compactMap { $0 } }
      + topology.compactMap { if case .field(let field, _) = $0 { field } else { nil } }
      + responses.flatMap { $0.stimulus.fieldNames + $0.response.fieldNames + [$0.key].compactMap { $0 } }
  }
}

extension HypothesisSet {
  /// All fields that its tests speak of.
  var fieldNames: [String] {
    hypotheses.flatMap { $0.refutes.flatMap { $0.needs.fields + $0.test.fieldNames } }
  }
}

extension Hypothesis.Test {
  fileprivate var fieldNames: [String] {
    switch self {
    case .share(let part, let whole, let seen, _, _):
      part.fieldNames + whole.fieldNames + [seen?.field].compactMap { $0 }
    case .follows(let cause, let effect, let key, _, _, _): cause.fieldNames + effect.fieldNames + [key]
    case .cohort(let bad, let unit, let split, _, _): bad.fieldNames + [unit, split]
    case .distinct(let match, let field, _, _): match.fieldNames + [field]
    case .clean, .order, .dose, .precedent: []
    }
  }
}
