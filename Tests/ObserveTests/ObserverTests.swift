import ProximateModel
import Testing

@testable import ProximateKnowledge
@testable import ProximateObserve

@Suite struct ObserverTests {
  private let start: Int64 = 1_187_222_400_000_000_000
  private let second: Int64 = 1_000_000_000

  private func observe(
    _ logs: [WrittenLog], _ detectors: [Detector] = [], _ hypotheses: [HypothesisSet] = []
  ) throws -> Observations {
    let plan = try ObservationPlan(Rules.knowledge(detectors, hypotheses), bucketWidth: 10 * second) {
      [UInt8($0.count % 251)]
    }
    var observer = Observer(plan)
    for log in logs {
      observer.begin(
        log.name, context: SourceContext(component: Array("fallback".utf8), host: []), rangeStart: 0,
        timeBasis: .stated)
      let (block, batch) = log.block(0..<log.events.count, rangeStart: 0)
      observer.observe(block, batch)
      observer.endRange(byteEnd: log.offsets[log.events.count], lines: log.events.count, problems: [])
    }
    return observer.finish()
  }

  private func count(_ observations: Observations, _ type: TypeKey, _ scope: Scope) -> UInt64 {
    observations.series[SeriesKey(type: type, scope: scope), default: []].reduce(0) { $0 + $1.count }
  }

  @Test func countsEventsErrorsAndNamedEventsByComponentAndHost() throws {
    let log = WrittenLog(
      "a.log",
      [
        WrittenEvent(
          time: start, severity: 17, service: "login", host: "h1", event: 1, message: "auth.fail x"),
        WrittenEvent(
          time: start + second, service: "login", host: "h1", event: 2, message: "auth.ok", weight: 3),
        WrittenEvent(time: start + 11 * second, host: "h2", message: "plain"),
      ])
    let observations = try observe([log])
    let scope = Scope(component: "login", host: "h1")
    #expect(count(observations, .allEvents, scope) == 4)
    #expect(count(observations, .errors, scope) == 1)
    #expect(count(observations, .event("auth.ok"), scope) == 3)
    #expect(count(observations, .allEvents, Scope(component: "fallback", host: "h2")) == 1)
    #expect(observations.templates.values.map(\.signature) == ["plain"])
    let bucket = start / (10 * second)
    #expect(
      observations.series[SeriesKey(type: .allEvents, scope: scope)]
        == [Cell(bucket: bucket, count: 4, first: start, last: start + second)])
  }

  @Test func claimsRowsOfDetectorsAndGroupsThem() throws {
    let rule = DetectorRule.match(Rules.test("body", .contains(["lost"])), coalesce: second)
    let detector = Rules.detector("t.lost", rule, scopeBy: ["region"], entity: "client.id")
    let log = WrittenLog(
      "a.log",
      [
        WrittenEvent(
          time: start, service: "s", message: "link lost",
          fields: [(Rules.client, "c1"), (Rules.region, "eu")]),
        WrittenEvent(
          time: start, service: "s", message: "link lost",
          fields: [(Rules.client, "c2"), (Rules.region, "eu")]),
        WrittenEvent(
          time: start, service: "s", message: "link lost",
          fields: [(Rules.client, "c2"), (Rules.region, "eu")]),
        WrittenEvent(time: start, service: "s", message: "link lost", fields: [(Rules.client, "c3")]),
      ])
    let observations = try observe([log], [detector])
    let key = SeriesKey(type: .detector("t.lost"), scope: Scope(component: "s", group: "region=eu"))
    #expect(observations.series[key]?.map(\.count) == [3])
    #expect(observations.entities[key]?.estimate == 2)
    #expect(observations.templates.isEmpty)
  }

  @Test(arguments: [(Nature.impact, 16...24), (.fault, 1...3)])
  func ofWhatUsersFeltLinesAreKeptThatCanBeCompared(nature: Nature, kept: ClosedRange<Int>) throws {
    var detector = Rules.detector(
      "t.lost", .match(Rules.test("body", .contains(["lost"])), coalesce: second), scopeBy: ["region"])
    detector.nature = nature
    let events = (0..<200).map { i in
      WrittenEvent(
        time: start + Int64(i) * second, service: "s", message: "lost",
        fields: i % 50 == 0 ? [] : [(Rules.region, "eu")])
    }
    let observations = try observe([WrittenLog("a.log", events)], [detector])
    let lost = observations.evidence.filter { $0.key.series.type.whole == .detector("t.lost") }
    #expect(kept.contains(Set(lost.values.flatMap(\.lines)).count))
    #expect(lost.keys.allSatisfy { $0.series.scope == Scope(component: "s", group: "region=eu") })
    // They are samples alone: nothing is counted twice.
    #expect(observations.series.keys.allSatisfy { $0.type.whole == $0.type })
  }

  @Test func keepsWhatTestsOfHypothesesAskForAndClaimsNothingForThem() throws {
    let seen = Hypothesis.SeenBefore(field: "client.id", lookBack: second)
    let test = Hypothesis.Test.share(
      part: .all([]), of: Rules.test("body", .contains(["lost"])), seenBefore: seen, during: .impact,
      Hypothesis.Bound(comparison: .greater, value: 0.9))
    let refuter = Hypothesis.Refuter(
      id: "known", test: test, needs: .init(), strength: .hard, because: "", place: Rules.nowhere)
    let hypothesis = Hypothesis(
      id: "attack", claim: "", supports: [], refutes: [refuter], place: Rules.nowhere)
    let log = WrittenLog(
      "a.log",
      ["c1", "c2", "c1"].map {
        WrittenEvent(time: start, service: "login", message: "lost", fields: [(Rules.client, $0)])
      })
    let observations = try observe(
      [log], [], [HypothesisSet(model: "m", hypotheses: [hypothesis], place: Rules.nowhere)])
    let series = SeriesKey(type: .detector("m.attack.known"), scope: Scope(component: ""))
    let sets = observations.units.filter { $0.key.series == series }
    #expect(sets.values.map(\.hashes.count) == [2] && observations.series[series] == nil)
    #expect(observations.templates.values.map(\.signature) == ["lost"])
  }

  @Test func notesRequiredFieldsThatOccur() throws {
    var detector = Rules.detector("t.lost", .match(Rules.test("region", .exists(true)), coalesce: second))
    detector.requiredFields = ["body", "client.id", "host.name", "region", "wait"]
    func seen(_ events: [WrittenEvent]) throws -> Set<String> {
      try observe([WrittenLog("a.log", events)], [detector]).seenFields
    }
    let bare = WrittenEvent(time: start, message: "x", fields: [(Rules.region, "")])
    #expect(try seen([bare]) == [])
    let full = WrittenEvent(
      time: start, host: "h", message: "x", fields: [(Rules.wait, "1"), (Rules.client, "c")])
    #expect(try seen([bare, full]) == ["client.id", "host.name", "wait"])
    #expect(try seen([WrittenEvent(message: "x", fields: [(Rules.region, "eu")])]) == [])
    #expect(try observe([WrittenLog("a.log", [full])]).seenFields == [])
  }

  @Test func aRepeatedLineKeepsItsWeightWithItsTime() throws {
    let steps = ["boom", "dead"].map {
      EventSequence.Step(id: $0, match: Rules.test("body", .contains([$0])))
    }
    let detector = Rules.detector("t.steps", .sequence(EventSequence(within: 60 * second, steps: steps)))
    let log = WrittenLog(
      "a.log",
      [
        WrittenEvent(time: start, message: "boom", weight: 5),
        WrittenEvent(time: start + second, message: "dead"),
      ])
    let marks = try observe([log], [detector]).marks
    #expect(marks.values.joined().sorted().map(\.weight) == [5, 1])
  }

  @Test func leavesExceptionsOut() throws {
    let rule = DetectorRule.match(Rules.test("event", .equals(["auth.fail"])), coalesce: second)
    let detector = Rules.detector("t.fail", rule, except: [Rules.test("region", .equals(["test"]))])
    let log = WrittenLog(
      "a.log",
      [
        WrittenEvent(time: start, service: "s", event: 1, message: "x", fields: [(Rules.region, "eu")]),
        WrittenEvent(time: start, service: "s", event: 1, message: "x", fields: [(Rules.region, "test")]),
      ])
    let observations = try observe([log], [detector])
    #expect(count(observations, .detector("t.fail"), Scope(component: "s")) == 1)
  }

  @Test func rowsWithoutTimeCountIntoCoverageAndTemplatesOnly() throws {
    let log = WrittenLog("a.log", [WrittenEvent(message: "job 1 done"), WrittenEvent(message: "job 2 done")])
    let observations = try observe([log])
    #expect(observations.series.isEmpty)
    #expect(observations.templates.values.first?.count == 2)
    #expect(observations.sources[log.name]?.eventsByFormat == ["test.format": 2])
    #expect(observations.sources[log.name]?.firstTime == nil)
  }

  @Test func evidencePointsAtTheLine() throws {
    let log = WrittenLog(
      "a.log",
      [
        WrittenEvent(time: start, service: "s", host: "h", message: "fine"),
        WrittenEvent(time: start + 1, severity: 17, service: "s", host: "h", message: "bad"),
      ])
    let observations = try observe([log])
    let scope = Scope(component: "s", host: "h")
    let window = start / (10 * second) / EvidenceKey.bucketsPerWindow
    let key = EvidenceKey(series: SeriesKey(type: .errors, scope: scope), window: window)
    let line = try #require(observations.evidence[key]?.first)
    #expect(String(decoding: line.bytes, as: UTF8.self) == "s h bad")
    #expect((line.byteStart, line.byteEnd, line.lineInRange) == (9, 16, 1))
    #expect(observations.evidence[key]?.lines.count == 1)
  }

  @Test func longRecordsAreCutAndDigested() throws {
    let message = String(repeating: "x", count: 5000)
    let log = WrittenLog("a.log", [WrittenEvent(time: start, severity: 21, message: message)])
    let line = try #require(try observe([log]).evidence.first { $0.key.series.type == .errors }?.value.first)
    #expect(line.bytes.count == Limits.evidenceBytes)
    #expect(line.digest == [UInt8(5002 % 251)])
    #expect(line.byteEnd == 5002)
  }

  @Test func timesBeforeTheEpochFallIntoTheBucketBelow() throws {
    let observations = try observe([WrittenLog("a.log", [WrittenEvent(time: -1, service: "s", message: "m")])]
    )
    #expect(
      observations.series[SeriesKey(type: .allEvents, scope: Scope(component: "s"))]?.first?.bucket == -1)
  }
}
