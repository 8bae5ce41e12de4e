import ProximateModel
import Testing

@testable import ProximateDetect

/// Values that what fails carries since it fails, and never carried before.
@Suite struct NewAttributeTests {
  /// Failed requests every quarter of an hour for two days, then many within three hours; `value` is of a second.
  private static func candidates(
    _ value: (Double) -> String, type: (Double) -> TypeKey = { _ in .detector("svc.bad") }
  ) -> [Finding] {
    let onset = 172_800.0
    var drawing = Drawing()
    let seconds =
      Array(stride(from: 0.0, to: onset, by: 900)) + Array(stride(from: onset, to: onset + 10_800, by: 60))
    for second in seconds {
      drawing.events.append(
        Drawing.Event(
          seconds: second, types: [type(second)], scope: Scope(component: "edge"), entity: nil,
          text: "GET /cart 400 \(value(second)) try=\(Int(second) % 7)"))
    }
    let all = drawing.observations(bucket: 60)
    let interval = Interval(
      start: Instant(seconds: Int64(onset) + 300), end: Instant(seconds: Int64(onset) + 10_800))
    let impact = Finding(
      type: "svc.bad", summary: "bad", nature: .impact, severity: .error, scope: Scope(component: "edge"),
      interval: interval, peak: interval.start, count: 60, isAuthored: true)
    return NewAttributes(all, EvidencePicker(all, digest: lengthDigest)).candidates([impact]).map(\.finding)
  }

  @Test func aVersionThatAllThatFailsCarriesSinceItFailsIsTold() throws {
    let found = Self.candidates { $0 < 172_800 ? "app=6.2" : "app=6.3" }
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.type == "attribute.new" && finding.nature == .change)
    #expect(finding.scope == Scope(component: "edge", group: "app=6.3"))
    #expect(finding.interval.start == Instant(seconds: 172_800))
    #expect(finding.summary.hasPrefix("app=6.3 is on"))
    #expect(!finding.evidence.isEmpty && finding.evidence.allSatisfy { $0.text.contains("app=6.3") })
  }

  @Test func linesOfSharesAreCompared() throws {
    let value: (Double) -> String = { $0 < 172_800 ? "app=6.2" : "app=6.3" }
    let whole = try #require(Self.candidates(value).first)
    let found = Self.candidates(value) { .share("svc.bad", Int($0 / 60) % TypeKey.shares) }
    let finding = try #require(found.first)
    #expect(found.count == 1 && finding.scope == whole.scope)
    #expect(finding.count > 2 * whole.count)
    #expect(Self.candidates(value) { .share("svc.other", Int($0 / 60) % TypeKey.shares) }.isEmpty)
  }

  @Test(
    arguments: [
      // As before, with the old one beside it, since the day before, without a name that tells who asks, and of one each.
      { _ in "app=6.2" }, { $0 < 172_800 || Int($0 / 60) % 2 == 0 ? "app=6.2" : "app=6.3" },
      { $0 < 100_000 ? "app=6.2" : "app=6.3" }, { $0 < 172_800 ? "status=500" : "status=503" },
      { "app=\($0)" },
    ] as [@Sendable (Double) -> String])
  func whatIsNotNewWithTheFailuresOrNotOnMostOfThemIsNot(value: @Sendable (Double) -> String) {
    #expect(Self.candidates(value).isEmpty)
  }

  @Test func attributesAreReadFromTextAndObjects() {
    func values(_ text: String) -> [String: String] { AttributeText.values(in: Array(text.utf8)) }
    #expect(values("GET / 400 rt=0.1 app=6.3 region=eu-1") == ["app": "6.3", "region": "eu-1"])
    #expect(values(#"{"client_version":"6.3","status":400}"#) == ["client_version": "6.3"])
    #expect(values(#"{"client_version": "6.3", "status": 400}"#) == ["client_version": "6.3"])
    #expect(values("app=6.2 retried as app=6.3") == [:])
  }
}
