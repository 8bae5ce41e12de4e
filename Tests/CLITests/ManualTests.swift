import Foundation
import Testing

/// The manual page and the help.
@Suite struct ManualTests {
  private static let commands = [
    ["analyze"], ["verify"], ["explain"], ["timeline"], ["compare"], ["events"], ["formats"],
    ["formats", "list"], ["formats", "detect"], ["formats", "why"], ["formats", "test"], ["formats", "new"],
    ["rules"], ["rules", "list"], ["rules", "new"], ["rules", "lint"], ["rules", "test"],
    ["rules", "explain"], ["rules", "backtest"], ["rules", "bench"], ["rules", "docs"], ["rules", "fields"],
    ["rules", "events"], ["rules", "graph"], ["rules", "schema"], ["rules", "import"], ["evaluate"],
    ["schema"], ["manual"],
  ]

  @Test(arguments: commands)
  func `every command's help shows how it is used`(command: [String]) throws {
    let run = try CommandLineRun(command + ["--help"])
    #expect(run.status == 0)
    // Beside the line of its usage, which begins with a word of its own.
    let examples = run.output.split(separator: "\n").filter {
      $0.drop { $0 == " " }.hasPrefix("proximate ")
    }
    #expect(!examples.isEmpty, "\(command)")
  }

  @Test func `the manual has every command and every option`() throws {
    let page = try CommandLineRun(["manual"]).output
    for command in Self.commands {
      #expect(page.contains("\n.SS proximate \(command.joined(separator: " "))\n"))
    }
    for option in ["baseline", "vocabulary", "redact", "template", "fail\\-on", "since", "input\\-format"] {
      #expect(page.contains("\\fB\\-\\-\(option)"), "\(option)")
    }
    let requests: Set = [
      ".TH", ".SH", ".SS", ".TP", ".PP", ".br", ".nf", ".fi", ".sp",
    ]
    for line in page.split(separator: "\n") where line.hasPrefix(".") {
      #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)")
    }
    for line in page.split(separator: "\n") { #expect(!line.hasPrefix("'"), "\(line)") }
  }
}
