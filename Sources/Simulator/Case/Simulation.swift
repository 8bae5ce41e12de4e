/// Runs worlds, with or without somebody who writes it down.
package enum Simulation {
  /// What a run leaves behind.
  package struct Result: Sendable {
    package var outcome = Outcome()
    package var minutes: [Minute] = []
    /// Digest of the last state.
    package var digest: UInt64 = 0
    /// First minute in which the allocator did not grow a core that was too small for attached and pending clients.
    package var firstWrongDecision: Int?
    var book = LogBook()
  }

  /// Runs a world without logs.
  package static func measure(_ setup: Setup) -> Result { run(setup, scribes: []) }

  static func run(_ setup: Setup, scribes: [any Scribe]) -> Result {
    var world = World(setup)
    return run(&world, scribes: scribes)
  }

  static func run(_ world: inout World, scribes: [any Scribe]) -> Result {
    var result = Result()
    var scribes = scribes
    world.records = !scribes.isEmpty
    for index in scribes.indices { scribes[index].begin(world, into: &result.book) }
    while world.step < world.setup.steps {
      world.advance()
      for index in scribes.indices { scribes[index].observe(world, into: &result.book) }
      guard world.now % 60 == 0 else { continue }
      result.minutes.append(world.minute)
      result.outcome.add(world.minute)
      if result.firstWrongDecision == nil, isWrong(world) { result.firstWrongDecision = world.now }
    }
    result.digest = world.digest
    return result
  }

  private static func isWrong(_ world: borrowing World) -> Bool {
    guard let decision = world.decision, decision.action != .promote else { return false }
    let demand = Double(decision.attached + decision.pending) / world.setup.parameters.leavesPerSupernode
    return Double(decision.supernodes) < demand * 0.8
  }
}
