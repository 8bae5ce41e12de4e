import ProximateModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The criteria of standing faults, S1 to S7; weights in nats are priors, not fitted.
struct StandingHearing {
  let suspect: StandingSuspect
  let court: StandingCourt

  private var finding: Finding { suspect.finding }

  /// S1: whether the snapshot states what would have to be.
  var statement: Criterion? {
    guard let drift = finding.drift, !drift.expected.isEmpty else { return nil }
    return Criterion(
      id: "S1", outcome: .supports, weight: 1,
      because:
        "\(drift.field) of \(drift.object.display) is \(drift.actual); it would have to be \(drift.expected).",
      findings: [finding.id])
  }

  /// S2: how surely such a state is a fault, as its author has it.
  var weight: Criterion? {
    let weight = (Double(finding.severity.rawValue) - 13) / 4
    guard weight > 0 else { return nil }
    return Criterion(
      id: "S2", outcome: .supports, weight: weight, because: "Such a state is a fault by itself.",
      findings: [finding.id])
  }

  /// S3: whether what users feel can come of it.
  var effect: Criterion? {
    let resting = court.graph.dependents(of: suspect.component)
    let same = court.effects.filter { $0.scope.component == suspect.component }
    let near = court.effects.filter { resting.contains($0.scope.component) }
    if let first = same.first {
      return Criterion(
        id: "S3", outcome: .supports, weight: 2,
        because: "\(suspect.component) itself is in trouble: \(first.summary)", findings: same.map(\.id))
    }
    if !near.isEmpty {
      let count = Set(near.map(\.scope.component)).count
      return Criterion(
        id: "S3", outcome: .supports, weight: 1.5,
        because: "\(Wording.count(count, "component")) in trouble rests on \(suspect.component).",
        findings: near.map(\.id))
    }
    if court.effects.isEmpty { return nil }
    return Criterion(
      id: "S3", outcome: .contradicts, weight: -1,
      because: "Nothing that is seen to be in trouble rests on \(suspect.component).")
  }

  /// S4: whether logs complain about it by name.
  var complaint: Criterion? {
    if let voice = suspect.voice {
      let isOwn = voice == suspect.component
      return Criterion(
        id: "S4", outcome: .supports, weight: isOwn ? 1.5 : 2,
        because: isOwn ? "Its own log names it." : "The log of \(voice) complains about it.",
        findings: [finding.id])
    }
    let voices = suspect.names.reduce(into: Set<String>()) { $0.formUnion(court.complaints.about($1)) }
    if let first = voices.sorted().first {
      let more = voices.count > 1 ? " and \(voices.count - 1) more" : ""
      return Criterion(
        id: "S4", outcome: .supports, weight: 2,
        because: "Errors in the logs of \(first)\(more) name \(suspect.names[0]).", findings: [finding.id])
    }
    guard suspect.isAddress, !isRestarting else { return nil }
    return Criterion(
      id: "S4", outcome: .contradicts, weight: -3,
      because: "No log complains about \(suspect.names.first ?? "it"): the address may not be in use.")
  }

  /// Whether its own component starts again and again, which a wrong address may be the reason of.
  private var isRestarting: Bool {
    court.effects.contains { effect in
      effect.scope.component == suspect.component && effect.drift?.field.hasSuffix("restarts") == true
    }
  }

  /// S5: whether anybody implements or calls it.
  var use: Criterion? {
    guard finding.drift?.object.kind == "Service" else { return nil }
    let isImplemented = court.view.objects(of: StateView.workloads).contains {
      court.view.component(of: $0) == suspect.component
    }
    if isImplemented || !court.graph.dependents(of: suspect.component).isEmpty { return nil }
    return Criterion(
      id: "S5", outcome: .contradicts, weight: -2,
      because: "No workload implements \(suspect.component), and none is known to call it.")
  }

  /// S6: how much a measure rose.
  var magnitude: Criterion? {
    guard let drift = finding.drift, drift.field.hasSuffix(".factor"),
      let factor = Quantity(drift.actual)?.value,
      factor > 1
    else { return nil }
    let weight = min(2, log10(factor) / 1.5)
    return Criterion(
      id: "S6", outcome: .supports, weight: weight,
      because: "\(drift.field) of \(drift.object.name) rose \(Wording.number(factor))-fold.",
      findings: [finding.id])
  }

  /// S7: whether something deeper is wrong that it rests on.
  func depth(_ others: [StandingSuspect]) -> Criterion? {
    guard finding.nature == .fault else { return nil }
    let below = court.graph.callees(of: suspect.component).union(court.graph.supports(of: suspect.component))
    let deeper = others.first { other in
      below.contains(other.component) && other.component != suspect.component
        && (other.finding.nature != .fault || other.finding.type == finding.type)
        && !(other.finding.type == finding.type && Self.size(other) < Self.size(suspect))
    }
    guard let deeper else { return nil }
    return Criterion(
      id: "S7", outcome: .contradicts, weight: -1.5,
      because: "It rests on \(deeper.component), where something is wrong, too.",
      findings: [deeper.finding.id])
  }

  private static func size(_ suspect: StandingSuspect) -> Double {
    Quantity(suspect.finding.drift?.actual ?? "")?.value ?? 0
  }
}
