/// The truth table: what each combination of factors must come to, whatever the seed.
package enum Calibration {
  /// One world of the table.
  package struct Row: Sendable {
    package var constants: ParameterSet
    package var factors: Factors
    package var seed: UInt64
    package var clients: Int
    package var outcome: Outcome

    /// True when the world came to what it must.
    package var holds: Bool { constants.holds(outcome.word, for: factors) }

    /// Tab-separated, as kept in the repository.
    package var text: String {
      [
        constants.name, factors.label, "\(seed)", "\(clients)", outcome.word.rawValue,
        Yaml.share(outcome.minimum), "\(outcome.minutesOut)", holds ? "holds" : "BROKEN",
      ].joined(separator: "\t")
    }
  }

  /// The names of the columns of `Row.text`.
  package static let header = "set\tfactors\tseed\tclients\toutcome\tminimum\tminutes_out\tverdict"

  /// Runs one world of the table.
  package static func row(_ set: ParameterSet, _ factors: Factors, seed: UInt64) -> Row {
    var world = P2PCase(set.outage, factors, seed: seed, clients: set.clients)
    world.parameters = set.parameters
    let outcome = Simulation.measure(world.setup()).outcome
    return Row(constants: set, factors: factors, seed: seed, clients: set.clients, outcome: outcome)
  }

  /// The whole table, row by row.
  package static func run(seeds: Int, each: (Row) -> Void) {
    for set in ParameterSet.all {
      for factors in combinations {
        for seed in 1...UInt64(seeds) { each(row(set, factors, seed: seed)) }
      }
    }
  }

  /// All eight combinations.
  package static var combinations: [Factors] {
    (0..<8).map { Factors(trigger: $0 & 4 != 0, defect: $0 & 2 != 0, load: $0 & 1 != 0) }
  }
}
