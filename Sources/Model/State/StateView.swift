/// The state of a system as all snapshots together tell it: objects with their fields, and how they belong together.
package struct StateView {
  /// In the order of their names.
  package let objects: [StateObject]
  /// When the state was seen: the last time that the logs tell; nil when they tell none.
  package let observed: Int64?
  private let byKind: [String: [Int]]
  private let byName: [ObjectName: Int]
  private let listed: Set<String>
  /// Whether so much was seen that objects were left out: then nothing can be said of those that are missing.
  package let isPartial: Bool
  /// What people call the component of each object.
  package private(set) var components: [ObjectName: String] = [:]

  package init(_ observations: Observations) {
    var table: [ObjectName: StateObject] = [:]
    var listed: Set<String> = []
    let homes = Self.homes(observations.facts)
    let all = homes.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    let only = all.count == 1 ? all.first : nil
    for (fact, line) in observations.facts.lines.sorted(by: { $0.key < $1.key }) {
      if fact.object.kind == StateFact.listing {
        listed.insert(fact.object.name)
        continue
      }
      let name = Self.settled(fact.object, homes, only)
      table[name, default: StateObject(name)].add(fact, line)
    }
    objects = table.values.map { object in
      var object = object
      object.sort()
      return object
    }.sorted { $0.name < $1.name }
    byKind = Dictionary(grouping: objects.indices) { [objects] in objects[$0].name.kind }
    byName = Dictionary(uniqueKeysWithValues: objects.indices.map { [objects] in (objects[$0].name, $0) })
    self.listed = listed.union(objects.filter { !$0.live.isEmpty }.map(\.name.kind))
    isPartial = observations.facts.rung > 0
    observed = objects.isEmpty ? nil : Self.lastTime(observations)
    components = Dictionary(uniqueKeysWithValues: objects.map { ($0.name, derivedComponent(of: $0)) })
  }

  private static func lastTime(_ observations: Observations) -> Int64? {
    observations.series.lazy.filter { $0.key.type == .allEvents }.compactMap { $0.value.last?.last }.max()
  }

  /// Kinds whose objects belong to no namespace.
  private static let clusterWide: Set<String> = [
    "Node", "Namespace", "PersistentVolume", "StorageClass", "ClusterRole", "ClusterRoleBinding", "Unit",
    "Metrics",
    "Calls", "PriorityClass",
  ]

  /// The namespaces that objects of a kind and name are known in.
  private static func homes(_ facts: StateFacts) -> [ObjectName: Set<String>] {
    var homes: [ObjectName: Set<String>] = [:]
    for fact in facts.lines.keys where !fact.object.namespace.isEmpty {
      let bare = ObjectName(kind: fact.object.kind, name: fact.object.name)
      homes[bare, default: []].insert(fact.object.namespace)
    }
    return homes
  }

  /// An object whose source does not tell its namespace is the only one of its name that others tell of.
  /// So is one of any name when all objects with a namespace have the same one.
  private static func settled(_ object: ObjectName, _ homes: [ObjectName: Set<String>], _ only: String?)
    -> ObjectName
  {
    guard object.namespace.isEmpty, !clusterWide.contains(object.kind) else { return object }
    let known = homes[object] ?? []
    guard let home = known.count == 1 ? known.first : known.isEmpty ? only : nil else { return object }
    return ObjectName(kind: object.kind, namespace: home, name: object.name)
  }

  /// Objects of these kinds that are there; none: of any kind.
  package func objects(of kinds: [String]) -> [StateObject] {
    if kinds.isEmpty { return objects.filter { !isMissing($0) } }
    return kinds.flatMap { byKind[$0] ?? [] }.sorted().map { objects[$0] }
  }

  package func object(_ name: ObjectName) -> StateObject? { byName[name].map { objects[$0] } }

  /// Whether all objects of a kind were asked for, so that one which is not there does not exist.
  package func isListed(_ kind: String) -> Bool { !isPartial && listed.contains(kind) }

  /// Whether a manifest declares it and the system does not have it.
  package func isMissing(_ object: StateObject) -> Bool { object.live.isEmpty && isListed(object.name.kind) }

  /// Whether two objects can see each other by name.
  package static func areNear(_ a: ObjectName, _ b: ObjectName) -> Bool {
    a.namespace == b.namespace || a.namespace.isEmpty || b.namespace.isEmpty
  }
}
