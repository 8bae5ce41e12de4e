import ProximateKnowledge

/// Chooses among formats that claim lines of a source.
///
/// A format's score is the share of the lines not yet spoken for that it claims, times its specificity
/// 1 / (1 + samples of other formats that it claims). Ties are broken by a header that was hit, by required keys,
/// by the path, by priority, and last by the order of ids.
struct FormatRanking {
  /// What speaks for a format beside the lines that it claims.
  struct Traits {
    var foreignSamples: Int
    var hasHeader: Bool
    var requiredKeys: Int
    var hasPath: Bool
    var priority: Int
    var parse: ParseKind
  }

  private struct Candidate {
    var format: Int
    var lines: Set<Int>
    var traits: Traits
    var specificity: Double { 1 / Double(1 + traits.foreignSamples) }
  }

  private var candidates: [Candidate] = []
  /// Formats beyond the first must claim this many lines that no other does.
  private let smallestShare: Int

  init(lineCount: Int) { smallestShare = max(1, min(lineCount, 200) / 100) }

  /// Adds a format, or further lines of it.
  mutating func add(_ format: Int, lines: [Int], traits: Traits) {
    if let known = candidates.firstIndex(where: { $0.format == format }) {
      candidates[known].lines.formUnion(lines)
    } else {
      candidates.append(Candidate(format: format, lines: Set(lines), traits: traits))
    }
  }

  /// The lines that a format claims.
  func lines(of format: Int) -> Set<Int> { candidates.first { $0.format == format }?.lines ?? [] }

  /// All formats that claim lines, the one that would be chosen alone first; nothing is taken off for what others
  /// claim.
  var standings: [FormatStanding] {
    candidates.sorted { Self.isWorse($1, $0) }.map {
      FormatStanding(
        format: $0.format, lines: $0.lines.count, foreignSamples: $0.traits.foreignSamples,
        hasHeader: $0.traits.hasHeader, requiredKeys: $0.traits.requiredKeys, hasPath: $0.traits.hasPath,
        priority: $0.traits.priority)
    }
  }

  /// The formats of the source, most specific first: the order in which its lines are tried.
  func choose(_ count: Int) -> [Int] {
    var chosen: [Candidate] = []
    var open = candidates
    while chosen.count < count {
      let least = chosen.isEmpty ? 1 : smallestShare
      let eligible = open.filter { $0.lines.count >= least }
      guard let best = eligible.max(by: Self.isWorse) else { break }
      chosen.append(candidates.first { $0.format == best.format } ?? best)
      open = open.filter { $0.format != best.format }
      for i in open.indices { open[i].lines.subtract(best.lines) }
      // Records of the journal are no lines: nothing else can be read beside them.
      if best.traits.parse == .journalExport { return [best.format] }
      open.removeAll { $0.traits.parse == .journalExport }
    }
    let ordered = chosen.sorted {
      ($1.traits.foreignSamples, $0.lines.count, $1.format) > (
        $0.traits.foreignSamples, $1.lines.count, $0.format
      )
    }
    return ordered.map(\.format)
  }

  private static func isWorse(_ a: Candidate, _ b: Candidate) -> Bool {
    let (x, y) = (Double(a.lines.count) * a.specificity, Double(b.lines.count) * b.specificity)
    if x != y { return x < y }
    let (s, t) = (a.traits, b.traits)
    if s.hasHeader != t.hasHeader { return t.hasHeader }
    return (s.requiredKeys, s.hasPath ? 1 : 0, s.priority, -a.format)
      < (t.requiredKeys, t.hasPath ? 1 : 0, t.priority, -b.format)
  }
}
