extension Scenario {
  /// 12 and 13: a connection limit is lowered; the clocks of the database's host are a quarter of an hour ahead.
  private static func wrongClock(_ number: Int, _ name: String, twist: String, isPaired: Bool) -> Scenario {
    var topology = Topology.shop()
    topology.tracesRequests = isPaired
    topology.change("db") { $0.tracesStatements = isPaired }
    return Scenario(number, name, twist: twist, topology: topology) {
      $0.hour = 17
      let change = Perturbation(
        "connection limit", at: .incident(0), [.node("db", \.slots, .set(14))],
        words: [
          Words(.node("db"), "received SIGHUP, reloading configuration files", delay: -0.02),
          Words(.node("db"), "parameter \"max_connections\" changed to \"14\""),
        ])
      $0.trigger = [change]
      $0.defect = [change]
      $0.history = [
        Perturbation("wrong clock", at: .start, [.node("db", \.clockOffset, .set(900))]),
        Perturbation(
          "reload", at: .day(1, hour: 14),
          words: [
            Words(.node("db"), "received SIGHUP, reloading configuration files"),
            Words(.node("db"), "parameter \"work_mem\" changed to \"16MB\""),
          ]),
      ]
      $0.precedents = [Precedent("a setting of <db> reloaded", at: .day(1, hour: 14), .noImpact)]
      $0.decoys = [.deploy("worker", version: "4.12.70", at: .incident(-9))]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      $0.operators = [
        .said("ops2", "more instances of <cart> do not help", at: .onset(35)),
        Perturbation(
          "limit raised", at: .onset(65), [.node("db", \.slots, .set(200))],
          words: [
            Words(.node("db"), "parameter \"max_connections\" changed to \"200\""),
            Words(.chat("dba1"), "connection limit of <db> is back to 200"),
          ]),
      ]
      let cause = Cause(
        "the database's connection limit was lowered", in: ["db"],
        [.lines(#"parameter "max_connections" changed to "14""#)], start: .incident(0),
        // Without pairs nothing in the logs tells by how much the clock is wrong.
        tolerance: isPaired ? 420 : 1500)
      $0.truth.trigger = cause
      $0.truth.rootCause = cause
      $0.truth.brokenBy = Cause(
        "the limit was raised again", in: ["db"], [.lines(#"parameter "max_connections" changed to "200""#)],
        start: .onset(65), tolerance: 1500)
      $0.truth.innocent = [
        Innocent(
          "deploy of <worker>", .lines("Started <worker> version 4\\.12\\.70"), why: "no error of its own")
      ]
    }
  }

  /// 12: requests that both sides logged show by how much the clock is wrong.
  static var clockWithPairs: Scenario {
    var scenario = wrongClock(
      12, "clock-with-pairs",
      twist: "the clock of the cause's host is 15 minutes ahead: the effect seems first",
      isPaired: true)
    scenario.minimalPair = "clock-without-pairs"
    return scenario
  }

  /// 13: nothing shows it.
  static var clockWithoutPairs: Scenario {
    var scenario = wrongClock(
      13, "clock-without-pairs",
      twist: "the clock of the cause's host is 15 minutes ahead and nothing shows by how much",
      isPaired: false)
    scenario.minimalPair = "clock-with-pairs"
    return scenario
  }

  /// 38: an hour that comes twice, files that come twice.
  static var repeatedHour: Scenario {
    Scenario(
      38, "repeated-hour", twist: "summer time ends and files arrive twice: nothing happened",
      topology: .shop()
    ) {
      $0.date = (2025, 10, 26)
      $0.hour = 1
      $0.outcome = .noImpact
      $0.distortions = [
        .civilTime("worker"), .civilTime("edge"), .shippedTwice("cart"), .shippedTwice("db"),
        .overlaps("edge"),
        .overlaps("catalogue"),
      ]
      $0.history = [-50.0, -10, 20, 65].map { minutes in
        Perturbation(
          "a feed of a partner", at: .incident(minutes),
          words: (0..<14).map {
            Words(
              .node("cart"), "voucher feed has an unknown column, skipped", .error, delay: Double($0) * 0.3)
          })
      }
      $0.truth.innocent = [
        Innocent("voucher feed", .lines("voucher feed has an unknown column"), why: "nobody waits for it")
      ]
    }
  }
}
