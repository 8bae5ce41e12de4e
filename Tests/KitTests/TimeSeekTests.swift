import Foundation
import ProximateModel
import Testing

@testable import ProximateKit

/// A large sorted log is read where the time asked for lies, with the same outcome as reading all of it.
@Suite struct TimeSeekTests {
  /// Six hours of a line every eighth of a second, ten MiB; from 03:00 on every fourth line is an error.
  private static func write(to path: String, shuffled: Bool = false) throws {
    var text = ""
    text.reserveCapacity(20 << 20)
    for i in 0..<172_800 {
      let second = shuffled ? (i * 7919 % 172_800) / 8 : i / 8
      let (h, m, s) = (second / 3600, second / 60 % 60, second % 60)
      func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
      let isBad = second >= 10_800 && second < 12_000 && i % 4 == 0
      text += "2025-03-04T\(two(h)):\(two(m)):\(two(s))Z \(isBad ? "ERROR" : "INFO") shop: "
      text += isBad ? "order \(i) failed: payment refused\n" : "order \(i) stored in 12 ms\n"
    }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private static func analysis(_ path: String, seeks: Bool) async throws -> Analysis {
    var options = AnalyzerOptions(paths: [path])
    options.since = Instant(rfc3339: "2025-03-04T02:30:00Z")
    options.until = Instant(rfc3339: "2025-03-04T03:30:00Z")
    (options.seeksTime, options.jobs) = (seeks, 2)
    return try #require(await Analyzer(options).analyze().analysis)
  }

  @Test func `seeking changes nothing but what was read`() async throws {
    let directory = try TemporaryDirectory()
    try Self.write(to: directory.path + "/shop.log")
    var sought = try await Self.analysis(directory.path, seeks: true)
    let whole = try await Self.analysis(directory.path, seeks: false)
    let coverage = sought.sources[0].coverage
    #expect(coverage.lines < whole.sources[0].coverage.lines * 2 / 5)
    #expect(coverage.skippedLines > 50_000)
    #expect(
      coverage.problems.contains { $0.contains("before the time asked for") && $0.hasSuffix("not read") })
    #expect(
      !whole.findings.isEmpty && whole.findings.contains { $0.evidence.first?.origin.line ?? 0 > 80_000 })
    sought.sources = whole.sources
    #expect(Rendering.json(sought) == Rendering.json(whole))
    #expect(try Rendering.markdown(sought) == Rendering.markdown(whole))
  }

  @Test func `what is not sorted is read from end to end`() async throws {
    let directory = try TemporaryDirectory()
    try Self.write(to: directory.path + "/shop.log", shuffled: true)
    let coverage = try await Self.analysis(directory.path, seeks: true).sources[0].coverage
    #expect(coverage.lines == 172_800 && coverage.skippedLines == 0)
  }
}
