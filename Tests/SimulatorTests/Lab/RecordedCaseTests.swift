import Foundation
import Testing
import Yams

/// The truth files of the recorded incidents against the logs that they speak of.
@Suite struct RecordedCaseTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../SampleLogs/lab").standardizedFileURL

  private static let cases: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { exists($0 + "/case.yaml") }.sorted()
  }()

  @Test func thereAreRecordings() { #expect(Self.cases.count >= 4) }

  @Test(arguments: cases) func everyPatternMatchesALineOfTheLogs(name: String) throws {
    let text = try Self.logs(of: name)
    let patterns = try Self.patterns(of: Self.truth(of: name))
    #expect(patterns.count > 4)
    for pattern in patterns {
      let expression = try NSRegularExpression(pattern: pattern, options: .anchorsMatchLines)
      let found = expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text))
      #expect(found != nil, "no line matches \(pattern)")
    }
  }

  /// The precedent absorbed what the incident did not, and the outage began with the trigger.
  @Test(arguments: cases) func theTriggerAloneDidNoHarm(name: String) throws {
    let truth = try Self.truth(of: name)
    let precedents = try #require(truth["precedents"] as? [[String: Any]])
    for precedent in precedents {
      #expect(["no-impact", "absorbed"].contains(precedent["outcome"] as? String))
      #expect(Self.exists("\(name)/\(precedent["path"] ?? "")"))
    }
    let starts = ["rootCause", "trigger", "impact", "brokenBy"].map {
      (truth[$0] as? [String: Any])?["start"] as? Date
    }
    let known = starts.compactMap(\.self)
    #expect(known.count == 4)
    #expect(known == known.sorted())
  }

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
  }

  private static func truth(of name: String) throws -> [String: Any] {
    let text = try String(contentsOf: folder.appendingPathComponent(name + "/case.yaml"), encoding: .utf8)
    return try #require(Yams.load(yaml: text) as? [String: Any])
  }

  private static func patterns(of truth: [String: Any]) -> [String] {
    let claims = ["trigger", "rootCause", "loop", "enabling", "brokenBy"].flatMap {
      (truth[$0] as? [String: Any])?["evidence"] as? [String] ?? []
    }
    let others = truth["mustNotBlame"] as? [[String: Any]] ?? []
    return claims + others.compactMap { $0["evidence"] as? String }
  }

  /// The text of all logs of a case, unpacked.
  private static func logs(of name: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "find logs -type f | sort | xargs gzip -cdf"]
    process.currentDirectoryURL = folder.appendingPathComponent(name)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
