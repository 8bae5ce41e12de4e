extension Scenario {
  /// Every scenario, by number; bases of minimal pairs carry the pair's name.
  package static var all: [Scenario] {
    let pairs = MinimalPair.all.flatMap { [$0.base, $0.variant] }
    let paired = Set(pairs.map(\.name))
    return (single.filter { !paired.contains($0.name) } + pairs)
      .sorted { ($0.number, $0.name) < ($1.number, $1.name) }
  }

  private static var single: [Scenario] {
    [
      healthyDays, configOnlyRoot, coincidentalDeploy, thunderingHerd, retryStorm, certificateExpiry,
      overload,
      badDeploy,
    ] + quietAndStaged + dataTwists + mechanismsOfServices
  }

  /// The scenario of a name.
  package static func named(_ name: String) -> Scenario? { all.first { $0.name == name } }
}
