extension Scenario {
  /// 15: something else was rolled back half an hour before what helped.
  static var recoveryConfounded: Scenario {
    var topology = Topology.shop()
    topology.change("cache") { $0.settings.keepsContent = 1 }
    topology.change("db") { $0.settings.rate = 900 }
    topology.change("catalogue", "db") { $0.settings.hit = 0.95 }
    return Scenario(
      15, "recovery-confounded", twist: "a useless rollback precedes the recovery by 35 minutes",
      topology: topology
    ) {
      $0.hour = 12
      let deploy = Perturbation.cacheVersion(
        "7.4.1", maxmemory: 268_435_456, at: .incident(0), [.edge("catalogue", "db", \.hit, .set(0.1))])
      $0.trigger = [deploy]
      $0.defect = [deploy]
      $0.history = [
        .cacheVersion("7.2.3", maxmemory: 8_589_934_592, at: .day(3, hour: 12)),
        .cacheVersion("7.2.4", maxmemory: 8_589_934_592, at: .day(1, hour: 12.5)),
      ]
      $0.precedents = [
        Precedent("deploy of <cache>", at: .day(3, hour: 12), .noImpact),
        Precedent("deploy of <cache>", at: .day(1, hour: 12.5), .noImpact),
      ]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      var useless = Perturbation.deploy("catalogue", version: "4.12.66", at: .onset(50))
      useless.words.append(Words(.chat("dev2"), "rolled back <catalogue> to 4.12.66, let us see"))
      var fix = Perturbation.cacheVersion(
        "7.2.4", maxmemory: 8_589_934_592, at: .onset(84), [.edge("catalogue", "db", \.hit, .set(0.95))])
      fix.words.append(Words(.chat("ops1"), "<cache> is back on 7.2.4 with its old settings"))
      $0.operators = [useless, fix]
      let cause = Cause(
        "version 7.4.1 of the cache came with a thirtieth of the memory", in: ["cache"],
        [.lines("Redis version=7\\.4\\.1"), .lines("maxmemory 268435456")], start: .incident(0),
        tolerance: 300)
      $0.truth.trigger = cause
      $0.truth.rootCause = cause
      $0.truth.brokenBy = Cause(
        "the cache's old version and settings", in: ["cache"],
        [.lines("Redis version=7\\.2\\.4"), .lines("<cache> is back on 7\\.2\\.4")], start: .onset(84),
        tolerance: 300)
      $0.truth.innocent = [
        Innocent(
          "rollback of <catalogue>", .lines("Started <catalogue> version 4\\.12\\.66"),
          why: "nothing changed for half an hour after it")
      ]
    }
  }

  /// 19: everything in the cache ends at the same moment.
  static var massExpiry: Scenario {
    var topology = Topology.shop()
    topology.change("catalogue", "db") {
      $0.settings.attempts = 3
      $0.settings.hit = 0.95
      $0.warmUp = 1500
    }
    topology.change("db") { $0.settings.backlog = 3000 }
    // Room for many requests at once: nobody holds back what drowns the database.
    for caller in ["api", "catalogue"] { topology.change(caller) { $0.settings.slots = 3000 } }
    return Scenario(
      19, "mass-expiry", twist: "the cause is one line of the catalogue, six hours old", topology: topology
    ) {
      $0.hour = 17
      $0.history = [.entriesExpire(at: .day(1, hour: 17.2)), .entriesExpire(at: .day(2, hour: 17.2))]
      $0.precedents = [
        Precedent("entries expire", at: .day(1, hour: 17.2), .noImpact),
        Precedent("entries expire", at: .day(2, hour: 17.2), .noImpact),
      ]
      $0.trigger = [.entriesExpire(at: .incident(0))]
      $0.defect = [
        Perturbation(
          "no jitter", at: .incident(-360), [.node("cache", \.sharedExpiry, .set(1))],
          words: [
            Words(.node("catalogue"), "cache policy reloaded: ttl=21600 jitter=0"),
            Words(.changes, "config <catalogue> cache.ttl 3600-10800 -> 21600"),
          ])
      ]
      $0.operators = [
        .said("dba1", "<db> is flooded with product reads, adding an index does nothing", at: .onset(25)),
        Perturbation(
          "most requests are turned away", at: .onset(70), lasts: 35, [.node("edge", \.limit, .set(300))],
          words: [
            Words(.node("edge"), "limit_req zone \"all\" rate=300r/s is active"),
            Words(.chat("ops1"), "letting 300 requests per second in until the cache is warm"),
          ]),
        Perturbation(
          "jitter", at: .onset(75), [.node("cache", \.sharedExpiry, .set(0.1))],
          words: [Words(.node("catalogue"), "cache policy reloaded: ttl=7200 jitter=3600")]),
      ]
      $0.expectations = [
        .without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact, .absorbed),
        .ablation("a quiet day", [.clients(nil, \.peak, .times(0.4))], comes: .noImpact, .absorbed),
      ]
      let cold = Evidence.lines(#"cache_hit_pct\W+[0-5]?\d\b"#)
      $0.truth.trigger = Cause(
        "all entries of the cache expire at once", in: ["cache"], [cold], start: .incident(0), tolerance: 600)
      $0.truth.rootCause = Cause(
        "entries are given the same lifetime, without jitter", in: ["catalogue", "cache"],
        [.lines("cache policy reloaded: ttl=21600 jitter=0")], start: .incident(-360), tolerance: 300)
      $0.truth.loop = Cause(
        "reads behind the empty cache time out, so it stays empty", in: ["catalogue", "db"],
        [cold, .lines("(call to <db>-1:5432 timed out|no answer from <db>-1:5432)")])
      $0.truth.brokenBy = Cause(
        "the edge turned most requests away", in: ["edge"], [.lines("rate=300r/s is active")],
        start: .onset(70))
    }
  }
}

extension Perturbation {
  fileprivate static func cacheVersion(
    _ version: String, maxmemory: Int, at moment: Moment, _ effects: [Effect] = []
  ) -> Perturbation {
    Perturbation(
      "deploy of cache \(version)", at: moment,
      effects + [.act("cache", .restart(share: 1, seconds: 20))],
      words: [
        Words(.changes, "deploy <cache> version \(version) rolled out"),
        Words(
          .node("cache"),
          "Redis version=\(version), bits=64, commit=00000000, modified=0, pid=1, just started", delay: 0.25),
        Words(
          .node("cache"), "Configuration loaded, maxmemory \(maxmemory), policy allkeys-lru", delay: 0.28),
      ])
  }

  fileprivate static func entriesExpire(at moment: Moment) -> Perturbation {
    Perturbation("entries expire", at: moment, [.act("cache", .expire)])
  }
}
