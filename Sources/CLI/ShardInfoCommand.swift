import ArgumentParser
import ProximateDiagnostics
import ProximateKit
import ProximateModel

/// `proximate shard-info`: what shards hold.
struct ShardInfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shard-info",
    abstract: "List what shards hold: the ranges of every source, and how much was counted.",
    discussion: """
      With --null each range is four fields, each ended by a zero byte: source, first byte, one past the
      last byte, size of the whole file. Names are as they are, so that they can be compared with a plan.
      """)

  @Argument(help: "Shards; - is framed ones on standard input.")
  var shards: [String]

  @Flag(help: "Ranges only, their fields ended by zero bytes.")
  var null = false

  func run() throws {
    do throws(Diagnostic) {
      let listing = try ShardListing(shards)
      Terminal.print(null ? Self.fields(listing) : Self.text(listing))
    } catch {
      Terminal.report([error])
      throw ShardOutput.status(of: error)
    }
  }

  private static func fields(_ listing: ShardListing) -> String {
    listing.ranges.map { "\($0.source)\u{0}\($0.start)\u{0}\($0.end)\u{0}\($0.size)\u{0}" }.joined()
  }

  private static func text(_ listing: ShardListing) -> String {
    let rows = listing.ranges.map { range in
      "\(SafeText.visible(range.source)) \(range.start)..<\(range.end) of \(range.size)\n"
    }
    return """
      rules   \(listing.knowledge)
      inputs  \(listing.inputs.map { SafeText.visible($0) }.joined(separator: ", "))
      files   \(listing.files)
      lines   \(listing.lines)
      cells   \(listing.cells)

      """ + rows.joined()
  }
}
