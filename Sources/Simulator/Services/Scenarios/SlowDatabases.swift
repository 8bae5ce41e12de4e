extension Scenario {
  /// 16: a migration takes an index away; the database says nine lines about it, everybody else shouts.
  static var quietMigration: Scenario {
    var topology = Topology.shop()
    topology.change("db") {
      $0.isTerse = true
      $0.settings.slots = 6000
      $0.settings.rate = 1600
    }
    return Scenario(
      16, "quiet-migration", twist: "nine lines of the cause, thousands of its symptoms", topology: topology
    ) {
      $0.hour = 11
      let migration = Perturbation.migration(
        214, "DROP INDEX cart_items_cart_id_idx", at: .incident(0), [.node("db", \.latency, .times(50))])
      $0.trigger = [migration]
      $0.defect = [migration]
      $0.history = [
        .migration(212, "ALTER TABLE orders ADD COLUMN note text", at: .day(3, hour: 11)),
        .migration(213, "CREATE INDEX orders_created_idx ON orders (created)", at: .day(1, hour: 11.3)),
      ]
      $0.precedents = [
        Precedent("migration", at: .day(3, hour: 11), .noImpact),
        Precedent("migration", at: .day(1, hour: 11.3), .noImpact),
      ]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      $0.decoys = [.deploy("cart", version: "4.12.80", at: .incident(-12))]
      $0.operators = [
        .said("ops1", "restarted half of <api>, it comes back as it was", at: .onset(35)),
        Perturbation(
          "index again", at: .onset(80), [.node("db", \.latency, .set(0.03))],
          words: [
            Words(
              .node("db"),
              "statement: CREATE INDEX CONCURRENTLY cart_items_cart_id_idx ON cart_items (cart_id)",
              delay: -6),
            Words(.chat("dba1"), "the index on cart_items is there again"),
          ]),
      ]
      $0.truth.trigger = Cause(
        "migration 214", in: ["db"], [.lines("migration 214")], start: .incident(0), tolerance: 300)
      $0.truth.rootCause = Cause(
        "the migration dropped the index that carts are read by", in: ["db"],
        [.lines("DROP INDEX cart_items_cart_id_idx")], start: .incident(0), tolerance: 300)
      $0.truth.brokenBy = Cause(
        "the index was built again", in: ["db"], [.lines("CREATE INDEX CONCURRENTLY cart_items_cart_id_idx")],
        start: .onset(80), tolerance: 900)
      $0.truth.innocent = [
        Innocent(
          "deploy of <cart>", .lines("Started <cart> version 4\\.12\\.80"),
          why: "its calls fail behind the database as those of <auth> and <catalogue> do")
      ]
    }
  }

  /// 22: every statement is written to a disk that lasts for seven hours.
  static var slowDiskFull: Scenario {
    Scenario(
      22, "slow-disk-full", twist: "seven hours of an even ramp before the first error", topology: .shop()
    ) {
      $0.hour = 17
      $0.history = [.everyStatement(at: .day(1, hour: 9), lasts: 40)]
      $0.precedents = [Precedent("every statement is logged", at: .day(1, hour: 9), .noImpact)]
      $0.defect = [.everyStatement(at: .incident(-420))]
      $0.decoys = [.deploy("catalogue", version: "4.12.81", at: .incident(-20))]
      $0.operators = [
        .said("ops2", "failed orders everywhere, <cart> looks fine itself", at: .onset(12)),
        Perturbation(
          "log truncated", at: .onset(60), [.act("db", .free(85)), .node("db", \.diskGrowth, .set(0.4))],
          words: [
            Words(.node("db"), "parameter \"log_statement\" changed to \"none\""),
            Words(.chat("dba1"), "85 GB of statements deleted on <db>, log_statement is none"),
          ]),
      ]
      $0.expectations = [
        .without(.defect, comes: .noImpact),
        .ablation(
          "the setting is forgotten for less long", [.node("db", \.diskGrowth, .set(6))], comes: .noImpact),
      ]
      let full = Evidence.lines("could not extend file .*No space left on device")
      $0.truth.trigger = Cause("the disk of <db> is full", in: ["db"], [full], start: .onset(0))
      $0.truth.rootCause = Cause(
        "every statement is logged, which fills the disk within seven hours", in: ["db"],
        [
          .lines(#"parameter "log_statement" changed to "all""#), .lines("<db>-data' space usage (8|9)\\d%"),
        ], start: .incident(-420), tolerance: 300)
      $0.truth.brokenBy = Cause(
        "the statements were deleted", in: ["db"], [.lines(#"parameter "log_statement" changed to "none""#)],
        start: .onset(60), tolerance: 600)
      $0.truth.innocent = [
        Innocent(
          "deploy of <catalogue>", .lines("Started <catalogue> version 4\\.12\\.81"),
          why: "no error of its own")
      ]
    }
  }
}

extension Perturbation {
  fileprivate static func migration(
    _ number: Int, _ statement: String, at moment: Moment, _ effects: [Effect] = []
  ) -> Perturbation {
    let lines = [
      "connection authorized: user=migrator database=shop application_name=flyway",
      "statement: SELECT pg_advisory_lock(77431)", "statement: BEGIN",
      "statement: SET lock_timeout = '5s'", "statement: " + statement,
      "statement: INSERT INTO schema_history VALUES (\(number), 'migration \(number)')", "statement: COMMIT",
      "statement: SELECT pg_advisory_unlock(77431)",
      "disconnection: session time: 0:00:02.114 user=migrator database=shop",
    ]
    return Perturbation(
      "migration \(number)", at: moment, effects,
      words: lines.enumerated().map { Words(.node("db"), $1, delay: Double($0) / 15 - 0.5) }
        + [Words(.changes, "migration \(number) of the shop's database applied")])
  }

  fileprivate static func everyStatement(at moment: Moment, lasts: Double? = nil) -> Perturbation {
    let end = lasts.map { [Words(.node("db"), "parameter \"log_statement\" changed to \"none\"", delay: $0)] }
    return Perturbation(
      "every statement is logged", at: moment, lasts: lasts, [.node("db", \.diskGrowth, .set(12.4))],
      words: [
        Words(.node("db"), "parameter \"log_statement\" changed to \"all\""),
        Words(.changes, "config <db> log_statement none -> all"),
      ] + (end ?? []))
  }
}
