import ProximateModel
import Testing

@testable import ProximateKit

/// What is written of observations is read again.
@Suite struct ObservationCodingTests {
  @Test func marksKeepTheirWeightFieldsTheirNamesAndSharesTheirNumbers() throws {
    var observations = Observations(bucketWidth: 10_000_000_000)
    let key = SeriesKey(type: .step("t.rule", 0), scope: Scope(component: "app"))
    observations.marks[key] = [
      Mark(time: 1_000, source: 7, offset: 0), Mark(time: 2_000, source: 7, offset: 40, key: 9),
      Mark(time: 3_000, source: 7, offset: 80, weight: 5),
      Mark(time: 4_000, source: 7, offset: 120, key: 9, weight: .max),
    ]
    observations.seenFields = ["region", "http.response.status_code"]
    let line = EvidenceLine(
      source: SourceName(path: "app.log"), byteStart: 40, byteEnd: 43, rangeStart: 0, lineInRange: 1,
      time: 2_000,
      bytes: Array("bad".utf8))
    let share = SeriesKey(type: .share("t.rule", 7), scope: Scope(component: "app"))
    observations.evidence[EvidenceKey(series: share, window: 3)] = EvidenceSample(line)
    let bytes = ObservationWriter.bytes(observations)
    let read = try ObservationReader.observations(bytes, bounds: observations.bounds)
    #expect(read == observations)
  }
}
