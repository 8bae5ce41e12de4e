/// What a set of constants comes to on cases.
package struct FitFigures: Sendable {
  package var trigger: Share
  package var root: Share
  package var rootAmongThree: Share
  package var joint: Share
  /// nil with fewer than ten claims.
  package var confidence: ConfidenceQuality?
  /// The mean over scenario types of the mean loss of their cases.
  package var loss: Double

  /// - Parameter types: of the judgements, in their order.
  package init(_ judgements: [Judgement], types: [String]) {
    trigger = Share(judgements.map(\.trigger))
    root = Share(judgements.map(\.root))
    rootAmongThree = Share(judgements.map(\.rootAmongThree))
    joint = Share(judgements.map(\.joint))
    confidence = ConfidenceQuality(judgements.flatMap(\.claims))
    loss = Self.loss(judgements, types: types) { _ in true }
  }

  /// The mean loss over types that are wanted; every type counts the same, however many cases it has.
  static func loss(_ judgements: [Judgement], types: [String], where isWanted: (String) -> Bool) -> Double {
    var sums: [String: (sum: Double, count: Double)] = [:]
    for (judgement, type) in zip(judgements, types) where isWanted(type) {
      let old = sums[type] ?? (0, 0)
      sums[type] = (old.sum + judgement.loss, old.count + 1)
    }
    let means = sums.sorted { $0.key < $1.key }.map { $0.value.sum / $0.value.count }
    return means.isEmpty ? 0 : means.reduce(0, +) / Double(means.count)
  }
}
