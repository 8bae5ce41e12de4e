package import ProximateKnowledge
package import ProximateModel

/// Decides whether there was an incident, what flipped it, why it was not absorbed, and what part all else played.
///
/// A pure function of the findings, the merged observations and the rules: the order of the findings, threads and
/// shards cannot change its result.
package enum CausalEngine {
  /// The verdict with its incidents in order of time.
  ///
  /// Findings need their ids; they may come in any order. Complexity O(f log f) in findings, times incidents.
  ///
  /// - Parameter calibration: the constants to judge by; those of the program, except in experiments.
  package static func correlate(
    _ findings: [Finding], in observations: Observations, knowledge: KnowledgeBase,
    by calibration: Calibration = Calibration()
  ) -> Correlation {
    calibration.judging { judged(findings, in: observations, knowledge: knowledge) }
  }

  /// The verdict, and what was heard in each of its incidents; nothing where states decided, not the course of events.
  static func heard(
    _ findings: [Finding], in observations: Observations, knowledge: KnowledgeBase
  ) -> (Correlation, [Investigation]) {
    var investigations: [Investigation] = []
    let correlation = judged(findings, in: observations, knowledge: knowledge) { investigations.append($0) }
    let isOfEvents =
      correlation.incidents.map(\.impact.interval) == investigations.map(\.jury.scene.window.interval)
    return (correlation, isOfEvents ? investigations : [])
  }

  private static func judged(
    _ findings: [Finding], in observations: Observations, knowledge: KnowledgeBase,
    each: (Investigation) -> Void = { _ in }
  ) -> Correlation {
    let court = StandingCourt(observations, findings, knowledge)
    let standing = court.flatMap { StandingIncident(court: $0).incident(id: "i1") }
    if let standing, standing.rootCause.status == .identified { return correlation(standing) }
    let heard = correlateEvents(findings, in: observations, knowledge: knowledge, each: each)
    let isExplained = heard.incidents.contains { $0.rootCause.status == .identified }
    return isExplained ? heard : standing.map(correlation) ?? heard
  }

  private static func correlation(_ standing: Incident) -> Correlation {
    Correlation(verdict: .incident, because: because(standing), incidents: [standing])
  }

  /// The verdict of what happened over time.
  private static func correlateEvents(
    _ findings: [Finding], in observations: Observations, knowledge: KnowledgeBase,
    each: (Investigation) -> Void
  ) -> Correlation {
    let findings = findings.sorted { a, b in
      a.interval == b.interval && a.type == b.type && a.scope == b.scope
        ? a.id < b.id : Finding.isOrdered(a, b)
    }
    let vantage = Vantage(observations)
    let torn = TornLines(observations, for: findings)
    let (now, earlier) = vantage.divided(findings.filter { !torn.isTorn($0) })
    let seen = Places(Census(observations))
    let subject = Subject(now + earlier, seen)
    let (present, past) = (now.map(subject.addressed), earlier.map(subject.addressed))
    let extent = LogExtent(observations, present, vantage, seen)
    if let reason = inconclusive(extent) {
      return Correlation(verdict: .inconclusive, because: reason)
    }
    let reader = ImpactReader(
      findings: present, earlier: past, observations: observations, knowledge: knowledge, extent: extent)
    let windows = reader.windows()
    let history = History(
      episodes: Episode.episodes(of: past, knowledge: knowledge), windows: reader.ofThePast().windows())
    let episodes = Episode.episodes(of: present, knowledge: knowledge)
    let absorbed = windows.filter { window in windows.contains { window.isAbsorbed(beside: $0) } }
    let grave = windows.filter { window in !windows.contains { window.isAbsorbed(beside: $0) } }
    let misses = NearMisses(episodes: episodes, extent: extent).outside(grave, absorbed: absorbed)
    guard !grave.isEmpty else { return noIncident(misses, extent) }
    let influence = Influence(observations, present, seen, knowledge: knowledge)
    let incidents = grave.enumerated().map { number, window in
      let scene = Scene(
        window: window, windows: windows, extent: extent, episodes: episodes, history: history,
        influence: influence, observations: observations, knowledge: knowledge)
      let investigation = Investigation(scene: scene)
      each(investigation)
      return investigation.incident(id: "i\(number + 1)")
    }
    return Correlation(
      verdict: .incident, because: because(incidents), incidents: incidents, nearMisses: misses)
  }

  private static func inconclusive(_ extent: LogExtent) -> String? {
    guard let interval = extent.interval else {
      return extent.events == 0
        ? "No events were read."
        : "None of \(Wording.count(extent.events, "event")) states a time, so nothing can be put in order."
    }
    guard interval.seconds < Calibration.shortestLog else { return nil }
    return
      "The logs cover \(Wording.duration(interval.seconds)), less than a minute, which is too short to tell before from after."
  }

  private static func noIncident(_ misses: [RoleAssignment], _ extent: LogExtent) -> Correlation {
    let triggers = misses.filter { $0.role == .trigger }.count
    let span = Wording.duration(extent.interval?.seconds ?? 0)
    let absorbed =
      triggers == 0
      ? "" : " \(Wording.count(triggers, "possible trigger was", "possible triggers were")) absorbed."
    return Correlation(
      verdict: .noIncident, because: "No impact on users was observed in \(span) of logs.\(absorbed)",
      nearMisses: misses)
  }

  private static func because(_ standing: Incident) -> String {
    "Snapshots show what is wrong at the time of the observation: \(standing.impact.summary)"
  }

  private static func because(_ incidents: [Incident]) -> String {
    let inferred = incidents.filter(\.impact.isInferred).count
    let how = inferred == incidents.count ? " inferred from errors" : ""
    return
      "\(Wording.count(incidents.count, "stretch of impact was", "stretches of impact were")) observed\(how)."
  }
}
