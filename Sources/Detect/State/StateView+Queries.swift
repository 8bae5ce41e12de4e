import ProximateKnowledge
import ProximateModel

/// Which objects a rule speaks of.
extension StateView {
  /// Objects that a query is true of. Those that are only declared count where nothing tells that they are not there.
  func objects(_ query: StateQuery) -> [StateObject] {
    let asksForMissing = query.tests.contains { $0.field.text == "missing" }
    return objects(of: query.kinds).filter { object in
      (asksForMissing || !isMissing(object)) && query.tests.allSatisfy { holds($0, object) }
    }
  }

  /// Objects that an object is seen together with.
  func related(_ object: StateObject, _ related: RelatedState) -> [StateObject] {
    if case .itself = related.link {
      return related.query.tests.allSatisfy { holds($0, object) } ? [object] : []
    }
    return objects(related.query).filter { isLinked(object, related.link, $0) }
  }

  private func isLinked(_ object: StateObject, _ link: StateLink, _ other: StateObject) -> Bool {
    switch link {
    case .anywhere: return true
    case .itself: return object.name == other.name
    case .hosted: return runs(other, on: object.name.name)
    case .namespace: return Self.areNear(object.name, other.name)
    case .workload:
      return Self.areNear(object.name, other.name) && component(of: object) == component(of: other)
    case .named(let field): return names(object, field, other)
    case .naming(let field): return names(other, field, object)
    case .selected(let field): return selects(object, field, other)
    case .selecting(let field): return selects(other, field, object)
    }
  }

  /// Whether enough objects are so related.
  func isMet(_ object: StateObject, _ related: RelatedState) -> Bool {
    let met = self.related(object, related).count
    guard met >= related.atLeast else { return false }
    if related.share <= 0 { return true }
    let asked = related.query.tests.map { StateTest(field: $0.field, form: .exists, values: ["true"]) }
    let all = self.related(
      object, RelatedState(query: StateQuery(kinds: related.query.kinds, tests: asked), link: related.link))
    return Double(met) >= related.share * Double(all.count)
  }

  /// Whether a pod of an object's component runs on a node.
  private func runs(_ other: StateObject, on node: String) -> Bool {
    let component = component(of: other)
    return objects(of: ["Pod"]).contains {
      $0.value("pod.spec.nodeName") == node && self.component(of: $0) == component
    }
  }

  private func names(_ object: StateObject, _ field: StateField, _ other: StateObject) -> Bool {
    Self.areNear(object.name, other.name)
      && object.values(field).contains { value in
        value.value == other.name.name
          || value.value.split(separator: "/").last.map(String.init) == other.name.name
      }
  }

  /// Whether a test holds for an object.
  func holds(_ test: StateTest, _ object: StateObject) -> Bool {
    if test.field.text == "missing" { return test.values.contains(String(isMissing(object))) }
    if test.field.text == "name" { return Self.passes(test, [object.name.name]) }
    return Self.passes(test, object.values(test.field).map(\.value))
  }

  /// The first value that makes a test hold.
  func witness(_ test: StateTest, _ object: StateObject) -> StateValue? {
    object.values(test.field).first { Self.passes(test, [$0.value]) }
  }

  private static func passes(_ test: StateTest, _ values: [String]) -> Bool {
    switch test.form {
    case .equals: return values.contains { test.values.contains($0) }
    case .contains: return values.contains { value in test.values.contains { value.contains($0) } }
    case .prefix: return values.contains { value in test.values.contains { value.hasPrefix($0) } }
    case .suffix: return values.contains { value in test.values.contains { value.hasSuffix($0) } }
    case .exists: return test.values.contains(String(!values.isEmpty))
    case .not: return !values.contains { test.values.contains($0) }
    case .lacks: return !values.contains { value in test.values.contains { value.contains($0) } }
    case .gt, .gte, .lt, .lte: return values.contains { value in compares(value, test) }
    }
  }

  private static func compares(_ value: String, _ test: StateTest) -> Bool {
    guard let own = Quantity(value), let bound = test.values.first.flatMap(Quantity.init) else {
      return false
    }
    switch test.form {
    case .gt: return own.value > bound.value
    case .gte: return own.value >= bound.value
    case .lt: return own.value < bound.value
    default: return own.value <= bound.value
    }
  }
}
