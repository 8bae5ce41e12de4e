import ProximateModel

/// The timeline: every row as a table, and the same rows as a picture.
extension IncidentDraft {
  /// Rows that a draft has at most; the others are in report.json.
  static let mostRows = 400
  /// Rows that are shown before a reader asks for all.
  private static let mostKeyRows = 18
  /// Lanes that the picture has at most.
  private static let mostLanes = 24

  func timeline(_ todo: inout Int) -> Section {
    guard !incident.timeline.isEmpty else {
      return section("timeline", 3, "Timeline", [.paragraph([momentary]), decisions(&todo)])
    }
    let (entries, others) = joined(shownEntries)
    let keys = keyEntries(entries)
    var seen: Set<String> = []
    let rows = entries.enumerated().map { number, entry in
      let ids = [entry.finding] + others[number]
      return Table.Row(
        cells: [
          [.text(Prose.time(entry.at))], [.text(entry.phase)], [.text(place(entry))], [.text(told(entry))],
          Array(ids.map { [Inline.code($0)] }.joined(separator: [.text(", ")])), [cite([entry.finding])],
        ],
        id: seen.insert(entry.finding).inserted ? rowID(entry.finding) : nil, kind: kind(of: entry),
        isMinor: !keys.contains(number))
    }
    return section(
      "timeline", 3, "Timeline",
      [
        .figure(.timeline(figure(entries))), .paragraph([.text(reach + omitted)]),
        .table(
          Table(
            header: ["Time (UTC)", "Phase", "Where", "What was recorded", "Finding", "Evidence"], rows: rows)),
        decisions(&todo),
      ])
  }

  private var momentary: Inline {
    .text(
      "None is drawn: the state of one moment was judged, not the course of events. The findings are in report.json."
    )
  }

  private func decisions(_ todo: inout Int) -> Block {
    blank(
      &todo, "Which decisions were taken, and who knew what at the time?",
      "people's knowledge is not in the logs; ask the responders.")
  }

  /// How far back the rows reach.
  private var reach: String {
    incident.timeline.contains { $0.phase == "lead-up" }
      ? "The lead-up covers the 24 hours before the impact, as far as the logs reach."
      : "Nothing that a rule or a statistic notices was recorded in the 24 hours before the trigger, as far as the logs reach."
  }

  /// Entries that several rules have of the same lines at the same time as one, with the ids of the others' findings.
  private func joined(_ entries: [TimelineEntry]) -> (entries: [TimelineEntry], others: [[String]]) {
    var groups: [[TimelineEntry]] = []
    var places: [[String]: Int] = [:]
    for entry in entries {
      let own = index.finding(entry.finding)?.summary == entry.text
      let key =
        ["\(entry.at)", entry.phase, own ? place(entry) : "of " + entry.finding]
        + index.citation(of: [entry.finding])
      if let group = places[key] {
        groups[group].append(entry)
      } else {
        places[key] = groups.count
        groups.append([entry])
      }
    }
    let leaders = groups.map { group in
      group.indices.min { (-telling(group[$0]), $0) < (-telling(group[$1]), $1) } ?? 0
    }
    return (
      zip(groups, leaders).map { $0[$1] },
      zip(groups, leaders).map { group, leader in
        group.indices.filter { $0 != leader }.map { group[$0].finding }
      }
    )
  }

  /// How much a finding says of what its lines are: a claim most, a rule for everything least.
  private func telling(_ entry: TimelineEntry) -> Int {
    guard let finding = index.finding(entry.finding) else { return 0 }
    let isSpecial = finding.isAuthored && !finding.type.hasPrefix("generic.")
    let part = (isClaimed(finding.id) ? 4 : 0) + (isSpecial ? 2 : 0) + (finding.isAuthored ? 1 : 0)
    return part * 100 + Int(finding.severity.rawValue)
  }

  /// Where it was recorded; the end of the impact is nowhere.
  private func place(_ entry: TimelineEntry) -> String {
    guard let finding = index.finding(entry.finding), finding.summary == entry.text else { return "" }
    return finding.scope.component.isEmpty ? finding.scope.host : finding.scope.component
  }

  /// A row's own text; the end of the impact is told of with a finding whose sentence is another.
  private func told(_ entry: TimelineEntry) -> String {
    let finding = index.finding(entry.finding)
    return finding?.summary == entry.text ? index.told(finding) : entry.text
  }

  func rowID(_ finding: String) -> String { "row-\(incident.id)-\(finding)" }

  private var omitted: String {
    let count = incident.timeline.count - min(Self.mostRows, citedEntries.count)
    return count > 0
      ? " \(Prose.count(count, "further row")) of less weight, or without a line, in report.json." : ""
  }

  /// The weightiest rows, in order of time.
  private var shownEntries: [TimelineEntry] {
    let entries = citedEntries
    guard entries.count > Self.mostRows else { return entries }
    let ranked = entries.indices.sorted { a, b in
      let (x, y) = (weight(entries[a]), weight(entries[b]))
      return x != y ? x > y : a < b
    }
    return ranked.prefix(Self.mostRows).sorted().map { entries[$0] }
  }

  /// A draft tells of nothing that it can show no line of.
  private var citedEntries: [TimelineEntry] {
    incident.timeline.filter { !index.citation(of: [$0.finding], limit: 1).isEmpty }
  }

  /// Indices of the rows that tell the story.
  private func keyEntries(_ entries: [TimelineEntry]) -> Set<Int> {
    var phases: Set<String> = []
    let firsts = Set(entries.indices.filter { phases.insert(entries[$0].phase).inserted })
    let ranked = entries.indices.filter { weight(entries[$0]) >= 20 && !firsts.contains($0) }.sorted { a, b in
      let (x, y) = (weight(entries[a]), weight(entries[b]))
      return x != y ? x > y : a < b
    }
    return firsts.union(ranked.prefix(max(0, Self.mostKeyRows - firsts.count)))
  }

  private func weight(_ entry: TimelineEntry) -> Int {
    let part =
      switch kind(of: entry) {
      case "trigger", "root-cause": isClaimed(entry.finding) ? 60 : 30
      case "impact": isClaimed(entry.finding) ? 50 : 12
      case "sustainer", "mitigation", "recovery": 40
      case "amplifier": 25
      default: 0
      }
    return part + Int(index.finding(entry.finding)?.severity.rawValue ?? 0) / 4
  }

  private func isClaimed(_ finding: String) -> Bool {
    let claimed =
      (incident.trigger.best?.findings.prefix(1) ?? []) + (incident.rootCause.best?.findings.prefix(1) ?? [])
      + incident.impact.findings.prefix(1)
    return claimed.contains(finding)
  }

  /// The word that decides a row's colour: a claim first, then the finding's part.
  private func kind(of entry: TimelineEntry) -> String {
    if entry.phase == "recovery" { return entry.phase }
    if let claim = claimed(entry.finding) { return claim.rawValue }
    if incident.rootCause.status == .identified,
      incident.rootCause.best?.findings.contains(entry.finding) == true
    {
      return Role.rootCause.rawValue
    }
    if incident.trigger.status == .identified, incident.trigger.best?.findings.contains(entry.finding) == true
    {
      return Role.trigger.rawValue
    }
    if incident.impact.findings.contains(entry.finding) { return "impact" }
    let role = incident.roles.first { $0.finding == entry.finding }?.role ?? .coincidence
    // Episodes beside the trigger share its part without being the one that is claimed.
    return role == .trigger || role == .rootCause ? Role.symptom.rawValue : role.rawValue
  }

  /// The claim that leads with a finding.
  private func claimed(_ finding: String) -> Role? {
    if incident.rootCause.status == .identified, incident.rootCause.best?.findings.first == finding {
      return .rootCause
    }
    if incident.trigger.status == .identified, incident.trigger.best?.findings.first == finding {
      return .trigger
    }
    return nil
  }

  private func figure(_ entries: [TimelineEntry]) -> TimelineFigure {
    var lanes: [String: [TimelineFigure.Mark]] = [:]
    var seen: Set<String> = []
    for entry in entries where seen.insert(entry.finding).inserted {
      guard let finding = index.finding(entry.finding) else { continue }
      lanes[finding.scope.component, default: []].append(
        TimelineFigure.Mark(
          finding: finding.id,
          // What is written beside a claim's bar has little room.
          label: isClaimed(finding.id) ? index.headline(of: finding) ?? told(entry) : told(entry),
          interval: finding.interval, kind: kind(of: entry),
          isMain: isClaimed(finding.id)))
    }
    let ranked = lanes.keys.sorted { a, b in
      let (x, y) = (order(lanes[a] ?? []), order(lanes[b] ?? []))
      return x != y ? x.lexicographicallyPrecedes(y) : a < b
    }
    let activity = analysis.activity.first { $0.incident == incident.id }
    let shown = ranked.prefix(Self.mostLanes).map { name in
      TimelineFigure.Lane(
        name: name.isEmpty ? "hosts and sources" : name,
        activity: name.isEmpty ? nil : activity?.series(of: .component(name)), marks: lanes[name] ?? [])
    }
    let times = entries.map(\.at)
    let span = Interval(
      start: times.min() ?? incident.impact.interval.start, end: times.max() ?? incident.impact.interval.end)
    let rest = ranked.count - shown.count
    return TimelineFigure(
      id: "\(incident.id)-lanes", incident: incident.id, span: span.union(incident.impact.interval),
      impact: incident.impact.interval,
      trigger: incident.trigger.status == .identified ? incident.trigger.best?.interval?.start : nil,
      lanes: Array(shown),
      note: rest > 0 ? "\(Prose.count(rest, "further component")) in the table." : "")
  }

  /// Lanes with claims first, then those in which the most happened.
  private func order(_ marks: [TimelineFigure.Mark]) -> [Int] {
    let kinds = ["trigger", "root-cause", "sustainer", "impact", "amplifier", "mitigation"]
    let best = marks.compactMap { mark in kinds.firstIndex(of: mark.kind) }.min() ?? kinds.count
    let main = marks.contains(where: \.isMain) ? 0 : 1
    return [main, best, -marks.count]
  }
}
