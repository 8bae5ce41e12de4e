/// The way back: what became of the calls, how long they took.
extension ServiceWorld {
  private static let dt = Double(stepSeconds)

  /// Shares of a node's calls by fate, as a caller with so much patience sees them.
  struct Odds: Sendable {
    var refused, rejected, timedOut, errored: Double
    var latency: Double
  }

  func odds(of node: NodeState, timeout: Double) -> Odds {
    let asked = Double(max(1, node.asked))
    let (low, high) = (min(node.waits.0, node.waits.1), max(node.waits.0, node.waits.1))
    // The time of a call without waiting lies between half and twice its mean.
    let (shortest, longest) = (low + 0.5 * node.handling, high + 2 * node.handling)
    let late = longest <= timeout ? 0 : shortest >= timeout ? 1 : (longest - timeout) / (longest - shortest)
    return Odds(
      refused: Double(node.refused) / asked,
      rejected: Double(node.rejected) / max(1, asked - Double(node.refused)),
      timedOut: late, errored: 1 - node.okShare,
      latency: min(timeout, (low + high) / 2 + node.handling))
  }

  /// Deals calls out to their fates; the sum stays.
  mutating func settle(_ fates: inout Fates, _ odds: Odds) {
    var rest = fates.asked - fates.shed - fates.broken - fates.lost
    func take(_ share: Double, _ chance: inout Xoshiro256) -> Int {
      let count = chance.binomial(rest, share)
      rest -= count
      return count
    }
    fates.refused = take(odds.refused, &chance)
    fates.rejected = take(odds.rejected, &chance)
    fates.timedOut = take(odds.timedOut, &chance)
    fates.errored = take(odds.errored, &chance)
    fates.ok = rest
  }

  /// A node knows how its callees fared; now its own calls are settled.
  mutating func answer(_ index: Int) {
    var (fine, handling) = (1.0, ownTime(index))
    for edge in wiring.outgoing[index] {
      let (failed, time) = settleEdge(edge, requests: max(1, nodes[index].served))
      if topology.edges[edge].isHard { fine *= 1 - failed }
      handling += time
    }
    let own = ownErrors(index)
    nodes[index].ownErrorShare = own
    nodes[index].okShare = fine * (1 - own)
    nodes[index].handling = handling
    if let broker = wiring.broker[index] {
      // What a worker could not do comes again.
      nodes[broker].messages +=
        chance.binomial(nodes[index].served, 1 - nodes[index].okShare) + nodes[index].rejected
    } else if topology.nodes[index].kind == .broker {
      nodes[index].messages += nodes[index].served
    }
    guardWatermark(index)
    crash(index)
  }

  /// A busy node is slower: up to four times at its limit.
  private func ownTime(_ index: Int) -> Double {
    let load = nodes[index].busy
    return nodes[index].settings.latency * (1 + 3 * load * load * load * load)
  }

  /// Share of the requests that fail over this edge, and the time it adds to the mean request.
  private mutating func settleEdge(_ index: Int, requests: Int) -> (failed: Double, time: Double) {
    let target = wiring.ends[index].to
    let odds = odds(of: nodes[target], timeout: edges[index].settings.timeout)
    var fates = edges[index].fates
    settle(&fates, odds)
    edges[index].fates = fates
    let failing = fates.failedShare
    edges[index].failing = failing
    let waitsForPool =
      fates.shed == 0 ? 0 : Double(fates.shed) / Double(fates.asked) * edges[index].settings.timeout
    edges[index].latency =
      fates.broken > 0 ? 0.001 : (1 - odds.refused) * odds.latency + waitsForPool
    warm(index, failing)
    guardWithBreaker(index)
    guard edges[index].wanted > 0 else { return (0, 0) }
    var finally = 1.0
    for _ in 0..<max(1, Int(edges[index].settings.attempts)) { finally *= failing }
    let share = min(1, Double(edges[index].wanted) / Double(requests))
    let tries = Double(fates.asked) / Double(max(1, edges[index].wanted))
    let calls = Double(edges[index].wanted) / Double(requests)
    return (share * finally, calls * tries * edges[index].latency)
  }

  /// A cache fills with what is read behind it, and is empty while its node is down.
  private mutating func warm(_ index: Int, _ failing: Double) {
    guard let store = wiring.store[index] else { return }
    guard nodes[store].up > 0 else {
      if nodes[store].settings.keepsContent < 1 { edges[index].warmth = 0 }
      return
    }
    let pace = Self.dt / topology.edges[index].warmUp
    edges[index].warmth = min(1, edges[index].warmth + pace * (1 - failing))
  }

  private mutating func guardWithBreaker(_ index: Int) {
    guard topology.edges[index].hasBreaker else { return }
    let fates = edges[index].fates
    if fates.broken == 0, fates.asked >= 20, fates.failedShare > 0.5 {
      edges[index].openUntil = now + 40
      if !edges[index].isOpen { happenings.append((wiring.ends[index].from, .breakerOpened(edge: index))) }
      edges[index].isOpen = true
    } else if edges[index].isOpen, fates.broken == 0, fates.failedShare < 0.2 {
      edges[index].isOpen = false
      happenings.append((wiring.ends[index].from, .breakerClosed(edge: index)))
    }
  }

  /// What clients got, and who tries again.
  mutating func collect() {
    for index in clients.indices {
      let settings = clients[index].settings
      var fates = clients[index].fates
      var odds = odds(of: nodes[wiring.entry[index]], timeout: settings.timeout)
      odds.errored = 1 - (1 - odds.errored) * (1 - settings.badShare)
      settle(&fates, odds)
      clients[index].fates = fates
      minute.asked += fates.asked
      minute.good += fates.ok
      let failing = fates.failedShare
      let last = min(Int(settings.attempts), clients[index].waiting.count) - 1
      guard last >= 1 else { continue }
      for attempt in 1...last {
        let tried = attempt == 1 ? clients[index].fresh : retrying[index][attempt - 1]
        clients[index].waiting[attempt] += chance.binomial(tried, failing)
      }
    }
  }
}
