extension Scenario {
  /// 14: the database's disk is full; five minutes before, somebody deployed something else.
  static var coincidentalDeploy: Scenario {
    Scenario(
      14, "coincidental-deploy", twist: "a deploy five minutes before the onset has no effect of its own",
      topology: .shop()
    ) {
      $0.defect = [
        Perturbation(
          "a replication slot nobody reads", at: .day(1, hour: 15),
          [.node("db", \.diskGrowth, .plus(4.15)), .node("db", \.cleansDisk, .set(0))],
          words: [
            Words(
              .node("db"),
              "logical decoding found initial starting point at 5/3A0028B8 for slot \"bi_export\""),
            Words(.changes, "config <db> replication slot bi_export created for the export job"),
          ])
      ]
      $0.decoys = [.deploy("auth", version: "4.12.71", at: .onset(-5))]
      $0.operators = [
        .said("ops2", "rolled back <auth>, no difference", at: .onset(35)),
        Perturbation(
          "slot dropped", at: .onset(75),
          [.act("db", .free(90)), .node("db", \.diskGrowth, .set(0.4))],
          words: [
            Words(.node("db"), "removed replication slot \"bi_export\", 84.2 GB of WAL recycled"),
            Words(.chat("dba1"), "dropped the slot, disk of <db> has room again"),
          ]),
      ]
      $0.expectations = [
        .without(.defect, comes: .noImpact),
        .ablation("somebody cleans the disk by hand", [.act("db", .free(60))], comes: .noImpact),
      ]
      let full = Scenario.Evidence.lines("could not extend file .*No space left on device")
      $0.truth.trigger = Cause("the database's disk is full", in: ["db"], [full], start: .onset(0))
      $0.truth.rootCause = Cause(
        "a replication slot that nobody reads keeps the write-ahead log until the disk is full", in: ["db"],
        [full, .lines("<db>-data' space usage (8|9)\\d%")], start: .day(1, hour: 15), tolerance: 24 * 3600)
      $0.truth.brokenBy = Cause(
        "the slot was dropped", in: ["db"], [.lines("removed replication slot")], start: .onset(75))
      $0.truth.innocent = [
        Innocent(
          "deploy of <auth>", .lines("Started <auth> version 4\\.12\\.71"),
          why: "no error of its own, rolled back without effect")
      ]
    }
  }

  /// 17: a cache that starts empty lets everything through to the database.
  static var thunderingHerd: Scenario {
    var topology = Topology.shop()
    topology.change("cache") { $0.settings.keepsContent = 1 }
    topology.change("catalogue", "db") {
      $0.settings.attempts = 3
      $0.settings.hit = 0.95
      $0.warmUp = 3600
    }
    topology.change("db") { $0.settings.backlog = 3000 }
    return Scenario(
      17, "thundering-herd", twist: "the database is louder than the cache that shields it",
      topology: topology
    ) {
      $0.hour = 17
      $0.history = [.restartOfCache(at: .day(1, hour: 17.5)), .restartOfCache(at: .day(3, hour: 11))]
      $0.precedents = [
        Precedent("restart of the cache, content kept", at: .day(1, hour: 17.5), .noImpact),
        Precedent("restart of the cache, content kept", at: .day(3, hour: 11), .noImpact),
      ]
      $0.trigger = [.restartOfCache(at: .incident(0))]
      $0.defect = [
        Perturbation(
          "snapshots off", at: .incident(-330), [.node("cache", \.keepsContent, .set(0))],
          words: [
            Words(.node("cache"), "CONFIG SET save \"\" - snapshots are disabled", .warning),
            Words(.changes, "config <cache> save '' (snapshots off, they slow the disk)"),
          ])
      ]
      $0.operators = [
        .said("ops1", "<cache> is up again for a while, <db> is drowning in product reads", at: .onset(14))
      ]
      $0.expectations = [
        .without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact, .absorbed),
        .ablation("a quiet day", [.clients(nil, \.peak, .times(0.5))], comes: .noImpact, .absorbed),
      ]
      $0.truth.trigger = Cause(
        "restart of the cache", in: ["cache"], [.lines("User requested shutdown|Server initialized")],
        start: .incident(0), tolerance: 300)
      $0.truth.rootCause = Cause(
        "the cache keeps nothing over a restart: snapshots were switched off", in: ["cache"],
        [.lines("snapshots are disabled"), .inChanges("snapshots off")], start: .incident(-330),
        tolerance: 600)
      $0.truth.loop = Cause(
        "reads time out behind the empty cache, so it stays empty", in: ["catalogue", "db"],
        [
          .lines("(call to <db>-1:5432 timed out|no answer from <db>-1:5432)"),
          .lines("cache_hit_pct\\W+[0-5]?\\d\\b"),
        ])
    }
  }
}

extension Perturbation {
  fileprivate static func restartOfCache(at moment: Moment) -> Perturbation {
    Perturbation(
      "restart of the cache", at: moment, [.act("cache", .restart(share: 1, seconds: 20))],
      words: [
        Words(
          .host("cache", program: "unattended-upgrade[7712]"), "Restarting services: redis-server.service")
      ])
  }
}
