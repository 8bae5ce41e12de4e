/// Supernodes' syslog: no year, no zone (UTC), a clock of their own. Role changes of a sample, statistics of the panel.
struct SupernodeScribe: Scribe {
  let desk: Desk
  private var arrived: [Int: Int] = [:]
  private var refused: [Int: Int] = [:]
  /// Clients that restarted while they served and have not come back.
  private var restarting: Set<Int> = []

  init(desk: Desk) { self.desk = desk }

  mutating func begin(_ world: borrowing World, into book: inout LogBook) {
    for node in desk.members.supernodes { book.open(path(node), traits: [.rotates, .lossy]) }
  }

  private func path(_ node: Int) -> String {
    desk.members.isSupernode[node]
      ? "supernodes/\(Names.supernode(node)).log" : "supernodes/relay-\(node % 2 + 1).log"
  }

  mutating func observe(_ world: borrowing World, into book: inout LogBook) {
    var isRestarting: Int32 = -1
    for (order, happening) in world.happenings.enumerated() {
      if happening.kind == .restarting { isRestarting = happening.client }
      count(happening)
      let node = Int(happening.client)
      guard desk.members.reportsRoles(node) else { continue }
      if let text = text(happening, isRestart: isRestarting == happening.client, world) {
        write(node, world.moment(of: node, order: order % 500), text, &book)
      }
    }
    if world.endsMinutes(desk.members.panel.statisticsMinutes) { writeStatistics(world, &book) }
  }

  private func write(_ node: Int, _ time: Int, _ text: String, _ book: inout LogBook) {
    let stamp = ClockText(desk.clock.reading(of: node, at: time)).syslog
    let process = 400 + Names.mark(node, 0, 41) % 3000
    book.write(path(node), time, "\(stamp) \(Names.supernode(node)) snoded[\(process)]: \(text)")
  }

  private mutating func count(_ happening: Happening) {
    let node = Int(happening.node)
    guard node >= 0, node < desk.members.isSupernode.count, desk.members.isSupernode[node] else { return }
    switch happening.kind {
    case .connected: arrived[node, default: 0] += 1
    case .timedOut, .refused:
      arrived[node, default: 0] += 1
      refused[node, default: 0] += 1
    default: break
    }
  }

  private mutating func writeStatistics(_ world: borrowing World, _ book: inout LogBook) {
    let minutes = desk.members.panel.statisticsMinutes
    for node in desk.members.supernodes where world.core.contains(node) {
      let wait = world.core.queue[node] / world.setup.parameters.capacity
      let state = wait >= 40 ? "OVERLOAD" : wait >= 10 ? "BUSY" : "OK"
      let text =
        "role=SN peers=\(world.core.load[node])/\(world.setup.parameters.slots) q=\(tenths(world.core.queue[node]))"
        + " wait=\(tenths(wait))s conn_in=\((arrived[node] ?? 0) / minutes)/min refused=\((refused[node] ?? 0) / minutes)"
        + " state=\(state)"
      let time = world.now * 1000 + Int(Names.mark(node, 0, 43) % 9000)
      writeRefusals(node, time - 1500, &book)
      write(node, time, text, &book)
    }
    arrived.removeAll(keepingCapacity: true)
    refused.removeAll(keepingCapacity: true)
  }

  /// Equal lines in a row, folded as syslog daemons do.
  private func writeRefusals(_ node: Int, _ time: Int, _ book: inout LogBook) {
    guard let count = refused[node], count > 0 else { return }
    write(node, time, "refused connect: wait>10s or no slot", &book)
    guard count > 1 else { return }
    let stamp = ClockText(desk.clock.reading(of: node, at: time + 900)).syslog
    book.write(
      path(node), time + 900, "\(stamp) \(Names.supernode(node)) last message repeated \(count - 1) times")
  }

  private mutating func text(_ happening: Happening, isRestart: Bool, _ world: borrowing World) -> String? {
    let peers = Int(happening.amount)
    let algorithm = world.isFixed ? "ra-2.4" : "ra-2.3"
    switch happening.kind {
    case .selfProtected:
      return
        "self-protect: wait>40s for 120s, releasing \(peers) peers, role=LEAF cooldown=\(happening.node)s"
    case .promoted:
      return "promoted to SN by \(algorithm), slots=45 warmup=\(Int(world.setup.parameters.warmUp))s"
    case .demoted: return "demoted by \(algorithm), releasing \(peers) peers, role=LEAF"
    case .supernodeLost where isRestart:
      restarting.insert(Int(happening.client))
      return "terminating: host restart requested, releasing \(peers) peers"
    case .supernodeLost: return "terminating: client closed, releasing \(peers) peers"
    case .started where restarting.remove(Int(happening.client)) != nil:
      return "started after host restart, role=LEAF"
    default: return nil
    }
  }
}
