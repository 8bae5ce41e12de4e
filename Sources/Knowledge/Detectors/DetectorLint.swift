import ProximateDiagnostics

/// Checks a detector as a whole.
struct DetectorLint {
  private let detector: Detector
  fileprivate let file: RuleFile
  private let reader: MappingReader

  init(_ detector: Detector, _ file: RuleFile, _ reader: MappingReader) {
    self.detector = detector
    self.file = file
    self.reader = reader
  }

  /// Reports what is missing for the detector's status.
  func check() {
    if file.documents != nil { return }
    for condition in detector.rule.conditions where condition.isTriedOnEveryLine {
      file.warning(
        "P410", "no text must occur, so that the pattern is tried on every line", at: reader.key("detect"),
        help: "name the `event`, or add a `body|contains`")
    }
    if !file.isTrusted {
      for test in (detector.rule.conditions + detector.exceptions).flatMap(\.patterns) { advise(test) }
    }
    guard detector.status == .stable else { return }
    let expectations = detector.tests.filter { !$0.isTodo }.map(\.expectation)
    let fires = expectations.contains {
      if case .findings(let findings) = $0 { !findings.isEmpty } else { false }
    }
    let key = reader.key("status")
    if !fires { file.error("T601", "status is `stable` but no test expects a finding", at: key) }
    if !expectations.contains(.none) {
      file.error("T602", "status is `stable` but no test expects `none`", at: key)
    }
  }
}

extension DetectorLint {
  private func advise(_ test: (text: String, place: Place)) {
    guard let advice = PatternAdvice(test.text) else { return }
    if advice.hasNestedRepeats {
      file.report(
        Diagnostic(
          .warning, "R120", "a repeat within a repeat: time may grow exponentially", at: test.place,
          help: "make the inner one possessive (`++`), or begin each turn with a fixed character"))
    }
    if advice.hasDotRunInside {
      file.report(
        Diagnostic(
          .warning, "P411", "`.*` in the middle of a pattern goes back and forth", at: test.place,
          help: "say what may stand there, `[^ ]*+`, or use `.*?`"))
    }
  }
}

extension Condition {
  /// All regular expressions, each with the place of its test.
  fileprivate var patterns: [(text: String, place: Place)] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.patterns)
    case .not(let part): part.patterns
    case .test(_, .regex(let texts), let place): texts.map { ($0, place) }
    case .test: []
    }
  }

  /// Whether a pattern on the message is all that tells lines that cannot pass, and has no text that must occur.
  fileprivate var isTriedOnEveryLine: Bool {
    hasMessagePattern && literals(of: "body") == nil && literals(of: "record") == nil && !namesEvent
  }

  private var hasMessagePattern: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.hasMessagePattern)
    case .not(let part): part.hasMessagePattern
    case .test("body", .regex, _), .test("record", .regex, _): true
    case .test: false
    }
  }

  private var namesEvent: Bool {
    switch self {
    case .all(let parts): parts.contains(where: \.namesEvent)
    case .any(let parts): !parts.isEmpty && parts.allSatisfy(\.namesEvent)
    case .not: false
    case .test("event", _, _): true
    case .test: false
    }
  }
}
