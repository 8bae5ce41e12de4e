/// The supernodes: who serves, how much work waits there, and which leaves hang on each.
struct Core: Sendable {
  /// Serving nodes, in order of arrival (the last takes the place of one that leaves).
  private(set) var active: [Int32] = []
  /// Those of `active` that are warm, rebuilt once per step.
  private(set) var usable: [Int32] = []
  private var position: [Int32]
  private(set) var queue: [Double]
  private(set) var load: [Int32]
  var arriving: [Double]
  /// Step from which the node serves.
  private(set) var readyStep: [Int32]
  /// Step at which the wait passed the limit of self-protection, -1 when below.
  var overloadedSince: [Int32]
  /// Step until which the node must not be promoted.
  var restsUntil: [Int32]
  private var firstLeaf: [Int32]
  private var nextLeaf: [Int32]
  private var previousLeaf: [Int32]
  let clients: Int

  init(clients: Int) {
    self.clients = clients
    position = Array(repeating: -1, count: clients)
    queue = Array(repeating: 0, count: clients)
    arriving = queue
    load = Array(repeating: 0, count: clients)
    readyStep = load
    overloadedSince = Array(repeating: -1, count: clients)
    restsUntil = load
    firstLeaf = Array(repeating: -1, count: clients)
    nextLeaf = firstLeaf
    previousLeaf = firstLeaf
  }

  func contains(_ node: Int) -> Bool { position[node] >= 0 }
  func isClient(_ node: Int) -> Bool { node < clients }

  /// Adds a node of the operator and returns it.
  mutating func build() -> Int {
    position.append(-1)
    queue.append(0)
    arriving.append(0)
    load.append(0)
    readyStep.append(0)
    overloadedSince.append(-1)
    restsUntil.append(0)
    firstLeaf.append(-1)
    return position.count - 1
  }

  mutating func join(_ node: Int, ready: Int) {
    position[node] = Int32(active.count)
    active.append(Int32(node))
    queue[node] = 0
    arriving[node] = 0
    overloadedSince[node] = -1
    readyStep[node] = Int32(ready)
  }

  mutating func leave(_ node: Int) {
    let (hole, last) = (Int(position[node]), active[active.count - 1])
    active[hole] = last
    position[Int(last)] = Int32(hole)
    active.removeLast()
    position[node] = -1
  }

  mutating func attach(_ leaf: Int, to node: Int) {
    let first = firstLeaf[node]
    nextLeaf[leaf] = first
    previousLeaf[leaf] = -1
    if first >= 0 { previousLeaf[Int(first)] = Int32(leaf) }
    firstLeaf[node] = Int32(leaf)
    load[node] += 1
  }

  mutating func detach(_ leaf: Int, from node: Int) {
    let (before, after) = (previousLeaf[leaf], nextLeaf[leaf])
    if before >= 0 { nextLeaf[Int(before)] = after } else { firstLeaf[node] = after }
    if after >= 0 { previousLeaf[Int(after)] = before }
    load[node] -= 1
  }

  /// Any leaf of a node, nil when it has none.
  func anyLeaf(of node: Int) -> Int? { firstLeaf[node] < 0 ? nil : Int(firstLeaf[node]) }

  mutating func findUsable(at step: Int) {
    usable.removeAll(keepingCapacity: true)
    for node in active where readyStep[Int(node)] <= step { usable.append(node) }
  }

  /// Adds what arrived and takes off what is done in a step (limits in work units).
  mutating func work(_ node: Int, leafWork: Double, done: Double) {
    let offered = queue[node] + Double(load[node]) * leafWork + arriving[node]
    arriving[node] = 0
    queue[node] = max(0, offered - done)
  }
}
