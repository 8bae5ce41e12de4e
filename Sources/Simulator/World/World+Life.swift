/// Computers: switched on and off, restarted after patches, clients started and crashed.
extension World {
  /// The first step: who is on, who serves, all connected and quiet.
  mutating func settle() {
    for client in 0..<setup.clients {
      planDay(client, from: setup.start - 86_400)
      if people.isAlwaysOn(client) || plan.switchOff[client] < plan.switchOn[client] {
        change(client, to: .online)
      }
      planUpdate(client)
      life.set(client, to: plan.next(client))
    }
    for _ in 0..<setup.parameters.bootstrap { core.join(core.build(), ready: 0) }
    let wanted = Int(Double(population[4]) / setup.parameters.leavesPerSupernode)
    let order = (0..<setup.clients).filter { state[$0] == .online && people.isEligible[$0] }
      .shuffled(using: &network)
    for client in order.prefix(max(0, wanted - setup.parameters.bootstrap)) { core.join(client, ready: 0) }
    core.findUsable(at: 0)
    for client in 0..<setup.clients where state[client] == .online && !core.contains(client) {
      attachAnywhere(client)
    }
  }

  private mutating func attachAnywhere(_ client: Int) {
    for _ in 0..<50 {
      let node = Int(core.usable[network.index(below: core.usable.count)])
      guard core.load[node] < setup.parameters.slots else { continue }
      core.attach(client, to: node)
      parent[client] = Int32(node)
      return
    }
    change(client, to: .seeking)
    connection.set(client, to: 1)
  }

  /// Plans the next time on and off after a time (seconds since 1970).
  mutating func planDay(_ client: Int, from time: Int) {
    guard !people.isAlwaysOn(client) else { return }
    let offset = setup.offset(ofRegion: Int(people.region[client]))
    var midnight = time + offset
    midnight -= midnight % 86_400
    while true {
      let jitter = behaviour.uniform(-0.25, 0.25)
      let on = midnight - offset + Int((Double(people.onHour[client]) + jitter) * 3600)
      let off = on + Int(Double(people.onHours[client]) * 3600)
      midnight += 86_400
      guard off > max(time, setup.start) else { continue }
      plan.switchOn[client] = on <= setup.start ? Timers.never : stepOf(on)
      plan.switchOff[client] = stepOf(off)
      return
    }
  }

  func stepOf(_ time: Int) -> Int32 {
    Int32(clamping: (time - setup.start + Setup.stepSeconds - 1) / Setup.stepSeconds)
  }

  /// Does what the computer's plan has for this step.
  mutating func live(_ client: Int) {
    let due = Int32(step)
    if plan.switchOff[client] <= due { switchOff(client) }
    if plan.switchOn[client] <= due { switchOn(client) }
    if plan.detect[client] <= due { detectUpdate(client) }
    if plan.restart[client] <= due { restart(client) }
    if plan.comeBack[client] <= due { comeBack(client) }
    life.set(client, to: plan.next(client))
  }

  private mutating func switchOff(_ client: Int) {
    record(.poweredOff, client)
    disconnect(client)
    change(client, to: .off)
    plan.comeBack[client] = Timers.never
    planDay(client, from: now + 60)
  }

  private mutating func switchOn(_ client: Int) {
    record(.poweredOn, client)
    plan.switchOn[client] = Timers.never
    change(client, to: .booting)
    plan.comeBack[client] = Int32(stepAhead(behaviour.uniform(60, 180)))
    if plan.isMissed[client] { planMissedInstall(client) }
  }

  /// The client is started, new to the overlay.
  private mutating func comeBack(_ client: Int) {
    plan.comeBack[client] = Timers.never
    guard state[client] == .booting else { return }
    record(.started, client)
    change(client, to: .seeking)
    isFresh[client] = true
    attempts[client] = 0
    connection.set(client, to: stepAhead(0))
  }

  /// Takes a client out of the overlay: out of its supernode, and as a supernode, whatever it was.
  mutating func disconnect(_ client: Int) {
    connection.clear(client)
    if core.contains(client) { dissolve(client, because: .supernodeLost) }
    leaveParent(client)
  }

  mutating func leaveParent(_ client: Int) {
    guard parent[client] >= 0 else { return }
    core.detach(client, from: Int(parent[client]))
    parent[client] = -1
  }
}
