import ProximateModel

extension NaiveScene {
  /// Components by lines of severity ERROR or worse within the window, most first.
  func mostErrors() -> [Statement] {
    let range = buckets(window)
    let ranked = series { $0 == .errors }.compactMap { key, cells -> RankedSeries? in
      let inside = cells.filter { range.contains($0.bucket) }
      let total = inside.reduce(UInt64(0)) { $0 + $1.count }
      return inside.max { $0.count < $1.count }.map { RankedSeries(key: key, cell: $0, score: Double(total)) }
    }
    return statements(ranked) { "\(Int($0.score)) errors" }
  }
}
