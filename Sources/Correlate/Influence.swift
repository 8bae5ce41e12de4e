import ProximateModel

/// How two components are tied to each other in the logs.
struct Tie {
  /// 0 to 1.
  var strength: Double
  /// How, as part of a sentence.
  var because: String
}

/// Who speaks of whom, and who shares a machine: all the topology that logs without a map show.
struct Influence {
  /// Components that each component's cited lines name: caller to callee.
  private(set) var mentions: [String: Set<String>] = [:]
  private var hosts: [String: Set<String>] = [:]
  /// What the machines of a component are called, without their numbers.
  private var machines: [String: Set<String>] = [:]
  private var neighbours: [String: [String]] = [:]
  private var hostCount = 0

  /// Longest chain of mentions that is followed.
  static let longestChain = 3

  init(_ observations: Observations, _ findings: [Finding]) {
    let scopes = (observations.series.keys.map(\.scope) + findings.map(\.scope)).map { scope in
      Scope(component: Subject.service(scope.component), host: scope.host, group: scope.group)
    }
    let components = Set(scopes.map(\.component)).subtracting([""])
    for scope in scopes where !scope.component.isEmpty && !scope.host.isEmpty {
      hosts[scope.component, default: []].insert(scope.host)
    }
    machines = hosts.mapValues { Set($0.map(Subject.service)) }.filter { $0.value.count == 1 }
    hostCount = hosts.values.reduce(into: Set<String>()) { $0.formUnion($1) }.count
    for finding in findings {
      let names = Self.names(in: finding, among: components).subtracting([finding.scope.component])
      if !names.isEmpty { mentions[finding.scope.component, default: []].formUnion(names) }
    }
    var links: [String: Set<String>] = [:]
    for (speaker, names) in mentions where !speaker.isEmpty {
      for name in names {
        links[speaker, default: []].insert(name)
        links[name, default: []].insert(speaker)
      }
    }
    neighbours = links.mapValues { $0.sorted() }
  }

  /// Whether the logs show any tie between components at all.
  var hasTopology: Bool { !neighbours.isEmpty }

  /// Names of components that occur as whole words in a finding's lines or group.
  private static func names(in finding: Finding, among components: Set<String>) -> Set<String> {
    var result: Set<String> = []
    for text in finding.evidence.map(\.text) + [finding.summary, finding.scope.group] {
      for word in text.utf8.split(whereSeparator: { !isNameByte($0) }) where word.count >= 2 {
        let name = Subject.service(String(decoding: word, as: UTF8.self))
        if components.contains(name) { result.insert(name) }
      }
    }
    return result
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
      true
    default: false
    }
  }

  /// Whether lines of `speaker` name `other`: the speaker depends on it.
  func names(_ speaker: String, _ other: String) -> Bool { mentions[speaker]?.contains(other) ?? false }

  /// Whether two names stand for one component: a program and the machines that carry nothing else by that name.
  func isOne(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    return machines[a]?.contains(b) == true || machines[b]?.contains(a) == true
  }

  /// How two components are tied; nil when the logs show no tie.
  func tie(_ a: String, _ b: String) -> Tie? {
    if a.isEmpty || b.isEmpty { return nil }
    if isOne(a, b) { return Tie(strength: 1, because: "both are in \(a)") }
    if let chain = chain(from: a, to: b) {
      let links = chain.dropFirst().count
      let strength = links == 1 ? 0.9 : links == 2 ? 0.7 : 0.5
      return Tie(strength: strength, because: "lines name each other along " + chain.joined(separator: " - "))
    }
    if hostCount == 1, hosts[a] != nil, hosts[b] != nil {
      return Tie(strength: 0.3, because: "everything runs on one machine")
    }
    guard hostCount > 1, let shared = sharedHost(a, b) else { return nil }
    return Tie(strength: 0.5, because: "both run on \(shared)")
  }

  private func sharedHost(_ a: String, _ b: String) -> String? {
    guard let x = hosts[a], let y = hosts[b], x.count < hostCount || y.count < hostCount else { return nil }
    return x.intersection(y).min()
  }

  /// The shortest chain of mentions, breadth first, names in order.
  private func chain(from a: String, to b: String) -> [String]? {
    var paths = [[a]]
    var seen: Set<String> = [a]
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
