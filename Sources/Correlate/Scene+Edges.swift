import ProximateModel

/// An episode that may have set off another, and how the two are tied.
struct Parent {
  var episode: Episode
  var tie: Tie
}

/// Typed edges of influence: structure, direction by kind, and timing, all three.
extension Scene {
  /// The best-tied episode that could have set this one off; nil when nothing in the logs could.
  ///
  /// Changes introduce defects rather than set them off, so the search for a root passes them over; `besidesOwn`
  /// passes over what tells of the same event.
  func parent(
    of child: Episode, passingOver ignored: Set<Nature> = [],
    slack: Double = Calibration.sameComponentSlack, besidesOwn isOwnIgnored: Bool = false
  ) -> Parent? {
    func isIgnored(_ episode: Episode) -> Bool {
      ignored.contains(episode.nature)
        || isOwnIgnored && !Self.roots.contains(episode.nature) && Wave.isOne(episode, child)
    }
    if let known = modelledParent(of: child), !isIgnored(known.episode) { return known }
    if let consumer = consumer(of: child), consumer.key != child.key, !isIgnored(consumer) {
      return Parent(
        episode: consumer, tie: Tie(strength: 1, because: "\(child.component) waits for its consumers"))
    }
    if child.nature == .demand { return wave(before: child) }
    guard !Self.roots.contains(child.nature) else { return nil }
    let start = child.interval.start.adding(seconds: -Calibration.edgeLag)
    let end = child.interval.start.adding(seconds: slack)
    var best: Parent?
    let circle = influence.circle(of: child.component)
    for candidate in episodes(of: circle, beginningIn: Interval(start: start, end: end))
    where candidate.key != child.key && !isIgnored(candidate) {
      let isEarlier = candidate.interval.start <= child.interval.start
      if child.isHearsay, !isEarlier || !influence.isOne(candidate.component, child.component) { continue }
      guard let tie = edge(from: candidate, to: child), !isBackground(candidate),
        !isModelled(child.key.type, near: candidate.component)
      else { continue }
      if tie.strength > best?.tie.strength ?? 0 { best = Parent(episode: candidate, tie: tie) }
    }
    return best
  }

  /// Inputs have no parents within the system.
  private static let roots: Set<Nature> = [.environment, .time, .change, .demand, .routine]

  /// Signs of pressure: they never explain a defect.
  private static let pressure: Set<Nature> = [.fault, .retry, .demand, .capacity, .protective, .heartbeat]
  static let defects: Set<Nature> = [.defect, .diagnosis, .healFailed]

  /// Deeper mechanisms explain shallower ones within one component.
  static func depth(_ nature: Nature) -> Int {
    switch nature {
    case .change, .time, .environment: 0
    case .defect, .diagnosis: 1
    case .healFailed, .control: 2
    case .capacity, .demand: 3
    case .heartbeat: 4
    case .fault: 5
    case .retry, .protective: 6
    default: 7
    }
  }

  /// A wave from outside that asks for the work: demand follows it though no line ties the two.
  private func wave(before demand: Episode) -> Parent? {
    let start = demand.interval.start
    let span = Interval(start: start.adding(seconds: -Calibration.waveLag), end: start)
    let waves = episodes(beginningIn: span).filter { wave in
      wave.nature == .environment && wave.interval.end >= start && wave.interval.start < start
    }
    guard let wave = waves.last else { return nil }
    let lead = Wording.duration(wave.interval.start.seconds(until: start))
    return Parent(
      episode: wave,
      tie: Tie(strength: Calibration.waveTie, because: "demand rose \(lead) after it and while it lasted"))
  }

  /// Trouble of a machine on the way that came no later than a demand: requests that fail come again.
  func fault(beneath demand: Episode) -> Episode? {
    guard demand.nature == .demand else { return nil }
    let start = demand.interval.start
    let span = Interval(
      start: start.adding(seconds: -Calibration.edgeLag), end: start.adding(seconds: Calibration.clockDefault)
    )
    return episodes(beginningIn: span).first(where: isBeneath)
  }

  /// Whether it is a fault of what carries a service that others complain of, and of nothing that it lacks: no work of
  /// others does that.
  func isBeneath(_ fault: Episode) -> Bool {
    fault.nature == .fault && fault.first.isAuthored && influence.entity(fault.component) != fault.component
      && blame.deepest.contains(influence.entity(fault.component)) && !blame.isComplaint(fault)
      && !isOfPressure(fault)
  }

  /// Whether some lines of a fault are those of a limit that was met: then it is what a demand does, and not what is
  /// beneath it.
  private func isOfPressure(_ fault: Episode) -> Bool {
    let start = fault.interval.start
    let near = Interval(
      start: start.adding(seconds: -Calibration.clockDefault),
      end: start.adding(seconds: Calibration.clockDefault))
    return episodes(beginningIn: near).contains {
      $0.nature == .capacity && $0.first.isAuthored && Wave.sharesLines($0, fault)
    }
  }

  private func edge(from parent: Episode, to child: Episode) -> Tie? {
    guard Self.effects.contains(parent.nature) || Self.roots.contains(parent.nature) else { return nil }
    if Self.defects.contains(child.nature), Self.pressure.contains(parent.nature) { return nil }
    if parent.nature == .impact { return nil }
    let lead = parent.interval.start.seconds(until: child.interval.start)
    if parent.component == child.component, !parent.component.isEmpty {
      let (isBeneath, isAbove) = (isOfKernel(parent), isOfKernel(child))
      guard isBeneath || !isAbove || Self.roots.contains(parent.nature) else { return nil }
      let isDeeper = isBeneath && !isAbove || Self.depth(parent.nature) < Self.depth(child.nature)
      guard child.isHearsay || isDeeper else { return nil }
      return lead >= -Calibration.sameComponentSlack ? influence.tie(parent.component, child.component) : nil
    }
    let clocks = extent.uncertainty(of: parent.first) + extent.uncertainty(of: child.first)
    if influence.isOne(parent.component, child.component), parent.component != child.component {
      if lead > 0, isOnOneMachine(parent, child) { return influence.tie(parent.component, child.component) }
      return lead > clocks || child.isHearsay && lead >= -clocks ? beneath(parent, child) : nil
    }
    guard lead >= -clocks, directed(parent, child) else { return nil }
    return influence.tie(parent.component, child.component)
  }

  /// Whether a network or switch says that its own link to what shows the other is down.
  private func isLink(_ parent: Episode, of child: Episode) -> Bool {
    parent.nature == .fault && influence.names(parent.component, child.component)
      && !child.isHearsay && parent.interval.start < child.interval.start
      && Signature.carrier(in: parent.text) != nil
  }

  /// New trouble of the machine of the only unit that shows an episode, which began before it.
  func machineTrouble(beneath child: Episode) -> Episode? {
    let start = child.interval.start
    let span = Interval(start: start.adding(seconds: -Calibration.edgeLag), end: start)
    return episodes(of: [influence.entity(child.component)], beginningIn: span).first {
      $0.component != child.component && $0.interval.start < start && isOnOneMachine($0, child)
    }
  }

  /// Whether trouble of a machine, new to it, came before that of the only unit that has its trouble: one clock tells.
  private func isOnOneMachine(_ parent: Episode, _ child: Episode) -> Bool {
    guard [.fault, .environment, .capacity, .protective].contains(parent.nature), !parent.isHearsay,
      !child.isHearsay, parent.first.isAuthored || parent.key.type == "template.new",
      influence.entity(parent.component) != parent.component, !isPrecedented(parent)
    else { return false }
    let machines = Set(parent.findings.flatMap(\.evidence).compactMap { Words.ownHost(of: $0.text) })
    let units = Set(child.findings.flatMap(\.evidence).map { Exposure.machine($0.origin.source) })
    return machines.count == 1 && machines == units
  }

  /// What fails in a machine's own programs is felt by what the machine is for.
  private func beneath(_ parent: Episode, _ child: Episode) -> Tie? {
    guard [.fault, .environment, .capacity].contains(parent.nature), parent.first.isAuthored,
      !parent.isHearsay
    else { return nil }
    return influence.tie(parent.component, child.component)
  }

  /// Faults climb from callee to caller; load falls from caller to callee.
  private func directed(_ parent: Episode, _ child: Episode) -> Bool {
    switch parent.nature {
    case .demand, .retry: influence.names(parent.component, child.component)
    default:
      influence.names(child.component, parent.component) || isLink(parent, of: child)
    }
  }
}
