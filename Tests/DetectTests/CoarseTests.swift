import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateDetect

/// Observations that gave up detail because they were too many.
@Suite struct CoarseTests {
  private let own = TypeKey.detector("test.rule")

  private func judged(
    _ drawing: Drawing, _ detectors: Detector..., bounds: (inout ObservationBounds) -> Void
  ) -> (detection: Detection, observations: Observations) {
    var observations = drawing.observations()
    bounds(&observations.bounds)
    observations.fitBounds()
    let detection = Detection(
      observations, knowledge: KnowledgeBase(formats: [], detectors: detectors, packs: []),
      digest: lengthDigest)
    return (detection, observations)
  }

  @Test func aRiseIsMeasuredInItsOwnBucketsThoughCoverageIsCoarse() {
    var drawing = Drawing()
    drawing.add(own, at: stride(from: 0.0, to: 3600, by: 10))
    drawing.add(own, at: stride(from: 3600.0, to: 4200, by: 1))
    drawing.add(own, at: stride(from: 4200.0, to: 8000, by: 10))
    let change = RateChange(
      bucket: minute, over: 3 * minute, isUp: true, factor: 8, minimum: 30,
      baseline: Baseline(lookback: 60 * minute, gap: 10 * minute, minBuckets: 30))
    let rule = detector(.rateChange(anything, change), summary: "{rate}/min, {factor} x {baseline}")
    let (found, observations) = judged(drawing, rule) { $0.cells = 830 }
    #expect(observations.coarseness.common == 2 && observations.coarseness.authored == 0)
    #expect(found.authored.map(\.summary) == ["60/min, 10 x 6"])
    #expect(found.authored.first?.startSecond == 3600)
    #expect(found.authored.first?.endSecond == 4199)
  }

  @Test func foldedHostsKeepTheirLines() {
    var drawing = Drawing()
    for host in 0..<200 {
      drawing.add(own, at: stride(from: Double(host), to: 4000, by: 500), host: "h\(host)")
    }
    let rule = detector(.match(anything, coalesce: 60 * minute))
    let (found, observations) = judged(drawing, rule) { $0.cells = 1_000 }
    #expect(observations.coarseness.hostBits > 0)
    #expect(found.authored.count == 1)
    #expect(found.authored.first?.count == 1_600)
    #expect(found.authored.first?.evidence.count == 3)
  }

  @Test func wideWindowsStillGiveLinesOfTheEpisode() {
    var drawing = Drawing()
    drawing.add(own, at: stride(from: 0.0, to: 90_000, by: 600))
    drawing.add(.errors, at: stride(from: 5.0, to: 90_000, by: 600))
    let rule = detector(.match(anything, coalesce: minute))
    let (found, observations) = judged(drawing, rule) { $0.samples = 20 }
    #expect(observations.evidenceCoarseness.common > 0)
    #expect(found.authored.contains { !$0.evidence.isEmpty })
  }
}
