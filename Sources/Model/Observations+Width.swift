extension Observations {
  /// The same in buckets that are so many times as wide: what had been observed with that width from the start.
  ///
  /// - Parameter factor: at least 1.
  public mutating func widenBuckets(by factor: Int64) {
    guard factor > 1 else { return }
    bucketWidth *= factor
    for (key, cells) in series {
      let step = resolution(of: key.type)
      series[key] = Self.joined(
        cells.map { cell in
          var cell = cell
          cell.bucket = TimeGrid.aligned(cell.bucket.dividedDown(by: factor), to: step)
          return cell
        })
    }
    for (key, cells) in levels {
      let step = resolution(of: key.type)
      levels[key] = LevelCell.joined(
        cells.map { cell in
          var cell = cell
          cell.bucket = TimeGrid.aligned(cell.bucket.dividedDown(by: factor), to: step)
          return cell
        })
    }
    widenQuantiles(by: factor)
    let samples = evidence
    evidence = [:]
    for (key, sample) in samples {
      let window = evidenceCoarseness.window(key.window.dividedDown(by: factor), of: key.series.type)
      let place = EvidenceKey(series: key.series, window: window)
      evidence[place] = evidence[place]?.merged(with: sample) ?? sample
    }
  }

  /// Holds to other bounds, and gives up the detail that they demand.
  public mutating func rebound(to bounds: ObservationBounds) {
    self.bounds = bounds
    fitBounds()
  }

  /// Cells in bucket order, those of one bucket as one.
  static func joined(_ cells: [Cell]) -> [Cell] {
    var result: [Cell] = []
    for cell in cells {
      if let last = result.last, last.bucket == cell.bucket {
        result[result.count - 1].merge(cell)
      } else {
        result.append(cell)
      }
    }
    return result
  }
}

extension Int64 {
  /// The quotient, rounded down.
  func dividedDown(by divisor: Int64) -> Int64 {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}
