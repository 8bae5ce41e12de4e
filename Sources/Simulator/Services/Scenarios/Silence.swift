extension Scenario {
  /// 11: the cache's host hangs, and so do its logs.
  static var silentNode: Scenario {
    var topology = Topology.shop()
    topology.change("cache") {
      $0.settings.keepsContent = 1
      $0.savesEvery = 300
    }
    topology.change("catalogue", "db") {
      $0.settings.attempts = 3
      $0.settings.hit = 0.95
    }
    topology.change("db") { $0.settings.backlog = 3000 }
    return Scenario(
      11, "silent-node", twist: "the node that fails writes nothing any more, its neighbours shout",
      topology: topology
    ) {
      $0.hour = 17
      let hang = Perturbation(
        "the cache's host hangs", at: .incident(0),
        [.node("cache", \.latency, .set(30)), .edge("catalogue", "db", \.hit, .set(0))])
      $0.trigger = [hang]
      $0.defect = [hang]
      $0.distortions = [.mute("cache", from: .onset(0), until: .onset(55.5))]
      $0.decoys = [.deploy("cart", version: "4.12.72", at: .incident(-17))]
      $0.expectations = [
        .without(.trigger, comes: .noImpact),
        .ablation(
          "a database that can do without the cache", [.node("db", \.rate, .times(4))], comes: .noImpact),
      ]
      $0.operators = [
        .said("ops2", "restarted <catalogue>, <db> is still overloaded", at: .onset(25)),
        Perturbation(
          "power cycle", at: .onset(55),
          [
            .node("cache", \.latency, .set(0.001)), .edge("catalogue", "db", \.hit, .set(0.95)),
            .act("cache", .restart(share: 1, seconds: 50)),
          ],
          words: [Words(.chat("ops1"), "<cache:host> did not answer on the console, power-cycled it")]),
        .limitedForAWhile(at: .onset(60), node: "catalogue"),
      ]
      let shouts = Evidence.lines(#"(call to <cache:host>:6379 timed out|no answer from <cache:host>:6379)"#)
      $0.truth.trigger = Cause(
        "the cache's host hangs, its logs end", in: ["cache"], [shouts], start: .incident(0), tolerance: 600)
      $0.truth.rootCause = Cause(
        "the cache that shields the database is gone", in: ["cache"], [shouts], start: .incident(0),
        tolerance: 600)
      $0.truth.brokenBy = Cause(
        "power cycle of the cache's host", in: ["cache"], [.lines("power-cycled it")], start: .onset(55))
      $0.truth.innocent = [
        Innocent(
          "deploy of <cart>", .lines("Started <cart> version 4\\.12\\.72"), why: "no error of its own")
      ]
    }
  }

  /// 40: the logs begin when it is long under way.
  static var lateLogs: Scenario {
    var scenario = Scenario.retryStorm
    scenario.number = 40
    scenario.name = "late-logs"
    scenario.twist = "the logs begin after the onset: what set it off cannot be known"
    scenario.minimalPair = "retry-storm"
    scenario.distortions = [.begin(.onset(25))]
    var trigger = Cause("ten minutes of slow storage, before the logs begin", in: ["db"], [])
    trigger.isUndecidable = true
    scenario.truth.trigger = trigger
    scenario.truth.rootCause?.evidence = [.lines(#"try=([6-9]|10)$"#)]
    scenario.truth.innocent = []
    return scenario
  }
}

extension Perturbation {
  /// The edge of a service lets less in until what is behind it has caught its breath.
  fileprivate static func limitedForAWhile(at moment: Moment, node: String) -> Perturbation {
    Perturbation(
      "less is let in", at: moment, lasts: 10, [.node(node, \.limit, .set(150))],
      words: [Words(.chat("ops1"), "<\(node)> takes 150 requests per second only, for ten minutes")])
  }
}
