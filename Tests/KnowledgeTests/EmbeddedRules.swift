import Foundation
import ProximateDiagnostics
import ProximateKit
import ProximateModel

@testable import ProximateKnowledge

/// The source text that puts the packs of the repository into the binary.
///
/// Each file is carried twice: its text, for people and for packs that are put beside it, and what an analysis needs
/// of it as nodes that were read ahead. One raw string per file: one literal for all takes the compiler very long, and `.embedInCode` longer still.
enum EmbeddedRules {
  /// Swift sources by their names. `Rules` is read from the current directory, which is the package's.
  static func sources() throws -> [(name: String, text: String)] {
    let paths = try packagePaths()
    var sources = [("BuiltInRules.swift", try index(of: paths))]
    for pack in Set(paths.map(Self.pack)).sorted() {
      let members = try paths.filter { Self.pack(of: $0) == pack }.map { path in
        let text = try text(of: path)
        return member(name(of: path), text) + "\n\n" + member(nodesName(of: path), nodes(of: text))
      }
      let body = members.joined(separator: "\n\n")
      sources.append(("BuiltInRules+\(pack).swift", header + "extension BuiltInRules {\n\(body)\n}\n"))
    }
    return sources
  }

  private static let header = """
    // swift-format-ignore-file
    // Generated from Rules/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedRulesTests`; do not edit.


    """

  /// The packs' YAML files, in the order of their paths.
  private static func packagePaths() throws -> [String] {
    let all = try FileManager.default.subpathsOfDirectory(atPath: "Rules")
    return all.filter { $0.hasSuffix(".yaml") && $0.contains("/") }.sorted()
  }

  private static func text(of path: String) throws -> String {
    try String(contentsOfFile: "Rules/" + path, encoding: .utf8)
  }

  private static func nodes(of text: String) -> String {
    let file = RuleFile(name: "", text: text, isTrusted: true)
    let documents = YamlDocuments(file).read()
    return NodeText.encoded(
      documents.map { document in
        let isFormat = MappingReader(document, "a rule", in: file)?.value("kind")?.text == "format"
        let format =
          isFormat ? MappingReader(document, "a rule", in: file).flatMap { FormatReader($0).read() } : nil
        return Abridgement.shortened(document, format)
      })
  }

  /// The digests of the packs, as the loader makes them from the texts.
  private static func digests() -> [PackIdentity] {
    KnowledgeLoader.load(builtIn: false, directories: ["Rules"]) { Digest.hex(Digest.sha256($0)) }.0.packs
  }

  private static func index(of paths: [String]) throws -> String {
    let rows = paths.map { "    (\"\($0)\", \(name(of: $0)))," }.joined(separator: "\n")
    let nodes = paths.map { "    (\"\($0)\", \(nodesName(of: $0)))," }.joined(separator: "\n")
    let digests = digests().map { "    (\"\($0.name)\", \"\($0.sha256)\")," }.joined(separator: "\n")
    return header + """
      /// The texts of the packs that are part of the program.
      enum BuiltInRules {
        /// Paths below Rules/ and texts, in the order of the paths.
        static var files: [(path: String, text: String)] { [
      \(rows)
        ] }

        /// Paths below Rules/ and `NodeText` of what an analysis needs, in the order of the paths.
        static var nodes: [(path: String, text: String)] { [
      \(nodes)
        ] }

        /// SHA-256 of the packs' texts.
        static var digests: [(pack: String, sha256: String)] { [
      \(digests)
        ] }
      }

      """
  }

  private static func member(_ name: String, _ text: String) -> String {
    // Neither the delimiter nor the escape of the raw string may occur in it.
    let marks = (1...9).map { String(repeating: "#", count: $0) }.first {
      !text.contains("\"" + $0) && !text.contains("\\" + $0)
    }
    let fence = marks ?? String(repeating: "#", count: 10)
    return "static var \(name): String { \(fence)\"\"\"\n\(escaped(text, fence))\n\"\"\"\(fence) }"
  }

  /// Control characters, which the compiler changes or refuses, as escapes.
  private static func escaped(_ text: String, _ fence: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap { scalar in
          scalar.value >= 0x20 && scalar.value != 0x7f || scalar == "\n"
            ? [scalar] : Array("\\\(fence)u{\(String(scalar.value, radix: 16))}".unicodeScalars)
        }))
  }

  private static func pack(of path: String) -> String { String(path.prefix { $0 != "/" }) }

  private static func name(of path: String) -> String {
    String(path.dropLast(5).map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }

  private static func nodesName(of path: String) -> String { name(of: path) + "_nodes" }
}
