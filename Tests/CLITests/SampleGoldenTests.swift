import Foundation
import Testing

/// The sample case's summary and draft, word for word, and the README that shows them.
///
/// PROXIMATE_RECORD=1 records the goldens (and fails, so that it cannot be left on).
@Suite(.serialized) struct SampleGoldenTests {
  private static let sample = "SampleLogs/skype-2007-small"

  @Test func summaryAndDraftAreAsRecorded() throws {
    let out = NSTemporaryDirectory() + "proximate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: out) }
    let run = try CommandLineRun(["analyze", Self.sample + "/logs", "--out", out])
    #expect(run.status == 0)
    try Self.expect(run.errors, as: "messages.txt")
    try Self.expect(run.output.replacing(out, with: "out"), as: "summary.txt")
    try Self.expect(String(contentsOfFile: out + "/postmortem.md", encoding: .utf8), as: "postmortem.md")
  }

  @Test func theReadmeShowsWhatTheDemoPrints() throws {
    let readme = try Self.text("README.md")
    let messages = try Self.text(Self.sample + "/expected/messages.txt")
    let summary = try messages + Self.text(Self.sample + "/expected/summary.txt")
    let demo = "$ make demo\nbuilding proximate (some minutes the first time)\n"
    #expect(
      readme.contains(demo + summary),
      "copy messages.txt and summary.txt of \(Self.sample)/expected into the quick start")
  }

  @Test func everyCitedLineOfTheSampleIsVerified() throws {
    let out = NSTemporaryDirectory() + "proximate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: out) }
    _ = try CommandLineRun(["analyze", Self.sample + "/logs", "--out", out])
    let run = try CommandLineRun(["verify", out + "/report.json"])
    #expect(run.status == 0)
    #expect(run.output.hasSuffix(" VERIFIED, 0 CHANGED, 0 MISSING, 0 UNREADABLE\n"))
    #expect(!run.output.hasPrefix("0 VERIFIED"))
  }

  private static func expect(_ text: String, as name: String) throws {
    let path = CommandLineRun.root.appendingPathComponent("\(sample)/expected/\(name)")
    if ProcessInfo.processInfo.environment["PROXIMATE_RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: path, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
    } else {
      #expect(
        try text == String(contentsOf: path, encoding: .utf8),
        "\(name) differs: PROXIMATE_RECORD=1 records it anew")
    }
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: CommandLineRun.root.appendingPathComponent(path), encoding: .utf8)
  }
}
