/// A kind of incident: a system, what disturbs it, and what is true about it.
///
/// ## How to add a scenario
///
/// 1. Write `static let` values in an extension of `Scenario` (a file per topic in `Scenarios/`), and add them to
///    `Scenario.all` in `Scenario+Catalogue.swift`.
/// 2. Start from a topology (`.shop()`, `.regions()`, `.platform()`), and change nodes and edges where the story needs
///    it: `topology.change("db") { $0.settings.slots = 300 }`, `topology.change("api", "db") { $0.settings.timeout = 1 }`.
/// 3. Say what happens as perturbations, each in one of the lists below. A list is a *knob*: the case is run again
///    without it, and what comes out is measured. `trigger`: what set it off. `defect`: the root cause. `load`: the
///    circumstance without which it would have been absorbed. `history`: what happened on earlier days (precedents of
///    the trigger among them). `decoys`: innocent things near the onset (words, rarely effects). `operators`: what
///    people do, timed by `.onset(minutes)`; it has effects like everything else, or it does not help. `together`: words
///    that only the causes together make true.
/// 4. Nothing about impact is written down. A perturbation turns settings (`NodeSettings`, `EdgeSettings`,
///    `ClientSettings`), or acts once (`Act`). Queues, retries, caches, pools, breakers, probes, disks, memory,
///    certificates and the autoscaler do the rest. Logs come from what the calls of a step came to; `Words` are for
///    what software or people say about the perturbation itself (a changed setting, a deploy, a chat line).
/// 5. `expectations` say what must come out with knobs off and with `ablations` (one thing changed). `incident-sim
///    services` refuses to write a case for which they do not hold, or whose evidence finds no line.
/// 6. `truth` names the causes: components by *node names*, and regular expressions on raw lines. `<db>` in an expression
///    stands for the service's name, which `--hard` changes, as it changes the wording of applications (`Phrase`):
///    use `(a|b)` for both wordings, or the words of native software (PostgreSQL, nginx, kernel), which never change.
///    Expressions marked `inChanges` are left out when there is no change log.
///    A minimal pair is a function of one fact that returns a scenario, called twice (`MinimalPair`).
///    A cause that nothing shows has no evidence (`not-in-the-logs`); one that cannot be decided is `isUndecidable`.
///    `distortions` say what happened to the logs on their way (silence, caps, losses, duplicates, zones); `clockOffset`
///    of a node turns the clocks of its hosts, in all their logs. Neither touches the world.
/// 7. Run `incident-sim services --scenario NAME --seed 1 --out DIR --explain` to see the minutes and the outcome of every
///    knob; tune until three seeds hold, in both the plain and the `--hard` form.
package struct Scenario: Sendable {
  /// The number in the battery.
  package var number: Int
  /// `retry-storm`.
  package var name: String
  /// What makes it hard.
  package var twist: String
  /// What the two scenarios of a minimal pair share: the name of the second, `BASE--FACT`.
  package var minimalPair: String?
  /// The criterion of the causal engine that decides between the two: `R9`.
  package var criterion: String?
  package var topology: Topology
  /// The incident's instant, hours UTC on its day.
  package var hour = 10.0
  /// How long the world runs after it.
  package var hoursAfter = 5.0
  package var trigger: [Perturbation] = []
  package var defect: [Perturbation] = []
  package var load: [Perturbation] = []
  package var history: [Perturbation] = []
  package var decoys: [Perturbation] = []
  package var operators: [Perturbation] = []
  /// Words about what trigger and defect do together, without effects; not said when any group is left out.
  package var together: [Perturbation] = []
  /// What happened to the logs on their way.
  package var distortions: [Distortion] = []
  /// Days of logs before the incident's day; nil: all of the history. Older days of which a precedent is known come as
  /// `baseline/<date>/`, the others not at all.
  package var keepsDays: Int?
  /// The incident's day; nil: a Thursday by seed.
  package var date: (year: Int, month: Int, day: Int)?
  package var precedents: [Precedent] = []
  /// What must become of the case as it is.
  package var outcome = Outcome.Word.outage
  package var expectations: [Expectation] = []
  package var truth = Truth()

  /// A scenario; fill in the rest.
  package init(
    _ number: Int, _ name: String, twist: String, topology: Topology, _ change: (inout Scenario) -> Void
  ) {
    self.number = number
    self.name = name
    self.twist = twist
    self.topology = topology
    change(&self)
  }

  /// A group of perturbations that can be left out.
  package enum Knob: String, Sendable, CaseIterable { case trigger, defect, load }

  /// The perturbations of a group. One that stands in two groups (known by `what`) goes with either.
  package func causes(_ knob: Knob) -> [Perturbation] {
    switch knob {
    case .trigger: trigger
    case .defect: defect
    case .load: load
    }
  }

  /// An earlier time at which the same happened.
  package struct Precedent: Sendable {
    package var what: String
    package var at: Moment
    /// How long after it impact would count as its own.
    package var hours = 3.0
    package var outcome: Outcome.Word

    /// A precedent and what must have come of it.
    package init(_ what: String, at: Moment, _ outcome: Outcome.Word) {
      self.what = what
      self.at = at
      self.outcome = outcome
    }
  }

  /// What must come out when something is different.
  package struct Expectation: Sendable {
    /// In words, for `counterfactual:`.
    package var change: String
    package var without: Set<Knob>
    /// What is different besides; in force from six hours before the incident, or from its own moment.
    package var instead: [Perturbation]
    package var outcomes: Set<Outcome.Word>

    /// Without some groups.
    package static func without(_ knobs: Knob..., comes outcomes: Outcome.Word...) -> Expectation {
      let names = knobs.map { "without the \($0.rawValue)" }.joined(separator: ", ")
      return Expectation(change: names, without: Set(knobs), instead: [], outcomes: Set(outcomes))
    }

    /// With one thing changed.
    package static func ablation(
      _ change: String, _ effects: [Effect], comes outcomes: Outcome.Word...
    ) -> Expectation {
      let instead = Perturbation(change, at: .incident(-360), effects)
      return Expectation(change: change, without: [], instead: [instead], outcomes: Set(outcomes))
    }
  }
}
