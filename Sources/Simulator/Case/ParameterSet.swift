/// Constants whose truth table was run and is kept in SampleLogs/calibration.tsv: only those may make a case unasked.
package struct ParameterSet: Sendable {
  /// As in the first column of the table.
  package var name: String
  package var outage: Outage
  /// The number of clients of the table; fewer make single seeds flip near the boundary, more do not.
  package var clients: Int
  package var parameters: Parameters
  /// Whether the wave of this set is too small for an outage, whatever the other factors are.
  package var isLight = false

  /// The share of the computers that restart in a month so light that hardly anybody notices.
  package static let lightShare = 0.03

  /// All sets.
  package static let all: [ParameterSet] = {
    var light = Parameters(.supernodes2007)
    light.updateShare = lightShare
    return [
      ParameterSet(
        name: "2007", outage: .supernodes2007, clients: 12_000, parameters: Parameters(.supernodes2007)),
      ParameterSet(
        name: "2010", outage: .offlineIM2010, clients: 6_000, parameters: Parameters(.offlineIM2010)),
      ParameterSet(
        name: "2007-light", outage: .supernodes2007, clients: 12_000, parameters: light, isLight: true),
    ]
  }()

  /// What a world of this set must come to. Three factors make an outage; a trigger that meets fewer is absorbed;
  /// without a trigger nothing happens, and nobody notices a light one. In 2010 the trigger needs the defect to reach the overlay at all.
  package func expectation(_ factors: Factors) -> Outcome.Word {
    if isLight { return .noImpact }
    if factors.trigger && factors.defect && factors.load { return .outage }
    let reaches = factors.trigger && (outage == .supernodes2007 || factors.defect)
    return reaches ? .absorbed : .noImpact
  }

  /// Whether a world came to what it must. Absorbed on a light night leaves no trace: allowed for a world that must absorb.
  package func holds(_ word: Outcome.Word, for factors: Factors) -> Bool {
    let expected = expectation(factors)
    return word == expected || expected == .absorbed && word == .noImpact
  }
}

extension P2PCase {
  /// The calibrated set that this case belongs to, nil when there is none.
  package var parameterSet: ParameterSet? {
    ParameterSet.all.first { $0.outage == outage && $0.parameters == parameters && clients >= $0.clients }
  }
}

/// Nobody knows what these constants come to.
struct Uncalibrated: Error, CustomStringConvertible {
  let plan: P2PCase
  var description: String {
    let sets = ParameterSet.all.map { "\($0.name) from \($0.clients) clients on" }.joined(separator: ", ")
    let known = ParameterSet.all.first { $0.outage == plan.outage && $0.parameters == plan.parameters }
    let reason =
      known.map { "\(plan.clients) clients are fewer than the \($0.clients) of set \($0.name)" }
      ?? "no calibrated set has these constants"
    return """
      uncalibrated: \(reason), so that the outcome may be an accident of the seed
        calibrated, with its truth table in SampleLogs/calibration.tsv: \(sets)
        to go on: leave out --backoff, --protection, --dose and --clients, or add --uncalibrated
      """
  }
}
