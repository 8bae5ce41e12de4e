/// Crash dumps of several lines and event-log XML (2010), with the crashes of other versions that every day has.
struct CrashScribe: Scribe {
  let desk: Desk
  /// Minutes between two chances of an unrelated crash.
  private static let unrelatedMinutes = 20

  mutating func begin(_ world: borrowing World, into book: inout LogBook) {
    guard world.setup.outage == .offlineIM2010 else { return }
    for collector in 1...2 { book.open(path(collector), traits: [.windows, .rotatesEarly]) }
  }

  mutating func observe(_ world: borrowing World, into book: inout LogBook) {
    for (order, happening) in world.happenings.enumerated() where happening.kind == .crashed {
      let client = Int(happening.client)
      let isPanel = desk.members.isLeaf[client]
      guard isPanel || desk.members.keeps(client, world.step) else { continue }
      let time = world.moment(of: client, order: order % 500)
      dump(client, time, .lateReply, world, &book)
      if isPanel { event(client, time, world, &book) }
    }
    if world.setup.outage == .offlineIM2010, world.endsMinutes(Self.unrelatedMinutes) {
      writeUnrelated(world, &book)
    }
  }

  private func path(_ collector: Int) -> String { "crashes/reports-\(collector).log" }

  /// One in three times some client of another version crashed for a reason of its own. Nobody else's log mentions
  /// it: those clients are outside the panel, and the world does not change.
  private func writeUnrelated(_ world: borrowing World, _ book: inout LogBook) {
    let mark = Names.mark(0, world.step, 97)
    guard mark % 3 == 0 else { return }
    let client = Int(mark >> 8) % world.setup.clients
    guard world.state[client] == .online, !world.isDefective(client), !desk.members.isLeaf[client] else {
      return
    }
    let kind = CrashKind.unrelated[Int((mark >> 4) % UInt64(CrashKind.unrelated.count))]
    dump(client, world.moment(of: client), kind, world, &book)
  }

  private func dump(
    _ client: Int, _ time: Int, _ kind: CrashKind, _ world: borrowing World, _ book: inout LogBook
  ) {
    let mark = Names.mark(client, world.step, 83)
    var text =
      "*** Skype crash report ***\nVersion: \(version(client, world)) (win)\nNode: \(Names.client(client))"
    text +=
      "\nTime: \(stamp(client, time, world)) (local)\nException: \(kind.exception)\nThread \(kind.thread):"
    for frame in 0..<(3 + Int(mark % 6)) {
      let module = kind.modules[min(frame, kind.modules.count - 1)]
      text += "\n    #\(frame) 0x\(hex(((mark >> 32) &+ UInt64(frame * 4096)) & 0xffff_ffff, 8)) \(module)"
    }
    book.write(path(client % 2 + 1), time, text + "\n[end of report]")
  }

  /// Local time as the computer's settings write it, none of which the report names: only with noise.
  private func stamp(_ client: Int, _ time: Int, _ world: borrowing World) -> String {
    let region = Int(world.people.region[client])
    let error = desk.clock.zoneError(of: client)
    let shown = desk.clock.reading(of: client, at: time) - error * 1000
    let clock = ClockText(shown, offset: world.setup.offset(ofRegion: region) + error)
    guard desk.clock.isNoisy, Region.all[region].name == "europe" else { return clock.american }
    return client % 3 == 0 ? clock.dayFirst : clock.dayFirst24
  }

  /// Reports of some builds leave out the last dot; only with noise.
  private func version(_ client: Int, _ world: borrowing World) -> String {
    let version = Names.version(client, in: world)
    return desk.clock.isNoisy && client % 8 == 3 && version == "5.0.0.152" ? "5.0.0152" : version
  }

  private func event(_ client: Int, _ time: Int, _ world: borrowing World, _ book: inout LogBook) {
    let stamp = ClockText(desk.clock.reading(of: client, at: time)).iso
    let path = "eventlog/\(Names.client(client)).xml"
    book.open(path, traits: [.windows])
    book.write(
      path, time + 130,
      "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>"
        + "<Provider Name='Application Error'/><EventID>1000</EventID><Level>2</Level>"
        + "<TimeCreated SystemTime=\"\(stamp)\"/><Computer>\(Names.client(client))</Computer></System><EventData>"
        + "<Data>Skype.exe</Data><Data>\(Names.version(client, in: world))</Data><Data>Skype.exe</Data>"
        + "<Data>c0000005</Data><Data>00213a2f</Data></EventData></Event>")
  }
}
