import ProximateKnowledge
import ProximateModel

/// Rules that count units.
extension DetectorJudge {
  /// Nanoseconds of a slot, and slots between neighbouring ones.
  private var unitStep: Int64 {
    TimeGrid.width(UnitCoarseness(rung: kept.unitRungs[detector.id] ?? 0).slots)
  }

  private func unitSets(_ type: TypeKey) -> [Scope: UnitSets] {
    kept.units(type).reduce(into: [:]) { sets, entry in
      sets[place(entry.key.series.scope), default: UnitSets()].add(
        entry.sketch, attribute: entry.key.attribute, slot: entry.key.slot)
    }
  }

  func cohort(_ cohort: Cohort) -> Verdict {
    let bad = unitSets(.detector(detector.id))
    let among = unitSets(.denominator(detector.id))
    var verdict = Verdict()
    if bad.isEmpty {
      verdict.reason = among.isEmpty ? "the logs name no `\(cohort.unit)`" : reasonWithoutSeries()
      return verdict
    }
    var isJudged = false
    for scope in bad.keys.sorted() {
      let rule = rule(cohort, bad[scope] ?? UnitSets(), among[scope] ?? UnitSets())
      guard let stretches = rule.stretches() else { continue }
      isJudged = true
      verdict.findings += stretches.compactMap { finding($0, cohort, scope) }
    }
    if !isJudged { verdict.reason = "fewer than \(cohort.minUnits) units with two values of an attribute" }
    return verdict
  }

  private func rule(_ cohort: Cohort, _ bad: UnitSets, _ among: UnitSets) -> CohortRule {
    var (bad, all) = (bad, among)
    for attribute in cohort.split {
      for value in bad.values(of: attribute) {
        for slot in bad.slots {
          let units = bad.units(attribute, value, in: [slot])
          if !units.hashes.isEmpty { all.add(units, attribute: "\(attribute)=\(value)", slot: slot) }
        }
      }
      let spellings = VersionSpelling.corrections(among: Set(all.values(of: attribute)))
      bad.unify(attribute, spellings)
      all.unify(attribute, spellings)
    }
    return CohortRule(cohort: cohort, bad: bad, all: all, step: unitStep)
  }

  private func finding(_ stretch: CohortRule.Stretch, _ cohort: Cohort, _ scope: Scope) -> Finding? {
    let series = grouped(.detector(detector.id), scope)
    let start = stretch.first.multipliedClamped(by: cohort.slot)
    let end = stretch.last.clampedAdding(unitStep).multipliedClamped(by: cohort.slot)
    guard var episode = self.episode(series.timeline, from: start, to: end) else { return nil }
    episode.entities = stretch.failed
    episode.ratio = Double(stretch.failed) / Double(max(1, stretch.units))
    guard let contrast = stretch.contrast else {
      return uniform(episode, cohort, scope, lines(.detector(detector.id), series, episode), stretch)
    }
    episode.entities = contrast.failed
    episode.ratio = Double(contrast.failed) / Double(max(1, contrast.units))
    (episode.magnitude, episode.factor) = (contrast.riskRatio, contrast.riskRatio)
    episode.cohort = contrast
    var place = scope
    let group = "\(contrast.attribute)=\(contrast.value)"
    place.group = scope.group.isEmpty ? group : scope.group + ", " + group
    return self.finding(episode, place, lines(.detector(detector.id), series, episode))
  }

  /// Failure that follows no attribute says something too: it is not the version.
  private func uniform(
    _ episode: Episode, _ cohort: Cohort, _ scope: Scope, _ lines: [Evidence], _ stretch: CohortRule.Stretch
  ) -> Finding {
    var finding = finding(episode, scope, lines)
    finding.type = "cohort.uniform"
    finding.nature = .routine
    finding.severity = .info
    finding.summary =
      "Failure does not follow \(cohort.split.joined(separator: ", ")): \(NumberText.people(stretch.failed)) of "
      + "\(NumberText.people(stretch.units)) units failed, whatever their values"
    return finding
  }

  /// The events of a timeline whose cells begin in a stretch of time, its end not among it.
  func episode(_ timeline: Timeline, from start: Int64, to end: Int64) -> Episode? {
    let cells = timeline.cells.indices.filter {
      timeline.cells[$0].last >= start && timeline.cells[$0].first < end
    }
    guard let low = cells.first, let high = cells.last else { return nil }
    let peak = timeline.peak(in: low...high)
    return Episode(
      start: max(start, timeline.cells[low].first), end: min(end - 1, timeline.cells[high].last),
      peak: peak.first, count: timeline.count(low...high), magnitude: 0,
      rate: timeline.rate(at: peak, bucketWidth: index.bucketWidth))
  }

  func storm(_ storm: Storm) -> Verdict {
    let units = unitSets(.detector(detector.id))
    let there = storm.fraction == nil ? [:] : unitSets(.denominator(detector.id))
    var verdict = Verdict()
    if units.isEmpty { verdict.reason = reasonWithoutSeries() }
    for scope in units.keys.sorted() {
      let rule = StormRule(
        storm: storm, units: units[scope] ?? UnitSets(), there: there[scope] ?? UnitSets(), step: unitStep)
      let series = grouped(.detector(detector.id), scope)
      for stretch in rule.stretches() {
        let start = stretch.first.multipliedClamped(by: storm.slot)
        let end = stretch.last.clampedAdding(unitStep).multipliedClamped(by: storm.slot)
        guard var episode = episode(series.timeline, from: start, to: end) else { continue }
        episode.entities = stretch.units
        episode.magnitude = Double(stretch.most)
        episode.ratio = stretch.share
        verdict.findings.append(finding(episode, scope, lines(.detector(detector.id), series, episode)))
      }
    }
    return verdict
  }
}
