extension Scenario {
  /// 18: clients that try again at once keep a short trouble alive for hours.
  static var retryStorm: Scenario {
    var topology = Topology.shop()
    topology.change("api") { $0.settings.backlog = 5000 }
    return Scenario(
      18, "retry-storm", twist: "the blip lasts ten minutes and is precedented, the failure lasts hours",
      topology: topology
    ) {
      $0.hour = 11
      $0.history = [.slowStorage(at: .day(4, hour: 11.3)), .slowStorage(at: .day(5, hour: 16))]
      $0.precedents = [
        Precedent("slow storage", at: .day(4, hour: 11.3), .absorbed),
        Precedent("slow storage", at: .day(5, hour: 16), .absorbed),
      ]
      $0.trigger = [.slowStorage(at: .incident(0))]
      $0.defect = [
        Perturbation(
          "client release 6.3", at: .day(1, hour: 8),
          [
            .clients(nil, \.attempts, .set(10)), .clients(nil, \.pause, .set(3)),
            .clients(nil, \.multiplier, .set(1)),
          ],
          words: [
            Words(
              .changes, "release shop-app 6.3 to all users (network layer rewritten, retry policy simplified)"
            )
          ])
      ]
      $0.operators = [
        .said("ops2", "restarted <db>'s replicas, no change, storage is fine since long", at: .onset(60)),
        Perturbation(
          "most requests are turned away", at: .onset(95), lasts: 30, [.node("edge", \.limit, .set(400))],
          words: [
            Words(.node("edge"), "limit_req zone \"all\" rate=400r/s is active"),
            Words(.chat("ops1"), "shedding load at the edge for half an hour: 400 requests per second"),
          ]),
        Perturbation(
          "retries off by remote configuration", at: .onset(160),
          [.clients(nil, \.attempts, .set(2)), .clients(nil, \.pause, .set(20))],
          words: [
            Words(.changes, "config shop-app remote settings: retries 9 -> 1"),
            Words(
              .chat("dev3"),
              "remote settings for the app are out: one retry after 20 s instead of nine after 3 s"),
          ]),
      ]
      $0.expectations = [
        .without(.trigger, comes: .noImpact), .without(.defect, comes: .absorbed),
        .ablation("short queues in the api", [.node("api", \.backlog, .set(200))], comes: .absorbed),
      ]
      $0.truth.trigger = Cause(
        "ten minutes of slow storage", in: ["db"], [.lines("rescued I/O|blocked for more than|slow storage")],
        start: .incident(0), tolerance: 300)
      $0.truth.rootCause = Cause(
        "the client tries ten times, three seconds apart, without back-off", in: ["clients"],
        [.lines(#"try=([6-9]|10)$"#), .inChanges("retry policy simplified")])
      $0.truth.loop = Cause(
        "requests wait longer than the edge, fail, and come again", in: ["api", "edge", "clients"],
        [.lines("upstream timed out"), .lines(#"try=([4-9]|10)$"#)])
      $0.truth.brokenBy = Cause(
        "the app was told to try once more only", in: ["clients"],
        [.lines("remote settings for the app are out")],
        start: .onset(160))
      $0.truth.innocent = [
        Innocent("storage of <db>", .lines("path 8:16 reinstated"), why: "healthy again hours before the end")
      ]
    }
  }

  /// 28: nine times as many people as ever.
  static var overload: Scenario {
    Scenario(
      28, "overload", twist: "nine times the demand of any day before: no defect must be invented",
      topology: .shop()
    ) {
      $0.hour = 12
      $0.history = [.campaign("spring sale", at: .day(2, hour: 12), times: 1.25)]
      $0.precedents = [Precedent("campaign", at: .day(2, hour: 12), .noImpact)]
      $0.trigger = [.campaign("television spot", at: .incident(0), times: 9)]
      $0.expectations = [
        .without(.trigger, comes: .noImpact),
        .ablation("a surge like the one before", [.clients(nil, \.peak, .times(0.14))], comes: .noImpact),
      ]
      $0.decoys = [.deploy("worker", version: "4.12.77", at: .incident(-14))]
      $0.operators = [
        .said(
          "ops1", "adding instances does not help fast enough, waiting for the spot to end", at: .onset(50))
      ]
      $0.truth.trigger = Cause(
        "nine times the usual demand", in: ["clients", "edge"], [.lines(#""(GET|POST) /\S* HTTP/1\.1" \d+"#)],
        start: .incident(0), tolerance: 900)
      $0.truth.rootCause = Cause(
        "capacity: demand far above what the system was built for", in: ["api", "edge"],
        [.lines("(request queue is full|admission denied)")], start: .incident(0), tolerance: 1200)
      $0.truth.innocent = [
        Innocent(
          "deploy of <worker>", .lines("Started <worker> version 4\\.12\\.77"),
          why: "takes no part in requests")
      ]
    }
  }
}

extension Perturbation {
  fileprivate static func slowStorage(at moment: Moment) -> Perturbation {
    Perturbation(
      "slow storage", at: moment, lasts: 10, [.node("db", \.latency, .times(60))],
      words: [
        Words(
          .host("db", program: "kernel"), "INFO: task postgres:2214 blocked for more than 120 seconds.",
          delay: 2.2),
        Words(
          .host("db", program: "multipathd[511]"),
          "sdb: remaining active paths: 1, slow storage path 8:16 failed"),
        Words(
          .host("db", program: "multipathd[511]"), "sdb: remaining active paths: 2, path 8:16 reinstated",
          delay: 10),
      ])
  }

  fileprivate static func campaign(_ what: String, at moment: Moment, times factor: Double) -> Perturbation {
    Perturbation(
      what, at: moment, lasts: 150, ramp: 8, [.clients(nil, \.peak, .times(factor))],
      words: [Words(.chat("marketing"), "\(what) is on air now", delay: 6)])
  }
}
