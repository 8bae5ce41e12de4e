/// What goes on inside a node without anybody calling it.
extension ServiceWorld {
  private static let dt = Double(stepSeconds)

  /// A step of ageing: instances come back, memory and disk fill, the certificate wears out, the autoscaler looks.
  mutating func age(_ index: Int) {
    revive(index)
    if topology.nodes[index].memory != nil { leak(index) }
    if topology.nodes[index].disk != nil { fill(index) }
    wearCertificate(index)
    if topology.nodes[index].autoscaleTo != nil { scale(index) }
    if topology.nodes[index].isProbed { probe(index) }
    if !nodes[index].rolling.isEmpty { roll(index) }
    nodes[index].up = nodes[index].downUntil.count { $0 <= now }
  }

  private mutating func revive(_ index: Int) {
    let count = max(0, Int(nodes[index].settings.instances)) + nodes[index].added
    while nodes[index].downUntil.count < count {
      nodes[index].downUntil.append(0)
      nodes[index].memory.append(topology.nodes[index].memory?.base ?? 0)
    }
    while nodes[index].downUntil.count > count {
      nodes[index].downUntil.removeLast()
      nodes[index].memory.removeLast()
    }
    for instance in nodes[index].downUntil.indices {
      let back = nodes[index].downUntil[instance]
      if back > now - Self.stepSeconds, back <= now {
        happenings.append((index, .started(instance: instance)))
      }
    }
  }

  /// Takes an instance down.
  mutating func stop(_ instance: Int, of index: Int, seconds: Double, _ what: ServiceHappening) {
    guard nodes[index].downUntil[instance] <= now else { return }
    nodes[index].downUntil[instance] = now + max(Self.stepSeconds, Int(seconds))
    nodes[index].memory[instance] = topology.nodes[index].memory?.base ?? 0
    happenings.append((index, what))
  }

  private mutating func leak(_ index: Int) {
    guard let memory = topology.nodes[index].memory else { return }
    let growth = nodes[index].settings.leak * Self.dt / 3600
    // Requests that wait take room as well.
    let waiting = Double(nodes[index].queue) / Double(max(1, nodes[index].up)) * 0.1
    for instance in nodes[index].downUntil.indices where nodes[index].downUntil[instance] <= now {
      // Instances are not quite alike: else all would die at once.
      nodes[index].memory[instance] += growth * (1 + 0.04 * Double(instance % 5))
      let use = nodes[index].memory[instance] + waiting
      if use > memory.limit {
        stop(
          instance, of: index, seconds: nodes[index].settings.restartSeconds,
          .outOfMemory(instance: instance, megabytes: Int(use)))
      }
    }
  }

  /// The disk fills by day and night and is cleaned at 02:30 UTC down to a little more than half.
  private mutating func fill(_ index: Int) {
    guard let size = topology.nodes[index].disk else { return }
    let settings = nodes[index].settings
    nodes[index].disk = min(size, nodes[index].disk + settings.diskGrowth * Self.dt / 3600)
    if now % 86_400 == 9000, settings.cleansDisk >= 1 {
      nodes[index].disk = min(nodes[index].disk, size * 0.55)
      happenings.append((index, .diskCleaned))
    }
    nodes[index].isDiskFull = nodes[index].disk >= size * 0.9999
  }

  /// Connections made before the end of the certificate live on; they are renewed within ten minutes.
  private mutating func wearCertificate(_ index: Int) {
    let end = Double(calendar.incident) + nodes[index].settings.certificateEnd
    let over = Double(now) - end
    nodes[index].renegotiated = over <= 0 ? 0 : min(1, over / 600)
  }

  private mutating func scale(_ index: Int) {
    guard let most = topology.nodes[index].autoscaleTo, now - nodes[index].lastScaling >= 180 else { return }
    let size = Double(nodes[index].downUntil.count)
    if nodes[index].load > 0.75, size < most {
      nodes[index].added += 1
      nodes[index].downUntil.append(now + Int(nodes[index].settings.restartSeconds))
      nodes[index].memory.append(topology.nodes[index].memory?.base ?? 0)
    } else if nodes[index].load < 0.35, nodes[index].added > 0 {
      nodes[index].added -= 1
    } else {
      return
    }
    nodes[index].lastScaling = now
    happenings.append((index, .scaled(to: Int(nodes[index].settings.instances) + nodes[index].added)))
  }

  /// Three unanswered probes in a row cost an instance: one at a time.
  private mutating func probe(_ index: Int) {
    let isDeaf = nodes[index].waits.1 > 3
    nodes[index].unanswered = isDeaf ? nodes[index].unanswered + 1 : 0
    guard nodes[index].unanswered >= 3 else { return }
    nodes[index].unanswered = 0
    guard let victim = nodes[index].downUntil.firstIndex(where: { $0 <= now }) else { return }
    happenings.append((index, .probeFailed(instance: victim)))
    stop(victim, of: index, seconds: nodes[index].settings.restartSeconds, .stopped(instance: victim))
  }

  private mutating func roll(_ index: Int) {
    guard nodes[index].downUntil.allSatisfy({ $0 <= now }) else { return }
    let next = nodes[index].rolling.removeFirst()
    guard next < nodes[index].downUntil.count else { return }
    stop(next, of: index, seconds: nodes[index].rollSeconds, .stopped(instance: next))
  }

  /// Share of the calls that fail by the node's own doing: chance, certificate, disk.
  func ownErrors(_ index: Int) -> Double {
    let settings = nodes[index].settings
    var fine = (1 - settings.errorShare) * (1 - nodes[index].renegotiated)
    fine *= 1 - settings.hazard * settings.hazardFails
    if nodes[index].isDiskFull { fine *= 1 - topology.nodes[index].writeShare }
    return 1 - fine
  }

  /// Calls that kill who works on them.
  mutating func crash(_ index: Int) {
    swallowPoison(index)
    let settings = nodes[index].settings
    let deadly = min(1, settings.crashPerCall + settings.hazard * settings.hazardKills)
    guard deadly > 0 else { return }
    let kills = min(4, chance.binomial(nodes[index].served, deadly))
    for _ in 0..<kills {
      guard let victim = nodes[index].downUntil.firstIndex(where: { $0 <= now }) else { return }
      stop(victim, of: index, seconds: nodes[index].settings.restartSeconds, .crashed(instance: victim))
    }
  }

  mutating func perform(_ act: Act, on index: Int) {
    switch act {
    case .restart(let share, let seconds):
      let count = Int(Double(nodes[index].downUntil.count) * share + 0.999)
      for instance in 0..<min(count, nodes[index].downUntil.count) {
        stop(instance, of: index, seconds: seconds, .stopped(instance: instance))
      }
      nodes[index].queue = Int(Double(nodes[index].queue) * (1 - share))
    case .rollingRestart(let seconds):
      nodes[index].rolling = Array(nodes[index].downUntil.indices)
      nodes[index].rollSeconds = seconds
    case .flush:
      for edge in edges.indices where wiring.store[edge] == index { edges[edge].warmth = 0 }
    case .purge:
      nodes[index].messages = 0
      nodes[index].isPoisoned = false
    case .cut(let share, let seconds): cut(share, of: index, seconds: seconds)
    case .expire:
      for edge in edges.indices where wiring.store[edge] == index {
        edges[edge].warmth *= 1 - nodes[index].settings.sharedExpiry
      }
    case .poison: nodes[index].isPoisoned = true
    case .free(let gigabytes): nodes[index].disk = max(0, nodes[index].disk - gigabytes)
    }
  }
}
