import ProximateKnowledge
import ProximateModel

/// How exactly the beginning of a surge is known: failures that come one a minute show only to some minutes when they
/// became more frequent.
struct OnsetSpread {
  /// From the earliest to the latest instant at which it may have begun.
  let interval: Interval

  /// The change points whose likelihood is within 1.92 of the greatest (95 % by the likelihood ratio; M. Basseville and
  /// I. Nikiforov, Detection of Abrupt Changes, 1993, section 2.4), the counts being Poisson at two rates.
  ///
  /// - Parameters:
  ///   - start: the beginning of the first minute.
  ///   - counts: occurrences by minute, from the first minute of the surge on.
  ///   - calm: occurrences a minute before.
  init?(start: Instant, counts: [Double], calm: Double) {
    guard counts.count >= 2 else { return nil }
    let high = counts.reduce(0, +) / Double(counts.count)
    let low = min(max(calm, Calibration.rarestFailure), high / 2)
    guard high > 0 else { return nil }
    let gain = LagDensity.logarithm(high / low)
    var (lost, losses) = (0.0, [0.0])
    for count in counts.prefix(counts.count / 2) {
      lost += count * gain - (high - low)
      losses.append(lost)
    }
    let least = losses.min() ?? 0
    let latest = losses.lastIndex { $0 <= least + Self.confidence } ?? 0
    interval = Interval(
      start: start, end: start.adding(seconds: Double(latest) * Calibration.statisticBucket))
  }

  private static let confidence = 1.92

  /// The middle of it.
  var middle: Instant { interval.start.adding(seconds: interval.seconds / 2) }
}

extension ImpactReader {
  /// When a surge that a finding tells of may have begun; nil for what is not counted line by line, and where a minute
  /// tells it.
  func spread(of finding: Finding) -> OnsetSpread? {
    let minute = Int64(Calibration.statisticBucket * 1e9)
    let first = finding.interval.start.nanoseconds
    // Shards may claim any time: what wraps around is out of range.
    let length = (finding.interval.end.nanoseconds &- first) / minute + 1
    let history = extent.interval.map { $0.start.seconds(until: finding.interval.start) } ?? 0
    guard (2...Self.longest).contains(length), history >= Calibration.precedentHorizon else { return nil }
    var counts = [Double](repeating: 0, count: Int(length))
    var before = 0.0
    for (key, cells) in observations.series where key.type == .detector(finding.type) {
      guard fits(finding.scope, key.scope) else { continue }
      for cell in cells {
        let at = max(cell.first, cell.bucket &* observations.bucketWidth)
        let number = (at &- first) / minute
        if at < first {
          before += Double(cell.count)
        } else if (0..<length).contains(number) {
          counts[Int(number)] += Double(cell.count)
        }
      }
    }
    // Nights are calmer than the hours before, which a rule of rates has measured.
    let calm = max(before * Calibration.statisticBucket / history, usualRate(of: finding))
    let spread = OnsetSpread(start: finding.interval.start, counts: counts, calm: calm)
    return spread.flatMap { $0.interval.seconds > Calibration.statisticBucket ? $0 : nil }
  }

  /// Occurrences a minute that were usual just before, by the rule itself; 0 when it is not about rates.
  private func usualRate(of finding: Finding) -> Double {
    let detector = knowledge.detectors.first { $0.id == finding.type }
    guard case .rateChange = detector?.rule else { return 0 }
    return finding.baseline ?? 0
  }

  /// Minutes beyond which nothing is a surge.
  private static let longest: Int64 = 1440
}
