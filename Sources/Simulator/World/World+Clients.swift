/// Clients: attempts, logins, retries, crashes.
extension World {
  /// The client's connection timer is due.
  mutating func progress(_ client: Int) {
    switch state[client] {
    case .seeking: attempt(client)
    case .authenticating: authenticate(client)
    case .off, .booting, .online: break
    }
  }

  /// One attempt at a random supernode. The attempt's work is done there whatever comes of it.
  private mutating func attempt(_ client: Int) {
    attempts[client] += 1
    guard !core.usable.isEmpty else { return fail(client, node: -1, .timedOut, wait: 0) }
    let node = Int(core.usable[network.index(below: core.usable.count)])
    guard core.contains(node) else {
      return fail(client, node: node, .timedOut, wait: setup.parameters.timeout)
    }
    core.arriving[node] += setup.parameters.connectWork
    let wait = core.queue[node] / setup.parameters.capacity
    if wait >= setup.parameters.timeout { return fail(client, node: node, .timedOut, wait: wait) }
    if core.load[node] >= Int32(setup.parameters.slots) {
      return fail(client, node: node, .refused, wait: wait)
    }
    core.attach(client, to: node)
    parent[client] = Int32(node)
    record(.connected, client, node: node, attempt: attempts[client], amount: wait)
    change(client, to: .authenticating)
    connection.set(client, to: step + 1)
  }

  private mutating func fail(_ client: Int, node: Int, _ kind: Happening.Kind, wait: Double) {
    record(kind, client, node: node, attempt: attempts[client], amount: wait)
    retryLater(client)
  }

  /// The login servers take so many a minute; the rest must come again, supernode and all.
  private mutating func authenticate(_ client: Int) {
    offeredLogins += 1
    let limit = Int(Double(setup.clients) / setup.parameters.loginDivisor)
    let node = Int(parent[client])
    guard minuteLogins < limit else {
      record(.authBusy, client, node: node, attempt: attempts[client], amount: Double(offeredLogins))
      leaveParent(client)
      change(client, to: .seeking)
      return retryLater(client)
    }
    minuteLogins += 1
    record(.authenticated, client, node: node, attempt: attempts[client], amount: Double(offeredLogins))
    core.arriving[node] +=
      isFresh[client] ? setup.parameters.loginWork * loadFactor : setup.parameters.reattachWork
    change(client, to: .online)
    isFresh[client] = false
    attempts[client] = 0
  }

  private mutating func retryLater(_ client: Int) {
    let pause = setup.parameters.pause(afterAttempt: attempts[client]) * network.uniform(0.8, 1.2)
    connection.set(client, to: stepAhead(pause))
  }

  /// The client lost its supernode and notices within two minutes.
  mutating func orphan(_ client: Int, of node: Int) {
    leaveParent(client)
    record(.orphaned, client, node: node)
    if state[client] == .online { attempts[client] = 0 }
    change(client, to: .seeking)
    connection.set(client, to: stepAhead(network.uniform(5, 120)))
  }

  /// Late replies of the offline-IM servers crash clients of the defective version, again and again.
  mutating func crashExposedClients() {
    let rate = Double(Setup.stepSeconds) / setup.parameters.crashMean
    for client in 0..<setup.clients where state[client] == .online && isDefective(client) {
      guard behaviour.chance(rate) else { continue }
      record(.crashed, client)
      disconnect(client)
      change(client, to: .booting)
      plan.comeBack[client] = Int32(stepAhead(behaviour.uniform(20, 240)))
      life.set(client, to: plan.next(client))
    }
  }

  /// True for the version that crashes on late replies.
  func isDefective(_ client: Int) -> Bool {
    Double(people.versionMark[client]) < setup.parameters.defectiveShare
  }
}
