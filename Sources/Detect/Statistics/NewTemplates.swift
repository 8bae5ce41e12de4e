import Foundation
import ProximateModel

/// Messages of a component that were never seen before.
///
/// The surprise is that of Good and Turing ("The Population Frequencies of Species", 1953): the next message is a
/// new one with probability n1/N, where n1 of the N messages so far belong to a template seen once.
struct NewTemplates {
  private let component: ComponentSeries
  private let width: Int64
  private let everything: Axis

  init(_ component: ComponentSeries, _ statistics: Statistics, _ everything: Axis) {
    self.component = component
    width = statistics.width
    self.everything = everything
  }

  func candidates() -> [Candidate] {
    let settled = Int(Double(everything.buckets.count) * Calibration.settling)
    var past = MessagesSoFar(component.templates)
    return component.templates.sorted(by: Self.comesFirst).compactMap { template in
      guard let first = template.timeline.cells.first else { return nil }
      past.advance(to: first.bucket)
      let rank = everything.rank(of: first.bucket)
      guard rank >= settled else { return nil }
      let isKnown =
        past.events >= Calibration.historyOfNew
        && component.axis.rank(of: first.bucket) >= Calibration.bucketsOfNew
      guard isKnown || isTaciturn(before: rank), !component.isFragment(template) else { return nil }
      let chance = Double(max(past.singles, 1)) / Double(past.events)
      return candidate(template, surprise: max(Calibration.newTemplate, -log10(chance)))
    }
  }

  /// Whether the component says so little, in logs that tell of a day before, that all it says is news.
  private func isTaciturn(before rank: Int) -> Bool {
    let hours = Double(everything.buckets.count) * Double(width) / 3600e9
    let known = Double(rank) * Double(width) / 3600e9
    return known >= Calibration.hoursOfNews && Double(component.all.total) < Calibration.taciturn * hours
  }

  private static func comesFirst(_ a: TemplateSeries, _ b: TemplateSeries) -> Bool {
    let (x, y) = (a.timeline.cells.first?.first ?? 0, b.timeline.cells.first?.first ?? 0)
    return x != y ? x < y : a.hash < b.hash
  }

  private func candidate(_ template: TemplateSeries, surprise: Double) -> Candidate? {
    let rule = MatchRule(coalesce: Calibration.quietOfNew, bucketWidth: width)
    guard var episode = rule.episodes(of: template.timeline).first else { return nil }
    episode.surprise = surprise
    let times = episode.count == 1 ? "" : ", \(NumberText.people(episode.count)) times"
    var finding = Candidate.finding(
      "template.new", Scope(component: component.name), template.nature, template.severity, episode,
      "\(Statistics.called(component.name)) logs for the first time\(times): \(template.quoted)")
    finding.signature = template.stats.signature
    return Candidate(
      finding: finding, source: (.template(template.hash), [template.scoped]), isTested: false)
  }
}

/// Counts messages, and templates seen once, up to a bucket that only moves forward.
private struct MessagesSoFar {
  private(set) var events: UInt64 = 0
  private(set) var singles = 0
  private var steps: [(bucket: Int64, events: UInt64, singles: Int)] = []
  private var next = 0

  init(_ templates: [TemplateSeries]) {
    for template in templates {
      let cells = template.timeline.cells
      for cell in cells { steps.append((cell.bucket, cell.count, 0)) }
      guard let first = cells.first, first.count == 1 else { continue }
      steps.append((first.bucket, 0, 1))
      if cells.count > 1 { steps.append((cells[1].bucket, 0, -1)) }
    }
    steps.sort { $0.bucket < $1.bucket }
  }

  /// Counts everything before the bucket.
  mutating func advance(to bucket: Int64) {
    while next < steps.count, steps[next].bucket < bucket {
      events += steps[next].events
      singles += steps[next].singles
      next += 1
    }
  }
}
