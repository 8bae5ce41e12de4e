import ProximateModel
import Testing

/// Merging is associative and commutative, with the empty value as its neutral element.
@Suite struct ObservationsTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func anyOrderAndGroupingOfMergesGivesTheSameValue(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let shards = (0..<7).map { _ in Self.random(using: &generator) }
    let leftToRight = shards.reduce(into: Observations(bucketWidth: 10)) { $0.merge($1) }
    let shuffled = shards.shuffled(using: &generator)
    var right = Observations(bucketWidth: 10)
    for shard in shuffled.reversed() {
      var next = shard
      next.merge(right)
      right = next
    }
    #expect(leftToRight == right)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func whatDoesNotFitIsCoarsenedTheSameInAnyOrder(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bounds = ObservationBounds()
    (bounds.cells, bounds.hashes, bounds.samples) = (40, 150, 6)
    (bounds.templates, bounds.templateCells) = (3, 12)
    let shards = (0..<9).map { _ in Self.random(bounds, using: &generator) }
    let leftToRight = shards.reduce(into: Observations(bucketWidth: 10, bounds: bounds)) { $0.merge($1) }
    let shuffled = shards.shuffled(using: &generator)
    var left = Observations(bucketWidth: 10, bounds: bounds)
    var right = left
    for shard in shuffled[..<4] { left.merge(shard) }
    for shard in shuffled[4...] { right.merge(shard) }
    right.merge(left)
    #expect(right == leftToRight)
    #expect(right.coarseness.rung > 0 && right.evidenceCoarseness.rung > 0)
    #expect(right.evidence.count <= bounds.samples && right.templates.count <= bounds.templates)
    #expect(right.series.values.reduce(0) { $0 + $1.count } <= bounds.cells + bounds.templateCells)
  }

  @Test func everyRungIsCoarserThanTheOneBefore() {
    var generator = SeededGenerator(seed: 9)
    for rung in 0..<SeriesCoarseness.highest {
      let (fine, coarse) = (SeriesCoarseness(rung: rung), SeriesCoarseness(rung: rung + 1))
      #expect(fine.common <= coarse.common && fine.authored <= coarse.authored)
      #expect(fine.hostBits <= coarse.hostBits && fine.componentBits <= coarse.componentBits)
      for _ in 0..<20 {
        let number = Int64(bitPattern: generator.next()) / 4
        let scope = Scope(component: "c\(number % 7)", host: "h\(number)", group: "g=\(number % 5)")
        #expect(coarse.folded(fine.folded(scope)) == coarse.folded(scope))
        let step = TimeGrid.aligned(number, to: fine.common)
        #expect(TimeGrid.aligned(step, to: coarse.common) == TimeGrid.aligned(number, to: coarse.common))
      }
    }
    for rung in 0..<TemplateCoarseness.highest {
      let (fine, coarse) = (TemplateCoarseness(rung: rung), TemplateCoarseness(rung: rung + 1))
      #expect(fine.common <= coarse.common && fine.bits <= coarse.bits)
      #expect(fine.componentBits <= coarse.componentBits)
    }
    for rung in 0..<EvidenceCoarseness.highest {
      let (fine, coarse) = (EvidenceCoarseness(rung: rung), EvidenceCoarseness(rung: rung + 1))
      #expect(fine.common <= coarse.common && fine.authored <= coarse.authored)
      #expect(fine.commonBits <= coarse.commonBits && fine.authoredBits <= coarse.authoredBits)
    }
  }

  @Test func tooManyTemplatesKeepTheSmallestHashesWhateverTheOrder() {
    var generator = SeededGenerator(seed: 3)
    let limit = ObservationBounds().templates
    let hashes = (0..<(limit + 5_000)).map { _ in generator.next() }
    let whole = Self.templates(hashes)
    var parts = Self.templates(Array(hashes[..<9_000]))
    parts.merge(Self.templates(Array(hashes[9_000...])))
    #expect(parts == whole)
    #expect(Set(whole.templates.keys) == Set(hashes.filter { whole.templateCoarseness.keeps($0) }))
    #expect(whole.templates.count <= limit && whole.templates.count > limit / 2)
    #expect(whole.series.count == whole.templates.count)
  }

  @Test func manyHostsAreCountedTogetherAndNoneIsLost() {
    var whole = Observations(bucketWidth: 10)
    whole.bounds.cells = 500
    for host in 0..<3_000 as Range<Int64> {
      let key = SeriesKey(type: .allEvents, scope: Scope(component: "api", host: "h\(host)"))
      whole.series[key] = [Cell(bucket: host, count: 1, first: host * 10, last: host * 10)]
    }
    whole.fitBounds()
    #expect(whole.series.count <= 500 && whole.series.count > 10)
    #expect(whole.series.keys.allSatisfy { $0.scope.component == "api" })
    #expect(whole.series.values.joined().reduce(0) { $0 + $1.count } == 3_000)
  }

  private static func templates(_ hashes: [UInt64]) -> Observations {
    var result = Observations(bucketWidth: 10)
    for hash in hashes {
      result.templates[hash] = TemplateStats(signature: "t \(hash)", count: 1, severity: 9)
      result.series[SeriesKey(type: .template(hash), scope: Scope())] = [
        Cell(bucket: 1, count: 1, first: 10, last: 10)
      ]
    }
    result.fitBounds()
    return result
  }

  private static func random(
    _ bounds: ObservationBounds = ObservationBounds(), using generator: inout SeededGenerator
  ) -> Observations {
    var result = Observations(bucketWidth: 10, bounds: bounds)
    for _ in 0..<20 {
      let template = StableHash.mix(UInt64.random(in: 0..<6, using: &generator))
      let types: [TypeKey] = [.allEvents, .errors, .event("a"), .detector("d"), .template(template)]
      let type = types[Int.random(in: 0..<5, using: &generator)]
      let host = bounds == ObservationBounds() ? "" : "h\(UInt8.random(in: 0..<9, using: &generator))"
      let component = Bool.random(using: &generator) ? "api" : "db"
      let key = SeriesKey(type: type, scope: Scope(component: component, host: host))
      let time = Int64.random(in: 0..<5000, using: &generator)
      let cell = Cell(bucket: time / 10, count: 1, first: time, last: time)
      var single = Observations(bucketWidth: 10, bounds: bounds)
      if case .template(let hash) = type {
        single.templates[hash] = TemplateStats(signature: "t\(hash)", count: 1, severity: 9)
      }
      single.series[key] = [cell]
      single.entities[key] = DistinctSketch(hashes: [generator.next()])
      let line = EvidenceLine(
        source: SourceName(path: "f\(UInt8.random(in: 0..<3, using: &generator))"),
        byteStart: UInt64.random(in: 0..<100, using: &generator), byteEnd: 200, rangeStart: 0, lineInRange: 1,
        time: time, bytes: [1, 2])
      single.evidence[EvidenceKey(series: key, window: 0)] = EvidenceSample(line)
      result.merge(single)
    }
    return result
  }
}

@Suite struct DistinctSketchTests {
  @Test func smallSetsAreExact() {
    var sketch = DistinctSketch()
    for i in 0..<1000 as Range<UInt64> { sketch.insert(StableHash.mix(i % 500)) }
    #expect(sketch.estimate == 500)
  }

  @Test func largeSetsAreWithinTenPercent() {
    let sketch = DistinctSketch(hashes: (1...200_000 as ClosedRange<UInt64>).map(StableHash.mix))
    #expect(abs(Double(sketch.estimate) - 200_000) < 20_000)
    #expect(sketch.hashes == sketch.hashes.sorted())
  }
}

@Suite struct SourceCoverageTests {
  @Test func lineNumbersAreCountedOverTheRangesBefore() {
    var coverage = SourceCoverage()
    coverage.ranges = [ReadRange(start: 0, end: 100, lines: 7), ReadRange(start: 100, end: 180, lines: 5)]
    #expect(coverage.lineNumber(rangeStart: 0, lineInRange: 0) == 1)
    #expect(coverage.lineNumber(rangeStart: 100, lineInRange: 2) == 10)
    #expect(coverage.lines == 12)
  }
}

@Suite struct SafeTextTests {
  @Test(arguments: [
    ("\u{1b}[31mred\u{07}", "\\x1b[31mred\\x07"),
    ("a\tb\nc", "a b ⏎ c"),
    ("\u{202e}evil", "\\u{202e}evil"),
    ("zero\u{200b}width", "zero\\u{200b}width"),
    ("\u{9b}31m", "\\x9b31m"),
    ("Grüße 日本 👍", "Grüße 日本 👍"),
  ])
  func nothingMovesTheTerminal(text: String, visible: String) {
    #expect(SafeText.visible(text) == visible)
  }
}
