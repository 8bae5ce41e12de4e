/// Offline-IM servers (2010), log4j, Pacific time.
struct OfflineIMScribe: Scribe {
  let desk: Desk
  private var depth = 200.0
  private var wasDisabled = false
  private static let pacific = -8 * 3600

  init(desk: Desk) { self.desk = desk }

  private func path(_ server: Int) -> String { "offline-im/oim-\(server).log" }

  mutating func begin(_ world: borrowing World, into book: inout LogBook) {
    for server in [12, 14] { book.open(path(server), traits: [.rotates, .lossy]) }
  }

  mutating func observe(_ world: borrowing World, into book: inout LogBook) {
    depth = world.isOfflineIMSlow ? min(depth + 1700, 240_000) : max(depth * 0.97, 200)
    if world.isOfflineIMDisabled, !wasDisabled { disable(world, &book) }
    guard !world.isOfflineIMDisabled else { return }
    for happening in world.happenings where happening.kind == .authenticated {
      guard desk.members.keeps(Int(happening.client), world.step) else { continue }
      fetch(Int(happening.client), world, &book)
    }
    let user = Int(Names.mark(0, world.step, 77) % UInt64(world.setup.clients))
    if world.endsMinutes(max(1, desk.members.panel.statisticsMinutes / 2)) { fetch(user, world, &book) }
    if world.isOfflineIMSlow { fetch((user + 1) % world.setup.clients, world, &book) }
  }

  private func line(
    _ time: Int, _ server: Int, _ level: String, _ thread: String, _ text: String, _ book: inout LogBook
  ) {
    let shown = desk.clock.reading(of: 910_000 + server, at: time)
    let padded = level + String(repeating: " ", count: max(0, 5 - level.count))
    book.write(
      path(server), time,
      "\(ClockText(shown, offset: Self.pacific).log4j) \(padded) [\(thread)] \(text) host=oim-\(server)")
  }

  private func fetch(_ client: Int, _ world: borrowing World, _ book: inout LogBook) {
    let server = client % 2 == 0 ? 12 : 14
    let mark = Names.mark(client, world.step, 79)
    let user = "h:" + hex(Names.mark(client, 0, 81) & 0xffff, 4)
    let thread = "im-pool-\(mark % 16 + 1)"
    let taken = world.isOfflineIMSlow ? 18_000 + Int(mark % 29_000) : 12 + Int(mark % 120)
    let word = taken > 5000 ? ("WARN", "fetch slow") : ("INFO", "fetch ok")
    let queue = Int(depth) + Int(mark % 90)
    line(
      world.moment(of: client), server, word.0, thread,
      "c.s.oim.Store - \(word.1) user=\(user) took=\(taken)ms depth=\(queue)", &book)
  }

  private mutating func disable(_ world: borrowing World, _ book: inout LogBook) {
    wasDisabled = true
    for server in [12, 14] {
      line(
        (world.now - 20) * 1000 + server * 90, server, "INFO", "main",
        "c.s.oim.Control - intake disabled by operator depth=\(Int(depth))", &book)
    }
  }
}
