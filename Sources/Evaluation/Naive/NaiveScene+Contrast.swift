import Foundation
import ProximateModel

extension NaiveScene {
  /// Components by the message that became most frequent: the log odds of its rate after the onset against before
  /// (baselines included), in standard errors.
  ///
  /// In the manner of SBLD (Rosenberg, Moonen, "Spectrum-based log diagnosis", ESEM 2020) and of Nezha's event patterns
  /// (Yu et al., FSE 2023), which compare how often something occurs in failing and in passing logs.
  func contrast() -> [Statement] {
    let after = buckets(Interval(start: onset, end: window.end))
    let isMessage: (TypeKey) -> Bool = { type in
      switch type {
      case .template, .event, .detector: true
      case .allEvents, .errors, .denominator, .step, .measure, .share: false
      }
    }
    let volume = volume(in: after)
    let ranked = series(where: isMessage).compactMap { key, cells -> RankedSeries? in
      guard let top = cells.filter({ after.contains($0.bucket) }).max(by: { $0.count < $1.count }) else {
        return nil
      }
      let a = 0.5 + sum(cells) { after.contains($0.bucket) }
      let b = 0.5 + sum(cells) { $0.bucket < after.lowerBound }
      let odds = log(a / volume.after) - log(b / volume.before)
      return RankedSeries(key: key, cell: top, score: odds / (1 / a + 1 / b).squareRoot())
    }
    return statements(ranked) { "\(Int($0.score.rounded())) standard errors more frequent" }
  }

  private func sum(_ cells: [Cell], where holds: (Cell) -> Bool) -> Double {
    cells.reduce(0) { $0 + (holds($1) ? Double($1.count) : 0) }
  }

  /// All events after the onset and before it, at least one each.
  private func volume(in after: ClosedRange<Int64>) -> (after: Double, before: Double) {
    let all = series { $0 == .allEvents }
    let inside = all.reduce(0.0) { $0 + sum($1.cells) { after.contains($0.bucket) } }
    let before = all.reduce(0.0) { $0 + sum($1.cells) { $0.bucket < after.lowerBound } }
    return (max(1, inside), max(1, before))
  }
}
