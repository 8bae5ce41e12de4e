extension ServiceTruth {
  /// The components under which a report may rightly speak of a cause: the service, the software that it is and the
  /// programs of its hosts that write about it, and the log of changes where a change is the evidence.
  func names(_ cause: Scenario.Cause) -> [String] {
    var names = cause.components.flatMap { name in desk.node(name).map(aliases) ?? [name] }
    if !plan.isHard, cause.evidence.contains(where: \.isInChanges) { names.append("changes") }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private func aliases(_ node: Int) -> [String] {
    [desk.service(node)] + software(desk.topology.nodes[node].kind) + programs(desk.topology.nodes[node].name)
  }

  private func software(_ kind: NodeKind) -> [String] {
    switch kind {
    case .database: ["postgresql"]
    case .cache: ["redis"]
    case .broker: ["rabbitmq"]
    case .proxy: ["nginx"]
    case .router: ["bgpd", "kernel"]
    default: []
    }
  }

  /// Programs of the node's hosts that say something about the causes, without their process numbers.
  private func programs(_ name: String) -> [String] {
    let scenario = plan.scenario
    let words = (scenario.trigger + scenario.defect + scenario.load).flatMap(\.words)
    let said = words.compactMap { words -> String? in
      guard case .host(name, let program) = words.channel else { return nil }
      return String(program.prefix { $0 != "[" })
    }
    return said.sorted() + ["kernel"]
  }
}
