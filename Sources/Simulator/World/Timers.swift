/// One timer per client on a wheel of steps: setting, moving and clearing take constant time,
/// and a step costs no more than the timers that are due in it.
struct Timers: Sendable {
  static let never = Int32.max
  private(set) var due: [Int32]
  private var head: [Int32]
  private var next: [Int32]
  private var previous: [Int32]

  init(clients: Int, steps: Int) {
    due = Array(repeating: Self.never, count: clients)
    next = Array(repeating: -1, count: clients)
    previous = Array(repeating: -1, count: clients)
    head = Array(repeating: -1, count: steps)
  }

  /// Sets the client's timer; a step beyond the end of the run never comes.
  mutating func set(_ client: Int, to step: Int) {
    clear(client)
    guard step < head.count else { return }
    let first = head[step]
    due[client] = Int32(step)
    next[client] = first
    previous[client] = -1
    if first >= 0 { previous[Int(first)] = Int32(client) }
    head[step] = Int32(client)
  }

  mutating func clear(_ client: Int) {
    guard due[client] != Self.never else { return }
    let (before, after) = (previous[client], next[client])
    if before >= 0 { next[Int(before)] = after } else { head[Int(due[client])] = after }
    if after >= 0 { previous[Int(after)] = before }
    due[client] = Self.never
  }

  /// Takes a client whose timer is due in a step, nil when none is left.
  mutating func take(at step: Int) -> Int? {
    let client = head[step]
    guard client >= 0 else { return nil }
    clear(Int(client))
    return Int(client)
  }
}
