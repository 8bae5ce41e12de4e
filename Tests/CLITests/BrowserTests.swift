import Foundation
import Testing

/// The page in a browser: what people see, and that it asks for nothing.
///
/// PROXIMATE_RECORD=1 puts the pictures that the README shows where it shows them from (and fails).
@Suite(.serialized) struct BrowserTests {
  private static let sample = "SampleLogs/skype-2007-small"
  private static let pictures = "Tests/CLITests/Browser/pictures"

  private struct Picture: Decodable {
    var rows: Int
    var bytes: Int
    var overflow: Int
    var background: String
  }

  private struct Timeline: Decodable {
    var marks: Int
    var tabStops: Int
    var before: Double
    var onset: Double
    var first: String
    var next: String
    var tip: String
    var `in`: Double
    var whole: Double
    var hidden: String
    var pointer: String
  }

  private struct Sight: Decodable {
    var requests: [String]
    var errors: [String]
    var timeline: Timeline?
    var pictures: [String: Picture]
    var pdfBytes: Int
    var scripts: Int
    var elements: [String: Int]
    var harm: Bool
    var text: String
    var paintMilliseconds: Double?
  }

  /// Chromium and Python where they are; `.ci/dependencies test` installs them where it can.
  private static let browser = ["chromium", "chromium-browser", "google-chrome"].compactMap(path).first
  private static let python = path("python3")

  private static func path(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
      .first(where: FileManager.default.isExecutableFile)
  }

  @Test(.enabled(if: browser != nil && python != nil, "there is no Chromium or no Python here"))
  func `the page works in a browser and asks for nothing`() throws {
    let directory = NSTemporaryDirectory() + "proximate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let run = try CommandLineRun([
      "analyze", Self.sample + "/logs", "--baseline", Self.sample + "/baseline", "--out", directory,
    ])
    #expect(run.status == 0)
    let sight = try Self.look(directory + "/postmortem.html", directory)
    #expect(sight.requests == [])
    #expect(sight.errors == [])
    let timeline = try #require(sight.timeline)
    #expect(timeline.marks > 10 && timeline.tabStops == 1)
    #expect(timeline.before == 1 && timeline.onset > 2)
    #expect(
      timeline.first.hasPrefix("#row-") && timeline.next.hasPrefix("#row-") && timeline.next != timeline.first
    )
    #expect(!timeline.tip.isEmpty && timeline.hidden.isEmpty && !timeline.pointer.isEmpty)
    #expect(timeline.in > timeline.onset && timeline.whole == 1)
    for (name, picture) in sight.pictures { #expect(picture.rows > 100, "\(name) is blank") }
    for name in ["light", "dark", "narrow", "print"] {
      #expect(sight.pictures[name]?.overflow == 0, "\(name) scrolls sideways")
    }
    #expect(sight.pictures["dark"]?.background != sight.pictures["light"]?.background)
    #expect(sight.pictures["print"]?.background == "rgb(255, 255, 255)")
    #expect(sight.pdfBytes > 50_000)
    if ProcessInfo.processInfo.environment["PROXIMATE_RECORD"] != nil { try Self.record(from: directory) }
  }

  @Test(.enabled(if: browser != nil && python != nil, "there is no Chromium or no Python here"))
  func `the page of a month without an incident fits every window`() throws {
    let directory = NSTemporaryDirectory() + "proximate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    #expect(
      try CommandLineRun(["analyze", "SampleLogs/skype-light-month/logs", "--out", directory]).status == 0)
    let sight = try Self.look(directory + "/postmortem.html", directory)
    #expect(sight.requests == [] && sight.errors == [] && sight.timeline == nil)
    for (name, picture) in sight.pictures { #expect(picture.overflow == 0, "\(name) scrolls sideways") }
  }

  /// Lines that try to be more than text, in a log of an incident.
  @Test(.enabled(if: browser != nil && python != nil, "there is no Chromium or no Python here"))
  func `hostile lines are inert in every form`() throws {
    let directory = NSTemporaryDirectory() + "proximate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let logs = directory + "/logs"
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: CommandLineRun.root.path + "/SampleLogs/lab/retry-storm/logs", toPath: logs)
    try HostileLines.text.write(toFile: logs + "/hostile.log", atomically: true, encoding: .utf8)
    let run = try CommandLineRun(["analyze", logs, "--out", directory])
    #expect(run.status == 0)
    let draft = try String(contentsOfFile: directory + "/postmortem.md", encoding: .utf8)
    #expect(draft.contains("window.harm"))
    for text in try [run.output, draft, String(contentsOfFile: directory + "/report.json", encoding: .utf8)] {
      #expect(!text.unicodeScalars.contains(where: HostileLines.acts))
    }
    #expect(draft.utf8.count < 2_000_000)
    let sight = try Self.look(directory + "/postmortem.html", directory)
    #expect(sight.requests == [] && sight.errors == [] && !sight.harm && sight.scripts == 1)
    for name in ["img", "iframe", "object", "form"] { #expect(sight.elements[name] == 0, "\(name)") }
    #expect(
      sight.text.contains("<script>window.harm")
        && !sight.text.unicodeScalars.contains(where: HostileLines.acts))
    for name in ["light", "narrow", "print"] { #expect(sight.pictures[name]?.overflow == 0, "\(name)") }
  }

  private static func look(_ page: String, _ directory: String) throws -> Sight {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python ?? "")
    process.arguments = [
      CommandLineRun.root.path + "/Tests/CLITests/Browser/drive.py", browser ?? "", page, directory,
    ]
    let output = directory + "/sight.json"
    _ = FileManager.default.createFile(atPath: output, contents: nil)
    process.standardOutput = FileHandle(forWritingAtPath: output)
    try process.run()
    process.waitUntilExit()
    return try JSONDecoder().decode(Sight.self, from: Data(contentsOf: URL(fileURLWithPath: output)))
  }

  private static func record(from directory: String) throws {
    let target = CommandLineRun.root.appendingPathComponent(pictures)
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    for name in ["light", "timeline", "dark", "narrow"] {
      let data = try Data(contentsOf: URL(fileURLWithPath: "\(directory)/\(name).png"))
      #expect(data.count < 300_000)
      try data.write(to: target.appendingPathComponent(name + ".png"))
    }
    Issue.record("recorded the pictures")
  }
}
