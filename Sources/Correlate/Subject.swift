import ProximateModel

/// Whom a finding is about: replicas of one service are one component, and what people and schedulers wrote down
/// is about the component that they name.
struct Subject {
  /// Components that show trouble of their own, and so speak for themselves.
  private let troubled: Set<String>
  /// Components that write down what is done to others: most of their deeds name another component.
  private var chroniclers: Set<String>
  private let places: Places
  /// Lines by which clocks are known to step.
  private let clockLines: Set<Origin>

  /// - Parameter seen: who was seen in the logs, besides in the findings.
  init(_ findings: [Finding], _ seen: Places) {
    places = seen.with(findings)
    chroniclers = []
    clockLines = Set(
      findings.filter { $0.nature == .time && $0.isAuthored }.flatMap { $0.evidence.map(\.origin) })
    let told = Set(findings.filter { Self.told.contains($0.nature) }.flatMap { $0.evidence.map(\.origin) })
    // A log of what people did repeats the words of limits and faults without having any.
    let trouble = findings.filter { finding in
      Scene.effects.contains(finding.nature) && !Self.isRecord(finding)
        && !finding.evidence.allSatisfy { told.contains($0.origin) }
    }
    troubled = Set(trouble.map { Self.service($0.scope.component) })
    let deeds = findings.filter { Self.told.contains($0.nature) && $0.isAuthored }
    let witnesses = Dictionary(grouping: deeds) { Self.service($0.scope.component) }
    let names = witnesses.filter { witness, deeds in
      deeds.count { deed in
        Words.names(in: deed.evidence.first?.text ?? "").contains { isNamed(Self.service($0), by: witness) }
      } * 2 > deeds.count
    }
    chroniclers = Set(names.keys).subtracting(troubled).subtracting([""])
  }

  /// Whether people who write down what they did may mean it by that name: a component, or machines such as `db-1` and
  /// `db-2` as `db`, but for those that the witness writes on.
  private func isNamed(_ name: String, by witness: String) -> Bool {
    guard name != witness else { return false }
    if places.census.isService(name) { return true }
    let own = places.census.homes[witness] ?? []
    return places.census.fleets.contains(name) && !own.contains { Self.service($0) == name }
  }

  /// What a clock that steps on several machines at once is about: none of them.
  static let time = "time"

  /// The name of a service without the number of its replica: `cart` for `cart-2`.
  static func service(_ component: String) -> String {
    // Asked of every finding and every scope, most of which bear no number.
    let bytes = component.utf8
    let digits = bytes.reversed().prefix { (0x30...0x39).contains($0) }.count
    guard (1...4).contains(digits), digits + 1 < bytes.count else { return component }
    let dash = bytes.index(bytes.endIndex, offsetBy: -digits - 1)
    return bytes[dash] == UInt8(ascii: "-") ? String(component[..<dash]) : component
  }

  /// Whether a calm message tells of a change, whatever else its words may mean.
  private static func isRecord(_ finding: Finding) -> Bool {
    !finding.isAuthored && finding.severity < .warning
      && Wave.tellsOfChange(finding.evidence.first?.text ?? "")
  }

  /// What somebody wrote down rather than what a component says of itself.
  private static let told: Set<Nature> = [
    .change, .environment, .time, .routine, .mitigationReverting, .mitigationCompensating, .control,
  ]

  /// The finding with the component that it is about.
  func addressed(_ finding: Finding) -> Finding {
    var result = finding
    let witness = Self.service(finding.scope.component)
    result.scope.component = witness
    guard let line = finding.evidence.first?.text else { return result }
    if places.everywhere.contains(witness) {
      let isOfClocks = finding.nature == .time || finding.evidence.contains { clockLines.contains($0.origin) }
      if isOfClocks, Set(finding.evidence.map(\.origin.source)).count > 1 {
        result.scope.component = Self.time
        return result
      }
      let machine = finding.scope.host.isEmpty ? machine(of: finding) : Self.service(finding.scope.host)
      if let machine { result.scope.component = machine }
      return result
    }
    let isTold = Self.told.contains(finding.nature) || chroniclers.contains(witness)
    // Who says what was rolled back speaks of that, whatever else troubles him.
    let isReport = [.mitigationReverting, .mitigationCompensating].contains(finding.nature)
    guard isTold, isReport || !troubled.contains(witness) else { return result }
    let names = Words.names(in: line).map(Self.service)
    let about = names.first { isNamed($0, by: witness) }
    if let about { result.scope.component = about }
    // Words of limits and faults in a record of what people did are the names of what they changed.
    let isDeed = about != nil || Scene.effects.contains(finding.nature) && Wave.tellsOfChange(line)
    if chroniclers.contains(witness), isDeed, !Self.told.contains(finding.nature) { result.nature = .change }
    return result
  }

  /// Whose machine wrote the first line; of a deed that machines of one service at several sites wrote down, the service:
  /// which of their clocks is right is open.
  private func machine(of finding: Finding) -> String? {
    let told = finding.evidence.map {
      places.machine(in: $0.text) ?? places.machine(in: $0.origin.source.path)
    }
    let stems = Set(told.compactMap { $0.map(Places.stem) })
    guard Self.told.contains(finding.nature), Set(told).count > 1, stems.count == 1, let stem = stems.first,
      told.contains(stem)
    else {
      return told.first ?? nil
    }
    return stem
  }
}
