import ArgumentParser
import ProximateDiagnostics
import ProximateKit

/// `proximate merge`: several shards as one.
struct MergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge shards into one, in any order and in any number of steps.",
    discussion: """
      Exit status: 0 written; 65 a shard is damaged, was made with other rules, or holds what another
      holds too; 66 one cannot be opened; 74 writing failed; 75 try again later; 64 wrong usage.
      """)

  @Argument(
    help: "Shards; - is standard input, each with its length before it (four bytes, the lowest first).")
  var shards: [String]

  @Flag(help: "Add up the ranges of each file: smaller where ranges hold seconds of a busy log, and slower.")
  var fold = false

  @Option(
    name: .customShort("o"),
    help: ArgumentHelp("Where the shard goes; - is standard output.", valueName: "file"))
  var output = "-"

  func run() async throws {
    try await ShardOutput(output).write { output throws(Diagnostic) in
      try ShardMerge(shards, folding: fold).write(to: output)
    }
  }
}
