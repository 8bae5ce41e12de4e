import ProximateKnowledge
import ProximateModel

/// Hears what snapshots show to be wrong: faults that stand at the time of the observation, whatever the logs of the
/// time before it tell.
///
/// A standing fault is a candidate for the root cause by itself: a statement of what is and what would have to be. It is
/// weighed by whether what users feel can come of it: trouble at its own component, at components that rest on it
/// (pods of a node, callers of a service), and complaints in logs that name it. What a workload's own log names as the
/// cause of its trouble is a candidate, too.
struct StandingCourt {
  let view: StateView
  /// Findings of states that users feel.
  let effects: [Finding]
  let graph: StandingGraph
  let complaints: StandingComplaints
  private let suspects: [StandingSuspect]

  private static let suspicious: Set<Nature> = [.defect, .change, .fault, .capacity, .environment]

  /// nil when no snapshot was read.
  init?(_ observations: Observations, _ findings: [Finding], _ knowledge: KnowledgeBase) {
    guard !observations.facts.isEmpty else { return nil }
    view = StateView(observations)
    guard !view.objects.isEmpty else { return nil }
    graph = StandingGraph(view)
    complaints = StandingComplaints(view, observations, knowledge)
    effects = findings.filter { $0.drift != nil && $0.nature == .impact }
    let detectors = Dictionary(knowledge.detectors.map { ($0.id, $0) }) { a, _ in a }
    let states = findings.filter { $0.drift != nil && Self.suspicious.contains($0.nature) }.map {
      StandingSuspect($0, component: $0.scope.component, detector: detectors[$0.type])
    }
    suspects = states + Self.spoken(findings, detectors, complaints, graph, view)
  }

  /// What logs of workloads name as a cause: findings whose author says that they can be a root cause.
  private static func spoken(
    _ findings: [Finding], _ detectors: [String: Detector], _ complaints: StandingComplaints,
    _ graph: StandingGraph, _ view: StateView
  ) -> [StandingSuspect] {
    let said = findings.filter { finding in
      finding.drift == nil && detectors[finding.type]?.canBe.contains(.rootCause) == true
        && suspicious.contains(finding.nature) && complaints.isKnown(finding.scope.component)
    }
    var result: [StandingSuspect] = []
    for finding in said {
      let owner = complaints.owner(of: finding.scope.component)
      let isOfCallee = detectors[finding.type]?.blames == .callee
      let blamed = isOfCallee ? StandingBlame(view, graph, finding, owner).component : owner
      var suspect = StandingSuspect(finding, component: blamed ?? owner, detector: detectors[finding.type])
      suspect.voice = owner
      result.append(suspect)
    }
    return Self.united(result)
  }

  /// One suspect for each cause and component, however many say so.
  private static func united(_ suspects: [StandingSuspect]) -> [StandingSuspect] {
    var seen: Set<[String]> = []
    return suspects.filter { seen.insert([$0.finding.type, $0.component]).inserted }
  }

  /// Nodes whose components show the most of one fault, and do not rest on one another: what they share is the node.
  private func shared(_ ledgers: [StandingLedger]) -> [StandingLedger] {
    let byCause = Dictionary(grouping: ledgers.filter(\.isOrigin)) { $0.suspect.sharedCause ?? "" }
    return byCause.sorted { $0.key < $1.key }.compactMap { cause, members in
      let most = members.sorted {
        ($0.rise ?? 0, $1.suspect.component) > ($1.rise ?? 0, $0.suspect.component)
      }.prefix(2)
      guard !cause.isEmpty, most.count == 2,
        most.allSatisfy({ ($0.rise ?? 0) >= Calibration.leastSharedRise })
      else {
        return nil
      }
      let nodes = most.map { graph.supports(of: $0.suspect.component).filter { $0.hasPrefix("node/") } }
      let controllers = Set(graph.controllers)
      guard let node = nodes[0].intersection(nodes[1]).subtracting(controllers).sorted().first else {
        return nil
      }
      return StandingLedger(node: node, cause: cause, of: Array(most))
    }
  }

  /// Candidates for the root cause, the likeliest first; none when nothing is wrong.
  func ledgers() -> [StandingLedger] {
    let standing = suspects.map { StandingLedger($0, self) }.filter { !$0.isDismissed }
    let heard = standing.map { $0.heard(beside: standing, self) }
    return (heard + shared(heard))
      .filter { !$0.isDismissed }
      .sorted(by: StandingLedger.isOrdered)
  }
}
