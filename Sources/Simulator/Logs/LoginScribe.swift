/// Login servers: one JSON object per login that is kept, UTC with milliseconds.
struct LoginScribe: Scribe {
  let desk: Desk
  private var firstSeen: [Int: Int] = [:]
  /// Refusals of this minute by server 1 to 4: offered to the logger.
  private var refusals = [0, 0, 0, 0, 0]

  init(desk: Desk) { self.desk = desk }

  private func path(_ server: Int) -> String { "login/login-\(two(server)).log" }

  mutating func begin(_ world: borrowing World, into book: inout LogBook) {
    for server in 1...4 { book.open(path(server), traits: [.shipped, .rotates, .lossy]) }
  }

  mutating func observe(_ world: borrowing World, into book: inout LogBook) {
    for happening in world.happenings {
      let isOK = happening.kind == .authenticated
      guard isOK || happening.kind == .authBusy else { continue }
      let client = Int(happening.client)
      if !isOK, firstSeen[client] == nil { firstSeen[client] = world.moment(of: client) }
      let first = firstSeen[client]
      if isOK { firstSeen[client] = nil }
      guard desk.members.keeps(client, world.step) else { continue }
      if !isOK {
        refusals[client % 4 + 1] += 1
        guard refusals[client % 4 + 1] <= desk.members.panel.refusalsPerMinute else { continue }
      }
      write(happening, isOK: isOK, first: first, world, &book)
    }
    if world.endsMinutes(1) { writeSuppressed(world, &book) }
  }

  /// The logger's rate limit says once a minute how much it left out.
  private mutating func writeSuppressed(_ world: borrowing World, _ book: inout LogBook) {
    for server in 1...4 {
      let rest = refusals[server] - desk.members.panel.refusalsPerMinute
      refusals[server] = 0
      guard rest > 0 else { continue }
      let shown = ClockText(desk.clock.reading(of: 900_000 + server, at: world.now * 1000)).iso
      book.write(
        path(server), world.now * 1000,
        #"{"ts":"\#(shown)","srv":"login-\#(two(server))","evt":"log","msg":"suppressed \#(rest) messages"}"#)
    }
  }

  private func write(
    _ happening: Happening, isOK: Bool, first: Int?, _ world: borrowing World, _ book: inout LogBook
  ) {
    let client = Int(happening.client)
    let server = client % 4 + 1
    let time = world.moment(of: client)
    let limit = Double(world.setup.clients) / world.setup.parameters.loginDivisor
    let pressure = Double(happening.amount) / limit
    let queue = Int(pressure * pressure * 180) + Int(Names.mark(client, world.step, 11) % 20)
    let isTimeout = !isOK && Names.mark(client, world.step, 13) % 5 == 0
    let latency = isTimeout ? 10_000 : Int(90 + pressure * 700) + Int(Names.mark(client, world.step, 19) % 90)
    let source = Names.network(client, region: Int(world.people.region[client]))
    let shown = desk.clock.reading(of: 900_000 + server, at: time)
    let text =
      #"{"ts":"\#(ClockText(shown).iso)","srv":"login-\#(two(server))","evt":"auth","#
      + #""rc":"\#(isOK ? "ok" : isTimeout ? "timeout" : "busy")","q":\#(queue),"lat_ms":\#(min(latency, 10_000)),"#
      + #""src":"\#(source)","first_seen":"\#(ClockText(min(first ?? time, time)).iso)","dup":false}"#
    book.write(path(server), time, text)
  }
}
