import ProximateModel

extension Scene {
  /// Whether the system already showed it at the very beginning of all logs at hand.
  func beginsWith(_ episode: Episode) -> Bool {
    let isSaid = TriggerHearing.inputs.contains(episode.nature) && episode.nature != .routine
    guard !isSaid, let first = extent.interval?.start else { return false }
    return first.seconds(until: episode.interval.start) <= Calibration.beginning
      && episode.interval.start.seconds(until: onset) > Calibration.leftCensored
  }

  /// Earlier episodes of the same kind whose outcome the logs cover, with their dose and what came of them.
  func precedents(of episode: Episode) -> [Precedent] {
    let lag = max(0, episode.interval.start.seconds(until: onset))
    let horizon = max(Calibration.precedentHorizon, 3 * lag)
    return others(like: episode).compactMap { earlier in
      guard isHistory(earlier) || isApart(earlier, from: episode), content(of: episode) != .different else {
        return nil
      }
      return Precedent(
        of: episode.first.id, finding: earlier.first.id, interval: earlier.interval,
        doseRatio: earlier.dose / episode.dose, outcome: outcome(of: earlier, within: horizon))
    }
  }

  /// Whether an earlier episode of the same logs is an occurrence of its own.
  private func isApart(_ earlier: Episode, from episode: Episode) -> Bool {
    earlier.interval.end < min(onset, episode.interval.start)
      && earlier.interval.start.seconds(until: onset) > Calibration.mergeGap
  }

  /// Whether errors look like an outage of the past while what tells of users today was at work then and saw nothing.
  private func isQuiet(during other: ImpactWindow) -> Bool {
    guard other.isInferred, !window.isInferred else { return false }
    return window.components.contains { writes($0, during: other.interval) }
  }

  /// Whether a component wrote anything in a stretch of time.
  private func writes(_ component: String, during interval: Interval) -> Bool {
    observations.series.contains { key, cells in
      key.type == .allEvents && influence.isOne(key.scope.component, component)
        && cells.contains { $0.overlaps(interval) }
    }
  }

  /// What came of an episode: the gravest window that it ran into or that began within the horizon.
  private func outcome(of episode: Episode, within horizon: Double) -> Precedent.Result {
    let isOld = isHistory(episode)
    let last = isOld ? episode.interval.end : min(episode.interval.end, onset)
    let after = Interval(start: episode.interval.start, end: last.adding(seconds: horizon))
    var result = Precedent.Result.noImpact
    for other in isOld ? history.windows : windows
    where other.interval != window.interval && other.interval.overlaps(after) {
      if !other.isAbsorbed(beside: window), !isQuiet(during: other) { return .outage }
      result = .absorbed
    }
    return result
  }

  /// How often a kind of episode occurred before the onset and in baselines, and its rate per second.
  func rate(of episode: Episode) -> (times: Int, rate: Double) {
    // A deployment of anything is a deployment: what people change is rare by its kind, not by its place.
    let alike = deeds.like(episode, besides: others(like: episode))
    let times = alike.filter { isHistory($0) || $0.interval.start < onset }.count
    let span = max(extent.knownSeconds, Calibration.rateSpan)
    return (times, max(Double(times) / span, Calibration.rarestRate))
  }

  /// Precedents that did no harm and were the same thing: every deployment is another one.
  func harmless(_ episode: Episode) -> [Precedent] {
    isNewDeed(episode) || companions(of: episode).contains(where: isNewDeed)
      ? [] : healthyPrecedents(of: episode)
  }

  private func isNewDeed(_ episode: Episode) -> Bool {
    guard episode.nature == .change else { return false }
    return episode.isMessage ? content(of: episode) != .same : !isToldAgain(episode)
  }

  /// Whether earlier lines tell of a change of the same versions with the same words.
  func isToldAgain(_ change: Episode) -> Bool {
    let told = change.first.evidence.map { Content.deed($0.text) }
    guard !told.isEmpty, told.allSatisfy({ !$0.versions.isEmpty }) else { return isSaidAgain(change) }
    let earlier = others(like: change).filter { $0.interval.start < change.interval.start || isHistory($0) }
      .flatMap { $0.findings.flatMap(\.evidence) }.map { Content.deed($0.text) }
    return told.allSatisfy(earlier.contains)
  }

  /// Whether earlier lines of syslog's layout say just the same of a change.
  private func isSaidAgain(_ change: Episode) -> Bool {
    guard let said = change.first.evidence.first.flatMap({ Words.said(in: $0.text) }) else { return false }
    return earlierWords(like: change).contains(said)
  }

  /// Whether a change is of a content that none of its kind had, all others being about the same.
  func isStrange(_ change: Episode) -> Bool {
    guard change.nature == .change, change.first.isAuthored,
      let said = change.first.evidence.first.flatMap({ Words.said(in: $0.text) })
    else { return false }
    let earlier = earlierWords(like: change)
    return earlier.count >= Calibration.leastPrecedents && Set(earlier).count == 1 && earlier.first != said
  }

  /// What syslog's lines said of earlier changes of the same kind.
  private func earlierWords(like change: Episode) -> [String] {
    others(like: change).filter { $0.interval.start < change.interval.start || isHistory($0) }
      .compactMap { $0.first.evidence.first.flatMap { Words.said(in: $0.text) } }
  }

  /// The last change of what shows a defect, shortly before the onset.
  func recentChange(of defect: Episode) -> Episode? {
    let recent = Interval(start: onset.adding(seconds: -Calibration.precedentHorizon), end: onset)
    return episodes(of: [influence.entity(defect.component)], beginningIn: recent).last {
      $0.nature == .change && !isToldAgain($0)
    }
  }

  /// Whether a change came often before with just this content.
  private func isOftenTheSame(_ change: Episode) -> Bool {
    guard change.nature == .change, others(like: change).count >= Calibration.leastPrecedents else {
      return false
    }
    return change.isMessage ? content(of: change) == .same : isSaidAgain(change)
  }

  /// The first message of the same component after an episode that something works again.
  func recovery(from episode: Episode) -> Episode? {
    let span = Interval(start: episode.interval.end, end: window.interval.end)
    return episodes(of: [influence.entity(episode.component)], beginningIn: span).first {
      $0.component == episode.component && $0.interval.start > episode.interval.end
        && ($0.nature == .recovery || $0.isMessage && Signature.recovery(in: $0.text) != nil)
    }
  }

  /// What the same component did within a minute: parts of one deed.
  func companions(of episode: Episode) -> [Episode] {
    let start = episode.interval.start
    let span = Interval(
      start: start.adding(seconds: -Calibration.siblingLag),
      end: start.adding(seconds: Calibration.siblingLag))
    return episodes(beginningIn: span).filter { other in
      !other.component.isEmpty && influence.isOne(other.component, episode.component)
        && TriggerHearing.inputs.contains(other.nature) && (other.key != episode.key)
    }
  }

  /// How the values that an episode's message states compare with those of its earlier occurrences.
  func content(of episode: Episode) -> Content {
    guard episode.isMessage, !episode.first.signature.isEmpty, let line = episode.first.evidence.first?.text
    else {
      return .same
    }
    let earlier = others(like: episode).filter { $0.interval.start < episode.interval.start }
    return Content(
      line, after: earlier.compactMap { $0.first.evidence.first?.text }, signature: episode.first.signature)
  }

  /// The last change that may make the difference between the harmless occurrences of an episode and this one: it
  /// came after the last of them, was stood for longer than the episode was, and is tied to what fails.
  ///
  /// - Parameter isSilent: whether to look for releases that show nothing instead, which make a poor difference.
  func difference(for episode: Episode, isSilent: Bool = false) -> Episode? {
    guard let last = harmless(episode).map(\.interval.end).max() else { return nil }
    let lead = max(0, episode.interval.start.seconds(until: onset))
    // What shows nothing has no while for which it was stood.
    let stood = isSilent ? 0 : max(Calibration.latentLead, Calibration.latentFactor * lead)
    let start = onset.adding(seconds: -stood)
    guard last < start else { return nil }
    return episodes(beginningIn: Interval(start: last, end: start)).last {
      isLatentChange($0, beside: episode, isSilent: isSilent)
    }
  }

  /// A defect that shows during the impact and never did before, which may make the difference as well.
  var novelDefect: Episode? {
    episodes(
      beginningIn: Interval(start: onset.adding(seconds: -Calibration.edgeLag), end: window.interval.end)
    )
    .first { episode in
      [.defect, .healFailed, .diagnosis].contains(episode.nature) && episode.first.isAuthored
        && !blame.isComplaint(episode) && !isPrecedented(episode)
    }
  }

  /// A defect that never showed before in the component of a fault that began with it: then the fault is its effect.
  func ownDefect(of fault: Episode) -> Episode? {
    guard fault.nature == .fault, fault.first.isAuthored, !fault.isHearsay else { return nil }
    let start = fault.interval.start
    let span = Interval(
      start: start.adding(seconds: -Calibration.siblingLag),
      end: start.adding(seconds: Calibration.siblingLag))
    return episodes(beginningIn: span).first {
      Self.defects.contains($0.nature) && $0.first.isAuthored && !isPrecedented($0)
        && !blame.isComplaint($0) && influence.isOne($0.component, fault.component)
        && $0.count >= Calibration.leastComplaints
    }
  }

  /// A defect that began within the clocks of a message and whose lines share words with it: the program trips over what
  /// the message tells of.
  func stumble(over message: Episode) -> (defect: Episode, words: [String])? {
    guard message.isMessage, let line = message.first.evidence.first?.text else { return nil }
    let said = Words.telling(in: line)
    guard said.count >= Calibration.leastSharedWords else { return nil }
    let start = message.interval.start
    let slack = extent.uncertainty(of: message.first) + Calibration.clockDefault
    let span = Interval(start: start.adding(seconds: -slack), end: start.adding(seconds: Calibration.edgeLag))
    for defect in episodes(beginningIn: span)
    where Self.defects.contains(defect.nature) && !isPrecedented(defect)
      && !influence.isOne(defect.component, message.component)
    {
      let text = defect.text.lowercased()
      let shared = said.filter { text.contains($0) }.sorted()
      if shared.count >= Calibration.leastSharedWords { return (defect, shared) }
    }
    return nil
  }

  /// Whether it changed something for good, on the way to what fails.
  func isLatentChange(_ change: Episode, beside episode: Episode, isSilent: Bool = false) -> Bool {
    let isSaid =
      change.key.type == "template.new" && change.severity < .error && !blame.isComplaint(change)
      && Signature.recovery(in: change.text) == nil
    let isChange = change.nature == .change || isSaid && Signature.pressure(in: change.text) == nil
    guard isChange, !isOftenTheSame(change), change.key.kin != episode.key.kin,
      !Wave.sharesLines(change, episode)
    else {
      return false
    }
    guard isSilentRelease(change, beside: episode) == isSilent else { return false }
    return path(of: change).criterion.outcome != .contradicts
      && (isSilent || ownEffect(of: change).criterion.weight > Calibration.briefEffect)
  }

  /// Whether it is one of the releases that are made all the time, and shows nothing: what breaks by itself, or is changed
  /// itself, needs none of them, whatever its harmless precedents. Demand and what comes by the clock may run into it.
  private func isSilentRelease(_ change: Episode, beside episode: Episode) -> Bool {
    guard episode.nature == .change || !TriggerHearing.inputs.contains(episode.nature) else { return false }
    let deed = [change] + companions(of: change)
    let lines = deed.filter { TriggerHearing.inputs.contains($0.nature) }.flatMap(\.first.evidence)
    guard lines.contains(where: { !Content.deed($0.text).versions.isEmpty }) else { return false }
    return ownEffect(of: change).criterion.outcome != .supports
  }

  /// Precedents that did no harm at half the dose or more: "not sufficient alone" needs two.
  func healthyPrecedents(of episode: Episode) -> [Precedent] {
    precedents(of: episode).filter { $0.outcome != .outage && $0.doseRatio >= Calibration.leastDoseRatio }
  }

  /// How many times as large as the largest harmless precedent an episode is; 0 when there is none.
  func excess(of episode: Episode) -> Double {
    let harmless = precedents(of: episode).filter { $0.outcome != .outage }
    return harmless.map(\.doseRatio).max().map { 1 / max($0, 1e-9) } ?? growth(of: episode) ?? 0
  }

  /// How many times as many a minute came at the height of demand as in any minute before, impact left out; nil when
  /// less than a day was seen before it.
  func growth(of episode: Episode) -> Double? {
    let start = episode.interval.start
    guard episode.nature == .demand, episode.first.isAuthored, seen(before: start) >= Calibration.fullHistory
    else { return nil }
    let width = observations.bucketWidth
    let minute = Int64(Calibration.statisticBucket * 1e9)
    var (before, during): ([Int64: Double], [Int64: Double]) = ([:], [:])
    for (key, cells) in observations.series where key.type == .detector(episode.key.type) {
      guard key.scope.component.isEmpty || influence.isOne(key.scope.component, episode.component) else {
        continue
      }
      for cell in cells {
        let at = Instant(nanoseconds: max(cell.first, cell.bucket &* width))
        let number = at.nanoseconds / minute
        if episode.interval.contains(at) {
          during[number, default: 0] += Double(cell.count)
        } else if at < start, !(windows + history.windows).contains(where: { $0.interval.contains(at) }) {
          before[number, default: 0] += Double(cell.count)
        }
      }
    }
    guard let usual = before.values.max(), let peak = during.values.max(), usual > 0 else { return nil }
    return peak / usual
  }
}
