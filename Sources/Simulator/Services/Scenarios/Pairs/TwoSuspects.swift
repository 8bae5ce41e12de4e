/// Two suspects for one database that becomes too slow: a change and the storage. Either may be what slows it; the
/// course is the same, and one fact in the logs tells which of them it was.
struct TwoSuspects {
  enum Culprit { case change, storage }

  var culprit = Culprit.change
  /// The component that is changed.
  var node = "catalogue"
  /// Minutes from the incident's instant.
  var changeAt = -5.0
  var storageAt = -4.0
  /// Earlier times of either, without consequences.
  var earlierChanges: [Moment] = [.day(1, hour: 9.5), .day(2, hour: 14)]
  var earlierStorage: [Moment] = [.day(1, hour: 11), .day(2, hour: 16)]
  /// The version that the change brings; earlier ones brought 4.9.19 and 4.9.20.
  let version: String
  /// What the change says, from its moment on.
  var changeWords: [Words]
  var changeEvidence: [Scenario.Evidence]
  /// What the storage says.
  var storageWords = TwoSuspects.pathFails
  var storageEvidence = Scenario.Evidence.lines("slow storage path 8:16 failed")
  /// What else is said, the fact among it.
  var facts: [Perturbation] = []
  /// Whether taking the change back helps; nil: nobody tries.
  var rollbackHelps: Bool?
  var topology = Topology.shop()

  /// The change is a deploy.
  init(_ culprit: Culprit, node: String = "catalogue", version: String = "5.0.0") {
    self.culprit = culprit
    self.node = node
    self.version = version
    changeWords = Perturbation.deploy(node, version: version, at: .incident(0)).words
    let text = version.replacing(".", with: "\\.")
    changeEvidence = [
      .lines("Start(ing|ed) <\(node)> version \(text)"), .inChanges("deploy <\(node)> version \(text)"),
    ]
  }

  static let pathFails = [
    Words(
      .host("db", program: "multipathd[511]"), "sdb: remaining active paths: 1, slow storage path 8:16 failed"
    ),
    Words(
      .host("db", program: "multipathd[511]"), "sdb: remaining active paths: 2, path 8:16 reinstated",
      delay: 2),
  ]

  private func change(_ at: Moment) -> Perturbation {
    Perturbation("change of \(node)", at: at, words: changeWords)
  }
  private func storage(_ at: Moment) -> Perturbation {
    Perturbation("storage", at: at, words: storageWords)
  }
  private var slowness: Perturbation {
    Perturbation("slow statements", at: .incident(0), [.node("db", \.latency, .times(45))])
  }

  /// The scenario.
  func scenario(
    _ number: Int, _ name: String, fact: String, _ criterion: String, isSecond: Bool, twist: String
  )
    -> Scenario
  {
    Scenario(number, isSecond ? "\(name)--\(fact)" : name, twist: twist, topology: topology) {
      $0.hour = 14
      $0.hoursAfter = 4
      $0.minimalPair = "\(name)--\(fact)"
      $0.criterion = criterion
      let guilty = culprit == .change ? change(.incident(changeAt)) : storage(.incident(storageAt))
      $0.trigger = [guilty, slowness]
      $0.defect = $0.trigger
      $0.decoys =
        [culprit == .change ? storage(.incident(storageAt)) : change(.incident(changeAt))] + facts
      $0.history = earlier
      $0.operators = recovery
      $0.expectations = [.without(.trigger, comes: .noImpact), .without(.defect, comes: .noImpact)]
      $0.truth = truth
    }
  }

  /// Earlier changes have earlier versions.
  private var earlier: [Perturbation] {
    earlierChanges.enumerated().map { index, moment in
      var past = change(moment)
      for word in past.words.indices {
        past.words[word].text = past.words[word].text.replacing(version, with: "4.9.\(20 - index)")
      }
      return past
    } + earlierStorage.map(storage)
  }

  private var recovery: [Perturbation] {
    let isCured = rollbackHelps ?? false
    let back = Perturbation(
      "rollback", at: .onset(60), isCured ? [.node("db", \.latency, .set(0.03))] : [],
      words: [
        Words(.node(node), "Started <\(node)> version 4.9.20 in 10.3 seconds"),
        Words(.chat("ops2"), "rolled back <\(node)> to 4.9.20", delay: 1),
      ])
    // Helps whoever did it.
    let move = Perturbation(
      "move", at: .onset(100), [.node("db", \.latency, .set(0.03))],
      words: [
        Words(.chat("dba1"), "whole stack moved to the other site: storage, and the versions of last week")
      ])
    return rollbackHelps == nil ? [move] : isCured ? [back] : [back, move]
  }

  private var truth: Scenario.Truth {
    var truth = Scenario.Truth()
    let isChange = culprit == .change
    let cause =
      isChange
      ? Scenario.Cause(
        "the change of <\(node)> makes its statements slow", in: [node], changeEvidence,
        start: .incident(changeAt), tolerance: 600)
      : Scenario.Cause(
        "the storage of the database", in: ["db"], [storageEvidence], start: .incident(storageAt),
        tolerance: 600)
    truth.trigger = cause
    truth.rootCause = cause
    truth.innocent = [
      isChange
        ? Scenario.Innocent("storage of <db>", storageEvidence, why: "as harmless as on other days")
        : Scenario.Innocent("change of <\(node)>", changeEvidence[0], why: "it has no part in it")
    ]
    let cure =
      rollbackHelps == true
      ? ("the change was taken back", "rolled back <\(node)> to 4\\.9\\.20", 60.0)
      : ("moved to the other site", "whole stack moved to the other site", 100.0)
    truth.brokenBy = Scenario.Cause(
      cure.0, in: [rollbackHelps == true ? node : "db"], [.lines(cure.1)], start: .onset(cure.2))
    return truth
  }
}

extension Perturbation {
  /// The same line of a node again and again.
  static func complaint(
    _ text: String, of node: String, at: Moment, every minutes: Double, for span: Double
  ) -> Perturbation {
    Perturbation(
      text, at: at,
      words: stride(from: 0, to: span, by: minutes).map { Words(.node(node), text, .error, delay: $0) })
  }
}
