/// Pairs that are decided by how things hang together (T6, R3, R5, R7).
extension MinimalPair {
  static var structure: [MinimalPair] {
    [
      MinimalPair { Scenario.oneRegion(isEverywhere: $0) },
      MinimalPair { Scenario.jobAndSetting(isRefuted: $0) },
      MinimalPair { Scenario.fallback(ofCatalogue: $0) },
      MinimalPair { Scenario.oneInstance(isEven: $0) },
    ]
  }
}

extension Scenario {
  /// 56 (T6): the region that was deployed fails, or both do.
  static func oneRegion(isEverywhere: Bool) -> Scenario {
    let name = "one-region"
    var topology = Topology.regions()
    topology.nodes.append(
      NodeSpec("payments", .external).with {
        $0.settings.rate = 1500
        $0.settings.latency = 0.15
        $0.port = 443
      })
    for caller in ["cart", "cart-r2"] {
      topology.edges.append(EdgeSpec(caller, "payments") { $0.settings.timeout = 3 })
    }
    let guilty = isEverywhere ? "payments" : "cart-r2"
    return Scenario(
      56, isEverywhere ? name + "--both" : name,
      twist: isEverywhere
        ? "both regions fail, one was deployed" : "only the region that was deployed fails",
      topology: topology
    ) {
      $0.hour = 15
      $0.hoursAfter = 4
      $0.minimalPair = name + "--both"
      $0.criterion = "T6"
      let deploy = Perturbation.deploy("cart-r2", version: "5.0.0", at: .incident(-5))
      let lost = Perturbation(
        "calls are lost", at: .incident(0), lasts: 130,
        (isEverywhere ? ["cart", "cart-r2"] : ["cart-r2"]).map { .edge($0, "payments", \.loss, .set(0.95)) })
      $0.trigger = isEverywhere ? [lost] : [deploy, lost]
      $0.defect = $0.trigger
      $0.decoys = isEverywhere ? [deploy] : []
      $0.history = [.deploy("cart-r2", version: "4.9.9", at: .day(1, hour: 10))]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      let started = Evidence.lines("Start(ing|ed) <cart-r2> version 5\\.0\\.0")
      let cause = Cause(
        isEverywhere ? "the payment provider cannot be reached" : "version 5.0.0 of <cart-r2>", in: [guilty],
        isEverywhere ? [.lines("<payments>-[12](:443)?.*(No route to host|i/o timeout)")] : [started],
        start: .incident(isEverywhere ? 0 : -5), tolerance: 600)
      $0.truth.trigger = cause
      $0.truth.rootCause = cause
      if isEverywhere {
        $0.truth.innocent = [
          Innocent("deploy of <cart-r2>", started, why: "the other region fails just as much")
        ]
      }
    }
  }

  /// R3: a job, a setting and a deploy; which of the latter came before the job's last harmless run?
  static func jobAndSetting(isRefuted: Bool) -> Scenario {
    let name = "job-and-setting"
    let job = { (at: Moment) in
      Perturbation(
        "job", at: at, lasts: 120, [.node("db", \.latency, .times(7.5))],
        words: [
          Words(.host("db", program: "CRON[4711]"), "(postgres) CMD (/opt/jobs/refresh-recommendations)"),
          Words(.host("db", program: "jobs[4712]"), "refresh-recommendations finished", delay: 120),
        ])
    }
    let slower: [Effect] = [.node("db", \.latency, .times(4.5))]
    let (before, after) = (Moment.day(2, hour: 9), Moment.day(1, hour: 9))
    let setting = Perturbation.setting(
      "shared_buffers 16GB -> 2GB", of: "db", at: isRefuted ? before : after, isRefuted ? [] : slower,
      says: Words(.node("db"), "starting with shared_buffers = 2GB"))
    let deploy = Perturbation.deploy(
      "catalogue", version: "5.0.0", at: isRefuted ? after : before, isRefuted ? slower : [])
    return Scenario(
      68, isRefuted ? name + "--setting-refuted" : name,
      twist:
        "the job ran without harm after the \(isRefuted ? "setting" : "deploy") and before the other change",
      topology: .shop()
    ) {
      $0.hour = 14
      $0.hoursAfter = 4
      $0.minimalPair = name + "--setting-refuted"
      $0.criterion = "R3"
      $0.trigger = [job(.incident(0))]
      $0.defect = [isRefuted ? deploy : setting]
      $0.history = [isRefuted ? setting : deploy, job(.day(2, hour: 14)), job(.day(3, hour: 14))]
      $0.precedents = [
        Precedent("job", at: .day(2, hour: 14), .noImpact),
        Precedent("job", at: .day(3, hour: 14), .noImpact),
      ]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      let (set, started) = (
        Evidence.lines("starting with shared_buffers = 2GB"),
        Evidence.lines("Start(ing|ed) <catalogue> version 5\\.0\\.0")
      )
      $0.truth.trigger = Cause(
        "the job", in: ["db"], [.lines("CMD \\(/opt/jobs/refresh-recommendations")], start: .incident(0),
        tolerance: 300)
      $0.truth.rootCause = Cause(
        isRefuted ? "version 5.0.0 of <catalogue>" : "the database's memory was cut",
        in: [isRefuted ? "catalogue" : "db"], [isRefuted ? started : set], start: .day(1, hour: 9),
        tolerance: 600)
      $0.truth.innocent = [
        isRefuted
          ? Innocent("setting of <db>", set, why: "the job ran without harm after it")
          : Innocent("deploy of <catalogue>", started, why: "the job ran without harm after it")
      ]
    }
  }

  /// R7: two components break; the caller can do without one of them.
  static func fallback(ofCatalogue: Bool) -> Scenario {
    let name = "fallback-for-cart"
    let (spare, needed) = ofCatalogue ? ("catalogue", "cart") : ("cart", "catalogue")
    var topology = Topology.shop()
    topology.change("api", spare) { $0.isHard = false }
    return Scenario(
      69, ofCatalogue ? name + "--for-catalogue" : name,
      twist: "two deploys break two components, the caller does without <\(spare)>", topology: topology
    ) {
      $0.hour = 13
      $0.hoursAfter = 4
      $0.minimalPair = name + "--for-catalogue"
      $0.criterion = "R7"
      func deploy(_ node: String, at minutes: Double) -> Perturbation {
        .deploy(
          node, version: "5.0.0", at: .incident(minutes), lasts: 112, [.node(node, \.errorShare, .set(0.5))])
      }
      let (catalogue, cart) = (deploy("catalogue", at: 0), deploy("cart", at: 1))
      $0.trigger = [ofCatalogue ? cart : catalogue]
      $0.defect = $0.trigger
      $0.decoys = [
        ofCatalogue ? catalogue : cart,
        .complaint(
          "no answer from <\(spare)>, the page is sent without that part", of: "api", at: .incident(1),
          every: 1.5,
          for: 110),
      ]
      $0.operators = [.said("ops1", "both rollbacks are under way", at: .onset(100))]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      let cause = Cause(
        "version 5.0.0 of <\(needed)>", in: [needed], [.lines("Start(ing|ed) <\(needed)> version 5\\.0\\.0")],
        start: .incident(ofCatalogue ? 1 : 0), tolerance: 600)
      $0.truth.trigger = cause
      $0.truth.rootCause = cause
      $0.truth.innocent = [
        Innocent(
          "deploy of <\(spare)>", .lines("Start(ing|ed) <\(spare)> version 5\\.0\\.0"),
          why: "pages are sent without that part")
      ]
    }
  }
}
