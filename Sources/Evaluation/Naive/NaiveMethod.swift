/// Methods that know nothing of triggers, precedents or mechanisms: what a good analysis must beat.
///
/// All see the findings and the counts of the same analysis and, as is usual when such methods are measured, are told
/// when the impact began. Each ranks causes; a method with no notion of a trigger puts its first cause there.
package enum NaiveMethod: String, Sendable, CaseIterable {
  /// The earliest anomaly.
  case first
  /// The most surprising anomaly.
  case loudest
  /// The last change before the impact.
  case change
  /// The component with most lines of severity ERROR.
  case errors
  /// The series furthest above its median, in inter-quartile ranges.
  case robust
  /// The message that became most frequent.
  case contrast
  /// A random walk from where it hurts to whom the lines name.
  case walk

  /// How people call it.
  package var title: String {
    switch self {
    case .first: "first anomaly"
    case .loudest: "loudest anomaly"
    case .change: "last change"
    case .errors: "most errors"
    case .robust: "robust maximum"
    case .contrast: "before/after contrast"
    case .walk: "topology walk"
    }
  }

  /// What the method answers, best cause first.
  func answer(_ scene: NaiveScene) -> [Statement] {
    let ranked =
      switch self {
      case .first: scene.firstAnomaly()
      case .loudest: scene.loudest()
      case .change: scene.lastChange()
      case .errors: scene.mostErrors()
      case .robust: scene.robustMaximum()
      case .contrast: scene.contrast()
      case .walk: scene.topologyWalk()
      }
    return Array(ranked.prefix(Self.longestRanking))
  }

  private static let longestRanking = 10
}

/// What a naive method gets right, by the same rule as a report.
package struct NaiveScore: Sendable, Hashable {
  package var trigger: Bool?
  package var root: Bool?
  package var rootAmongThree: Bool?
  package var joint: Bool?

  init(_ answer: [Statement], _ truth: CaseTruth, _ matching: Matching = Matching()) {
    if let cause = truth.trigger, cause.status == .identified {
      trigger = answer.first.map { matching.matches($0, cause) } ?? false
    }
    if let cause = truth.rootCause, cause.status == .identified {
      let hits = answer.prefix(3).map { matching.matches($0, cause) }
      root = hits.first ?? false
      rootAmongThree = hits.contains(true)
    }
    if let trigger, let root { joint = trigger && root }
  }
}
