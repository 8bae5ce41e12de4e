extension Topology {
  /// The shop with what lies around it: names are resolved by `dns` (answers are cached for most calls), orders are
  /// paid through `payments`, a provider that writes no logs here.
  package static func platform() -> Topology {
    var topology = shop()
    topology.nodes += [
      NodeSpec("dns", .resolver, .logfmt).with {
        $0.settings.rate = 3000
        $0.settings.latency = 0.002
        $0.port = 53
      },
      NodeSpec("payments", .external).with {
        $0.settings.rate = 400
        $0.settings.latency = 0.15
        $0.port = 443
      },
    ]
    // Cached answers are a hit without a store: they do not depend on the resolver's being up.
    for caller in ["api", "cart", "catalogue"] {
      topology.edges.append(
        EdgeSpec(caller, "dns") {
          $0.settings.hit = 0.9
          $0.settings.timeout = 1
        })
    }
    topology.edges.append(
      EdgeSpec("cart", "payments") {
        $0.settings.calls = 0.08
        $0.settings.timeout = 3
      })
    return topology
  }

  /// Two shops, `edge` ... `db` in Europe and `edge-r2` ... `db-r2` in America, with visitors of their own, seven hours
  /// apart. Nothing connects them: a scenario adds the edges that its story needs.
  package static func regions() -> Topology {
    var topology = shop()
    let home = topology
    topology.nodes += home.nodes.map { node in
      node.with {
        $0.name += "-r2"
        $0.service += "-r2"
        $0.region = "us-1"
        $0.zone = 0
        $0.consumes = node.consumes.map { $0 + "-r2" }
      }
    }
    topology.edges += home.edges.map { edge in
      var copy = edge
      copy.from += "-r2"
      copy.to += "-r2"
      copy.store = edge.store.map { $0 + "-r2" }
      return copy
    }
    topology.clients += home.clients.map { client in
      var copy = client
      copy.name += "-r2"
      copy.entry += "-r2"
      copy.zoneHours = -6
      return copy
    }
    return topology
  }
}
