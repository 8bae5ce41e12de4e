import ProximateModel

/// Tells from what succeeds after the last failure whether an impact was over when the logs ended.
struct Aftermath {
  let observations: Observations
  let vantage: Vantage
  let readsPast: Bool

  /// Whether work went on without failures for longer than failures ever paused before.
  ///
  /// Small remainders of failures, up to the share that starts an impact, do not count.
  func isCalm(after window: Interval, of types: Set<String>, until end: Instant) -> Bool {
    let tail = window.end.seconds(until: end)
    let ratios = types.filter { type in
      observations.series.keys.contains { $0.type == .denominator(type) }
    }
    let failing = cells { key in
      guard case .detector(let id) = key else { return ratios.isEmpty && key == .errors }
      return ratios.isEmpty ? types.contains(id) : ratios.contains(id)
    }
    let working = cells { key in
      guard case .denominator(let id) = key else { return ratios.isEmpty && key == .allEvents }
      return ratios.contains(id)
    }
    let pause = Self.longestPause(of: failing.filter { window.overlaps(Self.span($0)) })
    guard tail >= max(Calibration.calmTail, Calibration.calmPauses * pause) else { return false }
    let done = count(working, after: window.end)
    return done >= Calibration.leastSeenRequests
      && count(failing, after: window.end) <= Calibration.enterRatio * done
  }

  private func cells(of isMeant: (TypeKey) -> Bool) -> [Cell] {
    observations.series.filter { isMeant($0.key.type) }.flatMap(\.value).filter {
      vantage.isPast(Instant(nanoseconds: $0.first)) == readsPast
    }.sorted { ($0.first, $0.last) < ($1.first, $1.last) }
  }

  private static func span(_ cell: Cell) -> Interval {
    Interval(start: Instant(nanoseconds: cell.first), end: Instant(nanoseconds: cell.last))
  }

  private static func longestPause(of cells: [Cell]) -> Double {
    var (reached, longest) = (cells.first?.last ?? 0, 0.0)
    for cell in cells {
      longest = max(longest, Double(cell.first - reached) / 1e9)
      reached = max(reached, cell.last)
    }
    return longest
  }

  /// Occurrences that certainly came after an instant.
  private func count(_ cells: [Cell], after instant: Instant) -> Double {
    cells.filter { $0.first > instant.nanoseconds }.reduce(0) { $0 + Double($1.count) }
  }
}
