import ProximateModel

/// Every component and machine that was seen, once each: there may be a hundred thousand series of them, which are gone
/// through for this alone.
struct Census {
  /// Components by the names they write under.
  private(set) var components: Set<String> = []
  /// Machines by their names.
  private(set) var machines: Set<String> = []
  /// Machines by their names without numbers, and those of them that bear one.
  private(set) var kinds: Set<String> = []
  private(set) var fleets: Set<String> = []
  /// Services whose replicas carry numbers.
  private var replicated: Set<String> = []
  /// The machines of each service, by the name of the service without numbers; none where lines name none.
  private(set) var homes: [String: Set<String>] = [:]

  /// How much of it there is: what only grows is the same where this is.
  var size: [Int] { [components.count, machines.count, homes.count, pairs] }
  private var pairs = 0

  init(_ scopes: some Sequence<Scope>) {
    for scope in scopes { add(scope) }
  }

  /// Where series were counted together to save memory, samples of lines still tell who wrote them.
  init(_ observations: Observations) {
    var seen: Set<Scope> = []
    seen.reserveCapacity(observations.series.count)
    for key in observations.series.keys { seen.insert(Self.place(key.scope)) }
    for key in observations.evidence.keys { seen.insert(Self.place(key.series.scope)) }
    self.init(seen)
  }

  /// With what findings are about besides: rules name components that write nothing themselves.
  func with(_ findings: [Finding]) -> Census {
    var result = self
    for finding in findings { result.add(finding.scope) }
    return result
  }

  private static func place(_ scope: Scope) -> Scope { Scope(component: scope.component, host: scope.host) }

  /// Whether a name is that of a service, or of machines without their numbers.
  func isKnown(_ name: String) -> Bool { kinds.contains(name) || isService(name) }

  /// Whether a name is that of a service.
  func isService(_ name: String) -> Bool { !name.isEmpty && homes[name] != nil }

  /// Whether what goes by a name are replicas or machines with numbers.
  func isNumbered(_ name: String) -> Bool { replicated.contains(name) || fleets.contains(name) }

  /// Nothing is written, and so nothing copied, where it is known already.
  private mutating func add(_ scope: Scope) {
    let (component, host, service) = (scope.component, scope.host, Subject.service(scope.component))
    let known = homes[service]
    if !component.isEmpty, components.insert(component).inserted, service != component {
      replicated.insert(service)
    }
    if !host.isEmpty, machines.insert(host).inserted {
      let kind = Subject.service(host)
      kinds.insert(kind)
      if kind != host { fleets.insert(kind) }
    }
    if known == nil { homes[service] = [] }
    guard !host.isEmpty, known?.contains(host) != true else { return }
    homes[service, default: []].insert(host)
    pairs += 1
  }
}
