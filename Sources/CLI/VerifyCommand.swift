import ArgumentParser
import ProximateKit
import ProximateModel

/// `proximate verify`: re-reads every cited line.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Re-read every line that a report cites: VERIFIED, CHANGED, MISSING or UNREADABLE.",
    discussion: "Exit status: 0 every line is as cited; 1 one is not; 2 the report cannot be read.")

  @Argument(help: ArgumentHelp("report.json as analyze wrote it.", valueName: "report"))
  var report: String

  @Argument(help: "Where the logs are; default: the paths that the report was made from.")
  var paths: [String] = []

  @Flag(help: "Name the lines that are as cited as well.")
  var all = false

  func run() async throws {
    let verification: Verification
    do {
      verification = try Verification(report: report, paths: paths)
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
