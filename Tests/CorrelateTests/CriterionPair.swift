import ProximateModel
import Testing

@testable import ProximateCorrelate

/// A story, and what is true of its causes.
struct Told: Sendable {
  /// What is true of a cause.
  enum Truth: Sendable {
    /// It is this finding.
    case finding(String)
    /// The logs do not show it: nothing may be named.
    case unknown
    /// It is not asked for.
    case open
  }

  var story: Story
  var trigger: Truth
  var root: Truth

  init(_ story: Story, trigger: Truth, root: Truth) {
    (self.story, self.trigger, self.root) = (story, trigger, root)
  }

  /// One finding is both.
  init(_ story: Story, cause: Finding) {
    self.init(story, trigger: .finding(cause.id), root: .finding(cause.id))
  }

  /// Whether the whole engine, with these constants, names what is true.
  func isRight(by calibration: Calibration) -> Bool {
    guard let incident = story.correlation(by: calibration).incidents.first else { return false }
    return Self.agrees(incident.trigger, trigger) && Self.agrees(incident.rootCause, root)
  }

  private static func agrees(_ claim: Claim, _ truth: Truth) -> Bool {
    let named = claim.status == .identified ? claim.best?.findings.first : nil
    switch truth {
    case .finding(let id): return named == id
    case .unknown: return named == nil
    case .open: return true
    }
  }
}

/// Two stories that differ in the one thing that a criterion looks at, and have different causes.
struct CriterionPair: Sendable, CustomTestStringConvertible {
  /// `R9`.
  var criterion: String
  /// What differs.
  var fact: String
  var members: [Told]

  init(_ criterion: String, _ fact: String, _ members: Told...) {
    (self.criterion, self.fact, self.members) = (criterion, fact, members)
  }

  var testDescription: String { criterion + ": " + fact }

  /// One for each criterion at least.
  static let all = triggers + histories + courses
}

extension Story {
  static let week = 10080.0

  /// Four weeks of logs up to an incident of an hour, in which a front that calls these fails.
  static func front(calls callees: String, failingFor minutes: Double = 60) -> Story {
    var story = Story(from: -Int(4 * week), to: 3000)
    story.answers("web", "served by " + callees)
    story.add("svc.down", .impact, "web", from: 0, to: minutes, line: "GET / 503")
    return story
  }

  /// Four weeks of logs with a wave of restarts each week, which did harm only the last time.
  static func waves(_ complaint: String, failingFor minutes: Double = 120) -> (story: Story, wave: Finding) {
    var story = Story(from: -Int(4 * week), to: 3000)
    story.detectors = [Story.detector("env.restarts", .environment, isExternal: true)]
    func wave(_ story: inout Story, at minute: Double, count: UInt64) -> Finding {
      story.add(
        "env.restarts", .environment, "client", from: minute, to: minute + 60 + (minute < -10 ? 0 : 10),
        count: count, entities: count, severity: .info)
    }
    for number in [3.0, 2, 1] { _ = wave(&story, at: -number * week, count: 900) }
    let last = wave(&story, at: -10, count: 1000)
    story.add("svc.down", .impact, "client", from: 0, to: minutes, line: complaint)
    return (story, last)
  }

  /// A line of ordinary work.
  mutating func answers(_ component: String, _ line: String) {
    add("request.done", .ok, component, from: -70, severity: .info, line: line)
  }

  mutating func deploy(_ component: String, _ version: String, at minute: Double) -> Finding {
    add(
      "sys.deploy", .change, component, from: minute, count: 1, severity: .info,
      line: component + " version " + version)
  }

  mutating func rollBack(_ component: String, at minute: Double) {
    add(
      "sys.rollback", .mitigationReverting, component, from: minute, count: 1, severity: .info,
      line: "rolled back")
  }

  /// A further line of the last finding.
  mutating func cite(_ line: String) {
    var evidence = findings[findings.count - 1].evidence[0]
    evidence.text = line
    evidence.origin.line += 1000
    findings[findings.count - 1].evidence.append(evidence)
  }
}
