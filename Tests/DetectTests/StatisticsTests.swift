import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateDetect

@Suite struct StatisticsTests {
  /// Two hours of steady logs of two components.
  private func steady() -> Drawing {
    var drawing = Drawing()
    drawing.message(1, "request <*> served", severity: 9, at: stride(from: 0.0, to: 7200, by: 5))
    drawing.message(2, "tick", severity: 9, at: stride(from: 1.0, to: 7200, by: 7), component: "clock")
    return drawing
  }

  @Test func steadyLogsFindNothing() {
    #expect(Detection(steady()).findings.isEmpty)
    #expect(Detection(steady()).gaps.isEmpty)
    #expect(Detection(Drawing()).findings.isEmpty)
  }

  @Test func errorsThatBurst() {
    var drawing = steady()
    drawing.message(3, "request <*> timed out", severity: 17, at: stride(from: 10.0, to: 7200, by: 300))
    drawing.message(3, "request <*> timed out", severity: 17, at: stride(from: 5000.0, to: 5400, by: 2))
    let found = Detection(drawing)
    let bursts = found.of("errors.burst")
    #expect(bursts.count == 1)
    #expect((4980...5000).contains(bursts.first?.startSecond ?? 0))
    #expect((5390...5420).contains(bursts.first?.endSecond ?? 0))
    #expect((bursts.first?.surprise ?? 0) > 6)
    #expect(bursts.first?.isAuthored == false)
    #expect(bursts.first?.evidence.isEmpty == false)
    #expect(found.of("template.burst").map(\.nature) == [.fault])
  }

  @Test func `a burst does not reach across days without any line`() {
    var drawing = steady()
    for (from, to) in [(6800.0, 7200.0), (440_000, 440_400)] {
      drawing.message(3, "request <*> timed out", severity: 17, at: stride(from: from, to: to, by: 2))
    }
    drawing.message(1, "request <*> served", severity: 9, at: stride(from: 440_000.0, to: 447_200, by: 5))
    let bursts = Detection(drawing).of("errors.burst")
    #expect(bursts.count == 2)
    #expect(bursts.allSatisfy { $0.interval.seconds < 600 })
  }

  @Test func `an absent text that C prints is no defect`() {
    let nature = SignatureNature.nature(of: "EXT4-fs (<*>): mounted. Opts: (null)", severity: .unspecified)
    #expect(nature == .routine)
    #expect(SignatureNature.nature(of: "cursor is null", severity: .unspecified) == .defect)
  }

  @Test func aMessageNeverSeenBefore() {
    var drawing = steady()
    drawing.message(3, "panic: nil map", severity: 17, at: [6000, 6030])
    let found = Detection(drawing).of("template.new")
    #expect(found.count == 1)
    #expect(found.first?.nature == .defect)
    #expect(found.first?.count == 2)
    #expect((found.first?.surprise ?? 0) >= 3)
    var early = steady()
    early.message(3, "panic: nil map", severity: 17, at: [300])
    #expect(Detection(early).of("template.new").isEmpty)
  }

  @Test func aMessageThatVanishes() {
    var drawing = steady()
    drawing.message(3, "heartbeat ok", severity: 9, at: stride(from: 0.0, to: 4000, by: 20))
    let found = Detection(drawing).of("template.vanished")
    #expect(found.count == 1)
    #expect(found.first?.startSecond == 3980)
    #expect(found.first?.count == 0)
    var rare = steady()
    rare.message(3, "backup done", severity: 9, at: stride(from: 0.0, to: 4000, by: 1900))
    #expect(Detection(rare).of("template.vanished").isEmpty)
  }

  @Test func aComponentThatFallsSilent() {
    var drawing = steady()
    drawing.message(3, "pulse", severity: 9, at: stride(from: 0.0, to: 5000, by: 5), component: "db")
    let found = Detection(drawing).of("source.silent")
    #expect(found.map(\.scope.component) == ["db"])
    #expect(found.first?.startSecond == 4995)
    #expect(found.first?.summary.contains("until the logs end") == true)
    #expect(found.first?.evidence.last?.text == "db line at 4995.0")
  }

  @Test func aSilenceThatEndsIsAGapOfItsSource() {
    var drawing = Drawing()
    drawing.message(3, "pulse", severity: 9, at: stride(from: 0.0, to: 3000, by: 5), component: "db")
    drawing.message(3, "pulse", severity: 9, at: stride(from: 5000.0, to: 7200, by: 5), component: "db")
    drawing.add(at: stride(from: 0.0, to: 7200, by: 5), component: "other", host: "h2")
    let found = Detection(drawing)
    #expect(found.gaps.map(\.source.path) == ["app.log"])
    #expect(found.gaps.first?.interval.seconds == 2005)
    #expect(found.of("source.silent").first?.summary.contains("then resumes") == true)
  }

  @Test func theEndOfAllLogsIsNobodysSilence() {
    var drawing = steady()
    drawing.message(3, "pulse", severity: 9, at: stride(from: 0.0, to: 7100, by: 5), component: "db")
    #expect(Detection(drawing).of("source.silent").isEmpty)
  }

  @Test func logsOfTwoOccasionsAreNoSilence() {
    var drawing = steady()
    let later = 40 * 86_400.0
    drawing.message(1, "request <*> served", severity: 9, at: stride(from: later, to: later + 7200, by: 5))
    let found = Detection(drawing)
    #expect(found.of("source.silent").isEmpty)
  }

  @Test func aComponentThatLogsLess() {
    var drawing = Drawing()
    drawing.add(at: stride(from: 0.0, to: 6000, by: 0.5))
    drawing.add(at: stride(from: 6000.0, to: 7200, by: 10))
    let found = Detection(drawing).of("rate.drop")
    #expect(found.count == 1)
    #expect(found.first?.startSecond == 6000)
  }

  @Test func naturesFollowWordsAndSeverity() {
    func nature(_ text: String, _ severity: Severity) -> Nature {
      SignatureNature.nature(of: text, severity: severity)
    }
    #expect(nature("java.lang.NullPointerException at <*>", .error) == .defect)
    #expect(nature("write: no space left on device", .error) == .capacity)
    #expect(nature("connection refused by <*>", .warning) == .fault)
    #expect(nature("voted against <*>", .info) == .routine)
    #expect(nature("release shop-app <*> to all users (retry policy simplified)", .info) == .change)
    #expect(nature("call failed, retry of release <*>", .info) == .retry)
    #expect(nature("0 errors, 0 failures", .info) == .routine)
    #expect(nature("starting version <*>", .info) == .change)
    #expect(nature("odd", .warning) == .fault)
    #expect(nature("Reloading.", .unspecified) == .routine)
    #expect(nature("configuration is reloaded", .unspecified) == .change)
  }

  @Test func theOrderOfCountingDoesNotMatter() {
    var drawing = steady()
    drawing.message(3, "request <*> timed out", severity: 17, at: stride(from: 5000.0, to: 5400, by: 2))
    drawing.message(4, "pulse", severity: 9, at: stride(from: 0.0, to: 5000, by: 5), component: "db")
    let expected = Detection(drawing)
    #expect(expected.findings.count >= 3)
    for seed: UInt64 in 1...5 {
      var random = SplitMix64(seed: seed)
      let shuffled = drawing.observations { $0.shuffled(using: &random) }
      let found = Detection(
        shuffled, knowledge: .init(formats: [], detectors: [], packs: []), digest: lengthDigest)
      let isSame = found.findings == expected.findings
      #expect(isSame)
      #expect(found.gaps == expected.gaps)
    }
  }
}
