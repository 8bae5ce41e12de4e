import ProximateModel

/// Trouble that is there every day: an alarm that rings all the time tells nothing grave each time it rings.
///
/// A finding of a rule is usual when at least five others of the same rule and component, over a day or more, are half
/// as large or larger. It is kept, with severity warning at most: who is called for what is there every day stops
/// listening (Beyer and others, Site Reliability Engineering, 2016, chapter 6: pages must be urgent and novel).
struct UsualTrouble {
  private var sizes: [Kind: [UInt64]] = [:]

  /// What is compared with one another.
  private struct Kind: Hashable {
    let type: String
    let component: String

    init(_ finding: Finding) { (type, component) = (finding.type, finding.scope.component) }
  }

  /// So many others of its size make a finding usual.
  static let leastOthers = 5
  /// Seconds from the first to the last of them: what comes in a bad hour is an incident.
  static let leastSpread = 86_400.0

  init(_ findings: [Finding]) {
    let kinds = Dictionary(grouping: findings.filter(Self.isGrave), by: Kind.init)
    sizes = kinds.filter { Self.isSpread($0.value) }.mapValues { $0.map(\.count).sorted() }
  }

  /// The finding, no graver than a warning where it is usual.
  func weighed(_ finding: Finding) -> Finding {
    guard Self.isGrave(finding), let sizes = sizes[Kind(finding)] else { return finding }
    let smaller = sizes.partitioningIndex { $0 >= finding.count / 2 + finding.count % 2 }
    guard sizes.count - smaller > Self.leastOthers else { return finding }
    var finding = finding
    finding.severity = .warning
    return finding
  }

  private static func isGrave(_ finding: Finding) -> Bool {
    finding.isAuthored && finding.severity > .warning
  }

  private static func isSpread(_ findings: [Finding]) -> Bool {
    let starts = findings.map(\.interval.start)
    guard findings.count > leastOthers, let first = starts.min(), let last = starts.max() else {
      return false
    }
    return first.seconds(until: last) >= leastSpread
  }
}
