/// The clients' own log: key=value, local time with its offset.
struct ClientScribe: Scribe {
  let desk: Desk
  /// Tries that are written besides the first five: one in so many, as the real client's log level would have it.
  private static let tryInterval: Int32 = 20

  mutating func begin(_ world: borrowing World, into book: inout LogBook) {
    for client in desk.members.leaves { book.open(path(client), traits: [.shipped, .windows]) }
  }

  mutating func observe(_ world: borrowing World, into book: inout LogBook) {
    for (order, happening) in world.happenings.enumerated() where desk.members.isLeaf[Int(happening.client)] {
      guard let text = text(happening, world) else { continue }
      let isStart = happening.kind == .started
      write(Int(happening.client), order, text, world, &book, isStart: isStart)
    }
    if world.endsMinutes(60) {
      for client in desk.members.leaves where world.state[client] == .online {
        write(client, 0, "lvl=I \(tag(client, world)) st=ONLINE try=0 \(quiet(client, world))", world, &book)
      }
    }
    if world.isOfflineIMSlow, world.endsMinutes(1) { writeDelays(world, &book) }
  }

  /// Every client that asks the slow servers sees late replies, whatever its version.
  private func writeDelays(_ world: borrowing World, _ book: inout LogBook) {
    for client in desk.members.leaves where world.state[client] == .online {
      let mark = Names.mark(client, world.step, 29)
      guard mark % 12 == 0 else { continue }
      let wait = 20_000 + mark / 12 % 25_000
      write(
        client, 0,
        "lvl=W \(tag(client, world)) st=ONLINE try=1 sn=\(Names.supernode(Int(world.parent[client]))):33033"
          + " rc=OIM_DELAY wait_ms=\(wait) next_s=60 hc=200/\(stale(client, world))stale", world, &book)
    }
  }

  private func path(_ client: Int) -> String { "clients/\(Names.client(client)).log" }

  private func write(
    _ client: Int, _ order: Int, _ text: String, _ world: borrowing World, _ book: inout LogBook,
    isStart: Bool = false
  ) {
    let time = world.moment(of: client, order: order % 500)
    let early = isStart ? desk.clock.startError(of: client, at: time) : 0
    let offset =
      world.setup.offset(ofRegion: Int(world.people.region[client])) + desk.clock.zoneError(of: client)
    let shown = desk.clock.reading(of: client, at: time) + early - desk.clock.zoneError(of: client) * 1000
    book.write(path(client), time, "\(ClockText(shown, offset: offset).iso) \(text)")
  }

  private func tag(_ client: Int, _ world: borrowing World) -> String {
    "ver=\(Names.version(client, in: world)) node=\(Names.client(client))"
  }

  private func quiet(_ client: Int, _ world: borrowing World) -> String {
    let wait = 20 + Names.mark(client, world.step, 5) % 180
    let node = world.core.contains(client) ? client : Int(world.parent[client])
    return
      "sn=\(Names.supernode(node)):33033 rc=OK wait_ms=\(wait) next_s=3600 hc=200/\(stale(client, world))stale"
  }

  /// Entries of the host cache (200) that lead nowhere: those beyond the supernodes that are left.
  private func stale(_ client: Int, _ world: borrowing World) -> Int {
    let wanted = world.population[4] + world.population[2] + world.population[3]
    let normal = max(1, Double(wanted) / world.setup.parameters.leavesPerSupernode)
    let left = min(1, Double(world.core.usable.count) / normal)
    return min(199, Int((1 - left) * 190) + Int(Names.mark(client, world.step, 7) % 9))
  }

  private func text(_ happening: Happening, _ world: borrowing World) -> String? {
    let client = Int(happening.client)
    let node = "sn=\(Names.supernode(Int(happening.node))):33033"
    let tail = "hc=200/\(stale(client, world))stale"
    let pause = "next_s=\(Int(world.setup.parameters.pause(afterAttempt: happening.attempt)))"
    let wait = Int(happening.amount * 1000)
    switch happening.kind {
    case .started:
      return "lvl=I \(tag(client, world)) st=START try=0 sn=- rc=OK wait_ms=0 next_s=0 \(tail)"
    case .poweredOff:
      return "lvl=I \(tag(client, world)) st=STOP try=0 sn=- rc=OK wait_ms=0 next_s=0 \(tail)"
    case .orphaned:
      return "lvl=W \(tag(client, world)) st=LOST try=0 \(node) rc=RESET wait_ms=0 next_s=60 \(tail)"
    case .connected:
      guard isWritten(happening) else { return nil }
      return attempt(
        "I", "CONN", happening, "\(node) rc=OK wait_ms=\(min(wait, 9999)) next_s=0 \(tail)", world)
    case .timedOut:
      guard isWritten(happening) else { return nil }
      return attempt("W", "SEEK", happening, "\(node) rc=TIMEOUT wait_ms=10000 \(pause) \(tail)", world)
    case .refused:
      guard isWritten(happening) else { return nil }
      return attempt(
        "W", "SEEK", happening, "\(node) rc=REFUSED wait_ms=\(wait % 10_000) \(pause) \(tail)", world)
    case .authBusy:
      guard isWritten(happening) else { return nil }
      return attempt("W", "AUTH", happening, "\(node) rc=BUSY wait_ms=9830 \(pause) \(tail)", world)
    case .authenticated:
      return attempt(
        "I", "ONLINE", happening,
        "\(node) rc=OK wait_ms=\(120 + Int(happening.amount) * 5) next_s=3600 \(tail)", world)
    default: return nil
    }
  }

  private func isWritten(_ happening: Happening) -> Bool {
    happening.attempt <= 5 || happening.attempt % Self.tryInterval == 0
  }

  private func attempt(
    _ level: String, _ state: String, _ happening: Happening, _ rest: String, _ world: borrowing World
  ) -> String {
    "lvl=\(level) \(tag(Int(happening.client), world)) st=\(state) try=\(happening.attempt) \(rest)"
  }
}
