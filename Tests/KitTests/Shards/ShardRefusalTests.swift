import Foundation
import ProximateDiagnostics
import ProximateModel
import Testing

@testable import ProximateKit

/// What must not be merged is refused, and what is missing is told.
@Suite struct ShardRefusalTests {
  private static func code(_ body: () throws -> Void) -> String? {
    do { try body() } catch { return (error as? Diagnostic)?.code ?? "\(error)" }
    return nil
  }

  private static let log = (0..<50).map { "2025-03-04T08:00:\(10 + $0)Z ERROR shop: order \($0) failed\n" }
    .joined()

  @Test func theSameRangeTwiceIsRefused() async throws {
    let directory = try TemporaryDirectory()
    let file = try directory.write("a.log", Self.log)
    try directory.write("empty.log", "")
    let bench = try ShardBench()
    let whole = try await bench.shard(file, root: directory.path)
    let part = try await bench.shard(file, root: directory.path) { $0.range = 7..<90 }
    let empty = try await bench.shard(directory.path + "/empty.log", root: directory.path)
    #expect(Self.code { _ = try ShardMerge([whole, part]) } == "S105")
    #expect(Self.code { _ = try ShardMerge([whole, whole]) } == "S105")
    #expect(Self.code { _ = try ShardMerge([empty, empty]) } == "S105")
    #expect(Self.code { _ = try ShardMerge([whole, empty]) } == nil)
  }

  @Test func otherRulesAndOtherReadingsAreRefused() async throws {
    let directory = try TemporaryDirectory()
    let file = try directory.write("a.log", Self.log)
    let other = try directory.write("b.log", Self.log + "x\n")
    try directory.write("pack/pack.yaml", "name: house\nversion: 1.0.0\ntitle: House rules\n")
    try directory.write("pack/formats/x.yaml", "")
    let bench = try ShardBench()
    let usual = try await bench.shard(file, root: directory.path)
    let ruled = try await bench.shard(other, root: directory.path) {
      $0.reading.ruleDirectories = [directory.path + "/pack"]
    }
    let dated = try await bench.shard(other, root: directory.path) {
      $0.reading.referenceDate = Instant(seconds: 0)
    }
    #expect(Self.code { _ = try ShardMerge([usual, ruled]) } == "S103")
    #expect(Self.code { _ = try ShardMerge([usual, dated]) } == "S104")
  }

  @Test func aMissingRangeIsToldInTheCoverage() async throws {
    let directory = try TemporaryDirectory()
    let file = try directory.write("a.log", Self.log)
    let bench = try ShardBench()
    let first = try await bench.shard(file, root: directory.path) { $0.range = 0..<100 }
    let last = try await bench.shard(file, root: directory.path) { $0.range = 200..<UInt64.max }
    let draft = try await ShardBench.draft(shards: [first, last])
    let coverage = try #require(draft.observations.sources.values.first)
    #expect(coverage.problems == ["bytes 100 to 200 of \(Self.log.utf8.count) are in no shard"])
    #expect(draft.messages.contains { $0.contains("S132") })
  }

  @Test func whatWasGivenUpIsToldAndNothingIsMissing() async throws {
    let directory = try TemporaryDirectory()
    let file = try directory.write("a.log", Self.log)
    let bench = try ShardBench()
    let first = try await bench.shard(file, root: directory.path) { $0.range = 0..<100 }
    let size = UInt64(Self.log.utf8.count)
    let rest = try await bench.shard("-", root: directory.path) {
      ($0.name, $0.range, $0.unread) = ("a.log", 100..<size, "crashed three times")
      $0.stream.size = size
    }
    let merged = try bench.merge([first, rest])
    let listing = try ShardListing([merged])
    #expect(listing.ranges == [.init(source: "a.log", start: 0, end: size, size: size)])
    let draft = try await ShardBench.draft(shards: [merged])
    #expect(draft.text.contains("bytes 100 to \(size) not read: crashed three times"))
  }

  @Test func aFileThatChangedBetweenItsShardsIsRefused() async throws {
    let directory = try TemporaryDirectory()
    let file = try directory.write("a.log", Self.log)
    let bench = try ShardBench()
    let first = try await bench.shard(file, root: directory.path) { $0.range = 0..<100 }
    try directory.write("a.log", Self.log + Self.log)
    let last = try await bench.shard(file, root: directory.path) { $0.range = 100..<UInt64.max }
    #expect(Self.code { _ = try ShardMerge([first, last]) } == "S106")
  }

  @Test func damageAndTextFiltersAreNoticed() async throws {
    let directory = try TemporaryDirectory()
    let bench = try ShardBench()
    let shard = try await bench.shard(try directory.write("a.log", Self.log), root: directory.path)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: shard)))
    let spoilt: [(String, [UInt8])] = [
      ("S100", bytes.filter { $0 != 0x0d }), ("S100", Array(String(decoding: bytes, as: UTF8.self).utf8)),
      ("S100", bytes.map { $0 & 0x7f }), ("S100", []), ("S102", Array(bytes.dropLast(9))),
      ("S102", bytes + [0]),
    ]
    for (code, bytes) in spoilt {
      let file = bench.fresh()
      try Data(bytes).write(to: URL(fileURLWithPath: file))
      let found = Self.code { _ = try ShardMerge([file]) }
      #expect(found == code || bytes.isEmpty && found == "S102")
    }
  }

  /// No byte that is changed goes unnoticed or does harm.
  @Test func mutatedShardsAreReadOrRefused() async throws {
    let directory = try TemporaryDirectory()
    let bench = try ShardBench()
    try LogFixture.write(into: directory)
    let shard = try await bench.shard(directory.path, root: directory.path)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: shard)))
    var generator = SeededGenerator(seed: 3)
    let file = bench.fresh()
    for _ in 0..<200 {
      var changed = bytes
      changed[Int.random(in: 0..<bytes.count, using: &generator)] ^= UInt8.random(
        in: 1...255, using: &generator)
      try Data(changed).write(to: URL(fileURLWithPath: file))
      _ = Self.code {
        try ShardMerge([file]).write(to: FileHandle(forWritingAtPath: "/dev/null") ?? .nullDevice)
      }
    }
  }

  /// Bodies that checksums do not protect: made by a stranger.
  @Test func strangeObservationsAreReadOrRefused() async throws {
    let directory = try TemporaryDirectory()
    try LogFixture.write(into: directory)
    let draft = try await ShardBench.draft(logs: [directory.path])
    let bytes = ObservationWriter.bytes(draft.observations)
    #expect(try ObservationReader.observations(bytes, bounds: ObservationBounds()) == draft.observations)
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<300 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        changed[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      _ = try? ObservationReader.observations(changed, bounds: ObservationBounds())
    }
  }
}
