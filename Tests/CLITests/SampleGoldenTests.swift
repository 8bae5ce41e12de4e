import Foundation
import Testing

/// Summaries and drafts of the samples, word for word, and the README that shows one of them.
///
/// PROXIMATE_RECORD=1 records the goldens (and fails, so that it cannot be left on).
@Suite(.serialized) struct SampleGoldenTests {
  private static let shown = "SampleLogs/skype-2007-small"
  /// Incidents of all families, and a month in which nothing happened.
  private static let samples = [
    shown, "SampleLogs/skype-2010-small", "SampleLogs/skype-light-month", "SampleLogs/lab/cache-stampede",
    "SampleLogs/lab/log-volume", "SampleLogs/lab/pool-exhaustion", "SampleLogs/lab/retry-storm",
  ]

  /// The option that names a sample's healthy time, where it has one.
  private static func baseline(of sample: String) -> [String] {
    let path = sample + "/baseline"
    let isThere = FileManager.default.fileExists(
      atPath: CommandLineRun.root.appendingPathComponent(path).path)
    return isThere ? ["--baseline", path] : []
  }

  /// What a sample's logs give, with its healthy time beside them where it has one.
  private static func analyse(_ sample: String, into out: String) throws -> CommandLineRun {
    let more = baseline(of: sample)
    return try CommandLineRun(["analyze", sample + "/logs"] + more + ["--out", out])
  }

  @Test(arguments: samples)
  func `summary and draft are as recorded`(sample: String) throws {
    let out = NSTemporaryDirectory() + "proximate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: out) }
    let run = try Self.analyse(sample, into: out)
    #expect(run.status == 0)
    try Self.expect(run.errors, as: sample + "/expected/messages.txt")
    try Self.expect(run.output.replacing(out, with: "out"), as: sample + "/expected/summary.txt")
    try Self.expect(
      String(contentsOfFile: out + "/postmortem.md", encoding: .utf8), as: sample + "/expected/postmortem.md")
  }

  @Test(arguments: samples)
  func `the first ten lines of a summary answer what every reader asks`(sample: String) throws {
    let lines = try Self.text(sample + "/expected/summary.txt").split(separator: "\n")
    for line in lines where !line.hasPrefix("wrote ") { #expect(line.count <= 80, "\(line)") }
    if lines[0] == "No incident found" { return }
    #expect(lines[0].hasPrefix("Incident ") || lines[0].contains("incidents"))
    for label in ["What ", "How bad ", "Trigger ", "Root cause ", "Not before ", "What to do "] {
      #expect(lines.prefix(10).contains { $0.hasPrefix(label) }, "\(label)")
    }
  }

  @Test func `the README shows what the demo prints`() throws {
    let readme = try Self.text("README.md")
    let messages = try Self.text(Self.shown + "/expected/messages.txt")
    let summary = try messages + Self.text(Self.shown + "/expected/summary.txt")
    let demo = "$ make demo\nbuilding proximate (some minutes the first time)\n"
    #expect(
      readme.contains(demo + summary),
      "copy messages.txt and summary.txt of \(Self.shown)/expected into the quick start")
    #expect(
      try Self.text("Makefile").contains(
        "analyze \(Self.shown)/logs --baseline \(Self.shown)/baseline --no-progress --out out"))
  }

  @Test(arguments: samples)
  func `every cited line of a sample is verified`(sample: String) throws {
    let out = NSTemporaryDirectory() + "proximate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: out) }
    _ = try Self.analyse(sample, into: out)
    let run = try CommandLineRun(["verify", out + "/report.json"] + Self.baseline(of: sample))
    #expect(run.status == 0)
    #expect(run.output.hasSuffix(" VERIFIED, 0 CHANGED, 0 MISSING, 0 UNREADABLE\n"))
    #expect(!run.output.hasPrefix("0 VERIFIED"))
  }

  private static func expect(_ text: String, as name: String) throws {
    let path = CommandLineRun.root.appendingPathComponent(name)
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
