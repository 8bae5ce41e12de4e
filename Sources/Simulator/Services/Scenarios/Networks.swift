extension Scenario {
  /// 23: a push of the zone without the records of the services.
  static var badZonePush: Scenario {
    Scenario(
      23, "bad-zone-push", twist: "zones are pushed every day; cached names hide it at first",
      topology: resolvedPlatform
    ) {
      $0.hour = 9.6
      $0.history = [
        .zonePush(2_025_040_901, at: .day(3, hour: 9.6)), .zonePush(2_025_040_902, at: .day(2, hour: 9.6)),
        .zonePush(2_025_040_903, at: .day(1, hour: 9.6)),
      ]
      $0.precedents = [3, 2, 1].map {
        Precedent("push of the zone", at: .day($0, hour: 9.6), .noImpact)
      }
      let callers = ["api", "cart", "catalogue"]
      var push = Perturbation.zonePush(2_025_040_907, at: .incident(0))
      push.effects = [.node("dns", \.errorShare, .set(0.95))]
      // The records at hand live for a quarter of an hour.
      let cached = Perturbation(
        "cached names run out", at: .incident(0), ramp: 15, callers.map { .edge($0, "dns", \.hit, .set(0.2)) }
      )
      push.words.append(
        Words(
          .host("dns", program: "named[702]"),
          "zone shop.internal/IN: NS 'ns1.shop.internal' has no address records (A or AAAA)", .warning,
          delay: 0.02))
      $0.trigger = [push, cached]
      $0.defect = [push, cached]
      $0.operators = [
        .said("ops1", "database and cart answer when asked by address", at: .onset(20)),
        Perturbation(
          "zone before", at: .onset(50),
          [.node("dns", \.errorShare, .set(0.000003))] + callers.map { .edge($0, "dns", \.hit, .set(0.9)) },
          words: [
            Words(.host("dns", program: "named[702]"), "zone shop.internal/IN: loaded serial 2025040908"),
            Words(.chat("ops3"), "pushed the zone of yesterday again"),
          ]),
      ]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      $0.decoys = [.deploy("cart", version: "4.12.82", at: .incident(-8))]
      $0.truth.trigger = Cause(
        "push of the zone, serial 2025040907", in: ["dns"], [.lines("loaded serial 2025040907")],
        start: .incident(0), tolerance: 300)
      $0.truth.rootCause = Cause(
        "the zone was pushed without the records of the services", in: ["dns"],
        [.lines("has no address records"), .lines("query failed \\(SERVFAIL\\) for <db>\\.shop\\.internal")],
        start: .incident(0),
        tolerance: 600)
      $0.truth.brokenBy = Cause(
        "the zone of the day before", in: ["dns"], [.lines("loaded serial 2025040908")], start: .onset(50))
      $0.truth.innocent = [
        Innocent(
          "deploy of <cart>", .lines("Started <cart> version 4\\.12\\.82"), why: "fails as its callers do")
      ]
    }
  }

  private static var resolvedPlatform: Topology {
    var topology = Topology.platform()
    topology.change("dns") {
      $0.errorWords =
        "query failed (SERVFAIL) for <db>.shop.internal/IN/A at query.c:7836"
    }
    return topology
  }

  /// 24: a routine command, let through by an audit that is a day old, takes the routes away.
  static var routesWithdrawn: Scenario {
    var topology = Topology.shop()
    for index in topology.nodes.indices { topology.nodes[index].shipsVia = "net" }
    topology.nodes.append(NodeSpec("net", .router).with { $0.settings.instances = 1 })
    for index in topology.clients.indices { topology.clients[index].via = "net" }
    return Scenario(
      24, "routes-withdrawn", twist: "the command is routine; with the routes goes the telemetry",
      topology: topology
    ) {
      $0.hour = 15.5
      $0.history = [
        .capacityCheck(at: .day(1, hour: 9), lasts: 12), .capacityCheck(at: .day(4, hour: 9), lasts: 12),
      ]
      $0.precedents = [
        Precedent("check of the backbone's capacity", at: .day(1, hour: 9), .noImpact),
        Precedent("check of the backbone's capacity", at: .day(4, hour: 9), .noImpact),
      ]
      $0.trigger = [.capacityCheck(at: .incident(0))]
      $0.defect = [
        Perturbation(
          "audit 2.8.0", at: .day(1, hour: 14), [.node("net", \.hazardFails, .set(1))],
          words: [
            Words(.host("net", program: "dpkg[3310]"), "status installed command-audit:amd64 2.8.0"),
            Words(.changes, "deploy <net> command-audit 2.8.0 rolled out"),
          ])
      ]
      $0.operators = [
        .said("ops1", "every dashboard is empty, no host answers from outside", at: .onset(6)),
        .said("ops3", "driving to the site, no way in over the network", at: .onset(25)),
        Perturbation(
          "routes announced again", at: .onset(105), [.node("net", \.hazard, .set(0))],
          words: [
            Words(.host("net", program: "vtysh[4127]"), "clear bgp * soft out; network 192.0.2.0/24"),
            Words(.chat("ops3"), "at the console of <net>, announcing our prefixes again"),
          ]),
      ]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      $0.decoys = [.deploy("auth", version: "4.12.83", at: .incident(-14))]
      $0.truth.trigger = Cause(
        "the check of the backbone's capacity", in: ["net"], [.lines("maintenance check capacity backbone")],
        start: .incident(0), tolerance: 300)
      $0.truth.rootCause = Cause(
        "version 2.8.0 of the audit lets a command through that withdraws all routes", in: ["net"],
        [
          .lines("command-audit:amd64 2\\.8\\.0"),
          .lines("%ADJCHANGE: neighbor 198\\.51\\.100\\.1\\(upstream-a\\) in vrf default Down"),
        ], start: .day(1, hour: 14), tolerance: 300)
      $0.truth.brokenBy = Cause(
        "routes were announced at the console", in: ["net"],
        [.lines("clear bgp \\* soft out"), .lines("in vrf default Up")], start: .onset(105), tolerance: 600)
      $0.truth.innocent = [
        Innocent("deploy of <auth>", .lines("Started <auth> version 4\\.12\\.83"), why: "no error of its own")
      ]
    }
  }

  /// 27: half of a region's calls to its database pass a bad link.
  static var partialRegion: Scenario {
    var topology = Topology.regions()
    topology.nodes.append(
      NodeSpec("net-r2", .router).with {
        $0.settings.instances = 1
        $0.region = "us-1"
      })
    for caller in ["auth-r2", "cart-r2", "catalogue-r2"] {
      topology.change(caller, "db-r2") { $0.via = "net-r2" }
    }
    return Scenario(
      27, "partial-region", twist: "a deploy in the other region comes right before", topology: topology
    ) {
      $0.hour = 18
      let link = Perturbation("bad link", at: .incident(0), [.node("net-r2", \.errorShare, .set(0.7))])
      $0.trigger = [link]
      $0.defect = [link]
      $0.history = [
        Perturbation(
          "bad link", at: .day(2, hour: 18.2), lasts: 4, [.node("net-r2", \.errorShare, .set(0.03))])
      ]
      $0.precedents = [Precedent("bad link", at: .day(2, hour: 18.2), .noImpact)]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      $0.decoys = [.deploy("cart", version: "4.12.86", at: .incident(-5))]
      $0.operators = [
        .said("dev2", "rolled back <cart>, customers in America complain as before", at: .onset(30)),
        Perturbation(
          "link out of service", at: .onset(75), [.node("net-r2", \.errorShare, .set(0))],
          words: [
            Words(.host("net-r2", program: "kernel"), "bond0: (slave eth1): Releasing backup interface"),
            Words(.chat("net1"), "took eth1 of <net-r2> out of the bundle, optics are on their way"),
          ]),
      ]
      let cause = Cause(
        "a link of <net-r2> loses most packets", in: ["net-r2"],
        [.lines("eth1: Link down"), .lines("slave eth1\\): link status definitely down")],
        start: .incident(0), tolerance: 300)
      $0.truth.trigger = cause
      $0.truth.rootCause = cause
      $0.truth.brokenBy = Cause(
        "the link was taken out of service", in: ["net-r2"], [.lines("Releasing backup interface")],
        start: .onset(75))
      $0.truth.innocent = [
        Innocent(
          "deploy of <cart>", .lines("Started <cart> version 4\\.12\\.86"), why: "in the other region")
      ]
    }
  }
}

extension Perturbation {
  fileprivate static func zonePush(_ serial: Int, at moment: Moment) -> Perturbation {
    Perturbation(
      "push of the zone \(serial)", at: moment,
      words: [
        Words(.host("dns", program: "named[702]"), "zone shop.internal/IN: loaded serial \(serial)"),
        Words(
          .host("dns", program: "named[702]"), "zone shop.internal/IN: sending notifies (serial \(serial))",
          delay: 0.05),
        Words(.changes, "push of the zone shop.internal, serial \(serial)"),
      ])
  }

  fileprivate static func capacityCheck(at moment: Moment, lasts: Double? = nil) -> Perturbation {
    Perturbation(
      "check of the backbone's capacity", at: moment, lasts: lasts, [.node("net", \.hazard, .set(1))],
      words: [
        Words(.host("net", program: "vtysh[2201]"), "maintenance check capacity backbone all"),
        Words(.chat("net1"), "running the check of the backbone's capacity as usual", delay: -3),
      ])
  }
}
