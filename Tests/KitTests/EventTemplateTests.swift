import ProximateKit
import Testing

@Suite struct EventTemplateTests {
  /// The templates of a log's events, in order; nil for none.
  private func templates(of lines: [String]) async throws -> [String] {
    let directory = try TemporaryDirectory()
    try directory.write("app.log", lines.joined(separator: "\n") + "\n")
    var text = ""
    _ = await EventStream(AnalyzerOptions(paths: [directory.path])).write(as: .ndjson) { text += $0 }
    return text.split(separator: "\n").map { line in
      let value = line.split(separator: "\"template\":").dropFirst().first ?? ""
      return String(value.split(separator: ",\"message\":").first ?? "")
    }
  }

  @Test func `templates are those of the whole input from the first event on`() async throws {
    let names = ["ann", "bob", "cid", "dan"]
    let lines = names.enumerated().map { i, name in
      "2025-03-04T08:00:0\(i)Z INFO user \(name) took seat \(i) of hall"
    }
    let templates = try await templates(of: lines + ["2025-03-04T08:00:09Z INFO doors closed"])
    #expect(
      templates == [String](repeating: "\"user <*> took seat <*> of hall\"", count: 4) + ["\"doors closed\""])
  }
}
