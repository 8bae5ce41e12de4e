import ProximateModel

/// Trouble that is there every day: an alarm that rings all the time tells nothing grave each time it rings.
///
/// A finding of a rule is usual when at least five others of the same rule and component, over a day or more, are half
/// as large or larger. It is kept, with severity warning at most: who is called for what is there every day stops
/// listening (Beyer and others, Site Reliability Engineering, 2016, chapter 6: pages must be urgent and novel).
struct UsualTrouble {
  /// Of every kind the findings by size, each with the first and the last start from it on.
  private var kinds: [Kind: [Rank]] = [:]

  /// A finding among those of its kind.
  private struct Rank {
    let size: UInt64
    var starts: Interval
  }

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
    kinds = Dictionary(grouping: findings.filter(Self.isGrave), by: Kind.init)
      .filter { $0.value.count > Self.leastOthers }.mapValues(Self.ranks)
  }

  /// The finding, no graver than a warning where it is usual.
  func weighed(_ finding: Finding) -> Finding {
    guard Self.isGrave(finding), let ranks = kinds[Kind(finding)] else { return finding }
    let first = ranks.partitioningIndex { $0.size >= finding.count / 2 + finding.count % 2 }
    guard ranks.count - first > Self.leastOthers, ranks[first].starts.seconds >= Self.leastSpread else {
      return finding
    }
    var finding = finding
    finding.severity = .warning
    return finding
  }

  private static func ranks(_ findings: [Finding]) -> [Rank] {
    var result = findings.map {
      Rank(size: $0.count, starts: Interval(start: $0.interval.start, end: $0.interval.start))
    }
    result.sort { $0.size < $1.size }
    for i in result.indices.dropLast().reversed() {
      result[i].starts = result[i].starts.union(result[i + 1].starts)
    }
    return result
  }

  private static func isGrave(_ finding: Finding) -> Bool {
    finding.isAuthored && finding.severity > .warning
  }
}
