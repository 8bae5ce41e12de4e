/// What some nodes stand and others do not, and what routers lose.
extension ServiceWorld {
  /// Share of what passes a router and gets lost: all of it while the router is down.
  func loss(at router: Int?) -> Double {
    guard let router else { return 0 }
    return nodes[router].up == 0 ? 1 : ownErrors(router)
  }

  /// Whether the lines of a node's hosts reach the place where logs are collected.
  func isHeard(_ node: Int) -> Bool {
    guard let router = topology.nodes[node].shipsVia,
      let index = topology.nodes.firstIndex(where: { $0.name == router })
    else { return true }
    return loss(at: index) < 0.5
  }

  /// A broker above its watermark blocks who publishes until half of it is worked off.
  mutating func guardWatermark(_ index: Int) {
    let (messages, watermark) = (Double(nodes[index].messages), nodes[index].settings.watermark)
    if !nodes[index].isBlocking, messages > watermark {
      nodes[index].isBlocking = true
      happenings.append((index, .publishersBlocked))
    } else if nodes[index].isBlocking, messages < watermark / 2 {
      nodes[index].isBlocking = false
      happenings.append((index, .publishersFree))
    }
  }

  /// A message that kills its consumer comes back and kills the next; consumers that stand it make an end of it.
  mutating func swallowPoison(_ worker: Int) {
    guard let broker = wiring.broker[worker], nodes[broker].isPoisoned, nodes[worker].up > 0 else { return }
    guard nodes[worker].settings.hazardKills > 0 else { return nodes[broker].isPoisoned = false }
    guard let victim = nodes[worker].downUntil.firstIndex(where: { $0 <= now }) else { return }
    stop(victim, of: worker, seconds: nodes[worker].settings.restartSeconds, .crashed(instance: victim))
  }

  /// The last instances lose their power: nothing is shut down, nothing is said.
  mutating func cut(_ share: Double, of index: Int, seconds: Double) {
    let count = min(nodes[index].downUntil.count, Int(Double(nodes[index].downUntil.count) * share + 0.999))
    for instance in nodes[index].downUntil.indices.suffix(count) {
      nodes[index].downUntil[instance] = max(nodes[index].downUntil[instance], now + Int(seconds))
      nodes[index].memory[instance] = topology.nodes[index].memory?.base ?? 0
    }
  }

  /// What began to leak before the world did has leaked since.
  mutating func growOld() {
    for entry in timetable.entries where entry.from < calendar.start {
      let hours = Double(calendar.start - entry.from) / 3600
      for case .node(let name, let key, let change) in entry.effects where key == \NodeSettings.leak {
        for index in nodes.indices where topology.nodes[index].name == name {
          let growth = change.applied(to: nodes[index].settings.leak, strength: 1) * hours
          for instance in nodes[index].memory.indices {
            nodes[index].memory[instance] += growth * (1 + 0.04 * Double(instance % 5))
          }
        }
      }
    }
  }
}
