import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateDetect

@Suite struct MeasureTests {
  private static let hour = 3600.0
  private static let day = 86_400.0

  /// Observations of numbers at seconds.
  private func observations(
    _ name: String, hash: UInt64 = 7, unit: String = "", days: Double, step: Double = 300,
    hosts: [String] = ["h1"],
    _ value: (_ second: Double, _ host: String) -> Double
  ) -> Observations {
    var all = Observations(bucketWidth: 60 * Drawing.second)
    all.measures[hash] = MeasureStats(name: name, unit: unit, signature: "stats \(name)=<*>", origin: 9)
    let source = SourceName(path: "app.log")
    for host in hosts {
      let scope = Scope(component: "app", host: host)
      for (i, second) in stride(from: 0.0, to: days * Self.day, by: step).enumerated() {
        let time = Int64(second * 1e9)
        let bucket = time / all.bucketWidth
        let number = Int64((value(second, host) * LevelCell.scale).rounded())
        all.levels[SeriesKey(type: .measure(hash), scope: scope), default: []]
          .append(LevelCell(bucket: bucket, value: number, time: time))
        all.series[SeriesKey(type: .allEvents, scope: scope), default: []]
          .append(Cell(bucket: bucket, count: 1, first: time, last: time))
        let line = EvidenceLine(
          source: source, byteStart: UInt64(i * 50), byteEnd: UInt64(i * 50 + 40), rangeStart: 0,
          lineInRange: i, time: time, bytes: Array("\(name)=\(number)".utf8))
        let key = EvidenceKey(
          series: SeriesKey(type: .measure(9), scope: scope),
          window: all.evidenceCoarseness.window(bucket / 60, of: .measure(9)))
        all.evidence[key] = all.evidence[key]?.merged(with: EvidenceSample(line)) ?? EvidenceSample(line)
      }
    }
    return all
  }

  private func findings(_ observations: Observations) -> [Finding] {
    Detection(
      observations, knowledge: .init(formats: [], detectors: [], packs: []), digest: lengthDigest
    ).findings.filter { $0.type.hasPrefix("measure.") }
  }

  /// The same noise for a second.
  private func noise(_ second: Double, _ seed: UInt64 = 1) -> Double {
    var random = SplitMix64(seed: UInt64(second) &* 31 &+ seed)
    return Double(random.next() % 1000) / 500 - 1
  }

  /// 1 at noon, 0 at midnight.
  private func daylight(_ second: Double) -> Double {
    let part = second.truncatingRemainder(dividingBy: Self.day) / Self.day
    return part < 0.5 ? 2 * part : 2 - 2 * part
  }

  @Test func aLeakIsATrendFromItsBeginning() throws {
    let found = findings(
      observations("heap_mb", days: 4) { second, _ in
        900 + max(0, second - 1.5 * Self.day) / Self.hour * 8 + 20 * noise(second)
      })
    let trend = try #require(found.first)
    #expect(found.count == 1)
    #expect(trend.type == "measure.trend" && trend.nature == .capacity && trend.severity == .warning)
    #expect(abs(trend.startSecond - 1.5 * Self.day) < 8 * Self.hour)
    #expect(abs((trend.baseline ?? 0) - 900) < 30 && trend.magnitude > 1300)
    #expect(trend.evidence.contains { ($0.time ?? .distantPast) < trend.interval.start })
    #expect(trend.evidence.contains { ($0.time ?? .distantPast) > trend.interval.start })
    #expect(trend.summary.contains("heap_mb of app rises steadily from "))
  }

  @Test func aLeakEndsWithTheRestart() throws {
    let found = findings(
      observations("rss", unit: "MB", days: 3) { second, _ in
        second < 2 * Self.day ? 500 + second / Self.hour * 20 : 500 + 2 * noise(second)
      })
    let trend = try #require(found.first { $0.type == "measure.trend" })
    #expect(abs(trend.endSecond - 2 * Self.day) < 3 * Self.hour)
  }

  @Test func freeSpaceThatFallsIsATrend() {
    let found = findings(
      observations("free disk", unit: "%", days: 1) { second, _ in
        80 - second / Self.hour * 2 + 0.2 * noise(second)
      })
    #expect(found.map(\.type) == ["measure.trend"])
    #expect(found.first?.summary.contains("falls steadily") == true)
  }

  @Test func noiseRhythmAndConstantsAreNoFindings() {
    for (name, unit) in [
      ("heap_mb", ""), ("queue depth", ""), ("avg_ms", ""), ("requests", ""), ("hit_pct", ""),
    ] {
      for seed: UInt64 in 1...4 {
        let flat = observations(name, unit: unit, days: 3) { second, _ in 50 + 5 * noise(second, seed) }
        #expect(findings(flat).isEmpty, "\(name) \(seed)")
        let daily = observations(name, unit: unit, days: 5) { second, _ in
          40 + 60 * daylight(second) + 5 * noise(second, seed)
        }
        #expect(findings(daily).isEmpty, "\(name) \(seed)")
      }
      #expect(findings(observations(name, days: 2) { _, _ in 7 }).isEmpty)
    }
  }

  @Test func aStartThatWarmsUpIsNoLeak() {
    let found = findings(
      observations("heap_mb", days: 2) { second, _ in min(900, 300 + second / 60) + 10 * noise(second) })
    #expect(found.isEmpty)
  }

  @Test func aLatencyThatStaysHighIsAShift() throws {
    let found = findings(
      observations("avg_ms", days: 4) { second, _ in
        let usual = 40 + 30 * daylight(second) + 3 * noise(second)
        return (3.25...3.4).contains(second / Self.day) ? usual * 5 : usual
      })
    let shift = try #require(found.first)
    #expect(found.count == 1)
    #expect(shift.type == "measure.shift" && shift.nature == .fault)
    #expect(abs(shift.startSecond - 3.25 * Self.day) <= 600)
    #expect(abs(shift.endSecond - 3.4 * Self.day) <= 1200)
    #expect(shift.magnitude > 4 * (shift.baseline ?? .infinity))
  }

  /// What takes longer and what is found less often at the same time are two signs; two that take longer are one.
  @Test(arguments: [("cache_hit_pct", 95.0, 0.0, 2), ("max_ms", 40, 400, 1)])
  func aRiseDoesNotHideAFall(name: String, usual: Double, now: Double, count: Int) {
    func isNow(_ second: Double) -> Bool { (3.25...3.4).contains(second / Self.day) }
    var all = observations("avg_ms", days: 4) { second, _ in (isNow(second) ? 300 : 40) + 3 * noise(second) }
    let other = observations(name, hash: 8, days: 4) { second, _ in
      (isNow(second) ? now : usual) + noise(second, 2)
    }
    all.measures.merge(other.measures) { a, _ in a }
    all.levels.merge(other.levels) { a, _ in a }
    #expect(findings(all).count == count)
  }

  @Test func errorsThatSlowlyGrowMoreAreAShift() throws {
    var drawing = Drawing()
    drawing.message(1, "request served", severity: 9, at: stride(from: 0.0, to: 3 * Self.day, by: 20))
    drawing.message(2, "request failed", severity: 17, at: stride(from: 5.0, to: 3 * Self.day, by: 200))
    #expect(Detection(drawing, bucket: 60).of("rate.shift").isEmpty)
    drawing.message(
      2, "request failed", severity: 17, at: stride(from: 2.5 * Self.day, to: 3 * Self.day, by: 90))
    let found = Detection(drawing, bucket: 60)
    let shift = try #require(found.of("rate.shift").first)
    #expect(found.of("errors.burst").isEmpty && found.of("rate.shift").count == 1)
    #expect(abs(shift.startSecond - 2.5 * Self.day) <= 1800)
    #expect((shift.baseline ?? 0) == 3 && shift.magnitude > 9 && shift.nature == .fault)
  }

  @Test func aShareThatGrowsWhileTheVolumeStays() throws {
    var drawing = Drawing()
    let end = 3 * Self.day
    drawing.message(1, "cache answered", severity: 9, at: stride(from: 0.0, to: end * 0.8, by: 20))
    drawing.message(
      2, "cache timeout, asked the disk", severity: 13, at: stride(from: 7.0, to: end * 0.8, by: 200))
    #expect(Detection(drawing, bucket: 60).of("template.share").isEmpty)
    drawing.message(1, "cache answered", severity: 9, at: stride(from: end * 0.8, to: end, by: 26))
    drawing.message(
      2, "cache timeout, asked the disk", severity: 13, at: stride(from: end * 0.8 + 7, to: end, by: 70))
    let found = Detection(drawing, bucket: 60)
    let shift = try #require(found.of("template.share").first)
    #expect(abs(shift.startSecond - 0.8 * end) <= 1800)
    #expect(shift.magnitude > 20 && (shift.baseline ?? 0) < 12)
    #expect(found.of("template.burst").isEmpty && found.of("rate.drop").isEmpty)
  }

  @Test func theNoonOfTheDaysBeforeIsNoBurst() {
    func days(_ count: Int) -> Drawing {
      var drawing = Drawing()
      for day in 0..<count {
        let noon = (Double(day) + 0.5) * Self.day
        drawing.message(
          3, "request failed", severity: 17, at: stride(from: noon - 43_200, to: noon + 43_200, by: 400))
        drawing.message(3, "request failed", severity: 17, at: stride(from: noon, to: noon + 3600, by: 4))
      }
      return drawing
    }
    let once = Detection(days(1), bucket: 60).of("errors.burst")
    #expect(once.count == 1)
    let often = Detection(days(5), bucket: 60).of("errors.burst")
    #expect(often.allSatisfy { $0.startSecond < 2 * Self.day })
  }

  @Test func theSlowHostIsNamed() {
    let hosts = (1...8).map { "h\($0)" }
    let found = findings(
      observations("completed in", unit: "ms", days: 1, step: 120, hosts: hosts) { second, host in
        let usual = 20 + 3 * noise(second, UInt64(host.utf8.last ?? 0))
        return host == "h5" && second > 0.7 * Self.day ? usual * 12 : usual
      })
    #expect(found.map(\.scope) == [Scope(component: "app", host: "h5")])
  }

  @Test func whatAllHostsDoIsTheComponents() {
    let hosts = (1...4).map { "h\($0)" }
    let found = findings(
      observations("queue_depth", days: 1, step: 120, hosts: hosts) { second, host in
        (second > 0.7 * Self.day ? 400 : 20) + 3 * noise(second, UInt64(host.utf8.last ?? 0))
      })
    #expect(found.map(\.scope) == [Scope(component: "app")])
    #expect(found.map(\.nature) == [.capacity])
  }
}
