public import ArgumentParser
import Foundation
import ProximateKit

/// The command `proximate`.
public struct ProximateCommand: AsyncParsableCommand {
  /// Name, abstract and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "proximate",
    abstract:
      "Reads logs after an outage and drafts the post-mortem: trigger, root cause, and the lines that say so.",
    discussion: """
      proximate analyze logs/                       summary on the terminal
      proximate analyze logs/ --out incident/       and postmortem.md, postmortem.html, report.json
      proximate verify incident/report.json logs/   re-read every cited line
      proximate explain incident/report.json i1     why it says so, and what would change its mind
      """,
    version: Version.display,
    subcommands: [
      AnalyzeCommand.self, VerifyCommand.self, ExplainCommand.self, TimelineCommand.self, CompareCommand.self,
      EventsCommand.self, FormatsCommand.self, RulesCommand.self, EvaluateCommand.self, SchemaCommand.self,
      ShardCommand.self, MergeCommand.self, ShardInfoCommand.self,
    ])

  /// A command to be filled by its arguments.
  public init() {}

  /// Runs a command line, the program's name left out, and ends the process.
  public static func start(_ arguments: [String]) async {
    // A reader that goes away shows as EPIPE where we write, and is success.
    signal(SIGPIPE, SIG_IGN)
    await main(arguments)
  }
}

/// Exit statuses beyond ArgumentParser's 64 for wrong usage.
enum Status {
  /// An incident was found and `--fail-on incident` given; or `verify` found a line that is not as cited.
  static let failed = ExitCode(1)
  /// Nothing could be written, or a named path does not exist.
  static let unusable = ExitCode(2)
}
