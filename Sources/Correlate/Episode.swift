import ProximateKnowledge
import ProximateModel

/// Findings of one type in one component; templates are each their own.
struct EpisodeKey: Hashable, Comparable {
  var type: String
  var component: String
  /// Tells templates and measures apart, which share a type.
  var template: String

  init(type: String, component: String, template: String) {
    (self.type, self.component, self.template) = (type, component, template)
  }

  /// The key under which occurrences of one kind are found: messages by their words, whether they were new then.
  var kin: EpisodeKey {
    guard type == "template.new" || type == "template.rare" else { return self }
    return EpisodeKey(type: "message", component: component, template: template)
  }

  init(_ finding: Finding) {
    type = finding.type
    component = finding.scope.component
    let isMessage = type == "template.new" || type == "template.rare"
    template =
      isMessage && !finding.signature.isEmpty
      ? finding.signature
      : finding.type.hasPrefix("template.") || finding.type.hasPrefix("measure.") ? finding.id : ""
  }

  /// Types of what stands out beside a baseline in logs too short for a level of their own.
  static let contrasts: Set<String> = ["template.risen", "template.missing", "template.parted"]

  static func < (a: EpisodeKey, b: EpisodeKey) -> Bool {
    (a.type, a.component, a.template) < (b.type, b.component, b.template)
  }
}

/// What the author of a rule says of all that it finds: as little as every copy of an episode can carry.
struct Author {
  /// Roles it can take; empty for any.
  let canBe: Set<Role>
  /// Whether it lies outside the organisation.
  let isExternal: Bool

  init(_ detector: Detector) { (canBe, isExternal) = (detector.canBe, detector.isExternal) }
}

/// Findings of one key without a pause of half an hour: one event in the history.
struct Episode {
  var key: EpisodeKey
  /// In canonical order, never empty.
  var findings: [Finding]
  var interval: Interval
  let nature: Nature
  /// What the author says of it, if an author made it.
  let author: Author?

  var first: Finding { findings[0] }
  var component: String { key.component }
  var isTemplate: Bool { key.type.hasPrefix("template.") }
  /// Whether it is one message that came for the first time, or comes seldom.
  var isMessage: Bool { key.type == "template.new" || key.type == "template.rare" }
  /// Whether it is a message that comes seldom, and each time anew.
  var isRare: Bool { key.type == "template.rare" }
  /// Whether it is a value that all that fails carries, and that none carried before.
  var isNewValue: Bool { key.type == "attribute.new" }
  /// Whether it stands out beside a baseline.
  var isContrast: Bool { EpisodeKey.contrasts.contains(key.type) }
  /// Whether only others tell of it.
  var isHearsay: Bool { key.type == Blame.type }
  /// Whether it tells that failure does not follow an attribute: that nothing is to blame there.
  var isAcquittal: Bool { key.type == "cohort.uniform" }
  var isExternal: Bool { author?.isExternal ?? false }
  var ids: [String] { findings.map(\.id) }
  var count: Double { findings.reduce(0) { $0 + Double($1.count) } }
  var severity: Severity { findings.map(\.severity).max() ?? .unspecified }
  var surprise: Double { findings.map(\.surprise).max() ?? 0 }

  /// Its size: distinct entities where they are known, otherwise occurrences.
  var dose: Double {
    let entities = findings.reduce(0) { $0 + Double($1.entities) }
    return max(1, entities > 0 ? entities : count)
  }

  /// The dose of its largest finding: what comes now and then anyway makes a long chain of small ones, and no large one.
  var densest: Double {
    findings.reduce(1) { max($0, Double($1.entities > 0 ? $1.entities : $1.count)) }
  }

  /// The finding that says most: the largest, the earlier on a tie.
  var leading: Finding { findings.reduce(first) { $1.count > $0.count ? $1 : $0 } }

  /// Whether its author allows a role; without a word of the author everything is allowed.
  func can(_ role: Role) -> Bool {
    guard let roles = author?.canBe, !roles.isEmpty else { return true }
    return roles.contains(role)
  }

  /// By start, end, key.
  static func isOrdered(_ a: Episode, _ b: Episode) -> Bool {
    a.interval != b.interval ? a.interval < b.interval : a.key < b.key
  }

  /// All episodes of findings, in order.
  static func episodes(of findings: [Finding], knowledge: KnowledgeBase) -> [Episode] {
    let authors = Dictionary(knowledge.detectors.map { ($0.id, Author($0)) }) { a, _ in a }
    let groups = Dictionary(grouping: findings) { EpisodeKey($0) }
    let episodes = groups.keys.sorted().flatMap { key -> [Episode] in
      let sorted = (groups[key] ?? []).sorted(by: Finding.isOrdered)
      return split(sorted, key, authors[key.type])
    }
    return episodes.sorted(by: isOrdered)
  }

  /// What people and timers do on purpose is an event each; trouble comes in episodes.
  private static func gap(after finding: Finding) -> Double {
    finding.isAuthored && [.change, .routine, .time].contains(finding.nature)
      ? Calibration.deedGap : Calibration.episodeGap
  }

  private static func split(_ sorted: [Finding], _ key: EpisodeKey, _ author: Author?) -> [Episode] {
    var result: [Episode] = []
    for finding in sorted {
      if let last = result.indices.last,
        result[last].interval.end.seconds(until: finding.interval.start) < gap(after: finding)
      {
        result[last].findings.append(finding)
        result[last].interval = result[last].interval.union(finding.interval)
      } else {
        result.append(
          Episode(
            key: key, findings: [finding], interval: finding.interval, nature: finding.nature,
            author: author))
      }
    }
    return result
  }
}
