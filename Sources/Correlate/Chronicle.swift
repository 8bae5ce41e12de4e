import ProximateModel

/// Puts the findings near an impact in order and names the phase that each falls into.
struct Chronicle {
  let scene: Scene
  let trigger: Claim
  /// Ids of the findings whose part it was to mitigate, whatever their nature: a change may take another back.
  let mitigations: Set<String>

  /// Findings that rules did not make beyond this number are left out, the least surprising first.
  private static let mostStatistics = 40
  /// Rows at most, so that a draft can be read.
  private static let mostEntries = 200

  private var triggerStart: Instant? {
    trigger.status == .identified ? trigger.best?.interval?.start : nil
  }

  /// Rows in order of time, then of finding.
  var entries: [TimelineEntry] {
    let chosen = chosen
    var rows = chosen.map(entry)
    if !scene.window.isOpenEnded, let finding = scene.window.findings.first {
      let window = scene.window.interval
      rows.append(
        TimelineEntry(
          at: window.end, finding: finding.id, phase: "recovery",
          text: "The impact ends after \(Wording.duration(window.seconds))."))
    }
    let order = Dictionary(
      (chosen + scene.window.findings).sorted(by: Finding.isOrdered).enumerated().map { ($1.id, $0) }
    ) { a, _ in a }
    return rows.sorted { a, b in
      a.at != b.at ? a.at < b.at : (order[a.finding] ?? 0, a.phase) < (order[b.finding] ?? 0, b.phase)
    }
  }

  private var chosen: [Finding] {
    let window = scene.window.interval
    let span = Interval(
      start: window.start.adding(seconds: -86400),
      end: window.end.adding(seconds: Calibration.precedentHorizon))
    let near = scene.episodes.flatMap(\.findings).filter { span.contains($0.interval.start) || isTrigger($0) }
      .sorted(by: Finding.isOrdered)
    let statistics = near.filter { !$0.isAuthored }.sorted { a, b in
      a.surprise != b.surprise ? a.surprise > b.surprise : Finding.isOrdered(a, b)
    }
    let kept = Set(statistics.prefix(Self.mostStatistics).map(\.id))
    let all = near.filter { $0.isAuthored || kept.contains($0.id) }
    guard all.count > Self.mostEntries else { return all }
    let nearest = all.sorted { a, b in
      let (x, y) = (distance(a), distance(b))
      return x != y ? x < y : Finding.isOrdered(a, b)
    }
    return nearest.prefix(Self.mostEntries).sorted(by: Finding.isOrdered)
  }

  private func isTrigger(_ finding: Finding) -> Bool { trigger.best?.findings.contains(finding.id) ?? false }

  /// Whether it is what is claimed to have flipped the system; what tells of the same wave has its place by time.
  private func isClaimed(_ finding: Finding) -> Bool {
    guard isTrigger(finding), let claimed = trigger.best?.findings.first else { return false }
    return finding.id == claimed || finding.type == trigger.best?.cause
  }

  private func distance(_ finding: Finding) -> Double {
    abs(finding.interval.start.seconds(until: scene.onset))
  }

  private func entry(_ finding: Finding) -> TimelineEntry {
    TimelineEntry(
      at: finding.interval.start, finding: finding.id, phase: phase(of: finding), text: finding.summary)
  }

  private func phase(of finding: Finding) -> String {
    let (at, window) = (finding.interval.start, scene.window.interval)
    if trigger.status == .identified, isClaimed(finding) { return "trigger" }
    if at > window.end { return "after" }
    if at >= window.start, mitigations.contains(finding.id) { return "mitigation" }
    switch finding.nature {
    case .mitigationReverting, .mitigationCompensating: if at >= window.start { return "mitigation" }
    case .recovery: if at >= window.start { return "recovery" }
    default: break
    }
    if at >= window.start { return "impact" }
    if let start = triggerStart, at >= start { return "onset" }
    return "lead-up"
  }
}
