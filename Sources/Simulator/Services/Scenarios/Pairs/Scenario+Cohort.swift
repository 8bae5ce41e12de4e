extension Scenario {
  /// 70 (R5): as many failures, all of them on the instance that was deployed, or evenly on every instance.
  static func oneInstance(isEven: Bool) -> Scenario {
    let name = "one-instance"
    return Scenario(
      70, isEven ? name + "--every-instance" : name,
      twist: isEven
        ? "every instance fails, one was deployed" : "only the instance that was deployed fails",
      topology: .withCanary
    ) {
      $0.hour = 13
      $0.hoursAfter = 4
      $0.minimalPair = name + "--every-instance"
      $0.criterion = "R5"
      let deploy = Perturbation.deploy("cart-canary", version: "5.0.0", at: .incident(-5))
      // Two thirds of the requests go to the old instances: the same number of failures either way.
      let lost = Perturbation(
        "calls are lost", at: .incident(0), lasts: 120,
        isEven
          ? ["cart", "cart-canary"].map { .edge($0, "payments", \.loss, .set(0.3)) }
          : [.edge("cart-canary", "payments", \.loss, .set(0.9))])
      $0.trigger = isEven ? [lost] : [deploy, lost]
      $0.defect = $0.trigger
      $0.decoys = isEven ? [deploy] : []
      $0.history = [.deploy("cart-canary", version: "4.9.9", at: .day(1, hour: 10))]
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      let started = Evidence.lines("Start(ing|ed) <cart-canary> version 5\\.0\\.0")
      let cause = Cause(
        isEven ? "the payment provider cannot be reached" : "version 5.0.0 of <cart-canary>",
        in: [isEven ? "payments" : "cart-canary"],
        [isEven ? .lines("<payments>-[12](:443)?.*(No route to host|i/o timeout)") : started],
        start: .incident(isEven ? 0 : -5), tolerance: 600)
      $0.truth.trigger = cause
      $0.truth.rootCause = cause
      if isEven {
        $0.truth.innocent = [
          Innocent(
            "deploy of one instance of <cart-canary>", started, why: "the other instances fail as often")
        ]
      }
    }
  }
}

extension Topology {
  /// The shop with a provider; a third of the cart's requests go to an instance that is deployed first.
  fileprivate static var withCanary: Topology {
    var topology = shop()
    let canary = topology.nodes.first { $0.name == "cart" }?.with {
      $0.name = "cart-canary"
      $0.settings.instances = 1
    }
    topology.nodes += [canary].compactMap { $0 }
    topology.change("cart") { $0.settings.instances = 2 }
    topology.nodes.append(
      NodeSpec("payments", .external).with {
        $0.settings.rate = 1500
        $0.settings.latency = 0.15
        $0.port = 443
      })
    topology.change("api", "cart") { $0.settings.calls = 0.3 }
    topology.change("cart", "db") { $0.settings.calls = 0.8 }
    let edges = topology.edges.filter { $0.from == "cart" }.map { edge in
      var copy = edge
      copy.from = "cart-canary"
      return copy
    }
    topology.edges += edges
    topology.edges.append(
      EdgeSpec("api", "cart-canary") {
        $0.settings.calls = 0.15
        $0.settings.timeout = 3
      })
    for caller in ["cart", "cart-canary"] {
      topology.edges.append(EdgeSpec(caller, "payments") { $0.settings.timeout = 3 })
    }
    return topology
  }
}
