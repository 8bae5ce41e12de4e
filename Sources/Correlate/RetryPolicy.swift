import ProximateModel

/// How often and how soon those who ask give up: the rule that turns a failure into more work.
///
/// Nobody logs the policy itself; that one request is asked for many times shows it.
struct RetryPolicy {
  let scene: Scene
  let loops: [FeedbackLoop]

  /// The kind of an episode that the numbers of attempts tell of.
  static let type = "clients.retry_policy"
  /// What the rules are called that keep the lines of requests which are asked for again and again.
  private static let repeats = "generic.requests_repeated"
  /// Whose policy it is when those who ask write no logs.
  static let askers = "clients"

  /// The policy as an episode, where a loop was kept going by requests of users that were repeated many times.
  var episode: Episode? {
    guard loops.contains(where: { $0.verdict != .consistent }) else { return nil }
    let atEntrance = scene.episodes.flatMap(\.findings).filter { finding in
      scene.window.components.contains(finding.scope.component)
        && finding.interval.overlaps(scene.window.interval)
    }
    // Those who log their own attempts are known by their name.
    guard !atEntrance.contains(where: { $0.nature == .retry && !Self.tells($0.type) }) else { return nil }
    let asked = atEntrance.filter { finding in
      finding.evidence.contains { Self.attempt(in: $0.text) >= Calibration.manyAttempts }
    }
    .sorted(by: Finding.isOrdered)
    guard let first = asked.first else { return nil }
    let end = asked.map(\.interval.end).max() ?? first.interval.end
    return Episode(
      key: EpisodeKey(type: Self.type, component: Self.askers, template: ""), findings: asked,
      interval: Interval(start: first.interval.start, end: end), nature: .control, author: nil)
  }

  /// Whether a rule keeps the lines of requests which are asked for again and again.
  static func tells(_ type: String) -> Bool { type.hasPrefix(repeats) }

  /// What the policy does, as a sentence; nil when an episode is none.
  static func claim(of episode: Episode) -> String? {
    guard episode.key.type == type else { return nil }
    let most = episode.findings.flatMap(\.evidence).map { attempt(in: $0.text) }.max() ?? 0
    return "Whoever asks tries at least \(most) times for what fails"
  }

  /// The number of the attempt that a line states; 0 when it states none.
  static func attempt(in line: String) -> Int {
    let line = line.lowercased()
    let numbers = words.flatMap { word in
      line.ranges(of: word).filter { isAtWord($0.lowerBound, in: line) }.compactMap {
        Int(line[$0.upperBound...].prefix(while: \.isNumber))
      }
    }
    return numbers.max() ?? 0
  }

  /// What stands before the number of an attempt.
  private static let words = ["try=", "retry=", "attempt=", "attempt ", "resend_count="]

  private static func isAtWord(_ place: String.Index, in line: String) -> Bool {
    guard place > line.startIndex else { return true }
    let before = line[line.index(before: place)]
    return !before.isLetter && !before.isNumber
  }
}

extension Scene {
  /// Whether users' requests that fail are asked for again so many times that what was absorbed before need not be now.
  var isAskedManyTimes: Bool {
    (window.findings + repeatedRequests(in: window.interval)).contains { finding in
      finding.evidence.contains { RetryPolicy.attempt(in: $0.text) >= Calibration.manyAttempts }
    }
  }

  /// Where requests of users come in, those that the rules for it say were asked for again and again.
  func repeatedRequests(in interval: Interval) -> [Finding] {
    episodes.filter { RetryPolicy.tells($0.key.type) && window.components.contains($0.component) }
      .flatMap(\.findings).filter { $0.interval.overlaps(interval) }
  }

  /// What was released and shows itself in the requests of users, as of a user agent.
  func clients(of change: Episode) -> Set<String> {
    guard change.nature == .change else { return [] }
    return Set(Self.products(in: change.findings).keys).intersection(Self.products(in: window.findings).keys)
  }

  /// A version of a client that a change did not bring, and whose requests fail as well: since the onset, for a few fail
  /// at any time.
  func otherVersion(of client: String, than change: Episode) -> String? {
    let released = Self.products(in: change.findings)[client] ?? []
    return Self.products(in: window.findings, since: onset)[client]?.subtracting(released).min()
  }

  private static func products(
    in findings: [Finding], since start: Instant = .distantPast
  ) -> [String: Set<String>] {
    let lines = findings.flatMap(\.evidence).filter { ($0.time ?? .distantFuture) >= start }
    return lines.reduce(into: [:]) { all, line in
      all.merge(Words.products(in: line.text)) { $0.union($1) }
    }
  }
}
