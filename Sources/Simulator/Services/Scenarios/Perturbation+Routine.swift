/// Ready-made perturbations.
extension Perturbation {
  /// A deploy as the change log and the service tell it; effects make it a bad one.
  package static func deploy(
    _ node: String, version: String, at: Moment, lasts: Double? = nil, _ effects: [Effect] = []
  ) -> Perturbation {
    Perturbation(
      "deploy of \(node) \(version)", at: at, lasts: lasts, effects,
      words: [
        Words(.changes, "deploy <\(node)> version \(version) rolled out"),
        Words(.node(node), "Shutting down for update", delay: -0.6),
        Words(.node(node), "Starting <\(node)> version \(version)", delay: -0.3),
        Words(.node(node), "Started <\(node)> version \(version) in 11.4 seconds", delay: -0.1),
      ])
  }

  /// A changed setting as the change log tells it, with what the component itself says.
  package static func setting(
    _ what: String, of node: String, at: Moment, lasts: Double? = nil, _ effects: [Effect],
    says: Words? = nil
  ) -> Perturbation {
    Perturbation(
      what, at: at, lasts: lasts, effects,
      words: [Words(.changes, "config <\(node)> \(what)")] + (says.map { [$0] } ?? []))
  }

  /// Somebody says something.
  package static func said(_ who: String, _ text: String, at: Moment) -> Perturbation {
    Perturbation(text, at: at, words: [Words(.chat(who), text)])
  }
}

/// What happens in any system all the time and harms nobody.
enum Routine {
  /// Nightly backups, deploys on working days, a few harmless bursts of errors, by seed; the nodes in `spared` are not
  /// deployed in the last `last` days before the incident's.
  static func perturbations(
    _ topology: Topology, days: Int, seed: UInt64, sparing spared: Set<String> = [], inLast last: Int = 0
  ) -> [Perturbation] {
    var chance = Xoshiro256(seed: seed, concern: Concern.people)
    var list: [Perturbation] = []
    let services = topology.nodes.filter { $0.kind == .service || $0.kind == .worker }.map(\.name)
    let databases = topology.nodes.filter { $0.kind == .database }.map(\.name)
    for back in stride(from: days, through: 1, by: -1) {
      list += databases.map { backup($0, back) }
      guard !services.isEmpty else { continue }
      for turn in 0..<chance.index(below: 3) {
        let node = services[chance.index(below: services.count)]
        let version = "4.12.\(60 - back * 3 + turn)"
        let hour = Double(8 + turn * 4) + chance.uniform(0, 3.5)
        guard back > last || !spared.contains(node) else { continue }
        list.append(.deploy(node, version: version, at: .day(back, hour: hour)))
      }
      if chance.chance(0.5) {
        list.append(burst(services[chance.index(below: services.count)], back, &chance))
      }
      if chance.chance(0.4) { list.append(remark(back, &chance)) }
    }
    return list
  }

  private static func backup(_ node: String, _ back: Int) -> Perturbation {
    Perturbation(
      "backup", at: .day(back, hour: 1), lasts: 25, [.node(node, \.latency, .times(1.3))],
      words: [
        Words(.host(node, program: "backup[2210]"), "starting base backup of <\(node)>"),
        Words(.host(node, program: "backup[2210]"), "base backup finished, 41.7 GB in 24m52s", delay: 24.9),
      ])
  }

  private static func burst(_ node: String, _ back: Int, _ chance: inout Xoshiro256) -> Perturbation {
    let texts = [
      "could not parse optional field 'locale', using the default",
      "thumbnail not found, serving the placeholder",
      "metrics exporter did not answer in 500 ms, dropping the sample",
      "feed of a partner has an unknown column",
    ]
    let text = texts[chance.index(below: texts.count)]
    return Perturbation(
      "harmless errors", at: .day(back, hour: chance.uniform(6, 21)),
      words: (0..<(8 + chance.index(below: 20))).map { _ in
        Words(.node(node), text, chance.chance(0.4) ? .error : .warning, delay: chance.uniform(0, 12))
      })
  }

  private static func remark(_ back: Int, _ chance: inout Xoshiro256) -> Perturbation {
    let texts = [
      "shift handover, nothing open", "disk of the build host is full again, cleaned",
      "somebody from marketing asks for a report of last week's orders", "pager test at noon, please ignore",
    ]
    return .said(
      "ops\(1 + chance.index(below: 3))", texts[chance.index(below: texts.count)],
      at: .day(back, hour: chance.uniform(7, 18)))
  }
}
