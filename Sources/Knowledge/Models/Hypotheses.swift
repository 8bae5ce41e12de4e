package import ProximateDiagnostics

/// Explanations that people ask about, with what speaks for and against each. They belong to a model.
package struct HypothesisSet: Sendable, Hashable {
  /// Id of the model.
  package var model: String
  package var hypotheses: [Hypothesis]
  package var place: Place

  package init(model: String, hypotheses: [Hypothesis], place: Place) {
    self.model = model
    self.hypotheses = hypotheses
    self.place = place
  }
}

/// One explanation.
package struct Hypothesis: Sendable, Hashable {
  package var id: String
  /// The explanation in a sentence.
  package var claim: String
  package var supports: [Support]
  package var refutes: [Refuter]
  package var place: Place

  /// A finding that speaks for it.
  package struct Support: Sendable, Hashable {
    /// Id of a detector.
    package var finding: String
    /// It must have begun before; nil: whenever.
    package var before: Period?
    package var weight: Weight
    /// Values that the finding must have, by name (`split: os.patch`), sorted.
    package var conditions: [NamedValue]

    package enum Weight: String, Sendable, Hashable, CaseIterable { case weak, strong }
  }

  /// A test that speaks against it when it holds. One whose needs are not met says nothing.
  package struct Refuter: Sendable, Hashable {
    package var id: String
    package var test: Test
    package var needs: Needs
    package var strength: Strength
    /// A sentence for the report; `{value}` and `{coverage}` are filled in.
    package var because: String
    package var place: Place

    package enum Strength: String, Sendable, Hashable, CaseIterable {
      /// One that holds rules the explanation out.
      case hard
      /// It weakens the explanation.
      case soft
    }
  }

  package struct NamedValue: Sendable, Hashable {
    package var name: String
    package var value: String
  }

  /// What must be in the logs for a refuter to say anything.
  package struct Needs: Sendable, Hashable {
    package var events: [String] = []
    package var fields: [String] = []
    /// Least share of the time, or of the hosts, that logs cover; 0 to 1.
    package var coverage = 0.0
  }

  /// A stretch of time.
  package enum Period: Sendable, Hashable {
    /// From the first harm to the last.
    case impact
    /// While findings of a detector last.
    case finding(String)
    /// From so long before the impact began to its end.
    case aroundImpact(before: Nanoseconds)
  }

  /// What is tested: a closed list, made of what the engine measures anyway.
  package enum Test: Sendable, Hashable {
    /// Share of `of` that also passes `part`; of those that passed `seenBefore`'s look-back when it is given.
    case share(part: Condition, of: Condition, seenBefore: SeenBefore?, during: Period, Bound)
    /// Share of the effects that follow a cause with the same key, or of the causes that such an effect follows.
    case follows(cause: Condition, effect: Condition, key: String, within: Nanoseconds, of: Followed, Bound)
    /// Ratio of the risks of the worst value of an attribute and of all others.
    case cohort(bad: Condition, unit: String, split: String, window: Nanoseconds, Bound)
    /// Number of distinct values of a field.
    case distinct(Condition, field: String, during: Period, Bound)
    /// None of these detectors fired, and each could be judged.
    case clean([String], during: Period)
    /// The first finding of one detector comes before that of another.
    case order(first: String, then: String)
    /// Rank correlation of the amounts of two detectors over time.
    case dose(cause: String, effect: String, Bound)
    /// Earlier findings of one detector without the other.
    case precedent(find: String, without: String, lookBack: Nanoseconds, Bound)
  }

  /// Which events a share of followers is taken of, those of a stretch of time.
  package struct Followed: Sendable, Hashable {
    package var side: Side
    package var during: Period

    package enum Side: String, Sendable, Hashable, CaseIterable { case cause, effect }
  }

  /// A value of the field was seen in the time before.
  package struct SeenBefore: Sendable, Hashable {
    package var field: String
    package var lookBack: Nanoseconds
  }

  /// What a measured number must be.
  package struct Bound: Sendable, Hashable {
    package var comparison: Condition.Comparison
    package var value: Double
  }
}
