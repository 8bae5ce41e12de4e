/// The update service's W3C extended log: UTC, stamped when a response is complete.
struct UpdateServiceScribe: Scribe {
  let desk: Desk
  let bulletins: Int
  private var chance: Xoshiro256

  init(desk: Desk, bulletins: Int, seed: UInt64) {
    self.desk = desk
    self.bulletins = bulletins
    chance = Xoshiro256(seed: seed, concern: Concern.detail)
  }

  private static let fields =
    "date time s-sitename s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent)"
    + " sc-status sc-substatus sc-win32-status time-taken"
  /// What an administrator chose when the service was restarted.
  private static let otherFields =
    "date time c-ip cs-method cs-uri-stem cs-uri-query s-port s-sitename s-ip cs-username cs(User-Agent)"
    + " time-taken sc-status sc-substatus sc-win32-status"
  /// Hours after which the service is restarted with the other fields; only with noise.
  private static let restartHours = 26

  static func header(_ start: Int, _ fields: String = fields) -> [String] {
    let text = ClockText(start * 1000)
    return [
      "#Software: Microsoft Internet Information Services 6.0", "#Version: 1.0",
      "#Date: \(text.date) \(text.time)",
      "#Fields: " + fields,
    ]
  }

  private let path = "update-service/ex-update.log"

  mutating func begin(_ world: borrowing World, into book: inout LogBook) {
    book.open(path, header: Self.header(world.now), traits: [.rotates])
  }

  mutating func observe(_ world: borrowing World, into book: inout LogBook) {
    for happening in world.happenings where happening.kind == .updateDetected {
      let client = Int(happening.client)
      guard desk.members.keeps(client, world.step), world.state[client] != .off else { continue }
      let time = world.moment(of: client)
      request(client, time, "POST /v6/ClientWebService/client.asmx -", 312, world, &book)
      let patch = Int(Names.mark(client, world.step, 73) % UInt64(max(1, bulletins)))
      let file = "GET /v9/windowsupdate/b/getmanifest-kb9\(36_000 + patch * 357).cab -"
      request(client, time + 42_000, file, 1840, world, &book)
      request(client, time + 90_000, "POST /ReportingWebService/ReportingWebService.asmx -", 96, world, &book)
    }
    if world.endsMinutes(1) { pollAsUsual(world, &book) }
    if desk.clock.isNoisy, world.now == restart(world) {
      book.write(path, world.now * 1000 - 1, Self.header(world.now, Self.otherFields).joined(separator: "\n"))
    }
  }

  private func restart(_ world: borrowing World) -> Int {
    world.setup.start + Self.restartHours * 3600
  }

  /// Computers ask about every 20 hours, update or not.
  private mutating func pollAsUsual(_ world: borrowing World, _ book: inout LogBook) {
    let on = Double(world.setup.clients - world.population[0])
    let expected = on / 1200 / Double(desk.members.panel.serverSample)
    let count = Int(expected) + (chance.chance(expected - expected.rounded(.down)) ? 1 : 0)
    for _ in 0..<count {
      let client = chance.index(below: world.setup.clients)
      let time = world.now * 1000 - Int(chance.uniform(0, 60_000))
      request(
        client, time, "POST /v6/ClientWebService/client.asmx -", 180 + chance.index(below: 400), world, &book)
    }
  }

  private func request(
    _ client: Int, _ time: Int, _ what: String, _ taken: Int, _ world: borrowing World, _ book: inout LogBook
  ) {
    let text = ClockText(time + taken)
    let words = what.split(separator: " ")
    let address = Names.address(client, region: Int(world.people.region[client]))
    let line =
      desk.clock.isNoisy && time + taken >= restart(world) * 1000
      ? "\(address) \(words[0]) \(words[1]) - 80 W3SVC1 10.4.0.11 - Windows-Update-Agent \(taken) 200 0 0"
      : "W3SVC1 10.4.0.11 \(words[0]) \(words[1]) - 80 - \(address) Windows-Update-Agent 200 0 0 \(taken)"
    book.write(path, time + taken, "\(text.date) \(text.time) \(line)")
  }
}
