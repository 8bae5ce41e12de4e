package import ProximateDiagnostics

/// What an expert knows of how trouble spreads in one kind of system: its parts, what leads to what, and after how long.
///
/// Plain data: which of it an incident followed is for the causal engine to say. Findings are named by the ids of
/// detectors. All spans are nanoseconds.
package struct CausalModel: Sendable, Hashable {
  /// Readable stable id, `p2p.im`.
  package var id: String
  package var title: String
  package var version: Int
  package var status: RuleStatus
  /// In the order of the file.
  package var components: [Component] = []
  /// Where edges between components come from, beside `Component.dependsOn`.
  package var topology: [TopologySource] = []
  /// Detectors whose findings users feel.
  package var impact: [String] = []
  package var mechanisms: [Mechanism] = []
  package var loops: [FeedbackLoop] = []
  package var precedents: [Precedent] = []
  package var responses: [Response] = []
  package var tests: [ModelTest] = []
  package var place: Place

  package init(id: String, title: String, version: Int, status: RuleStatus, place: Place) {
    self.id = id
    self.title = title
    self.version = version
    self.status = status
    self.place = place
  }

  /// The mechanism with an id.
  package func mechanism(_ id: String) -> Mechanism? { mechanisms.first { $0.id == id } }

  /// A part of the system.
  package struct Component: Sendable, Hashable {
    package var id: String
    /// Events that are its own.
    package var match: Condition
    /// Field that tells its instances apart; nil: it is one.
    package var key: String?
    /// Whether it lies outside the organisation.
    package var isExternal: Bool
    /// The component whose instances also serve as instances of this one (supernodes are clients).
    package var drawnFrom: String?
    package var dependsOn: [Dependency]
    package var place: Place

    /// What a component needs of another one.
    package struct Dependency: Sendable, Hashable {
      package var to: String
      /// Whether one instance of the other is enough, or all are needed.
      package var needs: Needs
      /// What for, as people say it.
      package var purpose: String?

      package enum Needs: String, Sendable, Hashable, CaseIterable { case any, all }
    }
  }

  /// Where edges of the topology come from.
  package enum TopologySource: Sendable, Hashable {
    /// A field of an event names the other end.
    case field(String, relation: String)
    /// A file of two columns, relative to the logs.
    case file(String)
  }

  /// One thing that leads to another.
  package struct Mechanism: Sendable, Hashable {
    package var id: String
    /// Id of a detector.
    package var cause: String
    /// Id of a detector; it may be the same as `cause` where the scope differs.
    package var effect: String
    package var lag: Lag
    package var scope: Reach
    package var strength: Strength
    /// Detectors one of which must have fired for the effect to follow where it is usually absorbed: where root causes
    /// are looked for.
    package var enabledBy: [String]
    /// Whether the effect does not follow unless something enables it.
    package var isNormallyAbsorbed: Bool
    /// Whether more of the cause makes more of the effect.
    package var dose: Dose?
    /// Why, in a sentence.
    package var why: String
    package var place: Place

    /// From the cause's start to the effect's; 0 <= min <= typical <= max.
    package struct Lag: Sendable, Hashable {
      package var least: Nanoseconds
      package var typical: Nanoseconds?
      package var most: Nanoseconds
    }

    /// Whom the effect concerns, seen from the cause.
    package enum Reach: String, Sendable, Hashable, CaseIterable {
      case sameEntity = "same_entity"
      case sameComponent = "same_component"
      /// Those that depend on it, at once or through others.
      case dependents
      /// Those that call it.
      case upstream
      case global
    }

    package enum Strength: String, Sendable, Hashable, CaseIterable {
      /// Enough by itself, unless it is normally absorbed.
      case sufficient
      /// One of several that come together.
      case contributory
      /// The effect is there already and grows or lasts.
      case amplifies
    }

    /// How the amounts go together.
    package struct Dose: Sendable, Hashable {
      package var cause: Measure
      package var effect: Measure
      package var isIncreasing: Bool

      package enum Measure: String, Sendable, Hashable, CaseIterable {
        case count, entities, magnitude, duration
      }
    }
  }

  /// Mechanisms that close a circle.
  package struct FeedbackLoop: Sendable, Hashable {
    package var id: String
    /// Ids of mechanisms: the effect of each is the cause of the next, that of the last the cause of the first.
    package var path: [String]
    /// Detectors of what breaks it.
    package var brokenBy: [String]
    package var place: Place
  }

  /// Earlier times when the same happened and did no harm.
  package struct Precedent: Sendable, Hashable {
    package var id: String
    /// Detector of what happened.
    package var find: String
    /// Detector of the harm that did not follow.
    package var without: String
    package var lookBack: Nanoseconds
    /// Least number of them.
    package var least: Int
    /// A sentence; `{n}` is their number.
    package var says: String
    package var place: Place
  }

  /// How the system answers when all is well: what is asked of it, and what must follow.
  package struct Response: Sendable, Hashable {
    package var id: String
    /// Events that ask for an answer.
    package var stimulus: Condition
    /// Events that are the answer.
    package var response: Condition
    /// Field whose value is the same in both; nil: any answer counts for any stimulus.
    package var key: String?
    /// The answer comes at latest so long after.
    package var within: Nanoseconds
    package var place: Place
  }

  /// An incident in outline, and what the engine must make of it.
  package struct ModelTest: Sendable, Hashable {
    package var name: String
    /// Nanoseconds since the epoch that offsets count from.
    package var base: Int64
    package var findings: [Sketch]
    package var history: [Sketch]
    /// Detector ids; nil: not looked at.
    package var trigger: String?
    package var rootCause: String?
    package var loops: [String]
    package var place: Place

    /// A finding in outline.
    package struct Sketch: Sendable, Hashable {
      package var id: String
      /// From `base`.
      package var start: Nanoseconds
      package var end: Nanoseconds
      package var entities: Int?
    }
  }
}
