import ProximateModel

/// What is measured, and is another from a change on: the trouble that it meets comes only later.
extension OwnEffect {
  /// A change of hours before the impact, with which several components became worse, and stayed so for hours.
  ///
  /// That all of them did at once makes it nobody's own sign (`Scene.isShared`), but dates what they share.
  var shifted: Hearing? {
    guard cause.nature == .change,
      cause.interval.start.seconds(until: scene.onset) > Calibration.precedentHorizon
    else { return nil }
    let slack = scene.uncertainty(of: cause)
    let start = cause.interval.start
    let shifts = lastingShifts(
      from: start.adding(seconds: -slack), to: start.adding(seconds: Calibration.edgeLag))
    let names = Set(shifts.map { scene.influence.entity($0.component) })
    // A shift that was there already is not of this.
    let before = lastingShifts(
      from: start.adding(seconds: -Calibration.edgeLag), to: start.adding(seconds: -slack))
    guard names.count > 1, names.contains(name) || names.contains(where: calls), before.isEmpty else {
      return nil
    }
    return heard(
      Calibration.ownEffect,
      "\(names.sorted().joined(separator: ", ")) are worse from \(lag(shifts[0].interval.start)) after it on, for "
        + "\(Wording.duration(shifts[0].interval.seconds)).", shifts.prefix(3).map(\.first.id))
  }

  private func calls(_ speaker: String) -> Bool { scene.influence.names(speaker, name) }

  /// Measures that became worse in an interval, and stayed so for hours.
  private func lastingShifts(from start: Instant, to end: Instant) -> [Episode] {
    scene.episodes(beginningIn: Interval(start: start, end: max(start, end))).filter {
      $0.key.type == "measure.shift" && $0.nature == .fault
        && $0.interval.seconds >= Calibration.precedentHorizon
    }
  }
}
