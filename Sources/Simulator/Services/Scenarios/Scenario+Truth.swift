extension Scenario {
  /// What is true of a scenario, in words and expressions.
  package struct Truth: Sendable {
    package var trigger: Cause?
    package var rootCause: Cause?
    package var enabling: Cause?
    package var loop: Cause?
    package var brokenBy: Cause?
    package var innocent: [Innocent] = []
  }

  /// An expression that finds lines of a cause.
  package struct Evidence: Sendable {
    package var expression: String
    /// True when the lines stand in the change log, which a case may lack.
    package var isInChanges: Bool

    /// Lines of any log.
    package static func lines(_ expression: String) -> Evidence {
      Evidence(expression: expression, isInChanges: false)
    }
    /// Lines of the change log.
    package static func inChanges(_ expression: String) -> Evidence {
      Evidence(expression: expression, isInChanges: true)
    }
  }

  /// A cause in the truth.
  package struct Cause: Sendable {
    package var what: String
    /// Names of nodes; a name that no node has is kept as it is (`clients`, `time`).
    package var components: [String]
    package var evidence: [Evidence]
    /// When it began; nil: not said.
    package var start: Moment?
    package var toleranceSeconds = 900
    /// True when no line of the case can show it.
    package var isSilent = false
    /// True when lines hint at it but cannot decide.
    package var isUndecidable = false

    /// A cause.
    package init(
      _ what: String, in components: [String], _ evidence: [Evidence], start: Moment? = nil,
      tolerance: Int = 900
    ) {
      self.what = what
      self.components = components
      self.evidence = evidence
      self.start = start
      toleranceSeconds = tolerance
    }
  }

  /// Something that must not be blamed.
  package struct Innocent: Sendable {
    package var what: String
    package var evidence: Evidence
    package var why: String

    /// An innocent thing.
    package init(_ what: String, _ evidence: Evidence, why: String) {
      self.what = what
      self.evidence = evidence
      self.why = why
    }
  }
}
