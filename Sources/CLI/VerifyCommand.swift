import ArgumentParser
import ProximateKit
import ProximateModel

/// `proximate verify`: re-reads every cited line.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Re-read every line that a report cites: VERIFIED, CHANGED, MISSING or UNREADABLE.",
    discussion: """
        proximate verify incident/report.json                  the logs where the report was made from
        proximate verify incident/report.json /mnt/logs        the logs elsewhere
        proximate verify incident/report.json /mnt/logs --baseline /mnt/last-week   its baseline, too
        proximate verify incident/report.json --draft edited.md

      With --draft only what the edited draft cites is looked at, and a citation that the report does not have is
      MISSING.

      Exit status: 0 every line is as cited; 1 one is not; 2 the report or the draft cannot be read.
      """)

  @Argument(help: ArgumentHelp("report.json as analyze wrote it, or its directory.", valueName: "report"))
  var report: String

  @Argument(help: "Where the logs are; default: the paths that the report was made from.")
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where the baselines are; default: those of the report. May be given several times.", valueName: "path")
  )
  var baseline: [String] = []

  @Option(
    help: ArgumentHelp("A draft that people have edited, Markdown or HTML.", valueName: "file"))
  var draft: String?

  @Flag(help: "Name the lines that are as cited as well.")
  var all = false

  func run() async throws {
    let verification: Verification
    do {
      verification = try Verification(
        report: report, paths: paths, baselines: baseline, draft: draft)
    } catch {
      Terminal.report([error])
      throw Status.unusable
    }
    Terminal.report(verification.diagnostics)
    for line in verification.lines where all || line.state != .verified { Terminal.print(row(line)) }
    Terminal.print(verification.summary + "\n")
    if !verification.isSound { throw Status.failed }
  }

  private func row(_ line: Verification.Line) -> String {
    let place = SafeText.visible("\(line.source.display):\(line.number)")
    return "\(line.state.rawValue)  \(line.id)  \(place)" + (line.reason.isEmpty ? "" : "  (\(line.reason))")
      + "\n"
  }
}
