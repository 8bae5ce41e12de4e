import ProximateModel

/// T7: whether the component of an episode shows anything of its own after it, or others complain of it only then.
///
/// The first of these that the logs can tell decides, in the order of what each is worth as evidence.
struct OwnEffect {
  let scene: Scene
  let cause: Episode
  let effects: Effects

  init(of cause: Episode, in scene: Scene) {
    (self.scene, self.cause) = (scene, cause)
    effects = Effects(of: cause, in: scene)
  }

  var hearing: Hearing {
    stumble ?? loneAccuser ?? cutOff ?? silence ?? complaint ?? exposed ?? early ?? shifted ?? above
      ?? severed ?? brief
      ?? own
      ?? modelled
      ?? loneComplaint
      ?? unanswered
      ?? pressed ?? secondhand ?? shared ?? volume ?? felt ?? untold ?? sharedUnderLoad ?? asEver
      ?? nothing
  }

  /// What stands for its component.
  var name: String { scene.influence.entity(cause.component) }

  /// Support or contradiction; what contradicts can weigh more than what supports.
  func heard(
    _ weight: Double, _ because: String, _ findings: [String] = [], cap: Double = Calibration.ownEffect
  ) -> Hearing {
    Hearing("T7", .effect, weight: weight, cap: max(cap, -weight), because: because, findings: findings)
  }

  /// How long after it something came, for people.
  func lag(_ instant: Instant) -> String {
    Wording.duration(max(0, cause.interval.start.seconds(until: instant)))
  }

  // MARK: What it shows itself

  /// A program that trips over what it tells of.
  private var stumble: Hearing? {
    guard let (defect, words) = scene.stumble(over: cause) else { return nil }
    return heard(
      Calibration.ownEffect,
      "\(defect.component) shows \(defect.first.id) after it, whose lines speak of \(words.joined(separator: ", ")), too.",
      [defect.first.id])
  }

  /// Trouble of its own that came before the impact, and stayed.
  private var early: Hearing? {
    guard [.change, .routine, .time].contains(cause.nature), let early = foreboding,
      !isOver(by: early.interval.start)
    else { return nil }
    return heard(
      Calibration.earlyEffect,
      "\(Wording.component(early.component)) shows \(early.first.id) from \(lag(early.interval.start)) after it on: "
        + "before the impact, and while it lasts.", [early.first.id], cap: -Calibration.briefEffect)
  }

  /// Trouble of what runs on the machines whose kernels tell of it.
  private var above: Hearing? {
    guard let above = scene.trouble(above: cause) else { return nil }
    return heard(
      Calibration.ownEffect,
      "\(above.first.id) shows what runs on the machines, whose kernels tell of it.", [above.first.id])
  }

  /// Calls that fail all over the site whose link it is.
  private var severed: Hearing? {
    guard let cut = scene.calls(over: cause) else { return nil }
    return heard(
      Calibration.ownEffect, "\(cut.component) is complained of all over the site whose link is down.",
      [cut.first.id])
  }

  /// Trouble of its own that began before the impact, and stayed.
  var foreboding: Episode? { effects.novel.first(where: isForeboding) }

  private func isForeboding(_ effect: Episode) -> Bool {
    let window = scene.window.interval
    let lead = effect.interval.start.seconds(until: scene.onset)
    let rest = effect.interval.end.seconds(until: window.end)
    // What users feel is the impact, by whatever measure, and no sign that comes before it.
    if effect.nature == .impact || scene.clockEvent(between: cause, and: effect) != nil { return false }
    // A change makes work slower at once; what becomes slow after a while waits for something else.
    if effect.key.type == "measure.shift", effect.nature == .fault,
      cause.interval.start.seconds(until: effect.interval.start) > Calibration.edgeLag
    {
      return false
    }
    return lead > scene.uncertainty(of: effect) && effect.interval.start >= cause.interval.start
      && effect.count >= Calibration.leastComplaints && rest <= Calibration.lastingRest * window.seconds
  }

  /// Trouble of its own that is over long before the impact is.
  private var brief: Hearing? {
    // What comes from outside goes again: what it set off may stay.
    if cause.nature == .environment, cause.isExternal { return nil }
    guard let effect = effects.novel.first, effects.isBrief(in: scene.window) else { return nil }
    let end = effects.novel.map(\.interval.end).max() ?? effect.interval.end
    return heard(
      Calibration.briefEffect,
      "What \(effect.component) shows after it is over "
        + "\(Wording.duration(end.seconds(until: scene.window.interval.end))) before the impact is.",
      [effect.first.id])
  }

  private var own: Hearing? {
    guard let effect = effects.novel.first else { return nil }
    return heard(
      Calibration.ownEffect,
      "\(Wording.component(effect.component)) shows \(effect.first.id) \(lag(effect.interval.start)) after it.",
      effects.novel.prefix(3).map(\.first.id))
  }

  /// What a model of the system says that follows.
  private var modelled: Hearing? {
    guard let (effect, why) = scene.modelledEffect(of: cause) else { return nil }
    return heard(
      Calibration.ownEffect, "By the model of the system \(effect.first.id) follows from it: \(why).",
      [effect.first.id])
  }

  private var volume: Hearing? {
    guard effects.secondhand.isEmpty, let factor = scene.volume(of: cause) else { return nil }
    return heard(
      Calibration.ownEffect,
      "\(Wording.component(cause.component)) writes \(Wording.number(factor)) times as many lines "
        + "after it as before.", [cause.first.id])
  }

  // MARK: What users and others tell, or nobody

  private var felt: Hearing? {
    let isFelt = scene.window.components.contains { scene.influence.isOne($0, cause.component) }
    guard isFelt, cause.interval.start <= scene.onset else { return nil }
    return heard(
      Calibration.ownEffect / 2, "Users felt it in \(cause.component) after that.",
      scene.window.findings.prefix(1).map(\.id))
  }

  private var untold: Hearing? {
    guard scene.window.components.isEmpty || !scene.influence.hasTopology && isElsewhere else { return nil }
    return Hearing(
      "T7", .effect,
      notTestable:
        "\(cause.component) shows nothing of its own after it, but no line tells who depends on it.",
      cap: Calibration.ownEffect)
  }

  private var isElsewhere: Bool {
    !scene.episodes.contains { $0.component == cause.component && Scene.effects.contains($0.nature) }
  }

  /// Trouble that it has at other times as well.
  private var asEver: Hearing? {
    guard let usual = effects.usual.first(where: { $0.count >= Calibration.leastComplaints }) else {
      return nil
    }
    // What has stood for hours is not to be seen in what goes on as it always does.
    let isOld = cause.interval.start.seconds(until: scene.onset) > Calibration.precedentHorizon
    return heard(
      isOld ? Calibration.noOwnEffect : Calibration.asEver,
      "What \(usual.component) shows after it (\(usual.first.id)) it shows at other times as well.",
      [usual.first.id], cap: -Calibration.briefEffect)
  }

  private var nothing: Hearing {
    heard(
      isUntied ? Calibration.asEver : Calibration.noOwnEffect,
      "Neither does \(cause.component) show anything of its own after it, nor do others complain of it"
        + (isUntied ? ", and no line ties it to what fails." : "."),
      cap: -Calibration.briefEffect)
  }

  /// Whether nothing but its time speaks for a change: it shows no more than what goes on as ever, and no line ties it to
  /// what fails. What was stood for hours need not be seen at once, and a major release may have changed what others see.
  private var isUntied: Bool {
    guard cause.interval.start.seconds(until: scene.onset) <= Calibration.precedentHorizon,
      scene.path(of: cause).criterion.outcome == .notTestable, scene.releaseStep(of: cause)?.step != .major
    else { return false }
    return cause.nature == .change || scene.companions(of: cause).contains { $0.nature == .change }
  }
}
