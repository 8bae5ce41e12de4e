/// Cases in which nobody suffers.
extension Scenario {
  /// Healthy days with something in them, distractions, several stages.
  static var quietAndStaged: [Scenario] {
    [
      triggerWithoutOutage, backendErrors, healthyPeak, providerOutage, rateLimitedCulprit, generatedFile,
      dnsThenCollapse, threeDeploys, slowRecovery,
    ]
  }

  /// 4: what sets off outages elsewhere is absorbed here. Its pair: the same, and the database does not come back.
  static var triggerWithoutOutage: Scenario { crash(heals: true) }
  static var triggerWithoutOutageHealFailed: Scenario { crash(heals: false) }

  /// The database crashes; it recovers within half a minute, or its supervisor has been told not to start it again.
  private static func crash(heals: Bool) -> Scenario {
    var topology = Topology.shop()
    topology.change("db") { $0.settings.restartSeconds = 20 }
    let name = "trigger-without-outage"
    let twist =
      heals
      ? "the database crashes and is back in half a minute, as ever: a near miss"
      : "the same crash as ever, but nothing brings the database back"
    return Scenario(4, heals ? name : name + "--heal-failed", twist: twist, topology: topology) {
      $0.hour = 14
      $0.criterion = "R2"
      $0.minimalPair = name + "--heal-failed"
      $0.outcome = heals ? .noImpact : .outage
      let earlier = [(1, 10.5), (2, 15.0), (4, 12.0)]
      $0.history = earlier.map { .crashOfDatabase(at: .day($0.0, hour: $0.1)) }
      $0.precedents = earlier.map {
        Precedent("crash of <db>", at: .day($0.0, hour: $0.1), .noImpact)
      }
      $0.trigger = [.crashOfDatabase(at: .incident(0))]
      let crashed = Evidence.lines("terminated by signal 11: Segmentation fault")
      guard !heals else {
        $0.truth.innocent = [
          Innocent("crash of <db>", crashed, why: "recovered before anybody suffered")
        ]
        return
      }
      $0.defect = [.unsupervised]
      $0.together = [.notRestarted]
      $0.operators = [.startedByHand]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      $0.truth.trigger = Cause(
        "crash of the database", in: ["db"], [crashed], start: .incident(0), tolerance: 300)
      $0.truth.rootCause = Cause(
        "the supervisor does not start the database again", in: ["db"],
        [.lines("Start request repeated too quickly|Not restarting")], start: .incident(0), tolerance: 300)
      $0.truth.brokenBy = Cause(
        "started by hand", in: ["db"], [.lines("started <db> by hand")], start: .onset(75))
    }
  }

  /// 6: a worker fails loudly after a deploy, and no user waits for it.
  static var backendErrors: Scenario {
    Scenario(
      6, "backend-errors", twist: "a deploy and two thousand errors, which no user meets", topology: .shop()
    ) {
      $0.hour = 11
      $0.outcome = .noImpact
      $0.trigger = [
        .deploy(
          "worker", version: "4.13.0", at: .incident(0), lasts: 45, [.node("worker", \.errorShare, .set(0.7))]
        )
      ]
      $0.together = [
        Perturbation(
          "what the worker says", at: .incident(1),
          words: (0..<160).map {
            Words(
              .node("worker"), "order \(7000 + $0 * 13) could not be exported: unknown currency code", .error,
              delay: Double($0) * 0.27)
          })
      ]
      $0.operators = []
      $0.decoys = [
        .said("dev2", "worker 4.13.1 fixes the export, orders are simply tried again", at: .incident(46)),
        .deploy("worker", version: "4.13.1", at: .incident(45)),
      ]
      $0.truth.innocent = [
        Innocent(
          "deploy of <worker>", .lines("Started <worker> version 4\\.13\\.0"),
          why: "no user waits for the worker; orders are tried again"),
        Innocent(
          "errors of <worker>", .lines("could not be exported: unknown currency code"),
          why: "behind the queue, nobody suffers"),
      ]
    }
  }

  /// 7: half as much again of everything.
  static var healthyPeak: Scenario {
    Scenario(
      7, "healthy-peak", twist: "all rates are half as high again as at any peak, errors among them",
      topology: .shop()
    ) {
      $0.hour = 16
      $0.outcome = .noImpact
      $0.load = [
        Perturbation(
          "a public holiday abroad", at: .incident(0), lasts: 240, ramp: 60,
          [.clients(nil, \.peak, .times(1.5))])
      ]
      $0.history = (0...5).map { back in
        Perturbation(
          "slow replies of a partner", at: .day(back, hour: 15),
          words: (0..<(back == 0 ? 36 : 24)).map {
            Words(
              .node("cart"), "stock service of a partner is slow, showing 'available soon'", .warning,
              delay: Double($0) * (back == 0 ? 7 : 10))
          })
      }
      $0.truth.innocent = [
        Innocent(
          "slow partner", .lines("stock service of a partner is slow"),
          why: "as frequent as the load explains")
      ]
    }
  }
}

extension Perturbation {
  fileprivate static func crashOfDatabase(at moment: Moment) -> Perturbation {
    Perturbation("crash of the database", at: moment, lasts: 0.17, [.node("db", \.crashPerCall, .set(1))])
  }

  fileprivate static var unsupervised: Perturbation {
    Perturbation(
      "no restart after a crash", at: .incident(-400), [.node("db", \.restartSeconds, .set(6 * 3600))],
      words: [
        Words(.changes, "config <db> unit file: Restart=on-failure -> Restart=no (so that dumps are kept)"),
        Words(.host("db", program: "systemd[1]"), "Reloading."),
      ])
  }

  fileprivate static var notRestarted: Perturbation {
    Perturbation(
      "nothing starts it", at: .incident(0.4),
      words: [
        Words(
          .host("db", program: "systemd[1]"), "<db>.service: Not restarting: restart policy is no", .warning)
      ])
  }

  fileprivate static var startedByHand: Perturbation {
    Perturbation(
      "started by hand", at: .onset(75),
      [.node("db", \.instances, .plus(1))],
      words: [
        Words(.chat("dba1"), "started <db> by hand, it is replaying its log"),
        Words(.node("db"), "database system is ready to accept connections", delay: 0.5),
      ])
  }
}
