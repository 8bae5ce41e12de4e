extension Scenario {
  /// 8: a surge and a power loss, each absorbed alone before.
  static var surgeAndPowerLoss: Scenario {
    var topology = Topology.shop()
    topology.change("api") {
      $0.settings.instances = 6
      $0.settings.rate = 300
    }
    return Scenario(
      8, "surge-and-power-loss", twist: "each of the two was absorbed alone before", topology: topology
    ) {
      $0.hour = 13
      $0.history = [
        .rackWithoutPower(at: .day(1, hour: 13), minutes: 70),
        .surge("spring mailing", at: .day(2, hour: 13)),
        .rackWithoutPower(at: .day(3, hour: 12.5), minutes: 55),
      ]
      $0.precedents = [
        Precedent("a rack without power", at: .day(1, hour: 13), .noImpact),
        Precedent("surge of visitors", at: .day(2, hour: 13), .noImpact),
        Precedent("a rack without power", at: .day(3, hour: 12.5), .noImpact),
      ]
      $0.load = [.surge("newsletter", at: .incident(-35))]
      $0.trigger = [.rackWithoutPower(at: .incident(0), minutes: 95)]
      $0.expectations = [
        .without(.trigger, comes: .noImpact), .without(.load, comes: .noImpact),
        .ablation("two more instances of the api", [.node("api", \.instances, .plus(3))], comes: .noImpact),
      ]
      $0.decoys = [.deploy("worker", version: "4.12.78", at: .incident(-9))]
      $0.operators = [.said("ops2", "rack b is being looked at by the electricians", at: .onset(30))]
      $0.truth.trigger = Cause(
        "a rack lost its power", in: ["api", "power", "apcupsd"], [.lines("Running on UPS batteries")],
        start: .incident(0), tolerance: 300)
      $0.truth.enabling = Cause(
        "a surge of visitors", in: ["clients", "edge"], [.lines("newsletter is out")], start: .incident(-35),
        tolerance: 900)
      $0.truth.rootCause = Cause(
        "capacity: the api cannot carry a surge on two thirds of its instances", in: ["api"],
        [.lines("(request queue is full|admission denied)")], start: .incident(0), tolerance: 1200)
      $0.truth.brokenBy = Cause(
        "the rack has power again", in: ["api", "power", "apcupsd"],
        [.lines("Power is back. UPS running on mains")],
        start: .incident(95), tolerance: 600)
      $0.truth.innocent = [
        Innocent(
          "deploy of <worker>", .lines("Started <worker> version 4\\.12\\.78"),
          why: "takes no part in requests")
      ]
    }
  }

  /// 26: a leak, five days old, meets the peak.
  static var memoryLeak: Scenario {
    var topology = Topology.shop()
    topology.change("api") {
      $0.settings.rate = 320
      $0.settings.backlog = 1400
      $0.settings.restartSeconds = 240
    }
    return Scenario(
      26, "memory-leak", twist: "the deploy is five days old, the peak looks guilty", topology: topology
    ) {
      $0.hour = 17.6
      var deploy = Perturbation.deploy(
        "api", version: "4.12.90", at: .day(5, hour: 9), [.node("api", \.leak, .set(7.96))])
      deploy.words.append(Words(.changes, "<api> 4.12.90: sessions are cached in memory"))
      $0.defect = [deploy]
      $0.decoys = [.deploy("auth", version: "4.12.79", at: .incident(-22))]
      $0.operators = [
        Perturbation(
          "rollback of api", at: .onset(70), [.node("api", \.leak, .set(0))],
          words: [
            Words(.node("api"), "Started <api> version 4.12.84 in 12.9 seconds"),
            Words(.chat("dev1"), "rolled back <api> to 4.12.84, heap dumps are full of sessions"),
          ])
      ]
      $0.expectations = [
        .without(.defect, comes: .noImpact),
        .ablation("a quiet evening", [.clients(nil, \.peak, .times(0.6))], comes: .noImpact, .absorbed),
      ]
      let killed = Evidence.lines("Out of memory: Killed process \\d+ \\(<api>\\)")
      $0.truth.trigger = Cause(
        "the first instance runs out of memory at the peak of the day", in: ["api"], [killed],
        start: .onset(0), tolerance: 900)
      $0.truth.rootCause = Cause(
        "version 4.12.90 of <api> leaks memory", in: ["api"],
        [
          killed, .lines(#"heap_mb\W+(19|20)\d\d\b"#), .inChanges("deploy <api> version 4\\.12\\.90"),
        ], start: .day(5, hour: 9), tolerance: 600)
      $0.truth.innocent = [
        Innocent(
          "deploy of <auth>", .lines("Started <auth> version 4\\.12\\.79"), why: "no error of its own")
      ]
    }
  }
}

extension Perturbation {
  fileprivate static func rackWithoutPower(at moment: Moment, minutes: Double) -> Perturbation {
    let program = "apcupsd[688]"
    return Perturbation(
      "a rack without power", at: moment,
      [.act("api", .cut(share: 0.33, seconds: minutes * 60))],
      words: [
        Words(.host("queue", program: program), "Power failure."),
        Words(.host("queue", program: program), "Running on UPS batteries.", delay: 0.1),
        Words(.host("queue", program: program), "Power is back. UPS running on mains.", delay: minutes),
      ])
  }

  fileprivate static func surge(_ what: String, at moment: Moment) -> Perturbation {
    Perturbation(
      what, at: moment, lasts: 170, ramp: 10, [.clients(nil, \.peak, .times(1.4))],
      words: [Words(.chat("marketing"), "\(what) is out to all customers", delay: 3)])
  }
}
