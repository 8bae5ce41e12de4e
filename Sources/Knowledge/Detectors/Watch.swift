import ProximateDiagnostics
import ProximateModel

/// What is to be kept of events for one who asks: a detector, or a test of a hypothesis.
package struct Watch: Sendable {
  /// Id of the one who asks; the types that its demands are counted as bear it.
  package var id: String
  /// In the order of the owner's conditions.
  package var demands: [Demand]
  /// Events that do not count.
  package var exceptions: [Condition] = []
  /// Fields beside the component by which events are told apart.
  package var scopeBy: [String] = []
  /// Whether events of all components are kept together.
  package var joinsComponents: Bool
}

extension Detector {
  package var watch: Watch {
    Watch(
      id: id, demands: demands, exceptions: exceptions, scopeBy: scopeBy, joinsComponents: component != nil)
  }
}

extension Hypothesis.Refuter {
  /// What has to be counted for it, nil for a test of what was found.
  package func watch(of hypothesis: String) -> Watch? {
    let owner = hypothesis + "." + id
    let demands = test.demands(of: owner, place)
    return demands.isEmpty ? nil : Watch(id: owner, demands: demands, joinsComponents: true)
  }
}

extension KnowledgeBase {
  /// Everything that is to be kept of events: for detectors in order, then for hypotheses.
  package var watches: [Watch] { detectors.map(\.watch) + hypotheses.flatMap(\.watches) }
}

extension HypothesisSet {
  /// The name that a hypothesis has outside its set.
  package func name(of hypothesis: Hypothesis) -> String { model + "." + hypothesis.id }

  fileprivate var watches: [Watch] {
    hypotheses.flatMap { hypothesis in hypothesis.refutes.compactMap { $0.watch(of: name(of: hypothesis)) } }
  }
}

extension Hypothesis.Test {
  /// What is to be kept of the events that the test speaks of.
  fileprivate func demands(of owner: String, _ place: Place) -> [Demand] {
    switch self {
    case .share(let part, let whole, let seen, _, _):
      let counted = [Demand(.all([whole, part]), owner, part: 0), Demand(whole, owner, part: 1)]
      guard let seen else { return counted }
      return [counted[0].keepingUnits(seen.field, slot: Self.slot)]
    case .follows(let cause, let effect, let key, _, _, _):
      return [Demand(cause, owner, part: 0), Demand(effect, owner, part: 1)].map {
        $0.keepingTimes(by: [key])
      }
    case .cohort(let bad, let unit, let split, let window, _):
      let among = Condition.test(field: unit, .exists(true), place: place)
      return [Demand(bad, owner, part: 0), Demand(among, owner, part: 1)].map {
        $0.keepingUnits(unit, split: [split], slot: max(1, window / 2))
      }
    case .distinct(let match, let field, _, _):
      return [Demand(match, owner, part: 0).keepingUnits(field, slot: Self.slot)]
    case .clean, .order, .dose, .precedent: return []
    }
  }

  /// Nanoseconds of the slots in which units are told apart: ten minutes.
  package static let slot: Nanoseconds = 600_000_000_000
}

extension Demand {
  fileprivate init(_ condition: Condition, _ owner: String, part: Int) {
    self.init(condition, owner, part: part, isClaim: false)
  }

  fileprivate func keepingUnits(_ field: String, split: [String] = [], slot: Nanoseconds) -> Demand {
    var demand = self
    demand.units = Units(field: field, split: split, slot: slot)
    demand.isCounted = false
    return demand
  }

  fileprivate func keepingTimes(by keys: [String]) -> Demand {
    var demand = self
    (demand.isTimed, demand.keys, demand.isCounted) = (true, keys, false)
    return demand
  }
}
