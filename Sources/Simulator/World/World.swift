internal import ProximateModel

/// The overlay as arrays: one column per property, one row per client; rows beyond the clients are
/// supernodes that the operator runs. Fixed step of 20 s; nothing here knows of logs.
struct World: Sendable {
  enum State: UInt8, Sendable { case off, booting, seeking, authenticating, online }

  let setup: Setup
  let people: Population
  var behaviour: Xoshiro256
  var network: Xoshiro256
  var step = 0

  // Clients.
  var state: [State]
  /// The supernode a client is attached to, -1 when none.
  var parent: [Int32]
  var attempts: [Int32]
  /// True from the start of the client to its first login: taking it in costs more than a reattachment.
  var isFresh: [Bool]
  var connection: Timers
  var life: Timers
  var plan: LifePlan

  // Supernodes, by node: clients first, then the operator's.
  var core: Core
  var minuteLogins = 0
  var offeredLogins = 0
  /// Clients in each state.
  var population: [Int] = [0, 0, 0, 0, 0]

  var isFixed = false
  var isOfflineIMDisabled = false
  var decision: CoreDecision?
  /// Empty unless `records`.
  var happenings: [Happening] = []
  var records = false

  init(_ setup: Setup) {
    self.setup = setup
    people = Population(
      count: setup.clients, seed: setup.seed, autoLogonShare: setup.parameters.autoLogonShare)
    behaviour = Xoshiro256(seed: setup.seed ^ setup.chapter << 32, concern: Concern.behaviour)
    network = Xoshiro256(seed: setup.seed ^ setup.chapter << 32, concern: Concern.network)
    let count = setup.clients
    state = Array(repeating: .off, count: count)
    parent = Array(repeating: -1, count: count)
    attempts = Array(repeating: 0, count: count)
    isFresh = Array(repeating: false, count: count)
    connection = Timers(clients: count, steps: setup.steps + 1)
    life = Timers(clients: count, steps: setup.steps + 1)
    plan = LifePlan(count: count)
    core = Core(clients: count)
    population[0] = count
    settle()
  }

  var now: Int { setup.start + step * Setup.stepSeconds }
  var isHighLoad: Bool { setup.factors.load && now >= setup.loadStart }
  var loadFactor: Double { isHighLoad ? setup.parameters.loadFactor : 1 }
  var isOfflineIMSlow: Bool {
    setup.outage == .offlineIM2010 && setup.factors.trigger && !isOfflineIMDisabled
      && now >= setup.triggerTime && now < setup.triggerTime + Int(setup.parameters.offlineIMSeconds)
  }
  var hasAllocatorDefect: Bool { setup.outage == .supernodes2007 && setup.factors.defect && !isFixed }

  /// Runs one step.
  mutating func advance() {
    happenings.removeAll(keepingCapacity: true)
    decision = nil
    if now % 60 == 0 { minuteLogins = 0; offeredLogins = 0 }
    applyInterventions()
    while let client = life.take(at: step) { live(client) }
    if isOfflineIMSlow, setup.factors.defect { crashExposedClients() }
    while let client = connection.take(at: step) { progress(client) }
    serve()
    step += 1
    if now % 60 == 0 { heal() }
  }

  /// The step that lies so many seconds ahead, at least the next one.
  func stepAhead(_ seconds: Double) -> Int {
    step + max(1, Int(seconds / Double(Setup.stepSeconds) + 0.5))
  }

  mutating func change(_ client: Int, to new: State) {
    population[Int(state[client].rawValue)] -= 1
    population[Int(new.rawValue)] += 1
    state[client] = new
  }

  mutating func record(
    _ kind: Happening.Kind, _ client: Int, node: Int = -1, attempt: Int32 = 0, amount: Double = 0
  ) {
    guard records else { return }
    happenings.append(
      Happening(
        kind: kind, client: Int32(client), node: Int32(node), attempt: attempt, amount: Float(amount)))
  }

  var minute: Minute {
    Minute(
      time: now, online: population[4], seeking: population[2], authenticating: population[3],
      supernodes: core.active.count, usable: core.usable.count)
  }

  /// A digest of everything that the next step depends on.
  var digest: UInt64 {
    var hash = StableHash()
    for client in state.indices {
      hash.combine(byte: state[client].rawValue)
      hash.combine(UInt64(truncatingIfNeeded: Int(parent[client])))
      hash.combine(UInt64(truncatingIfNeeded: Int(connection.due[client])))
      hash.combine(UInt64(truncatingIfNeeded: Int(life.due[client])))
    }
    for node in core.active { hash.combine(core.queue[Int(node)].bitPattern) }
    var (network, behaviour) = (network, behaviour)
    hash.combine(network.next())
    hash.combine(behaviour.next())
    return hash.value
  }
}
