/// The network resource-allocation algorithm: how many supernodes are wanted, and who becomes one.
extension World {
  /// Once a minute. The defective form counts clients that are attached and forgets those that are not, and draws
  /// new supernodes only from clients that are online. In quiet times hardly anybody is pending: both forms agree.
  mutating func heal() {
    let parameters = setup.parameters
    let attached = population[State.online.rawIndex]
    let pending = population[State.seeking.rawIndex] + population[State.authenticating.rawIndex]
    let demand = hasAllocatorDefect ? attached : attached + pending
    let target = (Double(demand) / parameters.leavesPerSupernode).rounded(.up)
    let serving = core.active.count
    var decision = CoreDecision(
      attached: attached, pending: pending, supernodes: serving, target: Int(target), action: .hold, count: 0,
      isFixed: isFixed)
    if Double(serving) < target {
      decision.count = promote(min(Int((parameters.promotion * target).rounded(.up)), Int(target) - serving))
      if decision.count > 0 { decision.action = .promote }
    } else if Double(serving) > parameters.demotionThreshold * target {
      decision.count = demote(Int((parameters.demotion * Double(serving)).rounded(.up)))
      if decision.count > 0 { decision.action = .demote }
    }
    self.decision = decision
  }

  private mutating func promote(_ wanted: Int) -> Int {
    var promoted = 0
    var tries = 0
    while promoted < wanted, tries < setup.clients / 2 {
      tries += 1
      let client = network.index(below: setup.clients)
      guard canServe(client) else { continue }
      connection.clear(client)
      leaveParent(client)
      if state[client] != .online { change(client, to: .online) }
      isFresh[client] = false
      core.join(client, ready: stepAhead(setup.parameters.warmUp))
      record(.promoted, client)
      promoted += 1
    }
    return promoted
  }

  private func canServe(_ client: Int) -> Bool {
    guard people.isEligible[client], !core.contains(client), core.restsUntil[client] <= Int32(step) else {
      return false
    }
    return state[client] == .online || (state[client] == .seeking && !hasAllocatorDefect)
  }

  private mutating func demote(_ wanted: Int) -> Int {
    var demoted = 0
    for _ in 0..<wanted * 4 where demoted < wanted {
      let node = Int(core.active[network.index(below: core.active.count)])
      guard core.isClient(node) else { continue }
      dissolve(node, because: .demoted)
      becomeLeaf(node)
      demoted += 1
    }
    return demoted
  }

  /// Does what operators have planned for this step.
  mutating func applyInterventions() {
    for intervention in setup.interventions where stepOf(intervention.time) == Int32(step) {
      switch intervention.action {
      case .fixAllocator: isFixed = true
      case .disableOfflineIM: isOfflineIMDisabled = true
      case .addDedicated(let multiple): addDedicated(multiple)
      case .disableDownloads, .divertGroupVideo: break
      }
    }
  }

  private mutating func addDedicated(_ multiple: Double) {
    let count = Int(multiple * Double(setup.clients) / setup.parameters.leavesPerSupernode)
    for _ in 0..<count { core.join(core.build(), ready: step) }
  }
}

extension World.State {
  var rawIndex: Int { Int(rawValue) }
}
