import ProximateModel

/// Complaints: those that others have of the component, and those that it has of others.
extension OwnEffect {
  // MARK: Of the component

  /// A component that only one complains of, though another does the same work as that one: the one is at fault.
  var loneAccuser: Hearing? {
    guard cause.isHearsay, let (speaker, peer) = loneSpeaker(about: cause.component) ?? loneUnit(about: name)
    else { return nil }
    return heard(
      Calibration.asEver,
      "Only \(speaker) complains of \(cause.component); \(peer), which does the same work, does not.",
      [cause.first.id], cap: Calibration.silentEffect)
  }

  /// A component that others complain of since its link is down: neither they nor its silence tell of itself.
  var cutOff: Hearing? {
    guard cause.isHearsay, let link = scene.link(to: cause) else { return nil }
    return Hearing(
      "T7", .effect,
      notTestable:
        "\(link.first.id) says that a link of its site is down: that it does not answer tells nothing of itself.",
      cap: Calibration.ownEffect)
  }

  /// A component that others complain of, and that is heard of no more.
  var silence: Hearing? {
    guard cause.isHearsay, scene.isSilent(cause.component, since: cause.interval.start) else { return nil }
    return heard(
      Calibration.silentEffect, "Others complain of \(cause.component), which itself says nothing any more.",
      [cause.first.id], cap: Calibration.silentEffect)
  }

  /// Others that begin to complain of it.
  var complaint: Hearing? {
    guard let complaint = effects.complaint else { return nil }
    if let (change, sign) = ownTrouble(of: complaint.speaker, before: complaint.first) {
      return heard(
        Calibration.noOwnEffect,
        "\(complaint.speaker), which complains of \(complaint.about) after it, was changed by \(change.first.id) "
          + "and shows \(sign.first.id) since: its complaint need not be about \(complaint.about).",
        [complaint.episode.first.id, change.first.id, sign.first.id])
    }
    let lag = max(0, cause.interval.start.seconds(until: complaint.first))
    guard !isOver(by: complaint.first) else {
      return heard(
        Calibration.noOwnEffect,
        "\(complaint.speaker) complains of \(complaint.about) only \(Wording.duration(lag)) after it.",
        [complaint.episode.first.id])
    }
    return heard(
      Calibration.ownEffect,
      "\(complaint.speaker) complains of \(complaint.about) \(Wording.duration(lag)) after it.",
      [complaint.episode.first.id])
  }

  /// Whether it is a message about what is done all the time, and neither changes nor spoils anything, of hours before.
  func isOver(by instant: Instant) -> Bool {
    cause.isMessage && cause.nature == .routine
      && cause.interval.start.seconds(until: instant) > Calibration.precedentHorizon
  }

  // MARK: Of others

  /// What only the units complain of that were touched, or only such as were not: exposure tells the cause.
  var exposed: Hearing? {
    guard [.change, .routine].contains(cause.nature) else { return nil }
    let deed = [cause] + scene.companions(of: cause)
    let lines = deed.flatMap { $0.findings.flatMap(\.evidence) }
    let touched = scene.exposure.units(of: name, in: lines)
    guard !touched.isEmpty else { return nil }
    for callee in callees.sorted() {
      guard let lone = scene.exposure.lone(among: name, about: callee) else { continue }
      guard !touched.contains(lone.unit) else {
        return touched.contains(lone.peer)
          ? nil
          : heard(
            Calibration.exposed,
            "Only \(lone.unit), which it touched, complains of \(callee); \(lone.peer), which it did not, does not.",
            [cause.first.id], cap: Calibration.exposed)
      }
      return heard(
        Calibration.asEver,
        "Only \(lone.unit) complains of \(callee), and what was touched is \(touched.sorted().joined(separator: ", ")).",
        [cause.first.id], cap: -Calibration.briefEffect)
    }
    return nil
  }

  /// What it alone complains of: then it is its own.
  var loneComplaint: Hearing? {
    for callee in callees.intersection(scene.blame.deepest).sorted() {
      guard let lone = loneSpeaker(about: callee), lone.speaker == name, !isOld(complaintOf: callee)
      else { continue }
      return heard(
        Calibration.ownEffect,
        "\(cause.component) complains of \(callee) after it, and \(lone.peer), which does the same work, does not.",
        [cause.first.id])
    }
    return nil
  }

  /// All that it complains of is dead.
  var unanswered: Hearing? {
    let dead = callees.intersection(scene.blame.deepest).sorted().first {
      scene.isSilent($0, since: scene.onset)
    }
    guard let dead else { return nil }
    return heard(
      Calibration.briefEffect, "All that \(cause.component) shows after it is that \(dead) does not answer.")
  }

  /// All that it says is that it waits.
  var pressed: Hearing? {
    guard let pressed = effects.pressed.first else { return nil }
    // Who sets out to do much waits for what he asks.
    if cause.nature == .routine, cause.isMessage { return nil }
    return heard(
      Calibration.briefEffect,
      "All that \(pressed.component) says after it (\(pressed.first.id)) is that it waits for others.",
      [pressed.first.id])
  }

  /// Its trouble came with its complaints of another that has no lack of anything: its load did not do it.
  var secondhand: Hearing? {
    guard let late = effects.secondhand.first, let callee = callees.sorted().first(where: isUnpressed) else {
      return nil
    }
    return heard(
      Calibration.briefEffect,
      "What \(late.component) shows after it (\(late.first.id)) came with its complaints of \(callee), "
        + "which no load presses.", [late.first.id])
  }

  /// What it complains of though nothing presses it, another that was not changed complains of as well.
  var shared: Hearing? {
    guard [.change, .routine].contains(cause.nature) else { return nil }
    for callee in callees.intersection(scene.blame.deepest).sorted() where isUnpressed(callee) {
      guard let other = unchangedSpeaker(about: callee) else { continue }
      return heard(
        Calibration.asEver,
        "\(other) complains of \(callee) just as \(cause.component) does, and was not changed.",
        [cause.first.id], cap: -Calibration.briefEffect)
    }
    return nil
  }

  /// What it complains of under load, others that were not changed complain of as well, and nothing says that it asks
  /// for more than before.
  var sharedUnderLoad: Hearing? {
    // What was stood for hours was no matter of who complains first.
    guard cause.interval.start.seconds(until: scene.onset) <= Calibration.precedentHorizon else { return nil }
    let shared = callees.intersection(scene.blame.deepest).sorted()
    guard !shared.isEmpty,
      cause.nature == .change || scene.companions(of: cause).contains(where: { $0.nature == .change })
    else { return nil }
    for callee in shared where !isUnpressed(callee) {
      guard let other = unchangedSpeaker(about: callee) else { continue }
      return heard(
        Calibration.sharedUnderLoad,
        "\(other) complains of \(callee) just as \(cause.component) does, and was not changed; nothing shows that "
          + "\(cause.component) asks for more.", [cause.first.id], cap: -Calibration.briefEffect)
    }
    return nil
  }

  // MARK: Who complains

  /// A change of who complains, and what is new in it since, before it complained.
  private func ownTrouble(of speaker: String, before complaint: Instant) -> (change: Episode, sign: Episode)?
  {
    guard !TriggerHearing.inputs.contains(cause.nature) else { return nil }
    let recent = Interval(start: scene.onset.adding(seconds: -Calibration.precedentHorizon), end: complaint)
    for change in scene.episodes(of: [speaker], beginningIn: recent)
    where change.nature == .change && change.key != cause.key {
      if let sign = OwnEffect(of: change, in: scene).foreboding, sign.interval.start < complaint {
        return (change, sign)
      }
    }
    return nil
  }

  /// Whether it complained of another before.
  private func isOld(complaintOf callee: String) -> Bool {
    let start = cause.interval.start.adding(seconds: -scene.uncertainty(of: cause))
    return scene.blame.complaints.contains {
      $0.speaker == name && $0.about == callee && $0.first < start
    }
  }

  private var callees: Set<String> { scene.blame.calls(name) }

  private func isUnpressed(_ name: String) -> Bool { scene.strain(of: name) == nil }

  /// The only component that complains of another, with one that does the same work and has no complaint.
  private func loneSpeaker(about other: String) -> (speaker: String, peer: String)? {
    let speakers = scene.blame.speakers(about: other)
    guard speakers.count == 1, let speaker = speakers.first else { return nil }
    let peer = scene.influence.peers(of: speaker).first { !scene.isSilent($0, since: scene.onset) }
    return peer.map { (speaker, $0) }
  }

  /// The only unit of the only component that complains of another, with one that works and has no complaint.
  private func loneUnit(about other: String) -> (speaker: String, peer: String)? {
    let speakers = scene.blame.speakers(about: other)
    guard speakers.count == 1, let speaker = speakers.first else { return nil }
    return scene.exposure.lone(among: speaker, about: other).map { ($0.unit, $0.peer) }
  }

  private func unchangedSpeaker(about callee: String) -> String? {
    let recent = Interval(
      start: scene.onset.adding(seconds: -Calibration.precedentHorizon), end: scene.onset)
    let deeds = scene.deeds.all.filter { recent.contains($0.interval.start) }
    let changed = Set(deeds.map { scene.influence.entity($0.component) }).union([name])
    return scene.blame.complaints.first { $0.about == callee && !changed.contains($0.speaker) }?.speaker
  }
}
