import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateObserve

/// Any way of cutting the lines among observers gives the same observations.
@Suite struct ShardingTests {
  private static let second: Int64 = 1_000_000_000
  private static let start: Int64 = 1_187_222_400 * second

  private func plan(_ bounds: ObservationBounds = ObservationBounds()) throws -> ObservationPlan {
    let lost = DetectorRule.match(Rules.test("body", .contains(["lost"])), coalesce: Self.second)
    let ratio = DetectorRule.ratio(
      numerator: Rules.test("event", .equals(["auth.fail"])),
      denominator: Rules.test("event", .prefix(["auth."])), window: .sliding(Self.second), .greater,
      threshold: 0.5,
      minDenominator: 1)
    let severe = DetectorRule.match(
      Rules.test("severity", .number(.greaterOrEqual, 21)), coalesce: Self.second)
    var felt = Rules.detector("t.lost", lost, scopeBy: ["region"], entity: "client.id")
    felt.nature = .impact
    let detectors =
      [
        felt,
        Rules.detector("t.ratio", ratio),
        Rules.detector("t.severe", severe, scopeBy: ["host.name"]),
      ] + Self.keeping + [Self.demanding]
    return try ObservationPlan(Rules.knowledge(detectors), bucketWidth: 10 * Self.second, bounds: bounds) {
      _ in []
    }
  }

  /// One that requires fields.
  private static var demanding: Detector {
    let rule = DetectorRule.match(Rules.test("body", .contains(["nobody says so"])), coalesce: second)
    var detector = Rules.detector("t.demanding", rule)
    detector.requiredFields = ["client.id", "host.name", "region", "wait"]
    return detector
  }

  /// Detectors that keep more than counts.
  private static var keeping: [Detector] {
    let (fails, oks) = (
      Rules.test("event", .equals(["auth.fail"])), Rules.test("event", .equals(["auth.ok"]))
    )
    let cohort = Cohort(
      unit: "client.id", bad: fails, among: Rules.test("event", .prefix(["auth."])),
      split: ["region", "host.name"], window: 200 * second, minUnits: 2, riskRatio: 2, probability: 1)
    let fraction = Storm.Fraction(atLeast: 0.1, seenIn: 4000 * second, population: oks)
    let storm = Storm(match: fails, unit: "client.id", window: 400 * second, atLeast: 1, fraction: fraction)
    let steps = [fails, oks, Rules.test("event", .equals(["node.lost"]))].map {
      EventSequence.Step(id: "", match: $0)
    }
    let level = Level(
      match: .any([fails, oks]), field: "wait", statistic: .mean, bucket: second, over: second,
      bound: .fixed(.greater, 3))
    return [
      Rules.detector("t.cohort", .cohort(cohort)),
      Rules.detector("t.storm", .storm(storm), scopeBy: ["region"]),
      Rules.detector(
        "t.steps", .sequence(EventSequence(within: 100 * second, steps: steps, by: ["client.id"])),
        scopeBy: ["host.name"]),
      Rules.detector(
        "t.flap", .flap(Flap(down: fails, up: oks, window: 100 * second, cycles: 2, by: ["region"]))),
      Rules.detector("t.level", .level(level), scopeBy: ["host.name"]),
    ]
  }

  private func log(_ path: String, hosts: Int = 1, _ random: inout SplitMix64) -> WrittenLog {
    let words = ["lost", "kept", "timeout after", "worker", "retry", "queue depth", "took"]
    let events = (0..<Int.random(in: 1...120, using: &random)).map { _ in
      var event = WrittenEvent(message: "")
      event.message =
        (words.randomElement(using: &random) ?? "") + " \(Int.random(in: 0...9, using: &random))"
      if Bool.random(using: &random) {
        event.message += " heap=\(Int.random(in: 1...99, using: &random)).5MB"
        event.fields.append((Int32(FieldValue.measure), "\(Int.random(in: 0...99, using: &random))"))
      }
      if Bool.random(using: &random) { event.message += " " + (words.randomElement(using: &random) ?? "") }
      if Int.random(in: 0..<10, using: &random) > 0 {
        event.time = Self.start + Int64.random(in: 0...4000, using: &random) * Self.second
      }
      event.severity = [0, 9, 17, 21].randomElement(using: &random) ?? 0
      event.service = ["", "a", "b"].randomElement(using: &random) ?? ""
      event.host = Bool.random(using: &random) ? "" : "h\(Int.random(in: 1...hosts, using: &random))"
      event.event = UInt32.random(in: 0...3, using: &random)
      event.weight = UInt32.random(in: 1...3, using: &random)
      if Bool.random(using: &random) {
        event.fields.append((Rules.client, "c\(Int.random(in: 0...40, using: &random))"))
      }
      if Bool.random(using: &random) {
        event.fields.append(
          (Rules.wait, "\(Int.random(in: -50...900, using: &random)).\(random.next() % 1000)"))
      }
      if Bool.random(using: &random) {
        event.fields.append((Rules.region, ["eu", "us"].randomElement(using: &random) ?? ""))
      }
      return event
    }
    return WrittenLog(path, events)
  }

  /// Cuts 0..<count at random places.
  private func cuts(_ count: Int, _ random: inout SplitMix64) -> [Range<Int>] {
    var borders = Set([0, count])
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      borders.insert(Int.random(in: 0...count, using: &random))
    }
    let sorted = borders.sorted()
    return zip(sorted, sorted.dropFirst()).map { $0..<$1 }
  }

  private func feed(
    _ log: WrittenLog, _ lines: Range<Int>, blocks: [Range<Int>], to observer: inout Observer
  ) {
    observer.begin(
      log.name, context: SourceContext(component: [0x63], host: []),
      rangeStart: log.offsets[lines.lowerBound],
      timeBasis: .stated)
    for piece in blocks {
      let (block, batch) = log.block(
        (lines.lowerBound + piece.lowerBound)..<(lines.lowerBound + piece.upperBound),
        rangeStart: lines.lowerBound)
      observer.observe(block, batch)
    }
    observer.endRange(byteEnd: log.offsets[lines.upperBound], lines: lines.count, problems: [])
  }

  @Test(arguments: 0..<40) func anyCutGivesTheSameObservations(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let logs = ["z.log", "a.log", "m.log"].map { log($0, &random) }
    let expected = try cutsAgree(logs, ObservationBounds(), &random)
    #expect(!expected.templates.isEmpty && !expected.entities.isEmpty)
    #expect(!expected.measures.isEmpty && expected.measureCoarseness.rung == 0)
    #expect(!expected.quantiles.isEmpty && expected.quantileCoarseness.rung == 0)
    #expect(!expected.units.isEmpty && !expected.marks.isEmpty && !expected.levels.isEmpty)
    #expect(expected.markRungs.isEmpty && expected.unitRungs.isEmpty)
    #expect(expected.seenFields == ["client.id", "host.name", "region", "wait"])
  }

  @Test(arguments: 0..<40) func anyCutIsBoundedTheSame(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(1000 + seed))
    var bounds = ObservationBounds()
    bounds.cells = Int.random(in: 20...200, using: &random)
    bounds.hashes = Int.random(in: 10...400, using: &random)
    bounds.templates = Int.random(in: 3...20, using: &random)
    bounds.templateCells = Int.random(in: 5...60, using: &random)
    bounds.measures = Int.random(in: 3...20, using: &random)
    bounds.measureCells = Int.random(in: 5...200, using: &random)
    bounds.quantileCells = Int.random(in: 2...60, using: &random)
    bounds.samples = Int.random(in: 5...60, using: &random)
    bounds.marks = Int.random(in: 5...60, using: &random)
    bounds.units = Int.random(in: 5...60, using: &random)
    let logs = ["z.log", "a.log", "m.log"].map { log($0, hosts: 40, &random) }
    let expected = try cutsAgree(logs, bounds, &random)
    #expect(expected.evidence.count <= bounds.samples && expected.templates.count <= bounds.templates)
    let cells = expected.series.values.reduce(0) { $0 + $1.count }
    #expect(cells <= bounds.cells + bounds.templateCells)
    let numbers = expected.levels.reduce(0) { $1.key.type.isMeasure ? $0 + $1.value.count : $0 }
    #expect(expected.measures.count <= bounds.measures && numbers <= bounds.measureCells)
    let marks = Dictionary(grouping: expected.marks) { $0.key.type.detectorID ?? "" }
    #expect(marks.values.allSatisfy { $0.reduce(0) { $0 + $1.value.count } <= bounds.marks })
    // Two sets of units for each of two attributes are always left, with 128 hashes at least.
    let units = Dictionary(grouping: expected.units) { $0.key.series.type.detectorID ?? "" }
    #expect(
      units.values.allSatisfy { $0.reduce(0) { $0 + $1.value.hashes.count } <= max(bounds.units, 4 * 128) })
  }

  /// Observes the logs at once and in random pieces by several workers, and expects the same.
  private func cutsAgree(_ logs: [WrittenLog], _ bounds: ObservationBounds, _ random: inout SplitMix64) throws
    -> Observations
  {
    let plan = try plan(bounds)
    let pieces = logs.flatMap { log in cuts(log.events.count, &random).map { (log, $0) } }

    var single = Observer(plan)
    for (log, lines) in pieces { feed(log, lines, blocks: [0..<lines.count], to: &single) }
    let expected = single.finish()

    var shards: [Observations] = []
    let workers = Int.random(in: 1...5, using: &random)
    let shares = pieces.shuffled(using: &random).map { (Int.random(in: 0..<workers, using: &random), $0) }
    for worker in 0..<workers {
      var observer = Observer(plan)
      for (owner, (log, lines)) in shares where owner == worker {
        feed(log, lines, blocks: cuts(lines.count, &random), to: &observer)
      }
      shards.append(observer.finish())
    }
    var merged = Observations(bucketWidth: 10 * Self.second, bounds: bounds)
    for shard in shards.shuffled(using: &random) { merged.merge(shard) }
    #expect(merged.series == expected.series)
    #expect(merged.evidence == expected.evidence)
    #expect(merged.units == expected.units && merged.unitRungs == expected.unitRungs)
    #expect(merged.marks == expected.marks && merged.markRungs == expected.markRungs)
    #expect(merged.levels == expected.levels && merged.measures == expected.measures)
    #expect(merged.quantiles == expected.quantiles)
    #expect(merged == expected)
    return expected
  }

  @Test func templatesBeyondTheLimitAreTheSameForAnyCut() throws {
    var random = SplitMix64(seed: 5)
    let plan = try plan()
    let limit = ObservationBounds().templates
    let count = 2 * limit + 6000
    let events = (0..<count).map { number in
      var name = ""
      var rest = number
      repeat {
        name.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "g") + UInt8(rest % 20)))
        rest /= 20
      } while rest > 0
      return WrittenEvent(
        time: Self.start + Int64(number) * Self.second, service: "s", message: "word \(name)x")
    }
    let log = WrittenLog("a.log", events)
    var single = Observer(plan)
    feed(
      log, 0..<count, blocks: stride(from: 0, to: count, by: 1000).map { $0..<min(count, $0 + 1000) },
      to: &single)
    let expected = single.finish()
    #expect(expected.templates.count <= limit && expected.templates.count > limit / 2)

    var merged = Observations(bucketWidth: 10 * Self.second)
    let half = count / 3
    var first = Observer(plan)
    feed(log, 0..<half, blocks: [0..<half], to: &first)
    var second = Observer(plan)
    let rest = count - half
    feed(log, half..<count, blocks: cuts(rest, &random), to: &second)
    merged.merge(second.finish())
    merged.merge(first.finish())
    var whole = expected.sources[log.name]
    whole?.ranges = merged.sources[log.name]?.ranges ?? []
    #expect(merged.sources[log.name] == whole)
    #expect(merged.templates == expected.templates)
    #expect(merged.templateCoarseness == expected.templateCoarseness)
    #expect(Set(merged.evidence.keys) == Set(expected.evidence.keys))
    #expect(merged.series == expected.series)
  }
}
