/// Somebody who watches the world and writes a kind of log.
protocol Scribe: Sendable {
  /// Before the first step.
  mutating func begin(_ world: borrowing World, into book: inout LogBook)
  /// After each step; `world.happenings` is what happened in it.
  mutating func observe(_ world: borrowing World, into book: inout LogBook)
}

extension Scribe {
  mutating func begin(_ world: borrowing World, into book: inout LogBook) {}
}

/// What scribes share.
struct Desk: Sendable {
  let members: PanelMembers
  let clock: HostClock
}

extension World {
  /// The true time of a happening in the step just done: somewhere inside the step, the same for all that one client
  /// does in it, and then in order. Milliseconds since 1970.
  func moment(of client: Int, order: Int = 0) -> Int {
    let start = (now - Setup.stepSeconds) * 1000
    return start + Int(Names.mark(client, step, 3) % 19_500) + order
  }

  /// True when the step just done ends a span of so many minutes.
  func endsMinutes(_ count: Int) -> Bool { now % (60 * count) == 0 }
}
