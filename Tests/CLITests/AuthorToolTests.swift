import Foundation
import Testing

/// What the tools for authors print for other programs, and what they say of wrong use.
@Suite struct AuthorToolTests {
  private let directory = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent(
    "tools-\(UUID().uuidString)")

  private func write(_ path: String, _ text: String) throws {
    let file = directory.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private static let rule = """
    kind: detector
    id: p.full
    title: A disk is full
    version: 1
    status: test
    severity: lo
    summary: full
    detect: {type: match, match: {body|contains: 'disk is full'}}
    causal: {nature: capacity}

    """

  @Test func `messages are told in every form`() throws {
    defer { try? FileManager.default.removeItem(at: directory) }
    try write("p/pack.yaml", "name: p\nversion: 1.0.0\n")
    try write("p/detectors/d.yaml", Self.rule)
    let lint = { (form: String) in
      try CommandLineRun(["rules", "lint", "p", "--format", form], directory: directory)
    }
    let json = try JSONSerialization.jsonObject(with: Data(try lint("json").output.utf8)) as? [[String: Any]]
    #expect(
      json?.first?["code"] as? String == "Y106" && json?.first?["line"] as? Int == 6
        && json?.first?["column"] as? Int == 11)
    let sarif = try JSONSerialization.jsonObject(with: Data(try lint("sarif").output.utf8)) as? [String: Any]
    let run = (sarif?["runs"] as? [[String: Any]])?.first
    #expect(
      sarif?["version"] as? String == "2.1.0"
        && (run?["results"] as? [[String: Any]])?.first?["ruleId"] as? String == "Y106")
    let github = try lint("github")
    #expect(
      github.output.hasPrefix(
        "::error file=p/detectors/d.yaml,line=6,col=11,title=Y106::unknown severity `lo`%0A"))
    #expect(github.status == 1)
  }

  @Test func `a backtest is compared with what is expected`() throws {
    defer { try? FileManager.default.removeItem(at: directory) }
    try write("p/pack.yaml", "name: p\nversion: 1.0.0\n")
    try write("p/detectors/d.yaml", Self.rule.replacing("severity: lo\n", with: "severity: low\n"))
    try write("a.log", "2024-05-01T10:00:00Z ERROR app: disk is full\n")
    try write("b.log", "2024-05-01T10:00:00Z INFO app: all is well\n")
    let cases = [
      (
        "[{log: a.log, detector: p.full, exactly: 1}, {log: b.log, detector: p.full, at_most: 0}]", 0,
        "2 expectations met, 0 missed"
      ),
      ("[{log: '*.log', detector: p.full, at_least: 1}]", 1, "0 expectations met, 1 missed"),
      ("[{log: b.log, detector: p.fulll, exactly: 0}]", 1, "0 expectations met, 1 missed"),
    ]
    for (expectations, status, said) in cases {
      try write("e.yaml", "unexpected: ignore\nexpectations: \(expectations)\n")
      let run = try CommandLineRun(
        ["rules", "backtest", "a.log", "b.log", "--rules", "p", "--expect", "e.yaml"], directory: directory)
      #expect(run.status == Int32(status), "\(run.errors)")
      #expect(run.output.split(separator: "\n").last.map(String.init) == said)
    }
  }

  @Test func `wrong words are answered with the right ones`() throws {
    let unknown = try CommandLineRun(["rules", "docs", "p2p.restart_strom"])
    #expect(unknown.status == 1 && unknown.errors.contains("did you mean `p2p.restart_storm`?"))
    let language = try CommandLineRun(["rules", "import", "--from", "sgima", "x"])
    #expect(language.status == 64 && language.errors.contains("did you mean 'sigma'?"))
    let imported = try CommandLineRun(["rules", "import", "--from", "sigma", "no-such-file"])
    #expect(imported.status == 1 && imported.errors.contains("error[X103]: no such file"))
    #expect(try CommandLineRun(["rules", "schema", "pack"]).status == 1)
    #expect(try CommandLineRun(["rules", "docs", "Y103"]).output.hasPrefix("Y103: unknown key\n"))
  }
}
