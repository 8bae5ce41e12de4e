import ProximateModel

/// What was changed or broke since something last did no harm.
extension Scene {
  /// The last change of what shows a defect, shortly before the onset.
  func recentChange(of defect: Episode) -> Episode? {
    let recent = Interval(start: onset.adding(seconds: -Calibration.precedentHorizon), end: onset)
    return episodes(of: [influence.entity(defect.component)], beginningIn: recent).last {
      $0.nature == .change && !isToldAgain($0)
    }
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
}
