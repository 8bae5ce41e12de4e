/// Simulates a case and writes it: `case.yaml`, `logs/`, `baseline/<date>/`.
extension P2PCase {
  /// A written run: the world, what became of it, and what operators did.
  struct Run: Sendable {
    var setup: Setup
    var result: Simulation.Result
    /// First minute out of an outage; nil when there is none.
    var onset: Int?
    /// End of the outage, nil when there is none or it lasts.
    var recovered: Int?
    /// First action that was followed by recovery.
    var brokenBy: Intervention?
    /// The last time before the onset at which a region's computers restart, or the trigger's time.
    var triggerStart: Int?

    /// End of the logs, seconds since 1970.
    var end: Int { setup.start + Int(setup.hours * 3600) }

    /// What the world came to; an outage that operators ended early is still one.
    var word: Outcome.Word { onset != nil ? .outage : result.outcome.word }
  }

  /// Simulates the world twice: once to learn when it fails, then with operators who react to that.
  func simulate(_ setup: Setup, panel: Panel, bulletins: Int) -> Run {
    var setup = setup
    let first = Simulation.measure(setup).outcome
    let onset = first.word == .outage ? first.firstOut : nil
    if let onset {
      setup.interventions = reactions.map { Intervention(at: Self.minute(onset, $0.hours), $0.action) }
      if hours == nil {
        let last = (reactions.map(\.hours).max() ?? 3) + 6
        setup.hours = Double(Self.minute(onset, last) - setup.start) / 3600
      }
    }
    var world = World(setup)
    let desk = Desk(members: PanelMembers(panel, in: world), clock: HostClock(seed: seed, isNoisy: isNoisy))
    let scribes = Self.scribes(desk, outage, bulletins: bulletins, seed: seed)
    var run = Run(setup: setup, result: Simulation.run(&world, scribes: scribes))
    run.onset = onset
    if onset != nil, run.result.outcome.final > 0.9, let last = run.result.outcome.lastOut {
      run.recovered = last + 60
      run.brokenBy = setup.interventions.last { $0.time < last && $0.action.addsCapacity }
    }
    run.triggerStart = triggerStart(run)
    Operations(
      setup: setup, onset: onset, recovered: run.recovered, interventions: setup.interventions,
      bulletins: bulletins, keepsChanges: keepsChanges
    ).write(into: &run.result.book)
    return run
  }

  private static func minute(_ onset: Int, _ hours: Double) -> Int { (onset + Int(hours * 3600)) / 60 * 60 }

  private static func scribes(_ desk: Desk, _ outage: Outage, bulletins: Int, seed: UInt64) -> [any Scribe] {
    let common: [any Scribe] = [
      ClientScribe(desk: desk), SupernodeScribe(desk: desk), AllocatorScribe(), LoginScribe(desk: desk),
      DownloadScribe(desk: desk, seed: seed), MetricsScribe(desk: desk),
    ]
    switch outage {
    case .supernodes2007:
      return common + [
        UpdateAgentScribe(desk: desk, bulletins: bulletins),
        UpdateServiceScribe(desk: desk, bulletins: bulletins, seed: seed),
      ]
    case .offlineIM2010: return common + [OfflineIMScribe(desk: desk), CrashScribe(desk: desk)]
    }
  }

  private func triggerStart(_ run: Run) -> Int? {
    guard run.setup.factors.trigger else { return nil }
    guard outage == .supernodes2007, let onset = run.onset ?? run.result.outcome.minimumTime else {
      return run.setup.triggerTime
    }
    return Region.all.indices.map { region -> Int in
      let local = onset + run.setup.offset(ofRegion: region) - 3 * 3600 - 300
      return onset - local % 86_400
    }.max()
  }
}

extension Intervention.Action {
  /// True for what adds supernodes.
  var addsCapacity: Bool {
    if case .addDedicated = self { return true }
    return false
  }
}
