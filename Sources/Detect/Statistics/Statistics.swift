import ProximateModel

/// What stands out without a rule: bursts, drops, silences, messages that appear or vanish.
struct Statistics {
  let index: SeriesIndex
  let coverage: Coverage
  let observations: Observations
  let kept: KeptIndex
  /// Ratios that rules judge.
  let ratios: [RuleRatio]
  private let picker: EvidencePicker
  /// Base buckets per bucket of the statistics.
  let factor: Int64
  /// Nanoseconds per bucket of the statistics.
  let width: Int64

  init(
    _ index: SeriesIndex, _ coverage: Coverage, _ observations: Observations, _ kept: KeptIndex,
    _ picker: EvidencePicker, ratios: [RuleRatio] = []
  ) {
    self.ratios = ratios
    self.kept = kept
    self.index = index
    self.coverage = coverage
    self.observations = observations
    self.picker = picker
    let usual = Bucket.factor(of: Calibration.bucket, width: index.bucketWidth)
    factor = Bucket.factor(of: usual, width: index.grid) * index.grid
    width = index.bucketWidth * factor
  }

  /// Buckets of the statistics in a day; 0 when they do not divide one.
  var bucketsPerDay: Int64 {
    let day: Int64 = 86_400_000_000_000
    return day.isMultiple(of: width) && day / width >= Calibration.partOfDay ? day / width : 0
  }

  /// The most surprising ones, with their evidence.
  ///
  /// - Parameter authored: what rules found, which tells when there was trouble.
  func findings(beside authored: [Finding]) -> [Finding] {
    let everything = Axis(coverage.everything.coarsened(by: factor))
    let components = components()
    var candidates: [Candidate] = []
    var messages: [Candidate] = []
    var tests = 0
    let scans = [
      errorBursts(components), templateBursts(components), rateDrops(components), measureChanges(),
    ]
    for (found, looked) in scans {
      candidates += found
      tests += looked
    }
    let changes = countChanges(components, beside: candidates)
    candidates += changes.candidates
    tests += changes.tests
    let shifts = [
      tailShifts(beside: candidates),
      ratioShifts(components, beside: candidates, authored: authored),
    ]
    for (found, looked) in shifts {
      candidates += found
      tests += looked
    }
    for component in components {
      let vanished = VanishedTemplates(component, self).candidates()
      candidates += vanished.candidates
      messages += NewTemplates(component, self, everything).candidates()
      messages += RareMessages(component, self, everything).candidates()
      tests += vanished.tests
    }
    if let contrast = Contrast(self)?.candidates(components) {
      candidates += contrast.candidates
      tests += contrast.tests
    }
    let mixes = mixShifts(components, beside: candidates + messages)
    candidates += mixes.candidates
    tests += mixes.tests
    candidates += Silences(self, everything).candidates()
    let kept = chosen(candidates, tests: tests)
    let trouble = Trouble(authored + kept.map(\.finding))
    return (kept + trouble.nearest(messages, most: Calibration.messages)).map(withEvidence)
      + NewAttributes(observations, picker).candidates(authored).map(\.finding)
  }

  private func chosen(_ candidates: [Candidate], tests: Int) -> ArraySlice<Candidate> {
    let least = FalseDiscoveries.threshold(
      candidates.filter(\.isTested).map(\.finding.surprise), tests: tests,
      rate: Calibration.falseDiscoveryRate)
    let kept = candidates.filter { candidate in
      !candidate.isTested || least.map { candidate.finding.surprise >= $0 } ?? false
    }
    return kept.sorted(by: Candidate.isOrdered).prefix(Calibration.findings)
  }

  private func withEvidence(_ candidate: Candidate) -> Finding {
    var finding = candidate.finding
    let (start, end) = (finding.interval.start.nanoseconds, finding.interval.end.nanoseconds)
    if let source = candidate.source, let lead = candidate.lead {
      let before = picker.lines(source.type, of: source.members, from: lead, through: start, peak: start)
        .last { ($0.time ?? .distantPast) < finding.interval.start }
      let during = picker.lines(
        source.type, of: source.members, from: start, through: end, peak: finding.peak.nanoseconds
      ).filter { ($0.time ?? .distantPast) >= finding.interval.start }
      let kept = during.suffix(EvidencePicker.linesPerFinding - (before == nil ? 0 : 1))
      finding.evidence = [before].compactMap { $0 } + kept
    } else if let source = candidate.source {
      finding.evidence = picker.lines(
        source.type, of: source.members, from: start, through: end, peak: finding.peak.nanoseconds)
    } else {
      finding.evidence = picker.lastLines(of: finding.scope, before: start)
    }
    return finding
  }

  /// The size that is usual among series.
  func usualSize(_ series: [(Timeline, Axis)]) -> Double {
    let sizes = series.compactMap { timeline, axis in
      History(timeline, axis: axis, usualSize: Calibration.usualSize).size
    }
    return sizes.isEmpty ? Calibration.usualSize : RobustLevel.median(sizes)
  }
}
