/// The worlds that differ by one thing.
extension ServiceCase {
  /// When worlds with these expectations part from the real one, ascending.
  var checkpoints: [Int] { Set(scenario.expectations.map(parting)).sorted() }

  /// The first moment of what is left out or added; what was there from the start is changed six hours before the
  /// incident.
  func parting(_ expectation: Scenario.Expectation) -> Int {
    let latest = calendar.incident - 6 * 3600
    var moments = expectation.instead.map(\.at)
    if expectation.without.contains(.trigger) { moments += scenario.trigger.map(\.at) }
    if expectation.without.contains(.defect) { moments += scenario.defect.map(\.at) }
    if expectation.without.contains(.load) { moments += scenario.load.map(\.at) }
    let times = moments.filter { $0 != .start }.compactMap(calendar.time)
    return max(calendar.start, min(latest, (times.min() ?? latest) - 60))
  }

  func counterfactuals(
    _ checkpoints: [Int: ServiceWorld], _ result: Run
  ) -> [(expectation: Scenario.Expectation, impacts: [Impact], word: Outcome.Word)] {
    scenario.expectations.compactMap { expectation in
      guard var world = checkpoints[parting(expectation)] else { return nil }
      let course = perturbations(without: expectation.without) + expectation.instead
      // Nobody intervenes in a world that is only thought of.
      world.replan(course, calendar: calendar)
      let minutes = Self.minutes(of: world, until: calendar.end)
      let recent = minutes.drop { $0.time < calendar.incident - 6 * 3600 }
      let impacts = Impact.all(in: recent, usual: result.usual)
      return (expectation, impacts, Impact.word(impacts, reference: result.reference))
    }
  }

  /// Reasons why the course is not what the scenario says.
  func broken(_ result: Run) -> [String] {
    var reasons: [String] = []
    if off.isEmpty {
      let word = result.impacts.isEmpty ? Outcome.Word.noImpact : Outcome.Word.outage
      if word != scenario.outcome {
        reasons.append("it comes to \(word.rawValue), \(scenario.outcome.rawValue) expected")
      }
    } else if let expected = scenario.expectations.first(where: { $0.without == off && $0.instead.isEmpty }),
      !expected.outcomes.contains(result.word)
    {
      reasons.append("\(expected.change) it comes to \(result.word.rawValue)")
    }
    for row in result.counterfactuals where !row.expectation.outcomes.contains(row.word) {
      let expected = row.expectation.outcomes.map(\.rawValue).sorted().joined(separator: " or ")
      reasons.append("\(row.expectation.change): it comes to \(row.word.rawValue), \(expected) expected")
    }
    for past in result.precedents where past.word != past.precedent.outcome {
      reasons.append("precedent '\(past.precedent.what)' came to \(past.word.rawValue)")
    }
    let unknown = scenario.topology.unknownNames(in: perturbations(without: []) + scenario.operators)
    if !unknown.isEmpty { reasons.append("unknown names: \(unknown.joined(separator: ", "))") }
    return reasons
  }
}
