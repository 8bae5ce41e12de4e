import Foundation
import ProximateKit
import ProximateKnowledge
import ProximateModel
import Testing

/// A directory of every format that the packs hold, made of their own samples, in zones and wrappings of all kinds,
/// comes back as one timeline with every line accounted for.
@Suite struct ManyFormatsTests {
  /// A file, and what must come of it.
  private struct Log {
    var name: String
    var lines: Int
    var time: String
    var isSingleLine: Bool
  }

  private static let repeats = 6

  @Test func `Samples of all formats come back as one timeline`() async throws {
    let directory = try TemporaryDirectory()
    let logs = try Self.write(into: directory)
    #expect(logs.count >= 40)
    let plain = try await Self.events(AnalyzerOptions(paths: [directory.path]))
    for log in logs {
      let times = plain.filter { $0.source.contains(log.name) }.map(\.time)
      #expect(times.contains(log.time), "\(log.name): \(Set(times)) lacks \(log.time)")
      if log.isSingleLine { #expect(times == Array(repeating: log.time, count: Self.repeats), "\(log.name)") }
    }
    try await expectZones(directory, plain)
    let count = await EventStream(AnalyzerOptions(paths: [directory.path])).count()
    for source in count.sources {
      #expect(source.coverage.lineCounts.reduce(0, +) == source.coverage.lines, "\(source.name.display)")
    }
    #expect(count.lines == logs.reduce(0) { $0 + $1.lines })
    // Samples of several times look like batches sent again when they are repeated.
    #expect(count.events == plain.count { !$0.isDuplicate })
    let inOrder = plain.compactMap { event in event.time.map { (event.instant, $0) } }.sorted { $0.0 < $1.0 }
    let expected = plain.compactMap(\.time).filter { time in logs.contains { $0.time == time } }
    let known = inOrder.map(\.1).filter { time in logs.contains { $0.time == time } }
    #expect(
      known == expected.sorted { Event(source: "", time: $0).instant < Event(source: "", time: $1).instant })
  }

  /// Zone-less logs move by what is declared for their directories; the others do not move.
  private func expectZones(_ directory: TemporaryDirectory, _ plain: [Event]) async throws {
    var options = AnalyzerOptions(paths: [directory.path])
    options.timeZones = [
      TimeZoneRule(glob: "**/east/**", zone: "Asia/Kathmandu"),
      TimeZoneRule(glob: "**/west/**", zone: "-03:30"),
    ]
    let moved = try await Self.events(options)
    try #require(moved.count == plain.count)
    var shifts: [String: Set<Int>] = [:]
    for (a, b) in zip(plain, moved) where a.time != nil {
      let zone = ["east", "west"].first { a.source.contains("/\($0)/") } ?? "utc"
      shifts[zone, default: []].insert(Int((b.instant - a.instant).rounded()))
    }
    #expect(shifts == ["utc": [0], "east": [0, -20_700], "west": [0, 12_600]])
  }

  /// Writes the first dated sample of every format, repeated, into one of three directories and wrapped in one of
  /// seven ways, all as old as the sample says.
  private static func write(into directory: TemporaryDirectory) throws -> [Log] {
    let (knowledge, _) = KnowledgeLoader.builtIn()
    var logs: [Log] = []
    for format in knowledge.formats where format.parse != .journalExport {
      let dated = format.samples.first { $0.isClaimed && $0.expect["time"] != nil }
      guard let sample = dated, let time = sample.expect["time"] else { continue }
      let text = Array(repeating: sample.text, count: repeats).joined(separator: "\n") + "\n"
      // Where a format gives the zone, what is declared stands instead of it.
      let isZoned = format.timestamp?.zone != nil || format.timestamp?.zonePattern != nil
      let zone = !isZoned ? ["utc", "east", "west"][logs.count % 3] : "utc"
      let name = "\(format.id.replacing(".", with: "_"))_x"
      let path = "\(zone)/\(name)"
      try wrap(text, at: path, logs.count % 7, (sample.reference ?? String(time.prefix(10))), directory)
      logs.append(
        Log(
          name: name, lines: text.utf8.count { $0 == 0x0a }, time: time,
          isSingleLine: !sample.text.contains("\n")))
    }
    return logs
  }

  private static func wrap(
    _ text: String, at path: String, _ way: Int, _ date: String, _ directory: TemporaryDirectory
  ) throws {
    let file = way == 5 ? "\(path)/in.log" : path + (way == 6 ? ".log.1" : ".log")
    let half = text.utf8.count / 2
    let middle = text.utf8[text.utf8.index(text.startIndex, offsetBy: half)...].firstIndex(of: 0x0a)
    if way == 6, let middle, !text[..<middle].contains("#Fields") {
      // A set of rotated logs; records of one line may be cut anywhere.
      let isWhole = Set(text.split(separator: "\n")).count > 1
      try directory.write(file, isWhole ? text : String(text[...middle]))
      if !isWhole { try directory.write(path + ".log", String(text[text.index(after: middle)...])) }
    } else {
      try directory.write(file, text)
    }
    try directory.shell(
      "touch -d '\(date)T23:00:00Z' '\(file)' \(way == 6 ? "'\(path).log' 2>/dev/null || :" : "")")
    if way == 6 { try directory.shell("test -s '\(path).log' || rm -f '\(path).log'") }
    switch way {
    case 1: try directory.shell("gzip '\(file)'")
    case 2: try directory.shell("xz '\(file)'")
    case 3: try directory.shell("bzip2 '\(file)'")
    case 4:
      let bytes = Array(text.utf8)
      let frame: [UInt8] =
        [0x28, 0xb5, 0x2f, 0xfd, 0xa0] + little(bytes.count, 4) + little(bytes.count << 3 | 1, 3)
      try directory.write(file + ".zst", frame + bytes)
      try directory.shell("touch -r '\(file)' '\(file).zst' && rm '\(file)'")
    case 5: try directory.shell("tar -czf '\(path).tgz' '\(file)' && rm -r '\(path)'")
    default: break
    }
  }

  private static func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// An event as written.
  private struct Event: Decodable {
    var source: String
    var time: String?
    /// Whether it is flagged as counted elsewhere.
    var isDuplicate = false

    enum CodingKeys: CodingKey { case source, time }

    /// Seconds since the epoch.
    var instant: Double {
      guard let time else { return 0 }
      let parts = time.dropLast().split(separator: ".")
      let seconds = ISO8601DateFormatter().date(from: parts[0] + "Z")?.timeIntervalSince1970 ?? .nan
      return seconds + (parts.count > 1 ? Double("0." + parts[1]) ?? 0 : 0)
    }
  }

  private static func events(_ options: AnalyzerOptions) async throws -> [Event] {
    var lines: [String] = []
    _ = await EventStream(options).write(as: .ndjson) { part in
      lines += part.split(separator: "\n").map(String.init)
    }
    return try lines.map { line in
      var event = try JSONDecoder().decode(Event.self, from: Data(line.utf8))
      event.isDuplicate = line.contains("\"duplicate\":\"true\"")
      return event
    }
  }
}
