import Foundation

/// The source text that puts the packs of the repository into the binary.
///
/// One raw string per file: one literal for all takes the compiler very long, and `.embedInCode` longer still.
enum EmbeddedRules {
  /// Swift sources by their names. `Rules` is read from the current directory, which is the package's.
  static func sources() throws -> [(name: String, text: String)] {
    let paths = try packagePaths()
    var sources = [("BuiltInRules.swift", index(of: paths))]
    for pack in Set(paths.map(Self.pack)).sorted() {
      let members = try paths.filter { Self.pack(of: $0) == pack }.map { path in
        member(path, try String(contentsOfFile: "Rules/" + path, encoding: .utf8))
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

  private static func index(of paths: [String]) -> String {
    let rows = paths.map { "    (\"\($0)\", \(name(of: $0)))," }.joined(separator: "\n")
    return header + """
      /// The texts of the packs that are part of the program.
      enum BuiltInRules {
        /// Paths below Rules/ and texts, in the order of the paths.
        static var files: [(path: String, text: String)] { [
      \(rows)
        ] }
      }

      """
  }

  private static func member(_ path: String, _ text: String) -> String {
    // Neither the delimiter nor the escape of the raw string may occur in it.
    let marks = (1...9).map { String(repeating: "#", count: $0) }.first {
      !text.contains("\"" + $0) && !text.contains("\\" + $0)
    }
    let fence = marks ?? String(repeating: "#", count: 10)
    return "static var \(name(of: path)): String { \(fence)\"\"\"\n\(text)\n\"\"\"\(fence) }"
  }

  private static func pack(of path: String) -> String { String(path.prefix { $0 != "/" }) }

  private static func name(of path: String) -> String {
    String(path.dropLast(5).map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}
