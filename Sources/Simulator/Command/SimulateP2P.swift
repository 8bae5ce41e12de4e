package import ArgumentParser

/// `incident-sim p2p`: the two outages of a peer-to-peer messenger.
package struct SimulateP2P: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "p2p", abstract: "A peer-to-peer messenger whose supernodes collapse, or do not.",
    discussion: """
      Writes DIR/case.yaml (the truth), DIR/logs, and with --precedents DIR/baseline/<date>. Equal options give equal
      bytes. Nothing is painted: whether there is an outage follows from the factors.
      """)

  @Option(help: "2007 (restarts meet a defective allocator) or 2010 (late replies crash a client version).")
  package var incident: Outage = .supernodes2007
  @Option(help: "The wave of restarts (2007), the overloaded offline-IM servers (2010).")
  package var trigger: Switch = .on
  @Option(help: "The allocator's defect (2007), the crash of 5.0.0.152 (2010).")
  package var defect: Switch = .on
  @Option(help: "The high usage of the day.")
  package var load: Switch = .on
  @Option(help: "Equal seeds have equal people.")
  package var seed: UInt64 = 1
  @Option(help: "Several seeds, as 1-10: a case each in OUT/seed-1, OUT/seed-2...")
  package var seeds: String?
  @Option(help: "Clients; calibrated for 12000 (2007) and 6000 (2010).")
  package var clients: Int?
  @Option(help: "The directory of the case; its logs, baseline and case.yaml are replaced.")
  package var out: String
  @Option(help: "How much is written.")
  package var panel: PanelSize = .full
  @Option(help: "Clock skew, rotation, gaps, duplicates, encodings.")
  package var noise: Switch = .on
  @Option(help: "Earlier days in baseline/, at most 7: Patch Tuesdays (2007), Wednesdays (2010).")
  package var precedents: Int = 0
  @Flag(help: "Earlier days without the trigger.")
  package var calm = false
  @Option(help: "Hours to simulate; by default until after the recovery.")
  package var hours: Double?
  @Option(help: "Start as 2007-08-14T12:00:00Z; the trigger keeps its distance.")
  package var start: String?
  @Option(help: "What every failed attempt multiplies the pause with.")
  package var backoff: Double?
  @Option(help: "Share of the computers that restart after patches (2007), 0 to 1.")
  package var dose: Double?
  @Option(help: "Whether supernodes protect themselves.")
  package var protection: Switch = .on
  @Option(help: "Dedicated supernodes as MULTIPLE@HOURS after the onset, comma-separated, or none.")
  package var mega: String?
  @Option(
    help:
      "Hours after the onset at which the allocator is fixed (2007) or offline IM disabled (2010), or none.")
  package var fix: String?
  @Option(help: "Whether operators keep a log of changes.")
  package var changeLog: Switch = .on
  @Option(help: "Files above so many KiB are shipped through gzip.")
  package var gzipAbove: Int?

  @Flag(help: "Go on with constants whose truth table is not in SampleLogs/calibration.tsv.")
  package var uncalibrated = false

  /// The command; options come from parsing.
  package init() {}

  package func validate() throws {
    if let clients, !(500...1_000_000).contains(clients) {
      throw ValidationError("--clients must lie between 500 and 1000000")
    }
    if let hours, !(0.1...240).contains(hours) {
      throw ValidationError("--hours must lie between 0.1 and 240")
    }
    if !(0...7).contains(precedents) { throw ValidationError("--precedents must lie between 0 and 7") }
    if let dose, !(0...1).contains(dose) { throw ValidationError("--dose must lie between 0 and 1") }
    _ = try planned()
    _ = try seedRange()
  }

  package func run() throws {
    guard let seeds = try seedRange() else {
      try write()
      return
    }
    for seed in seeds {
      var one = self
      (one.seed, one.seeds, one.out) = (seed, nil, "\(out)/seed-\(seed)")
      try one.write()
    }
  }

  /// Writes the case; whether it came to what it must, if that is known.
  @discardableResult package func write() throws -> Bool {
    let plan = try planned()
    guard let set = plan.parameterSet else {
      if !uncalibrated { throw Uncalibrated(plan: plan) }
      report(try plan.write(to: out))
      return true
    }
    let result = try plan.write(to: out)
    report(result)
    let holds = set.holds(result.word, for: plan.factors)
    if !holds {
      let expected = set.expectation(plan.factors).rawValue
      print("unusual: \(plan.factors.label) comes to \(expected) with the calibrated hours")
    }
    return holds
  }

  private func report(_ result: (word: Outcome.Word, outcome: Outcome)) {
    let (low, minutes) = (Yaml.share(result.outcome.minimum), result.outcome.minutesOut)
    let name = out.split(separator: "/").last ?? "/"
    print("\(name): \(result.word.rawValue): lowest availability \(low), \(minutes) minutes below 0.700")
  }

  /// The case that the options describe.
  package func planned() throws -> P2PCase {
    let factors = Factors(trigger: trigger.isOn, defect: defect.isOn, load: load.isOn)
    let usual = incident == .supernodes2007 ? 12_000 : 6_000
    var plan = P2PCase(incident, factors, seed: seed, clients: clients ?? usual)
    plan.panel = panel.panel
    plan.isNoisy = noise.isOn
    plan.precedents = precedents
    plan.hours = hours
    if let start { plan.start = try Self.seconds(start) }
    plan.parameters.backoff = backoff ?? 1
    plan.parameters.protects = protection.isOn
    if let dose { plan.parameters.updateShare = dose }
    plan.isCalm = calm
    plan.keepsChanges = changeLog.isOn
    if let gzipAbove { plan.compressAbove = gzipAbove * 1024 }
    try applyReactions(to: &plan)
    plan.regenerate = regenerate
    return plan
  }
}
