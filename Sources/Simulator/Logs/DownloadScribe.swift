/// The web site with the installers. People try a new installer when they cannot sign in: a later spike, a symptom.
struct DownloadScribe: Scribe {
  let desk: Desk
  private var chance: Xoshiro256
  private var isDisabled = false
  private let path = "downloads/ex-www.log"

  init(desk: Desk, seed: UInt64) {
    self.desk = desk
    chance = Xoshiro256(seed: seed, concern: Concern.detail &+ 100)
  }

  mutating func begin(_ world: borrowing World, into book: inout LogBook) {
    book.open(path, header: UpdateServiceScribe.header(world.now), traits: [.rotates])
  }

  mutating func observe(_ world: borrowing World, into book: inout LogBook) {
    guard world.endsMinutes(1) else { return }
    if world.setup.interventions.contains(where: { $0.action == .disableDownloads && $0.time <= world.now }) {
      isDisabled = true
    }
    let frustrated = Double(world.population[2]) * 0.004
    let expected = (1.2 + frustrated) * 4 / Double(desk.members.panel.serverSample)
    let count = Int(expected) + (chance.chance(expected - expected.rounded(.down)) ? 1 : 0)
    for _ in 0..<count { write(world, &book) }
  }

  private mutating func write(_ world: borrowing World, _ book: inout LogBook) {
    let client = chance.index(below: world.setup.clients)
    let time = world.now * 1000 - Int(chance.uniform(0, 60_000))
    let text = ClockText(time)
    let address = Names.address(client, region: Int(world.people.region[client]))
    let taken = isDisabled ? 15 : 20_000 + chance.index(below: 60_000)
    book.write(
      path, time,
      "\(text.date) \(text.time) W3SVC3 10.4.0.31 GET /download/SkypeSetup.exe - 80 - \(address)"
        + " Mozilla/4.0+(compatible;+MSIE+7.0;+Windows+NT+5.1) \(isDisabled ? 503 : 200) 0 0 \(taken)")
  }
}
