import ProximateKnowledge
import ProximateModel

/// Judges one detector of states: a finding for every object that is wrong.
struct StateJudge {
  private let detector: Detector
  private let view: StateView
  private let picker: EvidencePicker

  /// Findings of one detector; more of them say nothing new.
  private static let most = 64

  init(_ detector: Detector, _ view: StateView, _ picker: EvidencePicker) {
    self.detector = detector
    self.view = view
    self.picker = picker
  }

  func verdict() -> DetectorJudge.Verdict {
    // Logs alone are the usual case: that no snapshot was read needs no word for every detector.
    if view.objects.isEmpty { return DetectorJudge.Verdict() }
    let findings: [Finding] =
      switch detector.rule {
      case .state(let rule): states(rule)
      case .mismatch(let mismatch): mismatches(mismatch)
      default: []
      }
    return DetectorJudge.Verdict(findings: Array(merged(findings).prefix(Self.most)))
  }

  private func states(_ rule: StateRule) -> [Finding] {
    subjects(rule).map { object in
      let witness = rule.query.tests.lazy.compactMap { view.witness($0, object) }.first
      let cited = rule.field.flatMap { object.values($0).first } ?? witness ?? object.live.first
      let lines = rule.query.tests.compactMap { view.witness($0, object)?.line }
      return finding(object, cited, expected: rule.expected, lines: lines)
    }
  }

  private func mismatches(_ mismatch: Mismatch) -> [Finding] {
    let judge = AgreementJudge(view: view, mismatch: mismatch)
    return subjects(mismatch.state).flatMap { object in
      judge.disagreements(of: object).map { wrong in
        finding(object, wrong.value, expected: wrong.expected, lines: [], about: wrong.about)
      }
    }
  }

  private func subjects(_ rule: StateRule) -> [StateObject] {
    view.objects(rule.query).filter { object in
      rule.given.allSatisfy { view.isMet(object, $0) }
        && rule.unless.allSatisfy { !view.isMet(object, $0) }
    }
  }

  private func finding(
    _ object: StateObject, _ cited: StateValue?, expected: String, lines: [EvidenceLine], about: String? = nil
  ) -> Finding {
    let drift = Drift(
      object: object.name, field: cited?.pathText ?? "", expected: expected, actual: cited?.value ?? "",
      confirm: Self.command(object.name))
    let interval = interval(object, cited)
    let cites = ([cited?.line].compactMap { $0 } + lines).prefix(EvidencePicker.linesPerFinding)
    return Finding(
      type: detector.id, summary: sentence(drift, object), nature: detector.nature,
      severity: detector.severity,
      scope: Scope(component: detector.component ?? about ?? view.component(of: object)),
      interval: interval, peak: interval.end, count: 1, isAuthored: true,
      evidence: unique(cites.map(picker.evidence)), drift: drift)
  }

  private func unique(_ lines: [Evidence]) -> [Evidence] {
    var seen: Set<Origin> = []
    return lines.filter { seen.insert($0.origin).inserted }
  }

  /// One finding for each component and wrong value: pods of one workload are wrong in the same way.
  private func merged(_ findings: [Finding]) -> [Finding] {
    var result: [Finding] = []
    var places: [[String]: Int] = [:]
    for finding in findings {
      let isMismatch = detector.rule.isMismatch
      let key = [finding.scope.component] + (isMismatch ? [finding.drift?.actual ?? ""] : [])
      guard let place = places[key] else {
        places[key] = result.count
        result.append(finding)
        continue
      }
      result[place].count += 1
      result[place].interval.start = min(result[place].interval.start, finding.interval.start)
    }
    return result
  }

  /// From the first occurrence that is told of to the time of the observation.
  private func interval(_ object: StateObject, _ cited: StateValue?) -> Interval {
    let end = Instant(nanoseconds: view.observed ?? 0)
    let event = cited.flatMap { $0.pathText.hasPrefix("events[") ? object.value($0.pathText + ".age") : nil }
    let age = object.name.kind == "Pod" ? object.value("status.age") : nil
    let seconds = (event ?? age).flatMap { Double($0) } ?? 0
    return Interval(start: end.adding(seconds: -seconds), end: end)
  }

  private func sentence(_ drift: Drift, _ object: StateObject) -> String {
    let values = [
      "object": drift.object.display, "name": drift.object.name, "field": drift.field,
      "actual": Self.short(drift.actual),
      "expected": Self.short(drift.expected), "component": view.component(of: object),
    ]
    return SummaryTemplate.sentence(detector.summary, values)
  }

  private static func short(_ text: String) -> String {
    text.count > 200 ? text.prefix(200) + "..." : text
  }

  /// What shows the object as it is.
  private static func command(_ object: ObjectName) -> String {
    if object.kind == "Unit" { return "systemctl status \(object.name) (on \(object.namespace))" }
    let place = object.namespace.isEmpty ? "" : " -n \(object.namespace)"
    return "kubectl get \(object.kind.lowercased()) \(object.name)\(place) -o yaml"
  }
}
