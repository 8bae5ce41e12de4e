import Foundation
import ProximateModel
import Testing

@testable import ProximateKit

/// Every sample gives the same draft from any number of shards, in any order, as from its files.
@Suite struct SampleShardTests {
  static let samples: [String] = {
    let root = "SampleLogs"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root))?.sorted() ?? []
    let nested = ["lab", "kubernetes"].flatMap { family in
      ((try? FileManager.default.contentsOfDirectory(atPath: root + "/" + family))?.sorted() ?? []).map {
        family + "/" + $0
      }
    }
    return (names + nested).map { root + "/" + $0 + "/logs" }.filter {
      FileManager.default.fileExists(atPath: $0)
    }
  }()

  @Test func thereAreSamples() { #expect(Self.samples.count >= 10) }

  @Test(arguments: samples) func aSampleGivesTheSameDraftFromAnyShards(_ sample: String) async throws {
    let bench = try ShardBench()
    let files = try ShardBench.files(below: sample)
    var shards: [String] = []
    for file in files { shards.append(try await bench.shard(file, root: sample)) }
    let whole = try await ShardBench.draft(logs: [sample])
    var generator = SeededGenerator(seed: 5)
    var merged: Set<Data> = []
    for number in [1, 2, 7, 64] {
      shards.shuffle(using: &generator)
      let groups = Dictionary(grouping: shards.indices) { $0 % number }
      let parts = try groups.sorted { $0.key < $1.key }.map { group in
        try bench.merge(group.value.map { shards[$0] })
      }
      merged.insert(try Data(contentsOf: URL(fileURLWithPath: bench.merge(parts))))
      if number == 7 {
        expectSame(whole, try await ShardBench.draft(shards: parts), "\(sample) in \(number)")
      }
    }
    #expect(merged.count == 1, "the way of merging shows in the bytes")
    let single = bench.fresh()
    try #require(merged.first).write(to: URL(fileURLWithPath: single))
    let draft = try await ShardBench.draft(shards: [single])
    expectSame(whole, draft, sample)
    #expect(whole.messages == draft.messages)
  }

  @Test func aBaselineIsShardedByTheName() async throws {
    let sample = "SampleLogs/skype-2007-small"
    let whole = try await ShardBench.draft(logs: [sample + "/logs"]) { $0.baselines = [sample + "/baseline"] }
    let bench = try ShardBench()
    let logs = try await bench.shard(sample + "/logs", root: sample + "/logs")
    let history = try await bench.shard(sample + "/baseline", root: sample + "/baseline") {
      $0.isBaseline = true
    }
    let draft = try await ShardBench.draft(shards: [logs, history])
    #expect(draft.observations == whole.observations)
  }
}
