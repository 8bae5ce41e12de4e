import ProximateModel

/// Which of the components that a complainer calls it complains about.
struct StandingBlame {
  /// The component; nil when that cannot be told.
  let component: String?

  init(
    _ view: StateView, _ graph: StandingGraph, _ finding: Finding, _ owner: String
  ) {
    let called = graph.supports(of: owner).filter { $0.hasPrefix("app/") }.sorted()
    let texts = finding.evidence.map(\.text)
    if let named = called.first(where: { name in texts.contains { $0.contains(name.dropFirst(4)) } }) {
      component = named
      return
    }
    // What keeps data is a stateful set; a complaint about data is about it.
    let stateful = Set(view.objects(of: ["StatefulSet"]).map(view.component))
    component = called.first(where: stateful.contains) ?? (called.count == 1 ? called[0] : nil)
  }
}
