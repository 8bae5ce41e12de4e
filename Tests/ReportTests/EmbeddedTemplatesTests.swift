import Foundation
import Testing

@testable import ProximateReport

/// The generated source that puts the templates into the program is what the templates give.
///
/// PROXIMATE_EMBED=1 writes it anew (and fails, so that it cannot be left on).
@Suite struct EmbeddedTemplatesTests {
  private static let directory = "Sources/Report/Templates"
  private static let target = "Sources/Report/Generated/EmbeddedTemplates.swift"
  private static let command = "PROXIMATE_EMBED=1 swift test --filter EmbeddedTemplatesTests"

  @Test func `the generated source is fresh`() throws {
    let text = try Self.source()
    if ProcessInfo.processInfo.environment["PROXIMATE_EMBED"] == "1" {
      try text.write(toFile: Self.target, atomically: true, encoding: .utf8)
      Issue.record("the templates were embedded; run the tests again without PROXIMATE_EMBED")
    } else {
      #expect(try text == String(contentsOfFile: Self.target, encoding: .utf8), "run `\(Self.command)`")
    }
  }

  private static func source() throws -> String {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: directory).filter { $0.contains(".") }
    let files = try paths.sorted().map { path in
      "    (\n      \"\(path)\",\n      ####\"\"\"\n"
        + (try String(contentsOfFile: directory + "/" + path, encoding: .utf8)) + "\n\"\"\"####\n    ),"
    }
    return """
      // swift-format-ignore-file
      // Generated from Templates/ by `\(command)`; do not edit.

      /// The templates, style and script that are part of the program.
      enum EmbeddedTemplates {
        /// Paths below Templates/ and texts, in the order of the paths.
        static let files: [(path: String, text: String)] = [
      \(files.joined(separator: "\n"))
        ]

        /// The text of a file, empty when there is none.
        static func text(_ path: String) -> String { files.first { $0.path == path }?.text ?? "" }
      }

      """
  }
}
