/// Services that call each other, in steps of ten seconds. Nodes are groups of like instances seen as fluids with
/// noisy whole numbers: load runs from the clients to the leaves, capacity, time and failure run back.
///
/// A value: a copy is a checkpoint from which another course can be run. Draws of a step depend on the seed and the
/// step only, so that a world that differs from some moment on is the same before it.
package struct ServiceWorld: Sendable {
  package static let stepSeconds = 10

  package let topology: Topology
  package let calendar: ServiceCalendar
  let seed: UInt64
  var timetable: Timetable
  /// End of the step just done, seconds since 1970.
  package var now: Int
  var nodes: [NodeState]
  var edges: [EdgeState]
  var clients: [ClientState]
  /// Who tries again in this step, by group and number of the try.
  var retrying: [[Int]]
  /// Of the step just done.
  var happenings: [(node: Int, what: ServiceHappening)] = []
  /// The minute under way.
  package var minute = ServiceMinute(time: 0)
  var chance: Xoshiro256
  let wiring: Wiring
  private var nextChange = 0
  private var nextAct = 0

  /// A world at rest at the begin of its calendar.
  init(_ topology: Topology, _ calendar: ServiceCalendar, seed: UInt64, perturbations: [Perturbation]) {
    self.topology = topology
    self.calendar = calendar
    self.seed = seed
    timetable = Timetable(perturbations, calendar: calendar)
    now = calendar.start
    nodes = topology.nodes.map(NodeState.init)
    edges = topology.edges.map { EdgeState(settings: $0.settings) }
    clients = topology.clients.map {
      ClientState(settings: $0.settings, waiting: Array(repeating: 0, count: 16))
    }
    retrying = topology.clients.map { _ in Array(repeating: 0, count: 16) }
    chance = Xoshiro256(seed: seed, concern: Concern.behaviour)
    wiring = Wiring(topology)
    // Acts of days before the world are over; what they left behind is not known.
    nextAct = timetable.acts.firstIndex { $0.time >= now } ?? timetable.acts.count
    growOld()
  }

  /// The same world at this moment, with another future.
  mutating func replan(_ perturbations: [Perturbation], calendar: ServiceCalendar) {
    timetable = Timetable(perturbations, calendar: calendar)
    nextChange = 0
    nextAct = timetable.acts.firstIndex { $0.time >= now } ?? timetable.acts.count
  }

  /// One step.
  mutating func advance() {
    let step = UInt64(now / Self.stepSeconds)
    chance = Xoshiro256(seed: seed &+ step &* 0x9e37_79b9_7f4a_7c15, concern: Concern.behaviour)
    happenings.removeAll(keepingCapacity: true)
    if now % 60 == 0 { minute = ServiceMinute(time: now) }
    turnSettings()
    act()
    for node in nodes.indices { age(node) }
    offer()
    for node in wiring.order { carryLoad(node) }
    for node in wiring.order.reversed() { answer(node) }
    collect()
    now += Self.stepSeconds
  }

  private mutating func turnSettings() {
    guard nextChange < timetable.changes.count, timetable.changes[nextChange] <= now else { return }
    while nextChange < timetable.changes.count, timetable.changes[nextChange] <= now { nextChange += 1 }
    for index in nodes.indices { nodes[index].settings = topology.nodes[index].settings }
    for index in edges.indices { edges[index].settings = topology.edges[index].settings }
    for index in clients.indices { clients[index].settings = topology.clients[index].settings }
    for (effect, strength) in timetable.inForce(at: now) { turn(effect, strength) }
  }

  private mutating func turn(_ effect: Effect, _ strength: Double) {
    switch effect {
    case .node(let name, let key, let change):
      for index in topology.nodes.indices where topology.nodes[index].name == name {
        nodes[index].settings[keyPath: key] =
          change.applied(to: nodes[index].settings[keyPath: key], strength: strength)
      }
    case .edge(let from, let to, let key, let change):
      for index in topology.edges.indices
      where topology.edges[index].from == from && topology.edges[index].to == to {
        edges[index].settings[keyPath: key] =
          change.applied(to: edges[index].settings[keyPath: key], strength: strength)
      }
    case .clients(let name, let key, let change):
      for index in clients.indices where name == nil || topology.clients[index].name == name {
        clients[index].settings[keyPath: key] =
          change.applied(to: clients[index].settings[keyPath: key], strength: strength)
      }
    case .act: break
    }
  }

  private mutating func act() {
    while nextAct < timetable.acts.count, timetable.acts[nextAct].time <= now {
      let due = timetable.acts[nextAct]
      nextAct += 1
      for node in nodes.indices where topology.nodes[node].name == due.node { perform(due.act, on: node) }
    }
  }
}

/// How many asked at the edge in a minute, and how many got what they wanted.
package struct ServiceMinute: Sendable, Hashable {
  /// Begin, seconds since 1970.
  package var time: Int
  package var asked = 0
  package var good = 0

  package var failingShare: Double { asked == 0 ? 0 : Double(asked - good) / Double(asked) }
}
