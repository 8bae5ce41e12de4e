import ProximateModel

/// Criteria that measure the same thing share a group, so that nothing is counted twice.
enum CriterionGroup: Int, Comparable {
  case prior, time, semantics, topology, effect, dose, difference, cohort, change, persistence, recovery

  static func < (a: CriterionGroup, b: CriterionGroup) -> Bool { a.rawValue < b.rawValue }
}

/// A criterion's result before the groups are balanced.
struct Hearing {
  var group: CriterionGroup
  var criterion: Criterion
  /// The largest weight it can have, for judging what an answer would change.
  var cap: Double

  init(
    _ id: String, _ group: CriterionGroup, weight: Double, cap: Double, because: String,
    findings: [String] = [],
    isHard: Bool = false
  ) {
    self.group = group
    self.cap = cap
    let outcome: Outcome = weight < 0 || isHard ? .contradicts : .supports
    criterion = Criterion(
      id: id, outcome: outcome, weight: weight, because: because, findings: findings, isHardRefuter: isHard)
  }

  /// A criterion that the logs cannot judge.
  init(_ id: String, _ group: CriterionGroup, notTestable because: String, cap: Double) {
    self.group = group
    self.cap = cap
    criterion = Criterion(id: id, outcome: .notTestable, weight: 0, because: because)
  }
}

/// All that was heard of one candidate.
struct Ledger {
  let episode: Episode
  let hearings: [Hearing]
  /// Muted ones included.
  private let all: [Hearing]
  /// The criteria with their groups balanced.
  let criteria: [Criterion]
  let score: Double
  let isRuledOut: Bool

  init(episode: Episode, hearings all: [Hearing]) {
    let muted = Calibration.muted
    let hearings = muted.isEmpty ? all : all.filter { !muted.contains($0.criterion.id) }
    self.all = all
    self.episode = episode
    self.hearings = hearings
    criteria = Self.balanced(hearings)
    score = criteria.reduce(0) { $0 + $1.weight }
    isRuledOut = hearings.contains { $0.criterion.isHardRefuter }
  }

  /// The best that stand, and beside them some that are ruled out: a report tells of both.
  static func best(of ledgers: [Ledger]) -> [Ledger] {
    let ordered = ledgers.sorted(by: isBetter)
    // What a rule knows is worth telling of; a statistic that began too late is not.
    let out = ordered.filter { $0.isRuledOut && $0.episode.first.isAuthored }
    return ordered.filter { !$0.isRuledOut }.prefix(Calibration.mostCandidates).map { $0 }
      + out.prefix(Calibration.mostRuledOut)
  }

  /// The same hearings under the calibration in force.
  var heardAgain: Ledger { Ledger(episode: episode, hearings: all) }

  /// The same with one more thing heard.
  func adding(_ hearing: Hearing) -> Ledger { Ledger(episode: episode, hearings: all + [hearing]) }

  /// Of each group and sign the strongest criterion counts fully, the second half, further ones nothing.
  private static func balanced(_ hearings: [Hearing]) -> [Criterion] {
    let factors = Calibration.factors
    var result = hearings.map { hearing in
      var criterion = hearing.criterion
      criterion.weight *= factors[criterion.id]?.factor(of: criterion.weight) ?? 1
      return criterion
    }
    let groups = Dictionary(grouping: hearings.indices, by: { hearings[$0].group })
    for group in groups.keys.sorted() where group != .prior {
      for sign in [1.0, -1.0] {
        let ranked = (groups[group] ?? []).filter { result[$0].weight * sign > 0 }
          .sorted { (abs(result[$0].weight), $1) > (abs(result[$1].weight), $0) }
        for (rank, index) in ranked.enumerated() where rank > 0 {
          result[index].weight *= rank == 1 ? 0.5 : 0
        }
      }
    }
    return result
  }
}

extension Ledger {
  /// Not ruled out before ruled out, then by score, then in order of time.
  static func isBetter(_ a: Ledger, _ b: Ledger) -> Bool {
    if a.isRuledOut != b.isRuledOut { return !a.isRuledOut }
    let (s, t) = (a.score, b.score)
    return s != t ? s > t : Episode.isOrdered(a.episode, b.episode)
  }
}
