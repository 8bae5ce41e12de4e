import Foundation
import ProximateModel
import Testing

@testable import ProximateKit

/// Ranges of files that begin and end anywhere give what the whole file gives.
@Suite struct RangeShardTests {
  /// Logs whose lines cannot be read without what stands above them, or hold what is easily lost at a cut.
  private static func write(into directory: TemporaryDirectory) throws {
    try LogFixture.write(into: directory)
    let line = { (i: Int) in
      "2025-03-04T08:\(10 + i / 60 % 50):\(10 + i % 50)Z ERROR shop: request \(i) failed"
    }
    let trace = "\tat com.example.Shop.price(Shop.java:10)\n\n\tat com.example.Main.run(Main.java:7)\n"
    try directory.write("trace.log", (0..<200).map { line($0) + "\r\n" + trace }.joined())
    try directory.write("mark.log", "\u{feff}" + (0..<60).map { line($0) + "\n" }.joined())
    try directory.write(
      "hole.log", String(repeating: "\u{0}", count: 500) + (0..<60).map { line($0) + "\n" }.joined())
    try directory.write("last.log", (0..<60).map(line).joined(separator: "\n"))
    let w3c =
      "#Software: Microsoft Internet Information Services 10.0\n#Version: 1.0\n#Date: 2025-03-04 08:00:00\n"
    let fields = [
      "#Fields: date time s-ip cs-method cs-uri-stem sc-status time-taken\n",
      "#Fields: date time cs-method cs-uri-stem s-ip sc-status time-taken\n",
    ]
    var rows: [String] = []
    for i in 0..<150 {
      let stamp = "2025-03-04 08:\(10 + i / 60):\(10 + i % 50)"
      if i == 75 { rows.append(fields[1]) }
      rows.append(
        i < 75 ? "\(stamp) 10.0.0.7 GET /cart/\(i) 500 12\n" : "\(stamp) GET /cart/\(i) 10.0.0.7 503 9\n")
    }
    try directory.write("iis/u_ex250304.log", w3c + fields[0] + rows.joined())
    let csv =
      "timestamp,level,message\n"
      + (0..<90).map { "2025-03-04T08:00:\(10 + $0 % 50)Z,ERROR,\"no \($0)\"\n" }.joined()
    try directory.write("table.csv", csv)
    let syslog = (0..<120).map {
      "Mar  4 08:\(10 + $0 / 60):\(10 + $0 % 50) web-1 sshd[\($0)]: Failed password for bob\n"
    }
    try directory.write("secure", syslog.joined() + "Mar  4 08:20:00 web-1 last message repeated 7 times\n")
    try directory.write(
      "times.txt", (0..<80).map { "23:\(10 + $0 % 50):10.250 WARN slow answer \($0)\n" }.joined())
    let json = (0..<80).map {
      #"{"timestamp":"2025-03-04T08:00:\#(10 + $0 % 50)Z","level":"error","message":"lost \#($0)"}"# + "\n"
    }
    try directory.write("app.json", json.joined())
    // Which number is the month, only the last write tells.
    let american = (0..<60).map {
      "03/04/2025 08:\(10 + $0 / 50):\(10 + $0 % 50).250 AM ERROR shop: order \($0) failed\n"
    }
    try directory.write("american.log", american.joined())
    try directory.write(
      "wide.log",
      "\u{feff}2025-03-04T08:00:00Z ERROR a\n2025-03-04T08:00:01Z ERROR b\n".data(using: .utf16LittleEndian)
        ?? Data())
    // Sent twice: what is counted once depends on what stands far above.
    let resent = (0..<40).map { "2025-03-04T08:30:\(10 + $0).125Z ERROR shop: order \($0)\n" }.joined()
    try directory.write("resent.log", resent + resent + (0..<30).map { line($0) + "\n" }.joined())
    let late = (0..<40).map { "2025-03-04T09:00:\(10 + $0)Z INFO clock \($0)\n" }.joined()
    let early = (0..<40).map { "2025-03-04T08:00:\(10 + $0)Z INFO clock \($0)\n" }.joined()
    try directory.write("clock.log", late + early)
    try directory.write(
      "pods.txt", "NAME   READY   STATUS    RESTARTS   AGE\nweb-0  0/1     Pending   0          5m\n")
    try directory.write("empty.log", "")
    try directory.shell(
      "touch -d 2025-03-05T00:00:00Z *.log secure *.txt *.csv *.json iis/* && gzip -nk trace.log && mv trace.log.gz packed.log.gz"
    )
  }

  @Test(arguments: [61, 1009]) func rangesAtOddStepsGiveTheSameDraft(_ step: UInt64) async throws {
    let directory = try TemporaryDirectory()
    try Self.write(into: directory)
    let whole = try await ShardBench.draft(logs: [directory.path])
    let bench = try ShardBench()
    var shards: [String] = []
    for file in try ShardBench.files(below: directory.path) {
      let size = try #require(FileManager.default.attributesOfItem(atPath: file)[.size] as? UInt64)
      if size == 0 || file.hasSuffix(".gz") {
        shards.append(try await bench.shard(file, root: directory.path))
        continue
      }
      // Small steps over all of a file take long and tell nothing new.
      let ends = Array(stride(from: step, to: min(size, 12 * step), by: Int(step))) + [size]
      for (start, end) in zip([0] + ends, ends) where start < end {
        shards.append(try await bench.shard(file, root: directory.path) { $0.range = start..<end })
      }
    }
    var generator = SeededGenerator(seed: step)
    shards.shuffle(using: &generator)
    let half = shards.count / 2
    let merged = try bench.merge([bench.merge(Array(shards[..<half])), bench.merge(Array(shards[half...]))])
    let folded = try bench.merge([merged], folding: true)
    #expect(try await ShardBench.draft(shards: [folded]).observations == whole.observations)
    let draft = try await ShardBench.draft(shards: [merged])
    expectSame(whole, draft, "steps of \(step)")
    #expect(try ShardListing([merged]).ranges.allSatisfy { $0.start == 0 && $0.end == $0.size })
  }

  /// A file of more than one section, cut where no section begins.
  @Test func rangesAcrossSectionsOfABigFileGiveTheSameDraft() async throws {
    let directory = try TemporaryDirectory()
    let text = (0..<3000).map { i in
      "2025-03-04T08:\(10 + i / 60):\(10 + i % 50)Z ERROR shop: order \(i) failed\n\tat com.example.Shop(\(i))\n"
    }.joined()
    let copies = Int(2 * WorkUnit.rangeBytes) / text.utf8.count + 40
    try directory.write("big.log", String(repeating: text, count: copies))
    let size = UInt64(text.utf8.count * copies)
    let whole = try await ShardBench.draft(logs: [directory.path])
    let bench = try ShardBench()
    let cuts = [0, 5_000_003, 16_777_216, 30_000_007, size]
    var shards: [String] = []
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      shards.append(
        try await bench.shard(directory.path + "/big.log", root: directory.path) { $0.range = start..<end })
    }
    let draft = try await ShardBench.draft(shards: shards.reversed())
    expectSame(whole, draft, "big file")
    #expect(draft.observations.sources.values.first?.ranges.count == 3)
  }
}
