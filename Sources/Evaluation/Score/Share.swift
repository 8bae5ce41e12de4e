/// How many of how many.
package struct Share: Sendable, Hashable {
  /// Those that were right (or wrong, as the column has it).
  package var hits = 0
  /// Those that were looked at.
  package var count = 0

  package init(hits: Int = 0, count: Int = 0) {
    self.hits = hits
    self.count = count
  }

  /// The share of what is true among judgements; nil ones are not applicable and do not count.
  package init(_ judgements: some Sequence<Bool?>) {
    for judgement in judgements {
      guard let judgement else { continue }
      count += 1
      hits += judgement ? 1 : 0
    }
  }

  /// The 95 % interval of the underlying rate, nil when nothing was looked at.
  ///
  /// Wilson's score interval (E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
  /// JASA 22, 1927), which keeps within 0 to 1 and holds for small counts.
  package var interval: ClosedRange<Double>? {
    guard count > 0 else { return nil }
    let (n, z) = (Double(count), 1.959964)
    let share = Double(hits) / n
    let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return max(0, middle - half)...min(1, middle + half)
  }
}
