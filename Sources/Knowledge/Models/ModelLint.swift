import ProximateDiagnostics

/// Checks a model as a whole: that its parts are there and fit together.
struct ModelLint {
  private let model: CausalModel
  private let file: RuleFile
  private let reader: MappingReader

  init(_ model: CausalModel, _ file: RuleFile, _ reader: MappingReader) {
    self.model = model
    self.file = file
    self.reader = reader
  }

  /// Reports all that does not fit.
  func check() {
    if file.documents != nil { return }
    checkIds()
    checkComponents()
    for loop in model.loops { check(loop) }
    for mechanism in model.mechanisms { check(mechanism) }
    checkReach()
    for test in model.tests { check(test) }
  }

  private func error(_ code: String, _ summary: String, _ place: Place, help: String? = nil) {
    file.report(Diagnostic(.error, code, summary, at: place, help: help))
  }

  private func checkIds() {
    let ids =
      model.components.map { ($0.id, $0.place) } + model.mechanisms.map { ($0.id, $0.place) }
      + model.loops.map { ($0.id, $0.place) } + model.precedents.map { ($0.id, $0.place) }
      + model.responses.map { ($0.id, $0.place) }
    var seen: Set<String> = []
    for (id, place) in ids where !seen.insert(id).inserted {
      error("M500", "the id `\(id)` is given twice in the model", place)
    }
  }

  private func checkComponents() {
    let ids = model.components.map(\.id)
    for component in model.components {
      for other in component.dependsOn.map(\.to) + (component.drawnFrom.map { [$0] } ?? [])
      where !ids.contains(other) {
        error(
          "M501", "there is no component `\(other)`", component.place,
          help: Suggestion.help(for: other, among: ids))
      }
    }
  }

  /// Mechanisms chain, and the last leads back to the first.
  private func check(_ loop: CausalModel.FeedbackLoop) {
    let ids = model.mechanisms.map(\.id)
    let unknown = loop.path.filter { !ids.contains($0) }
    for id in unknown {
      error("M502", "there is no mechanism `\(id)`", loop.place, help: Suggestion.help(for: id, among: ids))
    }
    let path = loop.path.compactMap(model.mechanism)
    guard unknown.isEmpty, !path.isEmpty else { return }
    for (step, next) in zip(path, path.dropFirst() + path.prefix(1)) where step.effect != next.cause {
      error(
        "M511",
        "the loop `\(loop.id)` does not close: `\(step.id)` leads to `\(step.effect)`, `\(next.id)` begins at `\(next.cause)`",
        loop.place)
    }
  }

  private func check(_ mechanism: CausalModel.Mechanism) {
    if mechanism.isNormallyAbsorbed, mechanism.enabledBy.isEmpty {
      file.report(
        Diagnostic(
          .warning, "M512",
          "`\(mechanism.id)` is normally absorbed, and nothing is named that would let it through",
          at: mechanism.place, help: "name detectors of defects or limits under `enabled_by`"))
    }
    if mechanism.cause == mechanism.effect, [.sameEntity, .sameComponent].contains(mechanism.scope) {
      error(
        "M513", "`\(mechanism.id)` leads from `\(mechanism.cause)` to itself in the same place",
        mechanism.place,
        help: "use the scope upstream or dependents")
    }
    if mechanism.why.isEmpty {
      file.report(
        Diagnostic(
          .warning, "M515", "`\(mechanism.id)` does not say why", at: mechanism.place, help: "add `why: ...`")
      )
    }
  }

  /// Mechanisms from whose effect nothing leads to what users feel say nothing of an incident.
  private func checkReach() {
    var reached = Set(model.impact)
    var isNew = true
    while isNew {
      isNew = false
      for mechanism in model.mechanisms where reached.contains(mechanism.effect) {
        if reached.insert(mechanism.cause).inserted { isNew = true }
        for enabler in mechanism.enabledBy where reached.insert(enabler).inserted { isNew = true }
      }
    }
    for mechanism in model.mechanisms where !reached.contains(mechanism.effect) {
      file.report(
        Diagnostic(
          .warning, "M516", "no mechanism leads from `\(mechanism.effect)` to the impact", at: mechanism.place
        ))
    }
  }

  private func check(_ test: CausalModel.ModelTest) {
    let ids = test.findings.map(\.id)
    for (word, id) in [("trigger", test.trigger), ("root cause", test.rootCause)] {
      guard let id, !ids.contains(id) else { continue }
      error("M514", "the expected \(word) `\(id)` is none of the test's findings", test.place)
    }
    for loop in test.loops where !model.loops.contains(where: { $0.id == loop }) {
      error(
        "M502", "there is no loop `\(loop)`", test.place,
        help: Suggestion.help(for: loop, among: model.loops.map(\.id)))
    }
  }
}
