import ArgumentParser
import Foundation
import ProximateDiagnostics
import ProximateKit

/// `proximate shard`: what an analysis needs of some of the logs, for an engine that spreads the work.
struct ShardCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shard",
    abstract: "Read some of the logs and write what an analysis needs to know of them.",
    discussion: """
        proximate shard logs/api --root logs -o api.shard        a directory, named relative to logs/
        proximate shard - --name api/1.log.gz -o - < 1.log.gz    standard input under a name
        proximate merge *.shard -o all.shard
        proximate analyze --from-shards all.shard                the draft of `analyze logs/`, byte for byte

      Exit status: 0 written; 65 this input cannot be sharded, however often; 66 it cannot be opened;
      74 reading or writing failed; 75 try again later; 64 wrong usage.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("Name sources relative to this directory.", valueName: "dir"))
  var root: String?

  @Option(help: ArgumentHelp("The name of the only source, relative to the root.", valueName: "name"))
  var name: String?

  @Flag(help: "These are logs of a time known to be healthy.")
  var baseline = false

  @Option(
    name: .customShort("o"),
    help: ArgumentHelp("Where the shard goes; - is standard output.", valueName: "file"))
  var output: String

  func run() async throws {
    var options = ShardOptions(input.analyzerOptions)
    (options.root, options.name, options.isBaseline) = (root, name, baseline)
    try await ShardOutput(output).write { output throws(Diagnostic) in
      Terminal.report(try await Sharder(options).write(to: output))
    }
  }
}
