import ProximateKnowledge
import ProximateModel

/// Lasting changes of what a component's lines are made of, though none of them alone stands out.
struct MixShifts {
  private let mix: MessageMix
  private let component: String
  /// Stretches that can be judged, with their usual shares.
  private let known: [(stretch: Int, usual: [Double])]

  init(_ mix: MessageMix, _ component: String) {
    (self.mix, self.component) = (mix, component)
    let totals = mix.stretches.totals
    known = totals.indices.compactMap { i in
      guard totals[i].count >= MeasureCalibration.fewestInStretch, let usual = mix.usual(at: i) else {
        return nil
      }
      return (i, usual)
    }
  }

  func candidates() -> (candidates: [Candidate], tests: Int) {
    let points = known.map { i, usual in
      mix.stretches.point(at: i, MessageMix.distance(mix.counts(i..<i + 1), usual))
    }
    let series = MeasureSeries(
      hash: 0, stats: MeasureStats(name: "mix", unit: "", signature: "", origin: 0), kind: .failure,
      scope: Scope(component: component), members: [], points: points, sampling: .shares,
      shiftType: "mix.shift", lines: .allEvents)
    let (shifts, tests) = MeasureShifts(series).candidates()
    return (shifts.compactMap(judged), tests)
  }

  /// The shift with what gained and what lost; nil when the mixes do not differ much and beyond doubt.
  private func judged(_ shift: Candidate) -> Candidate? {
    let interval = shift.finding.interval
    let run = known.filter {
      let place = mix.stretches.point(at: $0.stretch, 0)
      return place.last > interval.start.nanoseconds && place.first < interval.end.nanoseconds
    }
    guard let first = run.first, let last = run.last else { return nil }
    let (counts, usual) = (mix.counts(first.stretch..<last.stretch + 1), first.usual)
    let surprise = min(shift.finding.surprise, surprise(counts, usual, before: first.stretch))
    let apart = MessageMix.distance(counts, usual)
    let total = counts.reduce(0, +)
    let changes = zip(counts, usual).map { 100 * ($0 / total - $1) }
    let gainer = changes.indices.max { changes[$0] < changes[$1] } ?? 0
    let loser = changes.indices.min { changes[$0] < changes[$1] } ?? 0
    guard surprise >= Calibration.enter, apart >= MeasureCalibration.leastMixed,
      changes[gainer] >= MeasureCalibration.leastGain
    else { return nil }
    var result = shift
    result.finding.magnitude = apart
    result.finding.surprise = surprise
    result.finding.severity = .info
    result.finding.nature = mix.kinds[gainer].nature
    result.finding.count = UInt64(total)
    result.source = mix.kinds[gainer].source ?? mix.kinds[loser].source
    let shares = counts.map { 100 * $0 / total }
    result.finding.summary =
      "\(Statistics.called(component)) logs another mix of lines for "
      + MeasureWording.duration(interval.start.nanoseconds.distance(before: interval.end.nanoseconds)) + ": "
      + "\(mix.kinds[gainer].name) is \(Self.percent(shares[gainer])) of them where "
      + "\(Self.percent(100 * usual[gainer])) is usual, \(mix.kinds[loser].name) \(Self.percent(shares[loser])) "
      + "where \(Self.percent(100 * usual[loser])) is usual" + ShiftOnset.told(shift.onset)
    return result
  }

  /// By how many decades the mix of a run surprises: the likelihood-ratio test, over what the stretches before it differ by
  /// anyway, and for as many stretches as are independent of their neighbours.
  private func surprise(_ counts: [Double], _ usual: [Double], before start: Int) -> Double {
    let test = MessageMix.ratio(counts, usual)
    let others = known.prefix { $0.stretch < start }.suffix(MeasureCalibration.lookback).map { i, usual in
      let test = MessageMix.ratio(mix.counts(i..<i + 1), usual)
      return test.statistic / test.freedom
    }
    guard !others.isEmpty else { return 0 }
    let rank = Int(Double(others.count - 1) * MeasureCalibration.mixDispersion)
    let dispersion = max(1, others.sorted()[rank])
    return ChiSquare.surprise(
      atLeast: test.statistic / dispersion * MeasureShifts.independence(others), freedom: test.freedom)
  }

  private static func percent(_ value: Double) -> String {
    NumberText.people(value.rounded(toPlaces: 1)) + " %"
  }
}

extension Statistics {
  /// Components whose lines are made of something else than usual.
  ///
  /// - Parameter others: what tells the same in plainer words.
  func mixShifts(_ components: [ComponentSeries], beside others: [Candidate])
    -> (candidates: [Candidate], tests: Int)
  {
    var events: [String: [(name: String, series: GroupedSeries)]] = [:]
    for name in index.events {
      for group in index.grouped(.event(name), by: { Scope(component: $0.component) }) {
        events[group.scope.component, default: []].append((name, group))
      }
    }
    let others = Dictionary(grouping: others) { $0.finding.scope.component }
    var result: (candidates: [Candidate], tests: Int) = ([], 0)
    for component in components where component.all.total >= MeasureCalibration.fewestLines {
      let own = others[component.name] ?? []
      let mix = mix(of: component, events[component.name] ?? [])
      let (found, tests) = MixShifts(mix, component.name).candidates()
      result.tests += tests
      result.candidates += found.filter { shift in
        !own.contains { $0.finding.interval.overlaps(shift.finding.interval) }
      }
    }
    return result
  }

  private func mix(of component: ComponentSeries, _ events: [(name: String, series: GroupedSeries)])
    -> MessageMix
  {
    let messages = component.templates.map { message in
      let kind = MessageMix.Kind(
        name: message.quoted, nature: message.nature, source: (.template(message.hash), [message.scoped]))
      return (kind: kind, timeline: message.timeline, name: message.stats.signature)
    }
    let named = events.map { name, series in
      let kind = MessageMix.Kind(name: name, nature: .routine, source: (.event(name), series.members))
      return (kind: kind, timeline: series.timeline.coarsened(by: factor), name: name)
    }
    let frequent = (messages + named).filter { $0.timeline.total >= MeasureCalibration.fewestLines }
      .sorted { ($1.timeline.total, $0.name) < ($0.timeline.total, $1.name) }
      .prefix(MeasureCalibration.mixedMessages)
    return MessageMix(
      Stretches(component.all, width: width),
      frequent.map { (kind: $0.kind, timeline: $0.timeline) })
  }
}
