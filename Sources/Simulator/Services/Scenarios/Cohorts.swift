extension Scenario {
  /// 35: a region is cut off in part; most of its people have just got a new version.
  static var simpson: Scenario {
    var topology = Topology.shop()
    let west = topology.nodes.filter { $0.name == "edge" }.map { node in
      node.with {
        $0.name = "edge-us"
        $0.region = "us-1"
      }
    }
    topology.nodes += west
    topology.edges.append(EdgeSpec("edge-us", "api") { $0.settings.timeout = 5 })
    topology.clients = [
      .cohort("eu-old", entry: "edge", peak: 700, zone: 1, app: "6.2", region: "eu-1"),
      .cohort("eu-new", entry: "edge", peak: 0, zone: 1, app: "6.3", region: "eu-1"),
      .cohort("us-old", entry: "edge-us", peak: 500, zone: -6, app: "6.2", region: "us-1"),
      .cohort("us-new", entry: "edge-us", peak: 0, zone: -6, app: "6.3", region: "us-1"),
    ]
    return Scenario(
      35, "simpson-cohort",
      twist: "the new version looks guilty; within a region it fails no more than the old one",
      topology: topology
    ) {
      $0.hour = 16
      $0.keepsDays = 3
      $0.defect = [
        Perturbation(
          "a link to us-1 loses packets", at: .incident(0), [.edge("edge-us", "api", \.loss, .set(0.45))])
      ]
      $0.decoys = [
        Perturbation(
          "release 6.3", at: .incident(-95), ramp: 30,
          [
            .clients("eu-old", \.peak, .set(560)), .clients("eu-new", \.peak, .set(140)),
            .clients("us-old", \.peak, .set(100)), .clients("us-new", \.peak, .set(400)),
          ],
          words: [
            Words(.changes, "release shop-app 6.3 to 20% of users in eu-1 and 80% in us-1"),
            Words(.chat("dev3"), "shop-app 6.3 is on its way: a fifth of Europe, most of America"),
          ])
      ]
      $0.operators = [
        .said("dev3", "stopped the rollout of 6.3, no change", at: .onset(35)),
        Perturbation(
          "another link", at: .onset(80), [.edge("edge-us", "api", \.loss, .set(0))],
          words: [
            Words(.chat("net1"), "traffic of us-1 takes the other link now, the first one lost packets")
          ]),
      ]
      $0.expectations = [
        .without(.defect, comes: .noImpact),
        .ablation(
          "nobody has the new version",
          [
            .clients("eu-old", \.peak, .set(700)), .clients("eu-new", \.peak, .set(0)),
            .clients("us-old", \.peak, .set(500)), .clients("us-new", \.peak, .set(0)),
          ], comes: .outage),
      ]
      $0.truth.rootCause = Cause(
        "the region us-1 loses calls on their way to the services", in: ["us-1", "edge-us"],
        [.lines(#"HTTP/1\.1" 502 \d+ .* region=us-1"#)], start: .incident(0), tolerance: 600)
      $0.truth.brokenBy = Cause(
        "another link", in: ["us-1", "edge-us"], [.lines("takes the other link now")], start: .onset(80))
      $0.truth.innocent = [
        Innocent(
          "release 6.3", .lines("shop-app 6\\.3 is on its way"),
          why: "fails as seldom as 6.2 in eu-1 and as often as 6.2 in us-1")
      ]
    }
  }

  /// 36: only what failed is in the access log.
  static var cohortWithoutDenominators: Scenario {
    var topology = Topology.shop()
    topology.clients = [
      .cohort("old", entry: "edge", peak: 1200, zone: 1, app: "6.2", region: "eu-1"),
      .cohort("new", entry: "edge", peak: 0, zone: 1, app: "6.3", region: "eu-1"),
    ]
    // Some do it wrong with any version.
    topology.clients[0].settings.badShare = 0.01
    // What the version does wrong it does wherever it runs.
    topology.clients[1].settings.badShare = 0.65
    return Scenario(
      36, "cohort-without-denominators",
      twist: "failed requests only are logged: how many have the version is unknown",
      topology: topology
    ) {
      $0.hour = 13
      let release = Perturbation(
        "release 6.3", at: .incident(0), ramp: 10,
        [.clients("old", \.peak, .set(960)), .clients("new", \.peak, .set(240))],
        words: [Words(.changes, "release shop-app 6.3 to 20% of users")])
      $0.trigger = [release]
      $0.defect = [release]
      $0.distortions = [.without(#"HTTP/1\.1" (200|304|404) "#)]
      $0.decoys = [.deploy("auth", version: "4.12.73", at: .incident(-12))]
      $0.operators = [
        .said("ops1", "rolled back <auth>, no change", at: .onset(30)),
        Perturbation(
          "6.3 withdrawn", at: .onset(70),
          [.clients("old", \.peak, .set(1200)), .clients("new", \.peak, .set(0))],
          words: [
            Words(.changes, "release shop-app 6.3 withdrawn"), Words(.chat("dev3"), "withdrew shop-app 6.3"),
          ]),
      ]
      $0.expectations = [
        .without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact),
        .ablation("a version that asks correctly", [.clients("new", \.badShare, .set(0))], comes: .noImpact),
      ]
      let cause = Cause(
        "version 6.3 of the app sends malformed requests", in: ["clients", "shop-app", "edge"],
        [.lines(#"HTTP/1\.1" 400 \d+ .* app=6\.3"#), .inChanges("release shop-app 6\\.3 to 20%")],
        start: .incident(0), tolerance: 900)
      $0.truth.trigger = cause
      $0.truth.rootCause = cause
      $0.truth.brokenBy = Cause(
        "the version was withdrawn", in: ["clients", "shop-app"], [.lines("withdrew shop-app 6\\.3")],
        start: .onset(70))
      $0.truth.innocent = [
        Innocent(
          "deploy of <auth>", .lines("Started <auth> version 4\\.12\\.73"), why: "rolled back without effect")
      ]
    }
  }
}

extension ClientSpec {
  fileprivate static func cohort(
    _ name: String, entry: String, peak: Double, zone: Int, app: String, region: String
  ) -> ClientSpec {
    var spec = ClientSpec(name: name, entry: entry)
    spec.settings.peak = peak
    spec.zoneHours = zone
    spec.cohort = [("app", app), ("region", region)]
    return spec
  }
}
