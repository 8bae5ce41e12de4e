import Foundation
import ProximateDiagnostics
import ProximateKit
import ProximateModel
import Testing

/// What the documentation shows works as it is shown.
@Suite struct DocumentationTests {
  private static let catalogue = "Sources/Kit/Documentation.docc"

  @Test func `the page on the library shows this test's code`() throws {
    let page = try String(contentsOfFile: Self.catalogue + "/UsingTheLibrary.md", encoding: .utf8)
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let shown = try #require(
      page.split(separator: "```swift\n").dropFirst().first?.split(separator: "```").first)
    let lines = shown.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let own = source.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let start = try #require(own.firstIndex(of: lines[0]))
    #expect(Array(own[start..<min(own.count, start + lines.count)]) == lines)
  }

  @Test func `the library analyses and renders`() async throws {
    let directory = try TemporaryDirectory()
    try LogFixture.write(into: directory)
    let (page, report) = try await Self.documents(directory.path)
    #expect(page.hasPrefix("<!doctype html>"))
    #expect(report.contains("\"redacted\" : true"))
  }

  private static func documents(_ logs: String) async throws -> (String, String) {
    var result = ("", "")
    try await analyse(logs) { result = ($0, $1) }
    return result
  }

  private static func analyse(_ logs: String, _ done: (String, String) -> Void) async throws {
    var options = AnalyzerOptions(paths: [logs])
    options.jobs = 2
    let outcome = await Analyzer(options).analyze()
    guard let analysis = outcome.analysis else {
      for diagnostic in outcome.diagnostics { print(diagnostic.text) }
      return
    }
    print(analysis.correlation.verdict.rawValue)
    for incident in analysis.correlation.incidents {
      print(incident.trigger.best?.claim ?? "undetermined")
      print(incident.rootCause.best?.claim ?? "undetermined")
    }
    let page = try Rendering.html(analysis, template: DraftTemplate("sre"))
    let report = Rendering.json(Rendering.redacted(analysis))
    done(page, report)
  }

  @Test func `every page of the catalogue is linked from its first`() throws {
    let first = try String(contentsOfFile: Self.catalogue + "/Proximate.md", encoding: .utf8)
    let pages = try FileManager.default.contentsOfDirectory(atPath: Self.catalogue)
      .filter { $0.hasSuffix(".md") && $0 != "Proximate.md" }
    #expect(pages.count == 10)
    for page in pages { #expect(first.contains("<doc:\(page.dropLast(3))>")) }
  }
}
