import Foundation
import Testing

@Suite struct ExitStatusTests {
  @Test func aPathThatDoesNotExistIsNamedAndEndsWithTwo() throws {
    let run = try CommandLineRun(["analyze", "no/such/path"])
    #expect(run.status == 2)
    #expect(run.errors.contains("error[I100]") && run.errors.contains("no/such/path"))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    ["analyze"], ["analyze", "--jobs", "0", "."], ["analyze", ".", "--timezone", "x"], ["evaluate"],
    ["events", ".", "--timezone", "*=Mars/Phobos"], ["evaluate", ".", "--jobs", "0"], ["nonsense"],
  ])
  func wrongUsageEndsWithSixtyFour(arguments: [String]) throws {
    #expect(try CommandLineRun(arguments).status == 64)
  }

  @Test(arguments: ["analyze", "events"])
  func rulesThatAreNotThereAreNotPassedOver(command: String) throws {
    let run = try CommandLineRun([command, "SampleLogs/README.md", "--rules", "no/such/rules"])
    #expect(run.status == 2)
    #expect(run.errors.contains("error[K703]") && run.output.isEmpty)
  }

  @Test(arguments: ["ndjson", "csv", "count"])
  func aFormatThatDoesNotExistIsNotPassedOver(form: String) throws {
    let run = try CommandLineRun(
      ["events", "SampleLogs/README.md", "--format", form, "--input-format", "nosuch"])
    #expect(run.status == 2 && run.errors.contains("error[C203]"))
  }

  @Test func anUnreadableReportEndsWithTwo() throws {
    let run = try CommandLineRun(["verify", "README.md"])
    #expect(run.status == 2)
    #expect(run.errors.contains("error[C202]"))
  }

  @Test func evaluatingWhereThereIsNoCaseEndsWithTwo() throws {
    let run = try CommandLineRun(["evaluate", "Sources/CLI"])
    #expect(run.status == 2)
    #expect(run.errors.contains("error[T205]") && run.output.isEmpty)
  }

  @Test func anOutputThatCannotBeWrittenEndsWithTwo() throws {
    let run = try CommandLineRun(["analyze", "SampleLogs/README.md", "-o", "/proc/nowhere/x.md"])
    #expect(run.status == 2)
    #expect(run.errors.contains("error[C201]"))
    #expect(!run.output.isEmpty, "what was found is told even so")
  }

  @Test func aReaderThatGoesAwayIsSuccess() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    let tool = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/proximate"
    process.arguments = ["-c", "set -o pipefail; '\(tool)' events Sources | head -n 1 >/dev/null"]
    process.currentDirectoryURL = CommandLineRun.root
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func standardInputIsALogToo() throws {
    let run = try CommandLineRun(
      ["events", "-"], input: "time=2025-03-04T08:00:00Z level=error msg=\"it broke\" service=api\n")
    #expect(run.status == 0)
    #expect(run.output.contains("\"time\":\"2025-03-04T08:00:00Z\""))
    #expect(run.output.contains("\"severityNumber\":17"))
  }

  @Test func helpNamesEveryCommand() throws {
    let run = try CommandLineRun(["--help"])
    #expect(run.status == 0)
    for name in [
      "analyze", "verify", "explain", "timeline", "compare", "events", "formats", "rules", "evaluate",
      "schema",
    ] {
      #expect(run.output.contains("  \(name)"))
    }
  }
}
