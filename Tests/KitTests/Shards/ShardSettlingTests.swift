import Foundation
import ProximateModel
import Testing

@testable import ProximateKit

/// What takes several files to decide comes out as for a reader of all of them, however far apart they were read.
@Suite struct ShardSettlingTests {
  private func expectSameDraft(_ directory: TemporaryDirectory, _ what: String) async throws
    -> ShardBench.Draft
  {
    let whole = try await ShardBench.draft(logs: [directory.path])
    let bench = try ShardBench()
    var shards: [String] = []
    for file in try ShardBench.files(below: directory.path) {
      shards.append(try await bench.shard(file, root: directory.path))
    }
    let draft = try await ShardBench.draft(shards: shards.reversed())
    expectSame(whole, draft, what)
    return draft
  }

  private static func syslog(_ month: String) -> String {
    (0..<60).map {
      "\(month)  4 08:10:\(10 + $0 % 50) web-1 sshd[\($0)]: Failed password for bob from 10.0.0.7\n"
    }.joined()
  }

  @Test func yearsComeFromFilesBesideThem() async throws {
    let directory = try TemporaryDirectory()
    try directory.write("secure", Self.syslog("Mar"))
    try directory.write(
      "app.log", (0..<30).map { "2019-03-04T08:10:\(10 + $0)Z ERROR shop: order \($0) failed\n" }.joined())
    try directory.write("old.tar", "")
    try directory.shell(
      "touch -d 2023-06-01T00:00:00Z secure app.log && cp -p secure messages && echo x >> messages && rm old.tar"
        + " && tar -cf old.tar messages && rm messages")
    let draft = try await expectSameDraft(directory, "years")
    let coverage = try #require(draft.observations.sources[SourceName(path: "secure")])
    #expect(coverage.timeBasis == .yearFromSiblings)
    #expect(Instant(nanoseconds: coverage.firstTime ?? 0).text(fractionDigits: 0).hasPrefix("2019-03-04"))
  }

  @Test func daysComeFromFilesBesideThem() async throws {
    let directory = try TemporaryDirectory()
    let times = (0..<40).map { "08:10:\(10 + $0).250 ERROR shop: order \($0) failed\n" }.joined()
    try directory.write("times.txt", times + times)
    try directory.write(
      "app.log", (0..<30).map { "2019-03-04T08:10:\(10 + $0)Z ERROR shop: order \($0) failed\n" }.joined())
    try directory.shell("touch -d 2023-06-01T12:00:00Z times.txt app.log")
    let draft = try await expectSameDraft(directory, "days")
    #expect(draft.observations.sources[SourceName(path: "times.txt")]?.timeBasis == .dayFromSiblings)
  }

  @Test func copiesAreCountedOnce() async throws {
    let directory = try TemporaryDirectory()
    try LogFixture.write(into: directory)
    try directory.shell(
      "tar -czf all.tgz * && mkdir copy && cp -r db copy/ && gzip -nk db/db.log && cp db/db.log.gz copy/")
    try directory.shell(
      "tar -cf part.tar db && echo 2025-03-04T08:10:00Z more > more.log && tar -rf part.tar more.log")
    try directory.shell("bzip2 more.log")
    let draft = try await expectSameDraft(directory, "copies")
    let sources = draft.observations.sources
    let copies = sources.filter { $0.value.problems.contains { $0.hasSuffix("counted once") } }
    #expect(
      Set(copies.keys.map(\.path)) == [
        "all.tgz", "copy/db.log.gz", "db/db.log", "db/db.log.gz",
      ])
    #expect(
      sources[SourceName(path: "all.tgz", member: "db/db.log")]?.problems
        == ["the same as copy/db/db.log, counted once"])
  }

  @Test func rotatedFilesThatRepeatOneAnotherAreCountedOnce() async throws {
    let directory = try TemporaryDirectory()
    let lines = (0..<120).map {
      "2025-03-04T08:\(10 + $0 / 50):\(10 + $0 % 50)Z ERROR shop: order \($0) failed\n"
    }
    try directory.write("app.log.1", lines[..<70].joined())
    try directory.write("app.log", lines[50...].joined())
    let draft = try await expectSameDraft(directory, "rotation")
    let coverage = try #require(draft.observations.sources[SourceName(path: "app.log")])
    #expect(coverage.lineCounts[LineClass.duplicate.rawValue] == 20)
  }

  @Test func wideBucketsAreChosenAfterTheMerge() async throws {
    let directory = try TemporaryDirectory()
    for day in 1...5 {
      try directory.write(
        "app-\(day).log",
        (0..<200).map {
          "2025-03-0\(day)T08:\(10 + $0 / 50):\(10 + $0 % 50)Z ERROR shop: order \($0) took \($0) ms\n"
        }.joined())
    }
    let draft = try await expectSameDraft(directory, "wide buckets")
    #expect(draft.observations.bucketWidth == 60_000_000_000)
  }
}
