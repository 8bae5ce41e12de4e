import ProximateModel

/// Tests that triggers and root causes share.
extension Scene {
  /// T5: whether the logs tie an episode to where users felt it, and how near to what everybody complains of.
  func path(of episode: Episode) -> Hearing {
    let name = influence.entity(episode.component)
    if name.isEmpty {
      return Hearing(
        "T5", .topology, notTestable: "The lines do not say which component is concerned.",
        cap: -Calibration.offPath)
    }
    if name == Subject.time {
      return Self.path(Calibration.onPath, "The clocks of several machines show it.")
    }
    return complaints(about: name) ?? tie(of: episode, name) ?? untied(episode)
  }

  private static func path(_ weight: Double, _ because: String, _ findings: [String] = []) -> Hearing {
    Hearing(
      "T5", .topology, weight: weight, cap: -Calibration.offPath, because: because, findings: findings)
  }

  /// T5 by what others say of a component.
  private func complaints(about name: String) -> Hearing? {
    if let caller = blame.doesWithout(name) {
      return Self.path(
        Calibration.doneWithout,
        "\(caller) says that it does without \(name): what fails there is hardly felt.")
    }
    guard blame.deepest.contains(name) else { return nil }
    let who = Set(blame.complaints.filter { $0.about == name }.map(\.speaker)).sorted()
    return Self.path(
      Calibration.complainedOf,
      "\(who.prefix(3).joined(separator: ", ")) complain of \(name), which complains of no other.")
  }

  /// T5 by queues, clients and whatever else ties it to the impact.
  private func tie(of episode: Episode, _ name: String) -> Hearing? {
    if let waiting = starved(by: episode) {
      return Self.path(
        Calibration.onPath,
        "\(waiting.component) waits for its consumers (\(waiting.first.id)), and \(name) fails.",
        [waiting.first.id])
    }
    if let client = clients(of: episode).min() {
      if let other = otherVersion(of: client, than: episode) {
        return Hearing(
          "T5", .topology,
          notTestable: "Requests of \(client) fail, but those of \(other) as well, which it did not bring.",
          cap: -Calibration.offPath)
      }
      return Self.path(Calibration.onPath, "It is about \(client), which sends the requests that fail.")
    }
    return tieToTrouble(name).map { tie in
      Self.path(Calibration.onPath * tie.strength, "It is tied to the impact: \(tie.because).")
    }
  }

  /// T5 of what nothing is known to tie to the impact: it speaks against it where the system is known.
  private func untied(_ episode: Episode) -> Hearing {
    let name = Wording.component(episode.component)
    guard !blame.deepest.isEmpty, influence.coverage >= Calibration.knownTopology else {
      let felt = window.components.sorted().joined(separator: ", ")
      return Hearing(
        "T5", .topology, notTestable: "No line ties \(name) to \(felt), and no map of the system was given.",
        cap: -Calibration.offPath)
    }
    return Self.path(
      Calibration.offPath,
      "What fails complains of \(blame.deepest.sorted().joined(separator: ", ")), and nothing ties \(name) to that."
    )
  }

  /// How a component is tied to what is complained of, or else to where users felt it.
  private func tieToTrouble(_ name: String) -> Tie? {
    if blame.accused.contains(name) { return Tie(strength: 0.8, because: "others complain of \(name)") }
    if let callee = blame.calls(name).intersection(blame.deepest).min() {
      return Tie(strength: 0.9, because: "\(name) calls \(callee), which others complain of, too")
    }
    for deep in blame.deepest.sorted() where influence.names(name, deep) || influence.names(deep, name) {
      return Tie(strength: 0.8, because: "lines of one of \(name) and \(deep) name the other")
    }
    if let site = blame.site, Places.site(of: name) == site {
      return Tie(
        strength: 0.8, because: "all that complains and is complained of is in \(site), as \(name) is")
    }
    if window.components.contains(where: { influence.isOne($0, name) }) { return tieToImpact(name) }
    // Everything hangs together somehow: a chain that passes what is complained of by tells little.
    return (tieToImpact(name) ?? tieToReaders(name)).map {
      Tie(strength: $0.strength * 0.6, because: $0.because)
    }
  }

  /// How a component is tied to one that complains of the deepest because it finds less in its cache: what it calls as
  /// well, by its own lines, may be that cache.
  private func tieToReaders(_ name: String) -> Tie? {
    if foundLess.isEmpty { return nil }
    let callers = blame.deepest.reduce(into: Set<String>()) { $0.formUnion(blame.speakers(about: $1)) }
    let cold = foundLess.first { shift in
      callers.contains(influence.entity(shift.component)) && influence.names(shift.component, name)
    }
    return cold.map { cold in
      Tie(
        strength: 0.9,
        because: "lines of \(cold.component), which finds less in its cache (\(cold.first.id)), name \(name)")
    }
  }

  /// Whether a deed may be what the impact came of: it is in one of the components concerned, or shows anything after it
  /// on the way to what fails.
  func isRival(_ deed: Episode, in concerned: Set<String>) -> Bool {
    guard path(of: deed).criterion.outcome == .supports else { return false }
    return concerned.contains(influence.entity(deed.component))
      || ownEffect(of: deed).criterion.outcome != .contradicts
  }

  /// T7: whether its component shows anything of its own after it, or others complain of it only then.
  func ownEffect(of episode: Episode) -> Hearing {
    guard !episode.component.isEmpty, episode.component != Subject.time else {
      return Hearing(
        "T7", .effect, notTestable: "The lines do not say that it concerns any one component.",
        cap: Calibration.ownEffect)
    }
    return OwnEffect(of: episode, in: self).hearing
  }

  /// What shows that more is asked of a component than it has.
  func strain(of name: String) -> Episode? {
    let span = Interval(
      start: onset.adding(seconds: -Calibration.edgeLag),
      end: onset.adding(seconds: Calibration.complaintTime))
    return episodes(of: [name], beginningIn: span).first {
      [.capacity, .protective, .demand, .control].contains($0.nature) && $0.first.isAuthored
        && !$0.can(.trigger)
        && !isPrecedented($0)
    }
  }

  /// What shows that a component which others complain of, and which still writes, is overloaded.
  func strain(behind hearsay: Episode) -> Episode? {
    let name = influence.entity(hearsay.component)
    guard hearsay.isHearsay, !isSilent(name, since: onset) else { return nil }
    return strain(of: name)
  }

  static let effects: Set<Nature> = [
    .fault, .defect, .capacity, .protective, .healFailed, .retry, .impact, .diagnosis, .control, .heartbeat,
    .demand,
  ]
}
