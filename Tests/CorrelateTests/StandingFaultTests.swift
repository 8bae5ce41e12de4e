import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateCorrelate

/// What snapshots show to be wrong, heard as root causes.
@Suite struct StandingFaultTests {
  private static let web = ObjectName(kind: "Deployment", namespace: "shop", name: "web")
  private static let cart = ObjectName(kind: "Service", namespace: "shop", name: "cart")

  private func line(_ text: String = "") -> EvidenceLine {
    EvidenceLine(
      source: SourceName(path: "state.txt"), byteStart: 0, byteEnd: 1, rangeStart: 0, lineInRange: 0,
      time: StateFacts.unknownTime, bytes: Array(text.utf8))
  }

  /// A bundle in which web calls cart, and both have a workload.
  private func observations(errors: [String] = []) -> Observations {
    var observations = Observations(bucketWidth: 10_000_000_000)
    let facts = [
      (Self.web, "exists", "true"), (Self.web, "pod.spec.containers[web].env[CART].value", "cart:7070"),
      (ObjectName(kind: "Deployment", namespace: "shop", name: "cart"), "exists", "true"),
      (Self.cart, "exists", "true"), (Self.cart, "spec.clusterIP", "192.0.2.30"),
      (ObjectName(kind: "Node", name: "worker-1"), "exists", "true"),
      (
        ObjectName(kind: "Pod", namespace: "shop", name: "web-7d4b9c6f5d-x2x4z"), "pod.spec.nodeName",
        "worker-1"
      ),
    ]
    for (object, field, value) in facts {
      observations.facts.insert(StateFact(object: object, field: field, value: value), at: line())
    }
    for (number, text) in errors.enumerated() {
      let key = SeriesKey(type: .errors, scope: Scope(component: "web"))
      observations.evidence[EvidenceKey(series: key, window: Int64(number))] = EvidenceSample(line(text))
    }
    return observations
  }

  private func finding(
    _ type: String, _ nature: Nature, _ component: String, object: ObjectName = cart, field: String = "x",
    actual: String = "a", expected: String = "b", severity: Severity = .fatal
  ) -> Finding {
    Finding(
      id: type, type: type, summary: type, nature: nature, severity: severity,
      scope: Scope(component: component),
      interval: Interval(start: Story.base, end: Story.base), peak: Story.base, count: 1, isAuthored: true,
      drift: Drift(object: object, field: field, expected: expected, actual: actual))
  }

  private func incident(_ findings: [Finding], errors: [String] = [], _ detectors: [Detector] = []) throws
    -> Incident?
  {
    let knowledge = KnowledgeBase(formats: [], detectors: detectors, packs: [])
    let court = try #require(StandingCourt(observations(errors: errors), findings, knowledge))
    return StandingIncident(court: court).incident(id: "i1")
  }

  @Test func nothingWrongIsNoIncident() throws {
    #expect(try incident([]) == nil)
  }

  @Test func troubleWithoutACauseIsUndetermined() throws {
    let incident = try #require(try incident([finding("trouble", .impact, "app/web")]))
    #expect(incident.rootCause.status == .undetermined)
    #expect(incident.rootCause.best == nil)
    #expect(incident.unknowns.count == 2)
  }

  @Test func causeInTroubleWinsOverOneThatNothingRestsOn() throws {
    let findings = [
      finding("a.idle", .defect, "app/batch", object: ObjectName(kind: "Deployment", name: "batch")),
      finding("b.wrong", .defect, "app/web", object: Self.web), finding("trouble", .impact, "app/web"),
    ]
    let root = try #require(try incident(findings)?.rootCause)
    #expect(root.best?.cause == "b.wrong")
    #expect(root.alternatives.map(\.cause) == ["a.idle"])
  }

  @Test func nodeIsHeldAgainstTheTroubleOfItsPods() throws {
    let node = ObjectName(kind: "Node", name: "worker-1")
    let findings = [
      finding("agent", .fault, "node/worker-1", object: node), finding("trouble", .impact, "app/web"),
    ]
    let best = try #require(try incident(findings)?.rootCause.best)
    #expect(best.component == "node/worker-1")
    #expect(best.criteria.contains { $0.id == "S3" && $0.outcome == .supports })
  }

  @Test func complaintsByNameOrAddressCount() throws {
    let wrong = finding("selector", .defect, "app/cart")
    for text in ["lookup cart: no such host", "dial tcp 192.0.2.30:7070: connection refused"] {
      let best = try #require(try incident([wrong], errors: [text])?.rootCause.best)
      #expect(best.criteria.contains { $0.id == "S4" && $0.outcome == .supports })
    }
    let silent = try #require(try incident([wrong], errors: ["out of paper"])?.rootCause.best)
    #expect(!silent.criteria.contains { $0.id == "S4" })
  }

  /// A wrong address is harmless unless somebody uses it.
  @Test func unusedAddressIsNoCause() throws {
    let rule = Mismatch(
      state: StateRule(query: StateQuery(kinds: ["Deployment"], tests: [])), field: StateField("x"),
      partner: RelatedState(query: StateQuery(kinds: ["Service"], tests: []), link: .namespace),
      partnerField: StateField("y"), agreement: .resolve)
    let detector = Story.detector("address", .mismatch(rule))
    let wrong = finding("address", .defect, "app/web", object: Self.web, actual: "baskets:7070")
    #expect(try incident([wrong], [detector]) == nil)
    let used = try incident([wrong], errors: ["lookup baskets: no such host"], [detector])
    #expect(used?.rootCause.best?.cause == "address")
  }

  @Test func orderOfFindingsDoesNotMatter() throws {
    let findings = [
      finding("a", .defect, "app/web"), finding("b", .defect, "app/cart"), finding("t", .impact, "app/web"),
      finding("u", .impact, "app/cart"),
    ]
    #expect(try incident(findings)?.rootCause == (try incident(findings.reversed())?.rootCause))
  }
}

extension Story {
  /// A detector of states.
  fileprivate static func detector(_ id: String, _ rule: DetectorRule) -> Detector {
    Detector(
      id: id, title: id, version: 1, status: .stable, severity: .fatal, summary: "", description: "",
      nature: .defect, isExternal: false, canBe: [], component: nil, scopeBy: [], entity: nil, rule: rule,
      exceptions: [], requiredEvents: [], requiredFields: [], tests: [], place: Place(file: "x"))
  }
}
