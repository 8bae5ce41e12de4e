internal import ProximateModel

/// What the scribes of a services case share: names, addresses, clocks, small chances.
struct ServiceDesk: Sendable {
  let topology: Topology
  let seed: UInt64
  let isHard: Bool
  let isNoisy: Bool
  /// Nodes whose own log is written in another zone.
  private let zones: [Int: LogZone]
  /// What turns the clocks of hosts.
  private let clocks: [HostClockChange]

  /// The desk of a case; `course` is what happens in it.
  init(_ plan: ServiceCase, course: [Perturbation] = []) {
    topology = plan.scenario.topology
    seed = plan.seed
    isHard = plan.isHard
    isNoisy = plan.isNoisy
    zones = LogZone.all(plan.scenario.distortions, in: topology)
    clocks = HostClockChange.all(course, in: topology, plan.calendar)
  }

  /// Names in hard cases: nobody says `db` there.
  private static let otherNames: [String: String] = [
    "edge": "front", "api": "gateway", "auth": "identity", "catalogue": "inventory", "cart": "basket",
    "cache": "kvstore", "queue": "bus", "worker": "dispatcher", "db": "ledger", "dns": "resolver",
    "payments": "billing", "orchestrator": "scheduler",
  ]

  /// A node's service as the logs call it.
  func service(_ node: Int) -> String { rename(topology.nodes[node].service) }

  /// `db` or, in hard cases, `ledger`; `db-r2` keeps its ending.
  func rename(_ name: String) -> String {
    guard isHard else { return name }
    if let other = Self.otherNames[name] { return other }
    let parts = name.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let other = Self.otherNames[String(parts[0])] else { return name }
    return other + "-" + parts[1]
  }

  func node(_ name: String) -> Int? { topology.nodes.firstIndex { $0.name == name } }

  /// `db-1`; nodes that share a service have their own number ranges.
  func host(_ node: Int, _ instance: Int) -> String {
    var first = 1
    for other in 0..<node where topology.nodes[other].service == topology.nodes[node].service {
      first += max(Int(topology.nodes[other].settings.instances), Int(topology.nodes[other].autoscaleTo ?? 0))
    }
    return "\(service(node))-\(first + instance)"
  }

  func address(_ node: Int, _ instance: Int) -> String { "10.0.\(node + 2).\(11 + instance)" }

  func peer(_ node: Int, _ instance: Int) -> String { "\(host(node, instance)):\(topology.nodes[node].port)" }

  /// Where the application log of an instance lies.
  func path(_ node: Int, _ instance: Int) -> String { "\(service(node))/\(host(node, instance)).log" }

  /// `<db>` becomes the service's name, `<db:host>` its first host.
  func filled(_ text: String) -> String {
    guard text.contains("<") else { return text }
    var text = text
    for (index, node) in topology.nodes.enumerated() {
      text = text.replacing("<\(node.name)>", with: service(index))
      text = text.replacing("<\(node.name):host>", with: host(index, 0))
    }
    return text
  }

  /// The files of a node's own logs.
  func paths(_ node: Int) -> [String] {
    instances(node).map { path(node, $0) } + ["access.log", "error.log"].map { "\(service(node))/\($0)" }
  }

  /// The system logs of a node's hosts.
  func systemPaths(_ node: Int) -> [String] { instances(node).map { "hosts/\(host(node, $0))/syslog" } }

  private func instances(_ node: Int) -> Range<Int> {
    0..<max(Int(topology.nodes[node].settings.instances), Int(topology.nodes[node].autoscaleTo ?? 0))
  }

  /// What a node's own log shows at a true time, milliseconds.
  func stamp(_ node: Int, _ instance: Int, _ time: Int) -> Int {
    reading(node, instance, time) + (zones[node]?.seconds(at: time / 1000) ?? 0) * 1000
  }

  /// Seconds by which a node's own log is ahead of UTC, for software that says so.
  func zone(_ node: Int, at time: Int) -> Int { zones[node]?.honest(at: time / 1000) ?? 0 }

  /// Whether the stamps of a node's own log are of a zone that they do not name.
  func hidesZone(_ node: Int) -> Bool { zones[node] != nil }

  /// What a host's clock shows at a true time, milliseconds.
  func reading(_ node: Int, _ instance: Int, _ time: Int) -> Int {
    let offset = HostClockChange.offset(
      of: node, at: time / 1000, clocks, base: topology.nodes[node].settings.clockOffset)
    guard isNoisy else { return time + Int(offset * 1000) }
    var chance = generator(UInt64(node * 64 + instance), 7)
    var error = chance.normal(0, 500)
    if isHard, chance.chance(0.34) { error += chance.uniform(-120_000, 120_000) }
    return time + Int(error) + Int(offset * 1000)
  }

  /// A generator for the details of one place at one time; it never touches the world's.
  func generator(_ place: UInt64, _ time: Int) -> Xoshiro256 {
    Xoshiro256(
      seed: seed ^ StableHash.mix(UInt64(bitPattern: Int64(time)) ^ place &* 0x9e37_79b9_7f4a_7c15),
      concern: Concern.detail)
  }

  /// The identifier of the n-th sampled request of a step, the same in every service that saw it.
  func request(_ time: Int, _ number: Int) -> String? {
    guard topology.tracesRequests else { return nil }
    return hex(StableHash.mix(UInt64(time) &* 31 &+ UInt64(number) &+ seed &* 1_000_003), 16)
  }
}
