/// Windows Update as seen from the overlay: staggered detection, installation at the next 03:00 local time, restart.
extension World {
  /// The agent looks every 22 hours less a random part, hence the release is found over a day.
  mutating func planUpdate(_ client: Int) {
    let delay = behaviour.uniform(0, 22 * 3600) + behaviour.exponential(mean: 2 * 3600)
    guard setup.outage == .supernodes2007, setup.factors.trigger,
      Double(people.updateMark[client]) < setup.parameters.updateShare
    else { return }
    plan.detect[client] = stepOf(setup.triggerTime + Int(delay))
  }

  /// A computer that is off finds the updates when it is switched on.
  mutating func detectUpdate(_ client: Int) {
    plan.detect[client] = Timers.never
    record(.updateDetected, client)
    let offset = setup.offset(ofRegion: Int(people.region[client]))
    let local = now + offset
    let night = local - local % 86_400 + (local % 86_400 < 3 * 3600 ? 3 : 27) * 3600 - offset
    plan.restart[client] = stepOf(night + Int(behaviour.uniform(300, 1500)))
  }

  /// Installation over, the computer restarts; one that is off at 03:00 does it later.
  mutating func restart(_ client: Int) {
    plan.restart[client] = Timers.never
    guard state[client] != .off else {
      plan.isMissed[client] = true
      return
    }
    record(.restarting, client)
    disconnect(client)
    change(client, to: .booting)
    record(.restarted, client)
    plan.comeBack[client] = Int32(stepAhead(secondsUntilLogon(client)))
  }

  /// Soon when the client starts with the computer or somebody sits there, else when somebody comes in the morning.
  private mutating func secondsUntilLogon(_ client: Int) -> Double {
    let soon = behaviour.uniform(150, 420)
    let morning = behaviour.normal(7.8, 0.8) * 3600
    let offset = setup.offset(ofRegion: Int(people.region[client]))
    let local = Double((now + offset) % 86_400)
    return people.startsWithComputer[client] || local >= morning ? soon : max(soon, morning - local)
  }

  /// A missed installation is caught up after the computer is switched on.
  mutating func planMissedInstall(_ client: Int) {
    plan.isMissed[client] = false
    plan.restart[client] = Int32(stepAhead(behaviour.uniform(300, 1500)))
  }
}
