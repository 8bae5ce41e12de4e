/// WindowsUpdate.log of the panel's computers: tabs, local time with a colon before the milliseconds, embedded
/// time-outs in UTC (Microsoft KB902093).
struct UpdateAgentScribe: Scribe {
  let desk: Desk
  /// Bulletins of the month.
  let bulletins: Int
  private var nextPoll: [Int: Int] = [:]
  private var session = 0

  init(desk: Desk, bulletins: Int) {
    self.desk = desk
    self.bulletins = bulletins
  }

  private func path(_ client: Int) -> String { "windows-update/\(Names.client(client))/WindowsUpdate.log" }

  mutating func begin(_ world: borrowing World, into book: inout LogBook) {
    for client in desk.members.leaves {
      book.open(path(client), traits: [.windows, .threaded])
      nextPoll[client] = world.now + Int(Names.mark(client, 0, 51) % 79_200)
      if world.state[client] != .off { boot(client, world.now * 1000 + 1200, world, &book) }
    }
  }

  mutating func observe(_ world: borrowing World, into book: inout LogBook) {
    for happening in world.happenings where desk.members.isLeaf[Int(happening.client)] {
      let client = Int(happening.client)
      let time = world.moment(of: client)
      switch happening.kind {
      case .poweredOn: boot(client, time, world, &book)
      case .poweredOff: leave(client, time, world, &book)
      case .updateDetected where world.state[client] != .off:
        poll(client, time, found: bulletins, world, &book)
      case .restarting: restart(client, time, world, &book)
      default: break
      }
    }
    if world.endsMinutes(5) { pollWhereDue(world, &book) }
  }

  private mutating func pollWhereDue(_ world: borrowing World, _ book: inout LogBook) {
    for client in desk.members.leaves where world.state[client] != .off {
      guard let due = nextPoll[client], due <= world.now else { continue }
      poll(client, world.moment(of: client), found: 0, world, &book)
    }
  }

  private func line(
    _ client: Int, _ time: Int, _ component: String, _ text: String, _ world: borrowing World,
    _ book: inout LogBook, early: Int = 0
  ) {
    let error = desk.clock.zoneError(of: client)
    let offset = world.setup.offset(ofRegion: Int(world.people.region[client])) + error
    let shown = desk.clock.reading(of: client, at: time) - error * 1000 + early
    let clock = ClockText(shown, offset: offset)
    let stamp = desk.clock.writesMarks(client) ? clock.markedWindowsUpdate : clock.windowsUpdate
    let process = String(900 + Names.mark(client, 0, 53) % 900)
    let padded = String(repeating: " ", count: 4 - min(4, process.count)) + process
    let thread = hex(0x400 + Names.mark(client, time / 600_000, 57) % 0xc00, 3)
    book.write(
      path(client), time, "\(stamp)\t\(padded)\t\(thread)\t\(component)\t\(text)")
  }

  /// The clock may be minutes behind until the time service has set it: no line says when that is.
  private mutating func boot(_ client: Int, _ time: Int, _ world: borrowing World, _ book: inout LogBook) {
    let offset =
      world.setup.offset(ofRegion: Int(world.people.region[client])) + desk.clock.zoneError(of: client)
    let zone = ClockText(0, offset: offset).zone("")
    let early = desk.clock.startError(of: client, at: time)
    func line(_ delay: Int, _ component: String, _ text: String, _ book: inout LogBook) {
      self.line(client, time + delay, component, text, world, &book, early: early)
    }
    line(
      0, "Misc", "===========  Logging initialized (build: 7.0.6000.374, tz: \(zone))  ===========", &book)
    line(3, "Misc", "  = Process: C:\\WINDOWS\\System32\\svchost.exe", &book)
    line(60, "Service", "*************", &book)
    line(64, "Service", "** START **  Service: Service startup", &book)
    line(635, "AU", "AU setting next detection timeout to \(timeout(client))", &book)
  }

  /// UTC, whatever the zone of the line: that is how the agent writes it.
  private func timeout(_ client: Int) -> String {
    let text = ClockText((nextPoll[client] ?? 0) * 1000)
    return "\(text.date) \(text.time)"
  }

  private func leave(_ client: Int, _ time: Int, _ world: borrowing World, _ book: inout LogBook) {
    line(client, time, "Service", "*********", world, &book)
    line(
      client, time + 2, "Service", "**  END  **  Service: Service exit [Exit code = 0x240001]", world, &book)
  }

  private mutating func poll(
    _ client: Int, _ time: Int, found: Int, _ world: borrowing World, _ book: inout LogBook
  ) {
    nextPoll[client] = time / 1000 + 63_360 + Int(Names.mark(client, time, 59) % 15_840)
    let rules = 560 + Int(Names.mark(client, 1, 61) % 90)
    line(client, time, "AU", "#############", world, &book)
    line(client, time + 1, "AU", "## START ##  AU: Search for updates", world, &book)
    line(
      client, time + 20, "Agent", "** START **  Agent: Finding updates [CallerId = AutomaticUpdates]", world,
      &book)
    line(
      client, time + 6100, "Agent",
      "  * Found \(found) updates and 48 categories in search; evaluated appl. rules of \(rules) out of 981 deployed entities",
      world, &book)
    line(
      client, time + 6110, "Agent", "**  END  **  Agent: Finding updates [CallerId = AutomaticUpdates]",
      world, &book)
    line(client, time + 6140, "AU", "AU setting next detection timeout to \(timeout(client))", world, &book)
    guard found > 0 else { return }
    line(
      client, time + 6900, "DnldMgr", "* DnldMgr: New download job [UpdateId = {\(guid(client))}.100]", world,
      &book)
    line(client, time + 190_000, "AU", "AU setting scheduled install to 03:00", world, &book)
  }

  private func guid(_ client: Int) -> String {
    let (a, b) = (Names.mark(client, 2, 63), Names.mark(client, 3, 67))
    let (left, right) = (hex(a, 16).uppercased(), hex(b, 16).uppercased())
    return
      "\(left.prefix(8))-\(left.dropFirst(8).prefix(4))-\(left.suffix(4))-\(right.prefix(4))-\(right.suffix(12))"
  }

  private mutating func restart(_ client: Int, _ time: Int, _ world: borrowing World, _ book: inout LogBook) {
    let start = time - 240_000
    session += 1
    line(client, start, "AU", "## START ##  AU: Install updates", world, &book)
    line(
      client, start + 400, "Agent", "** START **  Agent: Installing updates [CallerId = AutomaticUpdates]",
      world, &book)
    line(client, start + 900, "Handler", "Starting install of \(bulletins) updates", world, &book)
    line(
      client, time - 1900, "Report",
      "REPORT EVENT: {\(guid(client + 7))}\t\(report(time - 2000))\t1\t183\t101\t{\(guid(client))}\t100\t0\tAutomaticUpdates\tSuccess\tContent Install\tInstallation Successful: \(bulletins) updates",
      world, &book)
    line(client, time - 30, "AU", "AU invoking RebootSystem (OnRebootNow)", world, &book)
    line(client, time + 706, "Misc", "WARNING: SUS Client is rebooting system.", world, &book)
    line(
      client, time + 905, "AU",
      "Launched new AU client for directive 'Reboot Warning', session id = 0x\(String(session, radix: 16))",
      world,
      &book)
    line(
      client, time + 4721, "Service", "**  END  **  Service: Service exit [Exit code = 0x240001]", world,
      &book)
    boot(client, time + 70_000 + Int(Names.mark(client, world.step, 71) % 40_000), world, &book)
  }

  /// The payload's own stamp: UTC.
  private func report(_ time: Int) -> String {
    let text = ClockText(time)
    return "\(text.date) \(text.time):\(three(text.millisecond))-0000"
  }
}
