/// Supernodes: work, self-protection, the end of one.
extension World {
  /// One step of work on every supernode, then those that cannot keep up protect themselves.
  mutating func serve() {
    let parameters = setup.parameters
    let seconds = Double(Setup.stepSeconds)
    let leafWork = parameters.leafWork * loadFactor * seconds
    for node in core.active { core.work(Int(node), leafWork: leafWork, done: parameters.capacity * seconds) }
    if parameters.protects { protectOverloaded() }
    core.findUsable(at: step + 1)
  }

  private mutating func protectOverloaded() {
    let delay = Int32(setup.parameters.protectionDelay) / Int32(Setup.stepSeconds)
    for node in core.active.map(Int.init) where core.isClient(node) {
      guard core.queue[node] / setup.parameters.capacity > setup.parameters.protectionWait else {
        core.overloadedSince[node] = -1
        continue
      }
      if core.overloadedSince[node] < 0 { core.overloadedSince[node] = Int32(step) }
      if Int32(step) - core.overloadedSince[node] >= delay { protect(node) }
    }
  }

  private mutating func protect(_ node: Int) {
    let seconds = setup.parameters.coolDown * network.uniform(0.7, 1.3)
    core.restsUntil[node] = Int32(stepAhead(seconds))
    dissolve(node, because: .selfProtected, coolDown: Int(seconds))
    becomeLeaf(node)
  }

  /// A node that serves no more must find a supernode itself.
  mutating func becomeLeaf(_ node: Int) {
    guard state[node] == .online else { return }
    attempts[node] = 0
    change(node, to: .seeking)
    connection.set(node, to: stepAhead(network.uniform(5, 120)))
  }

  /// Ends a supernode and leaves its leaves alone.
  mutating func dissolve(_ node: Int, because kind: Happening.Kind, coolDown: Int = -1) {
    record(kind, node, node: coolDown, amount: Double(core.load[node]))
    core.leave(node)
    while let leaf = core.anyLeaf(of: node) { orphan(leaf, of: node) }
  }
}
