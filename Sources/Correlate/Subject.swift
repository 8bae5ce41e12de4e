import ProximateModel

/// Whom a finding is about: replicas of one service are one component, and what people and schedulers wrote down
/// is about the component that they name.
struct Subject {
  private let components: Set<String>
  /// Components that show trouble of their own, and so speak for themselves.
  private let troubled: Set<String>

  init(_ findings: [Finding], _ observations: Observations) {
    let scopes = findings.map(\.scope) + observations.series.keys.map(\.scope)
    components = Set(scopes.map { Self.service($0.component) }).subtracting([""])
    let told = Set(findings.filter { Self.told.contains($0.nature) }.flatMap { $0.evidence.map(\.origin) })
    // A log of what people did repeats the words of limits and faults without having any.
    let trouble = findings.filter { finding in
      Scene.effects.contains(finding.nature) && !finding.evidence.allSatisfy { told.contains($0.origin) }
    }
    troubled = Set(trouble.map { Self.service($0.scope.component) })
  }

  /// The name of a service without the number of its replica: `cart` for `cart-2`.
  static func service(_ component: String) -> String {
    guard let dash = component.lastIndex(of: "-"), dash != component.startIndex else { return component }
    let number = component[component.index(after: dash)...]
    let isNumber =
      !number.isEmpty && number.count <= 4 && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? String(component[..<dash]) : component
  }

  /// What somebody wrote down rather than what a component says of itself.
  private static let told: Set<Nature> = [
    .change, .environment, .time, .routine, .mitigationReverting, .mitigationCompensating, .control,
  ]

  /// The finding with the component that it is about.
  func addressed(_ finding: Finding) -> Finding {
    var result = finding
    result.scope.component = Self.service(finding.scope.component)
    guard Self.told.contains(finding.nature), let line = finding.evidence.first?.text else { return result }
    let witness = result.scope.component
    let names = Self.names(in: line).map(Self.service)
    if let about = names.first(where: { $0 != witness && components.contains($0) }),
      !troubled.contains(witness)
    {
      result.scope.component = about
    }
    return result
  }

  private static func names(in line: String) -> [String] {
    line.utf8.split { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
        false
      default: true
      }
    }.filter { $0.count >= 2 }.map { String(decoding: $0, as: UTF8.self) }
  }
}
