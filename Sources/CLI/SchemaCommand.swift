import ArgumentParser
import ProximateKit

/// `proximate schema`: the contract of report.json.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of report.json.",
    discussion: "proximate schema > report.schema.json")

  func run() { Terminal.print(Rendering.schema) }
}
