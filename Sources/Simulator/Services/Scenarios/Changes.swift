extension Scenario {
  /// 5: nothing happens but what always happens.
  static var healthyDays: Scenario {
    Scenario(5, "healthy-days", twist: "deploys, backups and harmless errors as ever", topology: .shop()) {
      $0.outcome = .noImpact
      $0.history = [
        .deploy("cart", version: "4.12.60", at: .incident(-40)),
        Perturbation("slow minutes", at: .day(1, hour: 15), lasts: 6, [.node("db", \.latency, .times(2))]),
      ]
    }
  }

  /// 10: an ordinary peak meets a limit that was lowered in the early afternoon.
  static var configOnlyRoot: Scenario {
    var topology = Topology.shop()
    topology.change("auth", "db") { $0.settings.calls = 0.8 }
    topology.change("db") {
      $0.settings.latency = 0.05
      $0.settings.rate = 1500
    }
    return Scenario(
      10, "config-only-root", twist: "one line of evidence, hours before an ordinary peak", topology: topology
    ) {
      $0.hour = 16
      $0.defect = [
        Perturbation(
          "max_connections lowered", at: .incident(-120), [.node("db", \.slots, .set(60))],
          words: [
            Words(.changes, "config <db> max_connections 200 -> 60"),
            Words(.node("db"), "parameter \"max_connections\" changed to \"60\""),
          ])
      ]
      // The peak is taken away by a quiet evening.
      $0.expectations = [
        .without(.defect, comes: .noImpact),
        .ablation("a quiet evening", [.clients(nil, \.peak, .times(0.7))], comes: .noImpact),
      ]
      $0.operators = [
        Perturbation(
          "max_connections raised", at: .onset(85), [.node("db", \.slots, .set(200))],
          words: [
            Words(.changes, "config <db> max_connections 60 -> 200"),
            Words(.node("db"), "parameter \"max_connections\" changed to \"200\""),
            Words(.chat("dba1"), "connection limit is back to 200"),
          ])
      ]
      $0.decoys = [.deploy("catalogue", version: "4.12.70", at: .incident(-25))]
      $0.truth.trigger = Cause(
        "the ordinary peak of the day", in: ["clients", "edge"],
        [.lines(#""(GET|POST) /\S* HTTP/1\.1" \d+"#)],
        start: .onset(0), tolerance: 3600)
      $0.truth.rootCause = Cause(
        "the database's connection limit was lowered", in: ["db"],
        [.lines(#"parameter "max_connections" changed to "60""#), .inChanges("max_connections 200 -> 60")],
        start: .incident(-120), tolerance: 300)
      $0.truth.brokenBy = Cause(
        "the limit was raised again", in: ["db"], [.lines(#"parameter "max_connections" changed to "200""#)],
        start: .onset(85))
      $0.truth.innocent = [
        Innocent(
          "deploy of <catalogue>", .lines("Started <catalogue> version 4\\.12\\.70"),
          why: "no error of its own")
      ]
    }
  }

  /// 30: a version that fails.
  static var badDeploy: Scenario {
    Scenario(30, "bad-deploy", twist: "trigger and root are one component", topology: .shop()) {
      $0.hour = 13
      let deploy = Perturbation.deploy(
        "cart", version: "4.13.0", at: .incident(0), [.node("cart", \.errorShare, .set(0.55))])
      $0.trigger = [deploy]
      $0.defect = [deploy]
      $0.history = [
        .deploy("cart", version: "4.12.55", at: .day(1, hour: 13.2)),
        .deploy("cart", version: "4.12.50", at: .day(2, hour: 9.4)),
      ]
      $0.precedents = [
        Precedent("deploy of <cart>", at: .day(1, hour: 13.2), .noImpact),
        Precedent("deploy of <cart>", at: .day(2, hour: 9.4), .noImpact),
      ]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      var rollback = Perturbation.deploy(
        "cart", version: "4.12.55", at: .onset(48), [.node("cart", \.errorShare, .set(0.000003))])
      rollback.words.append(Words(.chat("dev2"), "rolled back <cart> to 4.12.55"))
      $0.operators = [rollback]
      $0.decoys = [.setting("log level of the access log set to info", of: "edge", at: .incident(-18), [])]
      let cause = Cause(
        "version 4.13.0 of <cart>", in: ["cart"],
        [.lines("Start(ing|ed) <cart> version 4\\.13\\.0"), .inChanges("deploy <cart> version 4\\.13\\.0")],
        start: .incident(0), tolerance: 600)
      $0.truth.trigger = cause
      $0.truth.rootCause = cause
      $0.truth.brokenBy = Cause(
        "rollback", in: ["cart"], [.lines("rolled back <cart>")], start: .onset(48), tolerance: 900)
      $0.truth.innocent = [
        Innocent(
          "log level of <edge>", .inChanges("log level of the access log"),
          why: "changes what is written only")
      ]
    }
  }
}
