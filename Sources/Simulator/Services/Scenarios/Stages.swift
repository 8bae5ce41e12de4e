/// Cases with more than one stage, or with a long way back.
extension Scenario {
  /// 32: a permission of the database doubles a generated file, and who loads it dies of it.
  static var generatedFile: Scenario {
    Scenario(
      32, "generated-file",
      twist: "three components, a file and a limit; the status page fails by coincidence",
      topology: .filtered
    ) {
      $0.hour = 11
      $0.history = [
        .file(61, at: .day(1, hour: 11)), .file(61, at: .day(1, hour: 17)), .file(62, at: .incident(-240)),
      ]
      $0.trigger = [
        Perturbation(
          "permission", at: .incident(0), [.node("filter", \.crashPerCall, .plus(1e-9))],
          words: [
            Words(.changes, "config <db> GRANT SELECT ON ALL TABLES IN SCHEMA r0 TO features_reader"),
            Words(
              .node("db"), "statement: GRANT SELECT ON ALL TABLES IN SCHEMA r0 TO features_reader",
              delay: -3),
            Words(.node("features"), "feature file written: 232 features, 2 rows per column", delay: -0.4),
          ])
      ]
      $0.defect = [
        Perturbation(
          "a limit that kills", at: .start, [.node("filter", \.crashPerCall, .times(1e6))])
      ]
      $0.decoys = [
        Perturbation(
          "the status page fails as well", at: .onset(4),
          words: [
            Words(.page, "(this page could not be refreshed: 503 from the hosting provider)"),
            Words(
              .chat("ops1"), "our status page is down as well, and that is hosted elsewhere: an attack?",
              delay: 5),
          ])
      ]
      $0.operators = [
        .said("ops3", "no sign of an attack, rates are as ever", at: .onset(40)),
        Perturbation(
          "the old file", at: .onset(95), [.node("filter", \.crashPerCall, .set(0))],
          words: [
            Words(.node("features"), "generation stopped, feature file of yesterday restored: 62 features"),
            Words(.chat("dev1"), "<filter> loads yesterday's feature file again"),
          ]),
      ]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      $0.truth.trigger = Cause(
        "a permission of the database makes a generated file larger than ever", in: ["db", "features"],
        [.lines("GRANT SELECT ON ALL TABLES IN SCHEMA r0"), .lines("feature file written: 232 features")],
        start: .incident(-3), tolerance: 420)
      $0.truth.rootCause = Cause(
        "the filter dies when the file exceeds its limit", in: ["filter"],
        [.lines("panic: 232 features exceed the limit of 200")], start: .incident(0), tolerance: 300)
      $0.truth.brokenBy = Cause(
        "yesterday's file", in: ["features"], [.lines("feature file of yesterday restored")],
        start: .onset(95))
      $0.truth.innocent = [
        Innocent(
          "the status page", .lines("this page could not be refreshed"), why: "hosted elsewhere, coincidence")
      ]
    }
  }

  /// 33: names are gone for half an hour; when they are back, everybody comes at once.
  static var dnsThenCollapse: Scenario {
    var topology = Topology.platform()
    topology.change("api") { $0.settings.backlog = 5000 }
    topology.change("dns") { $0.settings.errorShare = 0 }
    topology.change("api", "dns") { $0.settings.hit = 0.4 }
    return Scenario(
      33, "dns-then-collapse", twist: "the names are back, the outage is not over: two stages",
      topology: topology
    ) {
      $0.hour = 10
      $0.hoursAfter = 6
      let slow = { (at: Moment) in Perturbation.slowEnactor(at: at) }
      $0.history = [slow(.day(1, hour: 14)), slow(.day(4, hour: 9))]
      $0.precedents = [Precedent("slow enactor", at: .day(4, hour: 9), .noImpact)]
      $0.trigger = [slow(.incident(0))]
      $0.defect = [
        Perturbation(
          "plans are checked once", at: .incident(-700), [.node("dns", \.errorShare, .times(1e6))],
          words: [
            Words(.changes, "release name-automation 2.7 in <dns>: check of plan age moved to the begin")
          ])
      ]
      $0.load = [
        Perturbation(
          "impatient clients", at: .start,
          [
            .clients(nil, \.attempts, .set(10)), .clients(nil, \.pause, .set(3)),
            .clients(nil, \.multiplier, .set(1)),
          ])
      ]
      $0.together = [
        Perturbation(
          "the race", at: .incident(0),
          words: [
            Words(.node("dns"), "enactor-1: plan 8790 applied over newer plan 8812", .warning, delay: -0.2),
            Words(
              .node("dns"), "cleanup: plan 8790 is 22 generations old, its records are deleted", .warning,
              delay: -0.05),
            Words(.node("dns"), "zone internal.example has no records", .error, delay: 0.3),
          ])
      ]
      $0.operators = [
        Perturbation(
          "names restored", at: .onset(33),
          words: [
            Words(.node("dns"), "plan 8812 applied by hand, zone internal.example has 412 records"),
            Words(.chat("ops1"), "names resolve again, automation is switched off"),
          ]),
        .said("ops2", "names are fine for half an hour and <api> still times out", at: .onset(65)),
        Perturbation(
          "most requests are turned away", at: .onset(150), lasts: 12, [.node("edge", \.limit, .set(400))],
          words: [
            Words(.node("edge"), "limit_req zone \"all\" rate=400r/s is active"),
            Words(.chat("ops1"), "throttling at the edge so that <api> can work off its queue"),
          ]),
        Perturbation(
          "the throttle is opened in steps", at: .onset(162), lasts: 40,
          [.node("edge", \.limit, .set(1900))],
          words: [Words(.node("edge"), "limit_req zone \"all\" rate=1900r/s is active")]),
      ]
      $0.expectations = [
        .without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact),
        .ablation("short queues in the api", [.node("api", \.backlog, .set(200))], comes: .absorbed),
      ]
      $0.truth.trigger = Cause(
        "an enactor of name plans is slow", in: ["dns"], [.lines("enactor-1: unusual delay")],
        start: .incident(-12), tolerance: 900)
      $0.truth.rootCause = Cause(
        "a race in the name automation: an old plan replaces a newer one and is then deleted",
        in: ["dns", "changes"],
        [
          .lines("applied over newer plan"), .lines("its records are deleted"),
          .lines("check of plan age moved to the begin"),
        ])
      $0.truth.loop = Cause(
        "congestive collapse: requests wait longer than the edge and come again",
        in: ["api", "edge", "clients"],
        [.lines("upstream timed out"), .lines(#"try=([4-9]|10)$"#)])
      $0.truth.brokenBy = Cause(
        "throttled at the edge", in: ["edge"], [.lines("limit_req zone \"all\" rate=400r/s")],
        start: .onset(150))
    }
  }

  /// 44: sessions of a bad version are broken until they end.
  static var slowRecovery: Scenario {
    Scenario(
      44, "slow-recovery", twist: "an hour of recovery after the rollback, and no loop: sessions run out",
      topology: .shop()
    ) {
      $0.hour = 12
      let deploy = Perturbation.deploy(
        "auth", version: "4.13.0", at: .incident(0), [.node("auth", \.errorShare, .set(0.5))])
      $0.trigger = [deploy]
      $0.defect = [deploy]
      // A drain that logs know: twenty minutes of a bad version, an hour and a half until the last session had ended.
      $0.history = [
        Perturbation.deploy(
          "auth", version: "4.12.80", at: .day(1, hour: 9), lasts: 110,
          [.node("auth", \.errorShare, .set(0.05))])
      ]
      $0.precedents = [Precedent("broken sessions of <auth>", at: .day(1, hour: 9), .noImpact)]
      $0.operators = [
        Perturbation(
          "rollback", at: .onset(40), ramp: 95, [.node("auth", \.errorShare, .set(0.000003))],
          words: [
            Words(.node("auth"), "Started <auth> version 4.12.80 in 10.9 seconds"),
            Words(
              .chat("dev2"), "rolled back <auth> to 4.12.80, tokens of 4.13.0 stay bad until they expire"),
          ])
      ]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      let cause = Cause(
        "version 4.13.0 of <auth>", in: ["auth"],
        [.lines("Start(ing|ed) <auth> version 4\\.13\\.0"), .inChanges("deploy <auth> version 4\\.13\\.0")],
        start: .incident(0), tolerance: 600)
      $0.truth.trigger = cause
      $0.truth.rootCause = cause
      $0.truth.brokenBy = Cause(
        "rollback, and the end of the sessions", in: ["auth"], [.lines("rolled back <auth> to 4\\.12\\.80")],
        start: .onset(40))
    }
  }
}

extension Topology {
  /// The shop with a filter behind the edge that loads a generated file.
  fileprivate static var filtered: Topology {
    var topology = shop()
    topology.nodes += [
      NodeSpec("filter", .service, .zap).with {
        $0.settings.instances = 4
        $0.settings.rate = 900
        $0.settings.latency = 0.003
        $0.settings.slots = 400
        $0.port = 8444
        $0.crashWords = "panic: 232 features exceed the limit of 200"
      },
      NodeSpec("features", .worker, .log4j),
    ]
    topology.edges.removeAll { $0.from == "edge" && $0.to == "api" }
    topology.edges.append(EdgeSpec("edge", "filter") { $0.settings.timeout = 6 })
    topology.edges.append(EdgeSpec("filter", "api") { $0.settings.timeout = 5 })
    return topology
  }
}

extension Perturbation {
  fileprivate static func file(_ features: Int, at moment: Moment) -> Perturbation {
    Perturbation(
      "feature file", at: moment,
      words: [Words(.node("features"), "feature file written: \(features) features, 1 row per column")])
  }

  /// The share of failing answers that a race makes a million times larger.
  fileprivate static func slowEnactor(at moment: Moment) -> Perturbation {
    Perturbation(
      "slow enactor", at: moment, lasts: 33, [.node("dns", \.errorShare, .plus(9e-7))],
      words: [
        Words(
          .node("dns"), "enactor-1: unusual delay while applying plan 8790, 612 s so far", .warning,
          delay: -12),
        Words(.node("dns"), "enactor-2: plan 8812 applied, 412 records", delay: -4),
      ])
  }
}
