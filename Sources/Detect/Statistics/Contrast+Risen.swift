import Foundation
import ProximateModel

/// Errors that the baseline does not have.
extension Contrast {
  /// One kind of error, whichever component logs it: callers that miss one peer or another say the same.
  private struct Kind {
    var known: UInt64 = 0
    /// Cells of the logs at hand by component.
    var cells: [(component: Int, template: TemplateSeries, cells: [Cell])] = []
  }

  func risen(_ components: [ComponentSeries]) -> (candidates: [Candidate], tests: Int) {
    let kinds = errorKinds(components)
    let found = kinds.keys.sorted().flatMap { name in
      kinds[name].map { candidates(of: $0, components) } ?? []
    }
    return (found, kinds.count)
  }

  private func errorKinds(_ components: [ComponentSeries]) -> [String: Kind] {
    let names = Set(components.map(\.name)).subtracting([""])
    var kinds: [String: Kind] = [:]
    for (number, component) in components.enumerated() {
      for template in component.templates where template.stats.severity >= Severity.error.rawValue {
        let signature = Self.kind(of: template.stats.signature, names)
        let now = template.scoped.cells.filter(isPresent)
        let before = template.scoped.cells.filter { !isPresent($0) }
        kinds[signature, default: Kind()].known += before.reduce(0) { $0 + $1.count }
        if !now.isEmpty { kinds[signature]?.cells.append((number, template, now)) }
      }
    }
    return kinds
  }

  /// The signature with the names of components as values.
  static func kind(of signature: String, _ names: Set<String>) -> String {
    signature.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let core = word.drop { !$0.isLetter && !$0.isNumber }
      let name = core.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      return names.contains(String(name)) ? "<*>" : word
    }.joined(separator: " ")
  }

  private func candidates(of kind: Kind, _ components: [ComponentSeries]) -> [Candidate] {
    let cells = kind.cells.flatMap(\.cells).sorted { ($0.bucket, $0.first) < ($1.bucket, $1.first) }
    guard let split = bestSplit(cells, known: kind.known) else { return [] }
    return kind.cells.compactMap { part in
      let after = part.cells.filter { $0.bucket >= split.bucket }
      let count = after.reduce(0) { $0 + $1.count }
      guard count >= Calibration.fewestInBurst, let first = after.first, let last = after.last else {
        return nil
      }
      let minutes = Double(part.cells.count) * Double(statistics.index.bucketWidth) / 60e9
      let episode = Episode(
        start: first.first, end: last.last, peak: first.first, count: count, magnitude: Double(count),
        baseline: split.usual, rate: Double(count) / max(minutes, 1), surprise: split.surprise)
      return candidate(part.template, of: components[part.component], episode, wasKnown: kind.known > 0)
    }
  }

  /// Where the time with more of it begins, its surprise, and what was usual a minute before.
  private func bestSplit(_ cells: [Cell], known: UInt64) -> (bucket: Int64, surprise: Double, usual: Double)?
  {
    var best: (bucket: Int64, surprise: Double, usual: Double)?
    let splits = Set(cells.map(\.bucket)).sorted()
    for bucket in splits {
      let quiet = Double(self.known.count + present.count { $0 < bucket })
      let loud = Double(present.count { $0 >= bucket })
      let before = known + cells.filter { $0.bucket < bucket }.reduce(0) { $0 + $1.count }
      // The lines of one failing request are not independent: a bucket counts for a few at most.
      let after = cells.filter { $0.bucket >= bucket }.reduce(0) {
        $0 + min($1.count, Calibration.mostOfBucket)
      }
      let level = NegativeBinomial(mean: max(3, Double(before)) * loud / quiet, size: Calibration.usualSize)
      let surprise = level.surprise(atLeast: Double(after)) - log10(Double(splits.count))
      let usual = Double(before) / quiet * 60e9 / Double(statistics.index.bucketWidth)
      if surprise > best?.surprise ?? 0 { best = (bucket, surprise, usual) }
    }
    return best.flatMap { $0.surprise >= Calibration.enter ? $0 : nil }
  }

  private func candidate(
    _ template: TemplateSeries, of component: ComponentSeries, _ episode: Episode, wasKnown: Bool
  ) -> Candidate {
    let usual =
      wasKnown
      ? "usually \(NumberText.often(perMinute: episode.baseline ?? 0))" : "the baseline has none of it"
    let finding = Candidate.finding(
      "template.risen", Scope(component: component.name), template.nature, template.severity, episode,
      "\(Statistics.called(component.name)) logs \(template.quoted) \(NumberText.people(episode.count)) times; \(usual)"
    )
    return Candidate(
      finding: finding, source: (.template(template.hash), [template.scoped]), isTested: true)
  }
}
