import ProximateModel

/// The pictures of one incident but for the timeline.
extension IncidentDraft {
  /// Bars of cohorts at most.
  private static let mostBars = 12

  var rates: RateFigure {
    let activity = analysis.activity.first { $0.incident == incident.id }
    var seen: Set<String> = []
    let told: [(kind: String, finding: String)] =
      incident.impact.findings.prefix(1).map { ("impact", $0) }
      + identified(incident.trigger).prefix(1).map { ("trigger", $0) }
      + identified(incident.rootCause).prefix(1).map { ("root-cause", $0) }
      + facts.roles(.sustainer).prefix(1).map { ("sustainer", $0.finding) }
    let charts = told.compactMap { item -> RateFigure.Chart? in
      guard seen.insert(item.finding).inserted, let finding = index.finding(item.finding),
        let series = activity?.series(of: .finding(item.finding)), series.counts.contains(where: { $0 > 0 })
      else { return nil }
      let place = finding.scope.component.isEmpty ? "" : " in \(finding.scope.component)"
      return RateFigure.Chart(
        title: (index.headline(of: finding) ?? finding.type) + place, kind: item.kind, series: series)
    }
    return RateFigure(
      id: "\(incident.id)-rates", charts: charts, impact: incident.impact.interval,
      trigger: incident.trigger.status == .identified ? incident.trigger.best?.interval?.start : nil)
  }

  var cohorts: CohortFigure {
    let window = incident.impact.interval
    let bars = analysis.findings.filter { $0.interval.overlaps(window) }.compactMap(\.cohort)
      .sorted { a, b in
        a.low != b.low
          ? a.low > b.low : (a.attribute, a.value, a.failed) < (b.attribute, b.value, b.failed)
      }
    return CohortFigure(id: "\(incident.id)-cohorts", bars: Array(bars.prefix(Self.mostBars)))
  }

  /// Conditions, trigger, root cause, loop, impact, and what people did, as the statement has them.
  var influence: InfluenceFigure {
    var graph = InfluenceBuilder(id: "\(incident.id)-influence", index: index)
    let trigger = identified(incident.trigger).first.map {
      graph.add($0, "trigger", in: incident.trigger.best?.component)
    }
    let root =
      identified(incident.rootCause).first
      .map {
        $0 == identified(incident.trigger).first
          ? trigger : graph.add($0, "root-cause", in: incident.rootCause.best?.component)
      } ?? nil
    let impact = graph.add(incident.impact)
    let flipped = root ?? trigger
    for part in facts.enabling { graph.addCondition(part.finding, of: flipped ?? impact) }
    if let trigger, let root, trigger != root { graph.link(trigger, root, "was not absorbed by") }
    if let flipped { graph.link(flipped, impact, "led to") }
    for part in facts.roles(.amplifier) {
      graph.addMultiplier(part.finding, "amplifier", from: flipped, of: impact)
    }
    for part in facts.roles(.sustainer) {
      graph.addMultiplier(part.finding, "sustainer", from: nil, of: impact)
    }
    for step in facts.mitigations {
      graph.addStep(step.finding, step.outcome, against: impact)
    }
    return graph.figure
  }

  private func identified(_ claim: Claim) -> [String] {
    claim.status == .identified ? claim.best?.findings ?? [] : []
  }
}
