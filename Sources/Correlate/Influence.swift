import ProximateKnowledge
import ProximateModel

/// How two components are tied to each other in the logs.
struct Tie {
  /// 0 to 1.
  var strength: Double
  /// How, as part of a sentence.
  var because: String
}

/// Who speaks of whom, who shares a machine, and who depends on whom by a model of the system.
struct Influence {
  /// What each component's cited lines name, what models say that it depends on, and whom requests reach after it:
  /// caller to callee.
  private(set) var mentions: [String: Set<String>] = [:]
  private let places: Places
  private var neighbours: [String: [String]] = [:]
  private let hostCount: Int
  private let present: Set<String>
  /// Share of the components, machines' own programs not counted, that lines tie to others.
  private(set) var coverage = 0.0

  /// Fewer components than this are no system whose ties are known.
  static let fewestTied = 5
  /// Longest chain of mentions that is followed.
  static let longestChain = 3

  /// - Parameter seen: who was seen in the logs, besides in the findings.
  init(
    _ observations: Observations, _ findings: [Finding], _ seen: Places, knowledge: KnowledgeBase? = nil
  ) {
    let places = seen.with(
      findings, aliases: knowledge.map { Self.aliases(observations, findings, $0) } ?? [:])
    self.places = places
    let census = places.census
    hostCount = Set(census.homes.lazy.filter { !$0.key.isEmpty }.flatMap(\.value)).count
    for finding in findings {
      let speaker = places.entity(of: finding.scope.component)
      let names = places.names(in: finding).subtracting([speaker, ""])
      if !names.isEmpty { mentions[speaker, default: []].formUnion(names) }
    }
    let present = Set(census.homes.keys.map { places.entity(of: $0) }).subtracting([""])
    self.present = present
    for component in knowledge?.models.flatMap(\.components) ?? [] {
      let name = places.entity(of: component.id)
      let known = Set(component.dependsOn.map { places.entity(of: $0.to) }).intersection(present)
      if present.contains(name), !known.isEmpty { mentions[name, default: []].formUnion(known) }
    }
    let calls = CallOrder(observations.sightings) { places.entity(of: $0) }
    for (caller, callees) in calls.callees where present.contains(caller) {
      mentions[caller, default: []].formUnion(callees.intersection(present))
    }
    var links: [String: Set<String>] = [:]
    for (speaker, names) in mentions where !speaker.isEmpty {
      for name in names {
        links[speaker, default: []].insert(name)
        links[name, default: []].insert(speaker)
      }
    }
    neighbours = links.mapValues { $0.sorted() }
    let all = census.components.filter { !places.everywhere.contains($0) }
    let entities = Set(all.map { places.entity(of: $0) })
    coverage =
      entities.count < Self.fewestTied
      ? 0 : Double(entities.count { links[$0] != nil }) / Double(entities.count)
  }

  /// Programs that detectors know by the name of a component which writes nothing itself: `snoded` is the supernode.
  private static func aliases(
    _ observations: Observations, _ findings: [Finding], _ knowledge: KnowledgeBase
  ) -> [String: String] {
    let named = Set(knowledge.detectors.filter { $0.component != nil }.map(\.id))
    let findings = findings.filter { named.contains($0.type) }
    if findings.isEmpty { return [:] }
    let writers = Set(
      observations.series.keys.filter { $0.type == .allEvents }.map { Subject.service($0.scope.component) })
    var known: [String: Set<String>] = [:]
    for finding in findings where !writers.contains(finding.scope.component) {
      for line in finding.evidence {
        guard let writer = Words.ownProgram(of: line.text), writers.contains(writer) else { continue }
        known[writer, default: []].insert(finding.scope.component)
      }
    }
    return known.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// Whether a name stands for a component that writes.
  func isPresent(_ name: String) -> Bool { present.contains(name) }

  /// Whether a name stands for a machine that was seen.
  func isMachine(_ name: String) -> Bool { places.census.machines.contains { entity($0) == name } }

  /// What stands for a component: the machine whose only work it is, otherwise itself.
  func entity(_ component: String) -> String { places.entity(of: component) }

  /// What a line names, callers' endpoints among it; not the speaker, nor the program that wrote it.
  func named(in line: String, by speaker: String) -> Set<String> {
    let writer = Words.ownProgram(of: line).map(entity) ?? ""
    return places.names(in: line).subtracting([entity(speaker), writer, ""])
  }

  /// Components that do the same work elsewhere: `cart` and `cart-r2`.
  func peers(of component: String) -> [String] {
    let name = entity(component)
    return present.filter { $0 != name && Places.stem(of: $0) == Places.stem(of: name) }.sorted()
  }

  /// What a component names and what names it, itself among them: nothing else can have set off what it shows.
  func circle(of component: String) -> Set<String> {
    let name = entity(component)
    return Set(neighbours[name] ?? []).union([name])
  }

  /// Whether the logs show any tie between components at all.
  var hasTopology: Bool { !neighbours.isEmpty }

  /// Whether lines of `speaker` name `other`: the speaker depends on it.
  func names(_ speaker: String, _ other: String) -> Bool {
    mentions[entity(speaker)]?.contains(entity(other)) ?? false
  }

  /// The only one that a component names, besides some, and that itself names no other: it keeps something for it.
  func onlyStore(of name: String, besides others: Set<String>) -> String? {
    let stores = (mentions[entity(name)] ?? []).subtracting(others).filter { store in
      isPresent(store) && (mentions[store] ?? []).isEmpty
    }
    return stores.count == 1 ? stores.first : nil
  }

  /// Whether two names stand for one component: a program and the machines that carry nothing else by that name.
  func isOne(_ a: String, _ b: String) -> Bool { a == b || !a.isEmpty && entity(a) == entity(b) }

  /// How two components are tied; nil when the logs show no tie.
  func tie(_ a: String, _ b: String) -> Tie? {
    if a.isEmpty || b.isEmpty { return nil }
    if isOne(a, b) { return Tie(strength: 1, because: "both are in \(a)") }
    if let chain = chain(from: entity(a), to: entity(b)) {
      let links = chain.dropFirst().count
      let strength = links == 1 ? 0.9 : links == 2 ? 0.7 : 0.5
      return Tie(strength: strength, because: "lines name each other along " + chain.joined(separator: " - "))
    }
    if hostCount == 1, hosts(of: a) != nil, hosts(of: b) != nil {
      return Tie(strength: 0.3, because: "everything runs on one machine")
    }
    guard hostCount > 1, let shared = sharedHost(a, b) else { return nil }
    return Tie(strength: 0.5, because: "both run on \(shared)")
  }

  private func hosts(of service: String) -> Set<String>? {
    places.census.homes[service].flatMap { $0.isEmpty ? nil : $0 }
  }

  private func sharedHost(_ a: String, _ b: String) -> String? {
    guard let x = hosts(of: a), let y = hosts(of: b), x.count < hostCount || y.count < hostCount else {
      return nil
    }
    return x.intersection(y).min()
  }

  /// The shortest chain of mentions, breadth first, names in order.
  private func chain(from a: String, to b: String) -> [String]? {
    var paths = [[a]]
    var seen: Set<String> = [a]
    if a == b { return paths[0] }
    for _ in 0..<Self.longestChain {
      var next: [[String]] = []
      for path in paths {
        for name in neighbours[path.last ?? ""] ?? [] where seen.insert(name).inserted {
          if name == b { return path + [name] }
          next.append(path + [name])
        }
      }
      paths = next
    }
    return nil
  }

  /// The best tie between one component and any of several.
  func tie(_ a: String, toAny others: some Sequence<String>) -> Tie? {
    others.sorted().compactMap { tie(a, $0) }.max { $0.strength < $1.strength }
  }
}
