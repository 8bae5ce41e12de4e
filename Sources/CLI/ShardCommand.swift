import ArgumentParser
import Foundation
import ProximateDiagnostics
import ProximateKit
import ProximateModel

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

  @Option(help: ArgumentHelp("Only records that begin at this byte or behind it.", valueName: "byte"))
  var start: UInt64?

  @Option(help: ArgumentHelp("Only records that begin before this byte.", valueName: "byte"))
  var end: UInt64?

  @Option(
    help: ArgumentHelp("The size of the file that standard input is a part of.", valueName: "bytes"))
  var size: UInt64?

  @Option(
    help: ArgumentHelp(
      "When the file that comes on standard input was written last, such as 2025-03-04T06:00:00Z.",
      valueName: "time"),
    transform: { text in
      guard let instant = Instant(rfc3339: text) else { throw ValidationError("'\(text)' is not a time") }
      return instant
    })
  var modified: Instant?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Standard input holds this stretch of the file; several follow one another.", valueName: "from-to"),
    transform: ShardCommand.stretch)
  var stretch: [Range<UInt64>] = []

  @Flag(help: "These are logs of a time known to be healthy.")
  var baseline = false

  @Option(help: ArgumentHelp("Read nothing, and tell why it was given up.", valueName: "reason"))
  var unread: String?

  @Option(
    name: .customShort("o"),
    help: ArgumentHelp("Where the shard goes; - is standard output.", valueName: "file"))
  var output: String

  private static func stretch(_ text: String) throws -> Range<UInt64> {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { UInt64($0) }
    guard parts.count == 2, let start = parts[0], let end = parts[1], start < end, end < 1 << 62 else {
      throw ValidationError("'\(text)' is not two numbers of bytes such as 0-262144")
    }
    return start..<end
  }

  func validate() throws {
    if let start, let end, start >= end { throw ValidationError("--end must lie behind --start") }
    if name?.isEmpty == true { throw ValidationError("--name is empty") }
    guard stretch.isEmpty || size != nil else { throw ValidationError("--stretch needs --size") }
    guard zip(stretch, stretch.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound }) else {
      throw ValidationError("stretches must follow one another")
    }
    guard size == nil && modified == nil || input.paths == ["-"] else {
      throw ValidationError("--size and --modified are for standard input")
    }
  }

  func run() async throws {
    var options = ShardOptions(input.analyzerOptions)
    (options.root, options.name, options.isBaseline, options.unread) = (root, name, baseline, unread)
    if start != nil || end != nil { options.range = (start ?? 0)..<(end ?? UInt64.max) }
    (options.stream.size, options.stream.modified, options.stream.stretches) = (size, modified, stretch)
    try await ShardOutput(output).write { output throws(Diagnostic) in
      Terminal.report(try await Sharder(options).write(to: output))
    }
  }
}
