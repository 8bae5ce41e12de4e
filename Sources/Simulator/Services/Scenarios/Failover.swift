extension Scenario {
  /// 34: the primary dies, and the standby that nobody ever tried cannot take over.
  static var failoverFails: Scenario {
    var topology = Topology.shop()
    topology.addStandby("db-standby", of: "db")
    let failover = topology.failover(from: "db", to: "db-standby")
    return Scenario(
      34, "failover-fails",
      twist: "the loss of the primary was meant to be harmless; the standby was never tried",
      topology: topology
    ) {
      $0.hour = 14
      $0.keepsDays = 3
      $0.trigger = [
        Perturbation(
          "primary lost", at: .incident(0), [.node("db", \.instances, .set(0))],
          words: [
            Words(
              .host("db", program: "kernel"),
              "mce: [Hardware Error]: CPU 3: Machine Check: 0 Bank 5: be00000000800400",
              .error),
            Words(
              .host("db", program: "kernel"), "Kernel panic - not syncing: Fatal local machine check", .error,
              delay: 0.04
            ),
            Words(
              .host("db", program: "kernel"),
              "---[ end Kernel panic - not syncing: Fatal local machine check ]---", .error, delay: 0.08),
          ]),
        Perturbation(
          "failover", at: .incident(1), failover,
          words: [
            Words(.node("db-standby"), "received promote request"),
            Words(.node("db-standby"), "selected new timeline ID: 2", delay: 0.05),
            Words(.node("db-standby"), "database system is ready to accept connections", delay: 0.1),
          ]),
      ]
      $0.defect = [
        Perturbation("the standby as it was built", at: .start, [.node("db-standby", \.slots, .set(9))])
      ]
      $0.history = [
        Perturbation(
          "drill postponed", at: .day(2, hour: 9),
          words: [
            Words(.chat("dba1"), "failover drill of <db> is postponed again, no time before the campaign")
          ]),
        Perturbation(
          "short restart of the primary", at: .day(5, hour: 4.5),
          [.act("db", .restart(share: 1, seconds: 50))],
          words: [Words(.changes, "restart <db> for a kernel update, standby not used")]),
      ]
      $0.precedents = [Precedent("restart of <db>, standby not used", at: .day(5, hour: 4.5), .noImpact)]
      $0.decoys = [.deploy("catalogue", version: "4.12.75", at: .incident(-20))]
      $0.expectations = [
        .without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact, .absorbed),
      ]
      $0.operators = [
        .said("ops1", "failover went through, but nobody gets a connection", at: .onset(20)),
        Perturbation(
          "standby repaired", at: .onset(60), [.node("db-standby", \.slots, .set(200))],
          words: [
            Words(.node("db-standby"), "parameter \"max_connections\" changed to \"200\""),
            Words(
              .chat("dba1"),
              "the standby still had max_connections 9 from the day it was built; it has 200 now"),
          ]),
      ]
      $0.truth.trigger = Cause(
        "the primary database is lost", in: ["db"], [.lines("Kernel panic - not syncing")],
        start: .incident(0),
        tolerance: 300)
      $0.truth.rootCause = Cause(
        "the standby lets nine connections in: it was never set up for the load", in: ["db-standby"],
        [.lines("sorry, too many clients already"), .lines("still had max_connections 9")],
        start: .incident(1), tolerance: 900)
      $0.truth.enabling = Cause(
        "no failover was ever tried", in: ["db"], [.lines("failover drill of <db> is postponed")])
      $0.truth.brokenBy = Cause(
        "the standby's limit was raised", in: ["db-standby"],
        [.lines(#"parameter "max_connections" changed to "200""#)], start: .onset(60))
      $0.truth.innocent = [
        Innocent(
          "deploy of <catalogue>", .lines("Started <catalogue> version 4\\.12\\.75"),
          why: "no error of its own")
      ]
    }
  }

  /// 42: one of twelve instances is slow.
  static var grayFailure: Scenario {
    var topology = Topology.shop()
    topology.isOrchestrated = true
    topology.change("catalogue") {
      $0.settings.instances = 11
      $0.settings.rate = 200
      $0.tellsCohort = true
    }
    topology.addStandby("catalogue-slow", of: "catalogue")
    topology.change("catalogue-slow") {
      $0.settings.instances = 1
      $0.settings.slots = 4000
    }
    topology.change("api", "catalogue") { $0.settings.calls = 1.1 }
    topology.change("api", "catalogue-slow") { $0.settings.calls = 0.1 }
    topology.shareCalls(of: "catalogue", with: "catalogue-slow")
    return Scenario(
      42, "gray-failure", twist: "one of twelve instances is slow, the average hides it", topology: topology
    ) {
      $0.hour = 12
      $0.defect = [
        Perturbation(
          "a hot processor", at: .incident(0), [.node("catalogue-slow", \.latency, .set(9))],
          words: [
            Words(
              .host("catalogue-slow", program: "kernel"),
              "CPU3: Core temperature is above threshold, cpu clock is throttled (total events = 1)", .warning
            )
          ])
      ]
      $0.history = [
        Perturbation(
          "rolling restart", at: .day(1, hour: 10), [.act("catalogue", .rollingRestart(seconds: 40))])
      ]
      $0.precedents = [Precedent("rolling restart of <catalogue>", at: .day(1, hour: 10), .noImpact)]
      $0.decoys = [.deploy("cart", version: "4.12.76", at: .incident(-16))]
      $0.operators = [
        .said("ops2", "<catalogue> looks fine on the dashboard, mean time is normal", at: .onset(25)),
        Perturbation(
          "taken out", at: .onset(80),
          [
            .edge("api", "catalogue-slow", \.calls, .set(0)), .edge("api", "catalogue", \.calls, .set(1.2)),
          ],
          words: [Words(.chat("ops1"), "took <catalogue-slow:host> out of rotation")]),
      ]
      $0.expectations = [.without(.defect, comes: .noImpact)]
      let slow = Evidence.lines(
        #"(call to <catalogue-slow:host>:3000 timed out|no answer from <catalogue-slow:host>:3000)"#)
      $0.truth.rootCause = Cause(
        "one host of the catalogue is slow", in: ["catalogue-slow"],
        [slow, .lines("<catalogue-slow:host> kernel: CPU3: Core temperature is above threshold")],
        start: .incident(0), tolerance: 600)
      $0.truth.brokenBy = Cause(
        "the host was taken out of rotation", in: ["catalogue-slow"], [.lines("out of rotation")],
        start: .onset(80))
      $0.truth.innocent = [
        Innocent("deploy of <cart>", .lines("Started <cart> version 4\\.12\\.76"), why: "no error of its own")
      ]
    }
  }
}
