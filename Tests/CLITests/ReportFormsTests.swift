import Foundation
import Testing

/// The forms of a report as the command line writes them.
@Suite(.serialized) struct ReportFormsTests {
  private static let sample = "SampleLogs/skype-2007-small/logs"

  private static var samples: [String] {
    let root = CommandLineRun.root.appendingPathComponent("SampleLogs").path
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return all.filter { $0.hasSuffix("/case.yaml") }.map { "SampleLogs/" + $0.dropLast("/case.yaml".count) }
      .sorted()
  }

  @Test(arguments: samples)
  func `every sample's report is what the published schema says`(sample: String) throws {
    let schema = try JSONSchema(CommandLineRun(["schema"]).output)
    let run = try CommandLineRun(["analyze", sample + "/logs", "--format", "json"])
    #expect(run.status == 0)
    #expect(try schema.mistakes(in: run.output).prefix(5) == [])
  }

  @Test func `the schema refuses what is not a report`() throws {
    let schema = try JSONSchema(CommandLineRun(["schema"]).output)
    let report = try CommandLineRun(["analyze", "SampleLogs/README.md", "--format", "json"]).output
    #expect(try schema.mistakes(in: report) == [])
    for (part, other) in [
      ("\"verdict\" :", "\"verdicts\" :"), ("proximate.report/1", "proximate.report/2"),
      ("\"redacted\" : false", "\"redacted\" : 0"), ("\"unparsedLines\" : ", "\"unparsedLines\" : -"),
    ] {
      let broken = report.replacing(part, with: other)
      #expect(broken != report)
      #expect(try !schema.mistakes(in: broken).isEmpty, "\(part)")
    }
  }

  @Test func `a report can be explained, compared, and read as findings`() throws {
    let file = NSTemporaryDirectory() + "proximate-\(UUID().uuidString).json"
    defer { try? FileManager.default.removeItem(atPath: file) }
    #expect(try CommandLineRun(["analyze", Self.sample, "-o", file]).status == 0)
    let root = try CommandLineRun(["explain", file, "i1.root"])
    #expect(root.status == 0 && root.output.contains("Tests (weights in nats)"))
    #expect(try CommandLineRun(["explain", file, "f99999"]).status == 1)
    #expect(try CommandLineRun(["explain", "README.md", "i1"]).status == 2)
    let then = try CommandLineRun(["explain", file, "--at", "2007-08-16T12:00Z"])
    #expect(then.status == 0 && then.output.contains("What was going on at 2007-08-16T12:00:00"))
    #expect(try CommandLineRun(["explain", file, "i1", "--at", "2007-08-16"]).status == 64)
    #expect(try CommandLineRun(["explain", file]).status == 64)
    let same = try CommandLineRun(["compare", file, file])
    #expect(same.status == 0 && same.output.hasPrefix("Recurrence"))
    #expect(
      try CommandLineRun(["compare", file, file, "--format", "json"]).output.contains("\"recurrence\""))
    #expect(try CommandLineRun(["compare", file, "no/such"]).status == 2)
  }

  @Test func `the timeline alone has every phase`() throws {
    let run = try CommandLineRun(["timeline", Self.sample])
    #expect(run.status == 0)
    for phase in [" trigger ", " impact ", " mitigation ", " recovery "] {
      #expect(run.output.contains(phase))
    }
    for line in run.output.split(separator: "\n") { #expect(line.count <= 80) }
  }

  @Test func `the timeline of a report is that of its logs`() throws {
    let directory = NSTemporaryDirectory() + "proximate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    for logs in ["SampleLogs/lab/retry-storm/logs", "SampleLogs/skype-light-month/logs"] {
      #expect(try CommandLineRun(["analyze", logs, "--out", directory]).status == 0)
      for form in ["text", "json"] {
        let direct = try CommandLineRun(["timeline", logs, "--format", form])
        for path in [directory, directory + "/report.json"] {
          let run = try CommandLineRun(["timeline", path, "--format", form])
          #expect(run.status == 0 && run.output == direct.output, "\(path)")
        }
      }
    }
    #expect(try CommandLineRun(["timeline", directory, "--baseline", Self.sample]).status == 64)
    #expect(try CommandLineRun(["timeline", directory, Self.sample]).status == 64)
    #expect(try CommandLineRun(["explain", directory, "f1"]).status == 0)
    #expect(try CommandLineRun(["compare", directory, directory]).status == 0)
    #expect(try CommandLineRun(["verify", directory]).status == 0)
  }

  @Test func `a report names its baselines, and its lines are verified there`() throws {
    let file = NSTemporaryDirectory() + "proximate-\(UUID().uuidString).json"
    defer { try? FileManager.default.removeItem(atPath: file) }
    let lab = "SampleLogs/lab/pool-exhaustion/"
    let run = try CommandLineRun(["analyze", lab + "logs", "--baseline", lab + "baseline", "-o", file])
    #expect(run.status == 0)
    #expect(try CommandLineRun(["verify", file]).status == 0)
    #expect(try CommandLineRun(["verify", file, lab + "logs"]).status == 0)
  }

  @Test(arguments: ["waiting", "selector", "scaled-to-nothing", "unexplained"])
  func `what a snapshot tells has no time of its own, and no timeline`(sample: String) throws {
    let logs = "SampleLogs/kubernetes/\(sample)"
    let run = try CommandLineRun(["analyze", logs, "--format", "markdown"])
    #expect(run.status == 0 && !run.output.contains("1677-"))
    #expect(!run.output.contains("Nothing that a rule or a statistic notices"))
    #expect(!run.output.contains("0.0 s at least") && !run.output.contains(": for 0.0 s"))
  }

  @Test func `a stretch without events is told as that`() throws {
    let run = try CommandLineRun(["analyze", "SampleLogs/lab/retry-storm/logs", "--until", "2020-01-01"])
    #expect(run.output.contains("No event states a time within the stretch that was asked for"))
    #expect(!run.output.contains("states a time, so nothing"))
  }

  @Test func `a report that lies beside its logs is no evidence of the next one`() throws {
    let directory = NSTemporaryDirectory() + "proximate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try FileManager.default.copyItem(
      atPath: CommandLineRun.root.path + "/SampleLogs/lab/retry-storm/logs", toPath: directory)
    let first = try CommandLineRun(["analyze", directory, "--out", directory + "/out"])
    let second = try CommandLineRun(["analyze", directory])
    #expect(first.output.hasPrefix(second.output))
    #expect(second.errors.matches(of: /note\[I107\]/).count == 3)
    #expect(try CommandLineRun(["verify", directory + "/out"]).status == 0)
    let shard = try CommandLineRun(
      shell: "$P shard \(directory) -o \(directory).shard && $P analyze --from-shards \(directory).shard",
      directory: CommandLineRun.root)
    #expect(shard.output == second.output)
    try? FileManager.default.removeItem(atPath: directory + ".shard")
  }

  @Test func `since and until leave only what lies between them`() throws {
    let lines = (0..<60).map { minute in
      "2025-03-04T08:\(minute < 10 ? "0" : "")\(minute):00Z ERROR shop: order \(minute) could not be stored\n"
    }
    let directory = NSTemporaryDirectory() + "proximate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    try lines.joined().write(toFile: directory + "/shop.log", atomically: true, encoding: .utf8)
    let run = try CommandLineRun([
      "analyze", directory, "--format", "json", "--since", "2025-03-04T08:10Z", "--until",
      "2025-03-04T08:19:59Z",
    ])
    #expect(run.output.contains("\"first\" : \"2025-03-04T08:10:00Z\""))
    #expect(run.output.contains("\"last\" : \"2025-03-04T08:19:00Z\""))
    #expect(run.output.contains("\"total\" : 60"))
    #expect(
      try CommandLineRun(["analyze", directory, "--since", "2025-03-05", "--until", "2025-03-04"]).status
        == 64)
    #expect(try CommandLineRun(["analyze", directory, "--since", "noon"]).status == 64)
  }

  @Test func `a redacted report says so and cannot be verified`() throws {
    let file = NSTemporaryDirectory() + "proximate-\(UUID().uuidString).json"
    defer { try? FileManager.default.removeItem(atPath: file) }
    #expect(try CommandLineRun(["analyze", Self.sample, "-o", file, "--redact"]).status == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("\"redacted\" : true") && !text.contains("\"sha256\" : \"ab"))
    #expect(try JSONSchema(CommandLineRun(["schema"]).output).mistakes(in: text).prefix(5) == [])
    let run = try CommandLineRun(["verify", file, Self.sample])
    #expect(run.status == 1 && run.output.contains("the report is redacted"))
  }

  @Test func `templates are told by name or file`() throws {
    let run = try CommandLineRun(["analyze", Self.sample, "--format", "markdown", "--template", "sre"])
    #expect(run.status == 0 && run.output.contains("\n## Root causes\n"))
    let none = try CommandLineRun(["analyze", Self.sample, "--template", "nonsense"])
    #expect(none.status == 2 && none.errors.contains("error[C209]"))
  }

  @Test func `a house's words stand in every form, and in no report`() throws {
    let directory = NSTemporaryDirectory() + "proximate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    let words = directory + "/words.yaml"
    try "root cause: contributing factor\ntrigger: initiating event\n".write(
      toFile: words, atomically: true, encoding: .utf8)
    let logs = "SampleLogs/lab/retry-storm/logs"
    let plain = try CommandLineRun(["analyze", logs, "--format", "json"])
    let run = try CommandLineRun(["analyze", logs, "--vocabulary", words, "--out", directory])
    #expect(
      run.status == 0 && run.output.contains("Contributing factor") && run.output.contains("Initiating event")
    )
    let draft = try String(contentsOfFile: directory + "/postmortem.md", encoding: .utf8)
    #expect(draft.contains("\n## 6. Contributing factor\n") && draft.contains("\n## 5. Initiating event\n"))
    let page = try String(contentsOfFile: directory + "/postmortem.html", encoding: .utf8)
    #expect(page.contains("<dt>Contributing factor</dt>") && page.contains("<dt>Initiating event</dt>"))
    for text in [run.output, draft] {
      #expect(text.firstRange(of: /\b[Rr]oot cause\b/) == nil && text.firstRange(of: /\b[Tt]rigger\b/) == nil)
    }
    #expect(try String(contentsOfFile: directory + "/report.json", encoding: .utf8) == plain.output)
    let report = directory + "/report.json"
    for asked in [["explain", report, "i1"], ["compare", report, report], ["timeline", report]] {
      let answer = try CommandLineRun(asked + ["--vocabulary", words]).output
      #expect(answer.firstRange(of: /\b[Rr]oot cause\b/) == nil, "\(asked)")
      #expect(answer.firstRange(of: /\b[Ii]nitiating event\b/) != nil, "\(asked)")
    }
    try "root caus: x\n".write(toFile: words, atomically: true, encoding: .utf8)
    let bad = try CommandLineRun(["analyze", logs, "--vocabulary", words])
    #expect(bad.status == 2 && bad.errors.contains("did you mean `root cause`?"))
  }

  @Test func `an edited draft is verified by what it still cites`() throws {
    let directory = NSTemporaryDirectory() + "proximate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    #expect(try CommandLineRun(["analyze", Self.sample, "--out", directory]).status == 0)
    let draft = directory + "/edited.md"
    try "We saw it [[e12](#e12), [e3](#e3)].\n".write(toFile: draft, atomically: true, encoding: .utf8)
    let good = try CommandLineRun(["verify", directory + "/report.json", "--draft", draft])
    #expect(good.status == 0 && good.output == "2 VERIFIED, 0 CHANGED, 0 MISSING, 0 UNREADABLE\n")
    try "And this [[e99999](#e99999)].\n".write(toFile: draft, atomically: true, encoding: .utf8)
    let bad = try CommandLineRun(["verify", directory + "/report.json", "--draft", draft])
    #expect(bad.status == 1 && bad.output.contains("MISSING  e99999"))
    let full = try CommandLineRun([
      "verify", directory + "/report.json", "--draft", directory + "/postmortem.html",
    ])
    #expect(full.status == 0)
    #expect(try CommandLineRun(["verify", directory + "/report.json", "--draft", "no/such"]).status == 2)
  }

  @Test func `the draft of every sample meets what a program can judge of the rubric`() throws {
    let run = try CommandLineRun(["evaluate", "SampleLogs", "--rubric"])
    #expect(run.status == 0)
    let rows = run.output.matches(of: /\n +(\d+)  (\d+)\/(\d+)  ([^\n]+)/)
    #expect(rows.count == 17)
    for row in rows { #expect(row.2 == row.3, "\(row.1) \(row.4)\n\(run.output)") }
  }
}
