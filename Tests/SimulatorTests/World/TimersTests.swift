import Testing

@testable import ProximateSimulator

@Suite struct TimersTests {
  /// The wheel against a dictionary, over random settings, moves and removals.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func wheelAgreesWithADictionary(seed: UInt64) {
    var chance = Xoshiro256(seed: seed, concern: 99)
    var timers = Timers(clients: 40, steps: 60)
    var plain: [Int: Int] = [:]
    for step in 0..<60 {
      for _ in 0..<15 {
        let client = chance.index(below: 40)
        if chance.chance(0.3) {
          timers.clear(client)
          plain[client] = nil
        } else {
          let due = step + chance.index(below: 20)
          timers.set(client, to: due)
          plain[client] = due < 60 ? due : nil
        }
      }
      var taken: [Int] = []
      while let client = timers.take(at: step) { taken.append(client) }
      let wanted = plain.filter { $0.value == step }.map(\.key)
      #expect(taken.sorted() == wanted.sorted())
      for client in wanted { plain[client] = nil }
    }
  }
}
