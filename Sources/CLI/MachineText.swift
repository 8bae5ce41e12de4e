import Foundation
import ProximateDiagnostics
import ProximateKit

/// Messages for other programs.
enum MachineText {
  private struct Message: Encodable {
    var severity, code, summary: String
    var file: String?
    var line, column, length: Int?
    var notes: [String]
    var help: String?

    init(_ diagnostic: Diagnostic) {
      (severity, code) = (diagnostic.severity.word, diagnostic.code)
      (summary, notes, help) = (diagnostic.summary, diagnostic.notes, diagnostic.help)
      (file, line, column) = (diagnostic.place?.file, diagnostic.place?.line, diagnostic.place?.column)
      length = column == nil ? nil : diagnostic.place?.length
    }
  }

  /// One array of objects.
  static func json(_ diagnostics: [Diagnostic]) -> String { encoded(diagnostics.map(Message.init)) }

  private struct Log: Encodable {
    var schema = "https://json.schemastore.org/sarif-2.1.0.json"
    var version = "2.1.0"
    var runs: [Run]

    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case version, runs
    }
  }
  private struct Run: Encodable {
    var tool: Tool
    var results: [Result]
  }
  private struct Tool: Encodable { var driver: Driver }
  private struct Driver: Encodable {
    var name = "proximate"
    var version = Version.current
    var rules: [Rule]
  }
  private struct Rule: Encodable {
    var id: String
    var shortDescription: Text
  }
  private struct Text: Encodable { var text: String }
  private struct Result: Encodable {
    var ruleId, level: String
    var message: Text
    var locations: [Location]
  }
  private struct Location: Encodable { var physicalLocation: Physical }
  private struct Physical: Encodable {
    var artifactLocation: Artifact
    var region: Region?
  }
  private struct Artifact: Encodable { var uri: String }
  private struct Region: Encodable {
    var startLine: Int
    var startColumn: Int?
    var endColumn: Int?
  }

  /// SARIF 2.1.0.
  static func sarif(_ diagnostics: [Diagnostic]) -> String {
    let codes = Set(diagnostics.map(\.code)).sorted()
    let rules = codes.map { Rule(id: $0, shortDescription: Text(text: RuleBook.title(ofCode: $0) ?? $0)) }
    let run = Run(tool: Tool(driver: Driver(rules: rules)), results: diagnostics.map(result))
    return encoded(Log(runs: [run]))
  }

  private static func result(_ diagnostic: Diagnostic) -> Result {
    let locations = diagnostic.place.map { place in
      let region = place.line.map {
        Region(startLine: $0, startColumn: place.column, endColumn: place.column.map { $0 + place.length })
      }
      return [
        Location(physicalLocation: Physical(artifactLocation: Artifact(uri: place.file), region: region))
      ]
    }
    let text = ([diagnostic.summary] + diagnostic.notes + (diagnostic.help.map { [$0] } ?? [])).joined(
      separator: "\n")
    return Result(
      ruleId: diagnostic.code, level: diagnostic.severity.word, message: Text(text: text),
      locations: locations ?? [])
  }

  private static func encoded(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? "[]\n"
  }
}
