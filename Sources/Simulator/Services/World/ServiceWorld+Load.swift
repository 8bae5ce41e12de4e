/// The way down: demand becomes calls, calls become more calls.
extension ServiceWorld {
  private static let dt = Double(stepSeconds)

  /// Fresh requests and those who try again reach the entries.
  mutating func offer() {
    for node in nodes.indices { nodes[node].asked = 0 }
    for index in clients.indices {
      let spec = topology.clients[index]
      let settings = clients[index].settings
      let rate = settings.peak * Demand.share(at: now, zoneHours: spec.zoneHours)
      clients[index].fresh = chance.poisson(rate * Self.dt)
      clients[index].fates = Fates()
      clients[index].fates.asked = clients[index].fresh
      var pause = settings.pause
      for attempt in 1..<clients[index].waiting.count {
        // Pauses are exponentially distributed: who waits leaves the pool with an even chance in every step.
        let again = chance.binomial(clients[index].waiting[attempt], min(1, Self.dt / pause))
        clients[index].waiting[attempt] -= again
        retrying[index][attempt] = again
        clients[index].fates.asked += again
        pause *= settings.multiplier
      }
      let lost = chance.binomial(clients[index].fates.asked, loss(at: wiring.router.clients[index]))
      clients[index].fates.lost = lost
      nodes[wiring.entry[index]].asked += clients[index].fates.asked - lost
    }
  }

  /// What a node takes in, works off and asks of others.
  mutating func carryLoad(_ index: Int) {
    if let broker = wiring.broker[index] { fetch(index, from: broker) }
    admit(index)
    for edge in wiring.outgoing[index] { call(edge, for: nodes[index].served) }
  }

  private mutating func fetch(_ worker: Int, from broker: Int) {
    let node = nodes[worker]
    let possible = Int(capacity(node) * Self.dt)
    let count = min(nodes[broker].messages, max(0, possible - node.queue))
    nodes[broker].messages -= count
    nodes[worker].asked += count
  }

  /// Calls per second that the instances can handle: limited by their speed, or by their slots when calls take long.
  func capacity(_ node: NodeState) -> Double {
    min(Double(node.up) * node.speed, slotCapacity(node))
  }

  /// By Little's law: slots over the time that a call holds one.
  func slotCapacity(_ node: NodeState) -> Double {
    Double(node.up) * node.settings.slots / max(0.0001, node.handling)
  }

  private mutating func admit(_ index: Int) {
    var node = nodes[index]
    let possible = capacity(node)
    node.refused = node.up == 0 ? node.asked : 0
    node.isSlotBound = slotCapacity(node) < Double(node.up) * node.speed
    let allowed = node.isBlocking ? 0 : Self.whole(node.settings.limit * Self.dt)
    node.limited = node.up == 0 ? 0 : max(0, node.asked - allowed)
    let arriving = node.asked - node.refused - node.limited
    let before = node.up == 0 ? 0 : node.queue
    let work = Self.whole(possible * Self.dt)
    let room = Self.whole(node.settings.backlog * Double(node.up))
    let left = max(0, before + arriving - work)
    let turnedAway = min(arriving, max(0, left - room))
    node.rejected = turnedAway + node.limited
    node.queue = left - turnedAway
    node.served = before + arriving - turnedAway - node.queue
    let speed = Double(node.up) * node.speed * Self.dt
    node.busy = speed > 0 ? min(1, Double(node.served) / speed) : 0
    node.load = possible > 0 ? Double(arriving) / (possible * Self.dt) : 0
    node.waits = possible > 0 ? (Double(before) / possible, Double(node.queue) / possible) : (0, 0)
    nodes[index] = node
  }

  static func whole(_ value: Double) -> Int { value < 1e12 ? Int(value) : Int.max / 4 }

  /// The calls over an edge for so many requests: hits stay in the cache, failures are tried again at once.
  private mutating func call(_ index: Int, for requests: Int) {
    var edge = edges[index]
    let settings = edge.settings
    let whole = Int(settings.calls)
    var wanted = requests * whole + chance.binomial(requests, settings.calls - Double(whole))
    edge.hits = 0
    if settings.hit > 0, wiring.store[index].map({ nodes[$0].up > 0 }) ?? true {
      edge.hits = chance.binomial(wanted, settings.hit * edge.warmth)
      wanted -= edge.hits
    }
    edge.wanted = wanted
    edge.fates = Fates()
    guard now >= edge.openUntil else {
      edge.fates.asked = wanted
      edge.fates.broken = wanted
      edges[index] = edge
      return
    }
    let extra = min(settings.budget, Self.repeats(edge.failing, Int(settings.attempts)))
    let tries =
      wanted + chance.binomial(Int(Double(wanted) * extra.rounded(.up)), extra / max(1, extra.rounded(.up)))
    let room = Self.whole(
      settings.pool * Double(nodes[wiring.ends[index].from].up) * Self.dt / max(0.001, edge.latency))
    edge.fates.asked = tries
    edge.fates.shed = max(0, tries - room)
    let lossy = 1 - (1 - settings.loss) * (1 - loss(at: wiring.router.edges[index]))
    edge.fates.lost = chance.binomial(tries - edge.fates.shed, lossy)
    nodes[wiring.ends[index].to].asked += tries - edge.fates.shed - edge.fates.lost
    edges[index] = edge
  }

  /// Further tries per first try when a share of them fails: f + f^2 + ... up to the attempts allowed.
  static func repeats(_ failing: Double, _ attempts: Int) -> Double {
    guard attempts > 1 else { return 0 }
    var (sum, term) = (0.0, 1.0)
    for _ in 1..<attempts {
      term *= failing
      sum += term
    }
    return sum
  }
}
