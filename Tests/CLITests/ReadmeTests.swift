import Foundation
import Testing

/// Every command that the README shows runs, with files in the place of its capitals.
@Suite(.serialized) struct ReadmeTests {
  private static let sample = CommandLineRun.root.path + "/SampleLogs/lab/retry-storm/logs"

  /// The commands of a page, without what it says of them.
  private static func commands(of page: String) -> [String] {
    let blocks = page.components(separatedBy: "\n```")
    let fenced = stride(from: 1, to: blocks.count, by: 2).map { blocks[$0] }
    return fenced.flatMap { $0.split(separator: "\n") }.filter { $0.hasPrefix("proximate ") }.map { line in
      line.firstRange(of: "  ").map { String(line[..<$0.lowerBound]) } ?? String(line)
    }
  }

  @Test func `every command of the README runs`() throws {
    let place = URL(fileURLWithPath: NSTemporaryDirectory() + "readme-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    try Self.prepare(place)
    let readme = try String(
      contentsOf: CommandLineRun.root.appendingPathComponent("README.md"), encoding: .utf8)
    let commands = Self.commands(of: readme)
    #expect(commands.count >= 15)
    for command in commands {
      let arguments = command.split(separator: " ").dropFirst().map(String.init)
      let isAboutRules = arguments[0] == "rules" || arguments.contains("--rules")
      let run = try CommandLineRun(
        arguments.map { Self.filled($0, isAboutRules: isAboutRules) }, directory: place)
      #expect(run.status == 0, "\(command)\n\(run.errors)")
      #expect(!run.output.isEmpty || command.contains("lint") || command.contains("--sqlite"), "\(command)")
    }
  }

  private static func filled(_ argument: String, isAboutRules: Bool) -> String {
    let parts = [
      "LOGS": sample, "DIR": isAboutRules ? "my-rules" : "incident", "A.json": "incident/report.json",
      "B.json": "incident/report.json", "FILE.yaml": "my-rules/shop/formats/shop.yaml", "FILE": "events.db",
      "LOG": "shop.log", "F": "sigma.yml", "TIME": "2024-05-01T10:00Z",
    ]
    if let whole = parts[argument] { return whole }
    for (name, path) in parts where argument.hasPrefix(name + "/") || argument.hasPrefix(name + ":") {
      return path + argument.dropFirst(name.count)
    }
    return argument
  }

  /// A log, a pack, a rule of another language.
  private static func prepare(_ place: URL) throws {
    let lines = (10..<60).map { second in
      "2024-05-01T10:00:\(second)Z WARN shop: payment of order \(4700 + second) timed out after 5000 ms\n"
    }
    let files = [
      "shop.log": lines.joined(),
      "my-rules/shop/pack.yaml": "name: shop\nversion: 1.0.0\ntitle: What our shop does\n",
      "my-rules/shop/formats/shop.yaml": """
      kind: format
      id: shop.orders
      title: Orders of our shop
      version: 1
      status: stable
      """,
      "sigma.yml": """
      title: Payment refused
      id: 6f1c8a54-4a0c-4c07-9c55-0c8a2f1a4711
      status: test
      description: A payment was refused.
      logsource: {product: shop}
      detection:
        words: ['payment refused']
        condition: words
      level: high
      """,
    ]
    for (name, text) in files {
      let file = place.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    // The tool drafts the format that it is to test.
    let draft = try CommandLineRun(["formats", "new", "--from", "shop.log:1-20"], directory: place)
    try draft.output.write(
      to: place.appendingPathComponent("my-rules/shop/formats/shop.yaml"), atomically: true, encoding: .utf8)
  }
}
