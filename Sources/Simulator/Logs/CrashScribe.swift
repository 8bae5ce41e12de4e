/// Crash dumps of several lines and event-log XML (2010).
struct CrashScribe: Scribe {
  let desk: Desk

  mutating func observe(_ world: borrowing World, into book: inout LogBook) {
    for (order, happening) in world.happenings.enumerated() where happening.kind == .crashed {
      let client = Int(happening.client)
      let isPanel = desk.members.isLeaf[client]
      guard isPanel || desk.members.keeps(client, world.step) else { continue }
      let time = world.moment(of: client, order: order % 500)
      dump(client, time, world, &book)
      if isPanel { event(client, time, world, &book) }
    }
  }

  private func dump(_ client: Int, _ time: Int, _ world: borrowing World, _ book: inout LogBook) {
    let offset = world.setup.offset(ofRegion: Int(world.people.region[client]))
    let shown = ClockText(desk.clock.reading(of: client, at: time), offset: offset).american
    let mark = Names.mark(client, world.step, 83)
    let modules = [
      "Skype.exe+0x213a2f", "Skype.exe+0x1f0c41", "Skype.exe+0x0a77e0", "ws2_32.dll+0x2e1b",
      "ntdll.dll+0x1a94b",
    ]
    var text =
      "*** Skype crash report ***\nVersion: \(version(client, world)) (win)\nNode: \(Names.client(client))"
    text += "\nTime: \(shown) (local)\nException: 0xC0000005 at 0x00613A2F\nThread 3 (im_offline):"
    for frame in 0..<(3 + Int(mark % 6)) {
      let module = modules[min(frame, modules.count - 1)]
      text += "\n    #\(frame) 0x\(hex(((mark >> 32) &+ UInt64(frame * 4096)) & 0xffff_ffff, 8)) \(module)"
    }
    book.open("crashes/reports-\(client % 2 + 1).log", traits: [.windows])
    book.write("crashes/reports-\(client % 2 + 1).log", time, text + "\n[end of report]")
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
