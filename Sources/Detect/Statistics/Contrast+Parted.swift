import Foundation
import ProximateModel

/// Messages that came together and do not any more: the second line of a path that ends after its first.
extension Contrast {
  /// A message of a component, counted by the buckets of the baseline and then of the logs at hand.
  private struct Course {
    var template: TemplateSeries
    var counts: [UInt64]
    /// Occurrences in the baseline.
    var known: UInt64
  }

  /// Where a pair parts, and how surprising that is.
  private struct Parting {
    /// Rank on the axis from which on the second message lags behind the first.
    var rank: Int
    /// Occurrences of each from there on.
    var first: UInt64
    var second: UInt64
    var surprise: Double
  }

  func parted(_ components: [ComponentSeries]) -> (candidates: [Candidate], tests: Int) {
    let axis = known + present
    let ranks = Dictionary(uniqueKeysWithValues: axis.enumerated().map { ($1, $0) })
    var result: (candidates: [Candidate], tests: Int) = ([], 0)
    for component in components {
      let courses = component.templates.compactMap { course($0, ranks) }
        .sorted { $0.known != $1.known ? $0.known > $1.known : $0.template.hash < $1.template.hash }
        .prefix(Calibration.mostPaired)
      let pairs = courses.flatMap { a in
        courses.filter { $0.template.hash != a.template.hash && cameTogether(a, $0) }.map { (a, $0) }
      }
      result.tests += pairs.count
      let found = pairs.compactMap { a, b in parting(a, b).map { (a, b, $0) } }
      // One break parts a message from all that came before it on its path: the most surprising pair tells it.
      let best = found.max { x, y in
        x.2.surprise != y.2.surprise
          ? x.2.surprise < y.2.surprise
          : (x.0.template.hash, x.1.template.hash) > (y.0.template.hash, y.1.template.hash)
      }
      if let (a, b, parting) = best { result.candidates.append(candidate(component, a, b, parting)) }
    }
    return result
  }

  private func course(_ template: TemplateSeries, _ ranks: [Int64: Int]) -> Course? {
    var counts = [UInt64](repeating: 0, count: known.count + present.count)
    for cell in template.scoped.cells {
      if let rank = ranks[cell.bucket] { counts[rank] += cell.count }
    }
    let before = counts[..<known.count].reduce(0, +)
    guard before >= Calibration.fewestTogether.events,
      counts[..<known.count].count(where: { $0 > 0 }) >= Calibration.fewestTogether.buckets
    else { return nil }
    return Course(template: template, counts: counts, known: before)
  }

  /// Whether the baseline has as many of both in nearly each of its buckets.
  private func cameTogether(_ a: Course, _ b: Course) -> Bool {
    let apart = zip(a.counts[..<known.count], b.counts).reduce(UInt64(0)) {
      $0 + ($1.0 > $1.1 ? $1.0 - $1.1 : $1.1 - $1.0)
    }
    return apart * Calibration.togetherShare <= a.known
  }

  /// The split at which the second lags most surprisingly, by Chernoff's bound for a binomial tail with the share that
  /// was missing before.
  private func parting(_ a: Course, _ b: Course) -> Parting? {
    var best: Parting?
    var (x, y): (UInt64, UInt64) = (a.counts.reduce(0, +), b.counts.reduce(0, +))
    let all = (x, y)
    for rank in 0..<a.counts.count {
      defer { (x, y) = (x - a.counts[rank], y - b.counts[rank]) }
      guard rank >= known.count, x > y else { continue }
      let (quiet, other) = (all.0 - x, all.1 - y)
      let usual = (Double(quiet > other ? quiet - other : 0) + 1) / (Double(quiet) + 2)
      let share = Double(x - y) / Double(x)
      guard share > usual else { continue }
      let kept = share < 1 ? (1 - share) * log((1 - share) / (1 - usual)) : 0
      let bound = Double(x) * (share * log(share / usual) + kept) / log(10)
      let surprise = bound - log10(Double(present.count))
      if surprise > best?.surprise ?? 0 {
        best = Parting(rank: rank, first: x, second: y, surprise: surprise)
      }
    }
    return best.flatMap { $0.surprise >= Calibration.enter ? $0 : nil }
  }

  private func candidate(_ component: ComponentSeries, _ a: Course, _ b: Course, _ parting: Parting)
    -> Candidate
  {
    let bucket = present[parting.rank - known.count]
    let cells = a.template.scoped.cells.filter { isPresent($0) && $0.bucket >= bucket }
    let (start, end) = (cells.first?.first ?? 0, cells.last?.last ?? 0)
    let episode = Episode(
      start: start, end: end, peak: start, count: parting.first - parting.second,
      magnitude: Double(parting.second) / Double(parting.first), baseline: 1, rate: 0,
      surprise: parting.surprise)
    let finding = Candidate.finding(
      "template.parted", Scope(component: component.name), .fault, .warning, episode,
      "\(Statistics.called(component.name)) logs \(Self.quoted(a)) \(NumberText.people(parting.first)) times, and "
        + "\(Self.quoted(b)), which came with each before, \(NumberText.people(parting.second)) times")
    return Candidate(
      finding: finding, source: (.template(a.template.hash), [a.template.scoped]), isTested: true)
  }

  private static func quoted(_ course: Course) -> String {
    SignatureNature.quoted(course.template.stats.signature, most: 60)
  }
}
