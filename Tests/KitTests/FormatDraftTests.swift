import ProximateDiagnostics
import ProximateKit
import Testing

/// Formats drafted from lines read these lines, and say what they leave open.
@Suite struct FormatDraftTests {
  private func draft(_ text: String, _ lines: String = "1-20") throws -> FormatDraft {
    let directory = try TemporaryDirectory()
    let path = try directory.write("shop.log", text)
    return try FormatDraft(from: #require(LineSelection("\(path):\(lines)")))
  }

  /// The draft, used as people would use it: saved and tested.
  private func expectReads(_ draft: FormatDraft, samples: Int, _ parts: [String]) throws {
    let directory = try TemporaryDirectory()
    let file = try directory.write("drafted.yaml", draft.yaml)
    let catalogue = RuleCatalogue(directories: [file])
    #expect(catalogue.diagnostics.filter { $0.severity == .error }.map(\.text) == [])
    let results = catalogue.runSamples(below: file)
    #expect(results.count == samples + 1 && results.allSatisfy(\.passed), "\(results)\n\(draft.yaml)")
    for part in parts { #expect(draft.yaml.contains(part), "\(part) is not in\n\(draft.yaml)") }
  }

  @Test func `Time, level, component and message are captured`() throws {
    let text = """
      2024-05-01 10:00:00.120 [main] INFO  shop.Orders - placed order 7
      2024-05-01 10:00:01.007 [worker-2] WARN  shop.Stock - only 3 left
      2024-05-01 10:00:02.500 [main] ERROR shop.Orders - cannot place order 8
      """
    let draft = try draft(text)
    #expect(draft.leftOut == [])
    try expectReads(
      draft, samples: 3,
      [
        #"(?<ts>\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3})"#, "(?<lvl>", "(?<body>.*+)$", "formats: [iso",
        "time: '2024-05-01T10:00:00.120Z'", "thread: thread.name", "log.logger: 'shop.Stock'",
        "severity: '17'", "message: 'placed order 7'", "the zone",
      ])
  }

  @Test func `Syslog-like lines keep host and program, and say that the year is open`() throws {
    let text = """
      May  1 10:00:00 web-1 shopd[812]: placed order 7
      May 11 10:00:01 web-2 shopd[9]: placed order 8
      """
    try expectReads(
      draft(text), samples: 2, ["(?<host>", "(?<service>", "rfc3164", "the year", "host.name: 'web-2'"])
  }

  @Test func `Lines without a stamp belong to the record above`() throws {
    let text = """
      2024-05-01T10:00:00Z ERROR shop: it broke
      \tat shop.Orders.place(Orders.java:12)
      2024-05-01T10:00:01Z INFO shop: it works
      """
    try expectReads(draft(text), samples: 2, [#"it broke\n\tat shop"#, "what continues a record"])
  }

  @Test func `Objects are told by their keys`() throws {
    let text = """
      {"when":1,"ts":"2024-05-01T10:00:00Z","lvl":"warn","logger":"stock","msg":"it's low"}
      {"ts":"2024-05-01T10:00:01Z","lvl":"info","logger":"stock","msg":"ok","n":2}
      """
    try expectReads(
      draft(text), samples: 2, ["keys: [ts, lvl, msg, logger]", "logger: log.logger", "message: 'it''s low'"])
  }

  @Test func `Pairs are told by their keys`() throws {
    let text = """
      t=2024-05-01T10:00:00Z level=info module=stock msg="two left"
      t=2024-05-01T10:00:01Z level=7 module=stock msg=none
      """
    try expectReads(draft(text), samples: 2, ["type: logfmt", "how severe `7` is", "module: log.logger"])
  }

  @Test func `What cannot be drafted is told`() throws {
    for (text, lines) in [
      ("no stamp here\nnor here\n", "1-2"), ("2024-05-01T10:00:00Z INFO one\n", "1"), ("x\n", "5-6"),
    ] {
      #expect(throws: Diagnostic.self) { try draft(text, lines) }
    }
    for text in ["a.log:0", "a.log:5-3", "a.log:x", "a.log:1-2-3", "a.log:1-999"] {
      #expect(LineSelection(text) == nil, "\(text)")
    }
    #expect(LineSelection("a.log:7")?.lines == 7...7)
    #expect(LineSelection("a.log")?.lines == 1...20)
  }
}
