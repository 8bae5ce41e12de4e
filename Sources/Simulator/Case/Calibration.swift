/// The truth table: what each combination of factors must come to, whatever the seed.
package enum Calibration {
  /// One world of the table.
  package struct Row: Sendable {
    package var outage: Outage
    package var factors: Factors
    package var seed: UInt64
    package var clients: Int
    package var outcome: Outcome

    /// True when the world came to what it must.
    package var holds: Bool { outcome.word == Calibration.expectation(factors, outage) || isMilder }

    /// Absorbed on a light night leaves no trace: allowed for a world that must absorb.
    private var isMilder: Bool {
      Calibration.expectation(factors, outage) == .absorbed && outcome.word == .noImpact
    }

    /// Tab-separated, as kept in the repository.
    package var text: String {
      [
        outage.rawValue, factors.label, "\(seed)", "\(clients)", outcome.word.rawValue,
        Yaml.share(outcome.minimum), "\(outcome.minutesOut)", holds ? "holds" : "BROKEN",
      ].joined(separator: "\t")
    }
  }

  /// The names of the columns of `Row.text`.
  package static let header = "incident\tfactors\tseed\tclients\toutcome\tminimum\tminutes_out\tverdict"

  /// Three factors make an outage; a trigger that meets fewer is absorbed; without a trigger nothing happens. In 2010
  /// the trigger needs the defect to reach the overlay at all.
  package static func expectation(_ factors: Factors, _ outage: Outage) -> Outcome.Word {
    if factors.trigger && factors.defect && factors.load { return .outage }
    let reaches = factors.trigger && (outage == .supernodes2007 || factors.defect)
    return reaches ? .absorbed : .noImpact
  }

  /// Runs one world of the table.
  package static func row(_ outage: Outage, _ factors: Factors, seed: UInt64, clients: Int) -> Row {
    let world = P2PCase(outage, factors, seed: seed, clients: clients)
    let outcome = Simulation.measure(world.setup()).outcome
    return Row(outage: outage, factors: factors, seed: seed, clients: clients, outcome: outcome)
  }

  /// All eight combinations.
  package static var combinations: [Factors] {
    (0..<8).map { Factors(trigger: $0 & 4 != 0, defect: $0 & 2 != 0, load: $0 & 1 != 0) }
  }
}
