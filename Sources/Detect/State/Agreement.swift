import ProximateKnowledge
import ProximateModel

/// Judges whether the values of an object's field agree with those of its partners.
struct AgreementJudge {
  let view: StateView
  let mismatch: Mismatch

  /// A value that does not agree, and what it would have to be.
  struct Disagreement {
    var value: StateValue
    var expected: String
    /// The component that it harms, when that is not the object's own.
    var about: String?
  }

  /// All values of an object that do not agree.
  func disagreements(of object: StateObject) -> [Disagreement] {
    let values = object.values(mismatch.field)
    guard !values.isEmpty else { return [] }
    switch mismatch.agreement {
    case .exist: return missing(values, object)
    case .covered: return uncovered(values, object)
    case .resolve: return unresolved(values, object)
    case .listed, .fit, .equal: return unequal(values, object)
    case .lead: return misled(values, object)
    case .together: return apart(values, object)
    }
  }

  private func missing(_ values: [StateValue], _ object: StateObject) -> [Disagreement] {
    let kinds = mismatch.partner.query.kinds
    guard kinds.contains(where: view.isListed) else { return [] }
    let there = view.objects(mismatch.partner.query).filter { partner in
      mismatch.partner.link == .anywhere || StateView.areNear(partner.name, object.name)
    }
    return values.filter { value in !there.contains { $0.name.name == value.value } }.map {
      Disagreement(value: $0, expected: "a \(kinds.joined(separator: " or ")) of this name")
    }
  }

  private func uncovered(_ values: [StateValue], _ object: StateObject) -> [Disagreement] {
    guard let partnerField = mismatch.partnerField else { return [] }
    let wanted = object.pairs(mismatch.field)
    let partners = view.related(object, mismatch.partner).map {
      Dictionary($0.pairs(partnerField)) { a, _ in a }
    }
    let hits = partners.map { pairs in wanted.filter { pairs[$0.key]?.value == $0.value.value }.count }
    guard let best = hits.max(), best < wanted.count, let nearest = hits.firstIndex(of: best),
      let wrong = wanted.first(where: { partners[nearest][$0.key]?.value != $0.value.value })
    else { return [] }
    let candidates = Set(partners.compactMap { $0[wrong.key]?.value }).sorted()
    return [
      Disagreement(value: wrong.value, expected: Self.listing(candidates, none: "no such label anywhere"))
    ]
  }

  private func unresolved(_ values: [StateValue], _ object: StateObject) -> [Disagreement] {
    guard let field = mismatch.partnerField, mismatch.partner.query.kinds.contains(where: view.isListed)
    else {
      return []
    }
    return values.compactMap { value in
      guard let address = Address(value.value) else { return nil }
      let namespace = address.namespace ?? object.name.namespace
      let named = view.objects(mismatch.partner.query).filter {
        $0.name.name == address.name && ($0.name.namespace == namespace || $0.name.namespace.isEmpty)
      }
      let ports = Set(named.flatMap { $0.values(field) }.map(\.value)).sorted()
      if named.isEmpty,
        view.object(
          ObjectName(kind: mismatch.partner.query.kinds[0], namespace: namespace, name: address.name)) != nil
      {
        // It is declared, and missing: the address is right.
        return nil
      }
      if named.isEmpty {
        guard address.isInside(named: view.objects(of: mismatch.partner.query.kinds).map(\.name.name)) else {
          return nil
        }
        return Disagreement(value: value, expected: "the name of a \(mismatch.partner.query.kinds[0])")
      }
      guard let port = address.port, !ports.isEmpty, !ports.contains(port) else { return nil }
      return Disagreement(value: value, expected: "\(address.host):\(Self.listing(ports, none: ""))")
    }
  }

  /// Values that no partner has all of.
  private func apart(_ values: [StateValue], _ object: StateObject) -> [Disagreement] {
    guard let field = mismatch.partnerField else { return [] }
    let partners = view.related(object, mismatch.partner).map { Set($0.values(field).map(\.value)) }
    let wanted = Set(values.map(\.value))
    guard let first = values.first, !partners.isEmpty, !partners.contains(where: wanted.isSubset) else {
      return []
    }
    var wrong = first
    wrong.value = wanted.sorted().joined(separator: ", ")
    let offers = Set(partners.map { $0.sorted().joined(separator: ", ") }).sorted()
    return [Disagreement(value: wrong, expected: Self.listing(offers, none: ""))]
  }

  private func unequal(_ values: [StateValue], _ object: StateObject) -> [Disagreement] {
    guard let field = mismatch.partnerField else { return [] }
    let partners = view.related(object, mismatch.partner).flatMap { $0.allValues(field) }
    return values.compactMap { value in
      let own = mismatch.partner.link == .itself ? partners.filter { Self.areInOneItem($0, value) } : partners
      let offered = Set(own.map(\.value)).sorted()
      guard !offered.isEmpty, !agrees(value.value, offered) else { return nil }
      return Disagreement(value: value, expected: Self.listing(shown(offered), none: ""))
    }
  }

  /// Fields of one object's lists are compared within an item: a container's probe with its own ports.
  private static func areInOneItem(_ a: StateValue, _ b: StateValue) -> Bool {
    let item = b.path.prefix { $0 != UInt8(ascii: "]") }
    return item.count == b.path.count || a.path.starts(with: item)
  }

  /// What is offered, without the marks of ports that have no name, and without transports beside numbers.
  private func shown(_ offered: [String]) -> [String] {
    let named = offered.filter { $0 != StateFact.unnamed }
    let ports = named.filter { !Self.isTransport($0) }
    return ports.isEmpty ? named : ports
  }

  private static func isTransport(_ text: String) -> Bool { ["TCP", "UDP", "SCTP"].contains(text) }

  /// Routes whose path spells the name of a service that no route leads to, and that lead elsewhere.
  private func misled(_ values: [StateValue], _ object: StateObject) -> [Disagreement] {
    guard let field = mismatch.partnerField else { return [] }
    let targets = object.values(field)
    let names = view.objects(mismatch.partner.query).filter { StateView.areNear($0.name, object.name) }
    let reached = Set(targets.map(\.value))
    return values.compactMap { value in
      let item = value.path.prefix { $0 != UInt8(ascii: "]") }
      guard let target = targets.first(where: { $0.path.starts(with: item) }) else { return nil }
      let path = Self.letters(value.value)
      let meant = names.filter { !reached.contains($0.name.name) && Self.spells(path, $0.name.name) }
        .max { $0.name.name.utf8.count < $1.name.name.utf8.count }
      guard let meant, !Self.spells(path, target.value) else { return nil }
      return Disagreement(value: target, expected: meant.name.name, about: view.component(of: meant))
    }
  }

  /// Whether a path holds a name, or what is left of it without its first word.
  private static func spells(_ path: String, _ name: String) -> Bool {
    let rest = name.drop { $0 != "-" }.dropFirst()
    return [name[...], rest].map(letters).contains { $0.utf8.count >= 5 && path.hasPrefix($0) }
  }

  private static func letters(_ text: some StringProtocol) -> String {
    let last = text.split(separator: "/").last { !$0.contains("*") && !$0.contains("{") } ?? ""
    return last.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private func agrees(_ value: String, _ offered: [String]) -> Bool {
    if mismatch.agreement == .listed {
      // Names of ports are not told by every snapshot; without any, nothing is known of one.
      let isName = Int(value) == nil && !Self.isTransport(value)
      let hasNames = offered.contains { Int($0) == nil && !Self.isTransport($0) }
      return offered.contains(value) || (isName && !hasNames)
    }
    guard let own = Quantity(value) else { return mismatch.agreement == .fit || offered.contains(value) }
    let others = offered.compactMap(Quantity.init).map(\.value)
    return mismatch.agreement == .fit
      ? others.contains { $0 >= own.value } || others.isEmpty : others.contains(own.value)
  }

  private static func listing(_ texts: [String], none: String) -> String {
    texts.isEmpty ? none : texts.prefix(4).joined(separator: " or ") + (texts.count > 4 ? " ..." : "")
  }
}
