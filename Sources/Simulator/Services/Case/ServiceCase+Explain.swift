/// For those who tune a scenario.
extension ServiceCase {
  /// The impact of the case, of its precedents, and of every expectation; then what does not hold.
  package var explanation: String {
    let run = run()
    var lines = [
      "\(scenario.name) seed \(seed): \(run.word.rawValue), reference severity \(tenths(run.reference))"
    ]
    lines.append(
      "incident's instant \(ClockText(calendar.incident * 1000).isoSeconds), usual failing share \(Yaml.share(run.usual))"
    )
    lines += run.impacts.map { "  impact \(Self.text($0))" }
    for past in run.precedents {
      lines.append("precedent '\(past.precedent.what)': \(past.word.rawValue)")
      lines += past.impacts.map { "  impact \(Self.text($0))" }
    }
    for row in run.counterfactuals {
      lines.append("\(row.expectation.change): \(row.word.rawValue)")
      lines += row.impacts.map { "  impact \(Self.text($0))" }
    }
    lines += (broken(run) + EvidenceCheck(self, run, parts(of: run)).missing).map { "DOES NOT HOLD: \($0)" }
    return lines.joined(separator: "\n")
  }

  private static func text(_ impact: Impact) -> String {
    "\(ClockText(impact.start * 1000).isoSeconds) to \(ClockText(impact.end * 1000).isoSeconds)\(impact.hasEnded ? "" : " (goes on)"), lowest \(Yaml.share(impact.minimum)), severity \(tenths(impact.severity))"
  }
}
