/// What dashboards show: users online every five minutes, with stale repeats; calls and searches; scaled to the size of history.
struct MetricsScribe: Scribe {
  let desk: Desk
  private var last = 0

  init(desk: Desk) { self.desk = desk }

  mutating func begin(_ world: borrowing World, into book: inout LogBook) {
    book.open("metrics/users-online.csv", header: ["timestamp,users_online"], traits: [.prose])
    book.open("metrics/usage.csv", header: ["timestamp,calls_active,searches_per_min"], traits: [.prose])
  }

  mutating func observe(_ world: borrowing World, into book: inout LogBook) {
    guard world.endsMinutes(5) else { return }
    let stamp = ClockText(world.now * 1000).isoSeconds
    let mark = Names.mark(0, world.step, 91)
    let scale = 12_000_000 / world.setup.clients
    if mark % 9 != 0 || last == 0 { last = world.population[4] * scale + Int(mark % UInt64(scale)) }
    book.write("metrics/users-online.csv", world.now * 1000, "\(stamp),\(last)")
    let usage = Double(world.population[4] * scale) * world.loadFactor
    let wobble = 1 + (Double(mark % 1000) - 500) / 12_000
    book.write(
      "metrics/usage.csv", world.now * 1000,
      "\(stamp),\(Int(usage * 0.021 * wobble)),\(Int(usage * 0.034 * wobble))")
  }
}
