import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateObserve

@Suite struct SightingTests {
  private func identifiers(_ text: String) -> [UInt64] {
    var found: [UInt64] = []
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      IdentifierScan().forEachIdentifier(in: bytes) { found.append($0) }
    }
    return found
  }

  private func hash(_ text: String) -> UInt64 {
    Array(text.utf8).withUnsafeBufferPointer { StableHash.ofWords($0) }
  }

  @Test(arguments: [
    "GET /cart 200 rt=0.079 rid=58bcfffedcf18301 try=1",
    #"{"level":50,"msg":"failed","reqId":"58bcfffedcf18301"}"#,
    "LOG:  statement: UPDATE a SET b = $1 /*request_id=58bcfffedcf18301*/",
    "x-request-id: 58bcfffedcf18301",
    #"{"trace.id" : "58bcfffedcf18301", "took": 3}"#,
    "TraceId=58bcfffedcf18301",
  ])
  func identifiersAreFoundByTheirKeys(line: String) {
    #expect(identifiers(line) == [hash("58bcfffedcf18301")])
  }

  @Test(arguments: 480..<530)
  func `identifiers are found wherever they stand in a long line`(place: Int) {
    let line = String(repeating: "a", count: place) + " rid=58bcfffedcf18301 key=5, rid=58bcfffedcf18302"
    #expect(identifiers(line) == [hash("58bcfffedcf18301"), hash("58bcfffedcf18302")])
  }

  @Test func aRequestWordNeedsNoKey() {
    let word = "req-3f4c2a10-9a77-4c1e-8d55-0c9e1a2b3c4d"
    #expect(identifiers("INFO nova.api [\(word) admin] accepted") == [hash(word)])
  }

  @Test(arguments: [
    "2025-05-15T17:00:00Z started version=20250515120000",
    "user_id=58bcfffedcf18301 session_id=58bcfffedcf18302",
    #"{"time":"2025-05-15T17:00:00.123Z","msg":"ok"}"#,
    "rid=short1234", "grid=58bcfffedcf18301", "request_id=authentication-required", "58bcfffedcf18301", "",
  ])
  func otherValuesAreNoIdentifiers(line: String) { #expect(identifiers(line).isEmpty) }

  @Test func everyPlaceOfAnIdentifierInALineIsFound() {
    for padding in 0..<40 {
      let line = String(repeating: ".", count: padding) + " rid=58bcfffedcf18301"
      #expect(identifiers(line).count == 1, "after \(padding) bytes")
    }
  }

  private func event(_ number: UInt64, host: String, _ random: inout SplitMix64) -> WrittenEvent {
    let identifier = String(StableHash.mix(number) | 1 << 63, radix: 16)
    var event = WrittenEvent(message: "done rid=\(identifier)4711")
    event.time = Int64.random(in: 0...1_000_000_000_000, using: &random)
    event.host = host
    return event
  }

  /// Samples of any cut of more identifiers than are kept are the sample of one pass.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func samplesMergeInAnyOrder(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let hosts = (1...30).map { "h\($0)" }
    let logs = hosts.map { host in
      WrittenLog(
        host + ".log",
        (0..<400).map { _ in event(UInt64.random(in: 0..<1300, using: &random), host: host, &random) })
    }
    func observed(_ logs: [WrittenLog]) throws -> SightingSample {
      let plan = try ObservationPlan(Rules.knowledge([]), bucketWidth: 10_000_000_000) { _ in [] }
      var observer = Observer(plan)
      for log in logs {
        observer.begin(
          log.name, context: SourceContext(component: [], host: []), rangeStart: 0, timeBasis: .stated)
        let (block, batch) = log.block(0..<log.events.count, rangeStart: 0)
        observer.observe(block, batch)
        observer.endRange(byteEnd: log.offsets[log.events.count], lines: log.events.count, problems: [])
      }
      return observer.finish().sightings
    }
    let whole = try observed(logs)
    #expect(whole.sightings.count == SightingSample.limit)
    #expect(whole.sightings.values.contains { $0.count == SightingSample.placeLimit })
    for _ in 0..<4 {
      var parts = try logs.shuffled(using: &random).map { try observed([$0]) }
      while parts.count > 1 {
        let other = parts.remove(at: Int.random(in: 0..<parts.count, using: &random))
        parts[Int.random(in: 0..<parts.count, using: &random)].merge(other)
      }
      #expect(parts.first == whole)
    }
  }

  @Test func aSampleWithMoreThanItMayHoldIsRefused() {
    let sighting = Sighting(place: Scope(host: "a"), first: 0, last: 1)
    #expect(SightingSample([(identifier: 1, sightings: [sighting])]) != nil)
    #expect(SightingSample([(identifier: 1 << 60, sightings: [sighting])]) == nil)
    #expect(SightingSample([(identifier: 1, sightings: [])]) == nil)
    #expect(SightingSample([(identifier: 1, sightings: [sighting, sighting])]) == nil)
  }
}
