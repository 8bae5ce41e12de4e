import ProximateKnowledge
import ProximateModel

/// Who complains of whom while it fails: callers name what they call, and what is named most deeply is where to look.
///
/// The complaint is no sign of the caller's own trouble, and what is complained of need not log a line itself.
struct Blame {
  /// One component's complaint of another.
  struct Complaint {
    var speaker: String
    var about: String
    var episode: Episode
    var first: Instant
  }

  /// In order of time.
  let complaints: [Complaint]
  /// Components that others complain of, and that complain of no other that anybody complains of.
  let deepest: Set<String>
  /// Components that others complain of.
  let accused: Set<String>
  /// The site that all is in that complains of the deepest, and these themselves; nil when there is none.
  let site: String?
  /// Who says that it goes on without whom, by who is missed.
  private let missed: [String: String]
  /// Ids of findings that are nothing but complaints.
  private let complaining: Set<String>

  /// Natures of complaints.
  private static let natures: Set<Nature> = [
    .fault, .defect, .capacity, .protective, .retry, .healFailed, .impact, .time, .diagnosis,
  ]

  /// Whether it is about one kind of line: nets for all errors, and sums of errors, mix many.
  private static func speaks(_ episode: Episode) -> Bool {
    if episode.isTemplate { return episode.key.type != "template.vanished" }
    guard let author = episode.author else { return episode.first.isAuthored }
    return author.canBe.isEmpty || !author.canBe.isDisjoint(with: [.trigger, .rootCause])
  }

  /// - Parameter isUsual: whether the like of an episode is in the logs at other times.
  init(_ episodes: [Episode], in window: Interval, _ influence: Influence, isUsual: (Episode) -> Bool) {
    let span = Interval(
      start: window.start.adding(seconds: -Calibration.edgeLag),
      end: max(
        window.start.adding(seconds: Calibration.complaintTime),
        min(window.end, window.start.adding(seconds: Calibration.precedentHorizon))))
    // What is said a few times a day anyway is about this when it begins with it.
    let near = Interval(
      start: span.start, end: window.start.adding(seconds: Calibration.complaintTime))
    var found: [Complaint] = []
    var complaining: Set<String> = []
    for episode in episodes where Self.natures.contains(episode.nature) && episode.interval.overlaps(span) {
      guard Self.speaks(episode), episode.count >= Calibration.leastComplaints, !isUsual(episode),
        !episode.isRare || near.contains(episode.interval.start)
      else { continue }
      let speaker = influence.entity(episode.component)
      for finding in episode.findings where finding.interval.overlaps(span) {
        // Who is named in one line and not in the next is a customer, and nobody that is called.
        let named = finding.evidence.map { influence.named(in: $0.text, by: speaker) }
        let about = named.dropFirst().reduce(named.first ?? []) { $0.intersection($1) }
        guard !about.isEmpty else { continue }
        complaining.insert(finding.id)
        found += about.sorted().map {
          Complaint(speaker: speaker, about: $0, episode: episode, first: finding.interval.start)
        }
      }
    }
    let callers = Dictionary(grouping: found, by: \.about).mapValues { Set($0.map(\.speaker)) }
    let callees = Dictionary(grouping: found, by: \.speaker).mapValues { Set($0.map(\.about)) }
    // Two that complain of each other: the one that more complain of is the one complained of.
    func outranks(_ a: String, _ b: String) -> Bool {
      let (x, y) = (callers[a]?.count ?? 0, callers[b]?.count ?? 0)
      return x > y
    }
    accused = Set(callers.keys)
    deepest = Set(
      callers.keys.filter { name in
        !(callees[name] ?? []).contains { callee in
          !(callees[callee]?.contains(name) ?? false) || outranks(callee, name)
        }
      })
    missed = Self.missed(in: episodes.filter { $0.interval.overlaps(span) && $0.isTemplate }, influence)
    let deep = deepest
    let sites = Set(
      found.filter { deep.contains($0.about) }.flatMap { [$0.speaker, $0.about] }.map(Places.site))
    site = sites.count == 1 ? sites.first.flatMap { $0.isEmpty ? nil : $0 } : nil
    complaints = found.sorted { ($0.first, $0.speaker, $0.about) < ($1.first, $1.speaker, $1.about) }
    self.complaining = complaining
  }

  /// Components whose answers their callers say that they do without, with the first who says so.
  private static func missed(in episodes: [Episode], _ influence: Influence) -> [String: String] {
    var result: [String: String] = [:]
    for episode in episodes where episode.count >= Calibration.leastComplaints {
      guard Signature.fallback(in: episode.text) != nil else { continue }
      let speaker = influence.entity(episode.component)
      let named = episode.findings.flatMap(\.evidence).map { line in
        Set(Words.names(in: line.text).map { influence.entity($0) }.filter { influence.isPresent($0) })
      }
      let about = named.dropFirst().reduce(named.first ?? []) { $0.intersection($1) }.subtracting([
        speaker, "",
      ])
      for name in about where about.count == 1 { result[name] = min(result[name] ?? speaker, speaker) }
    }
    return result
  }

  /// Who says that it goes on without a component.
  func doesWithout(_ name: String) -> String? { missed[name] }

  /// Whether a finding, by its id, names others with all its lines.
  func isComplaint(_ id: String) -> Bool { complaining.contains(id) }

  /// Whether all lines of a finding name others.
  func isComplaint(_ episode: Episode) -> Bool {
    !episode.findings.isEmpty && episode.findings.allSatisfy { complaining.contains($0.id) }
  }

  /// Who complains of a component.
  func speakers(about name: String) -> Set<String> {
    Set(complaints.filter { $0.about == name }.map(\.speaker)).subtracting([name])
  }

  /// Whom a component complains of.
  func calls(_ entity: String) -> Set<String> {
    Set(complaints.filter { $0.speaker == entity }.map(\.about))
  }

  /// What others say of components that are complained of, as episodes of these components.
  func episodes(_ influence: Influence) -> [Episode] {
    deepest.sorted().compactMap { name in
      let about = complaints.filter { $0.about == name }
      guard let first = about.first else { return nil }
      var seen: Set<String> = []
      let findings = about.flatMap { complaint in
        complaint.episode.findings.filter { finding in
          finding.evidence.contains { influence.named(in: $0.text, by: complaint.speaker).contains(name) }
        }
      }.filter { seen.insert($0.id).inserted }
      guard let lead = findings.first else { return nil }
      let ordered = [lead] + findings.dropFirst().sorted(by: Finding.isOrdered)
      let end = findings.map(\.interval.end).max() ?? first.first
      return Episode(
        key: EpisodeKey(type: Self.type, component: name, template: ""), findings: Array(ordered.prefix(8)),
        interval: Interval(start: first.first, end: max(first.first, end)), nature: .fault, author: nil)
    }
  }

  /// The kind of an episode that others tell of.
  static let type = "dependency.failing"
}
