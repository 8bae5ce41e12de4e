import Foundation
import Testing

/// The page for new authors, step by step: files are written as it shows them, commands print what it says.
@Suite struct FirstDetectorTests {
  /// A fenced block of the page.
  private struct Block {
    /// `text logs/shop.log`, `console`.
    var info: [String]
    var text: String
  }

  private func blocks() throws -> [Block] {
    let page = try String(
      contentsOf: CommandLineRun.root.appendingPathComponent("Rules/FIRST-DETECTOR.md"), encoding: .utf8)
    let parts = page.components(separatedBy: "\n```")
    return stride(from: 1, to: parts.count, by: 2).map { index in
      let lines = parts[index].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return Block(
        info: lines[0].split(separator: " ").map(String.init),
        text: lines.count > 1 ? String(lines[1]) + "\n" : "")
    }
  }

  @Test func `every step of the page does what it says`() throws {
    let directory = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent(
      "first-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: directory) }
    var steps = 0
    for block in try blocks() {
      if block.info.count == 2 {
        try write(block.text, to: directory.appendingPathComponent(block.info[1]))
      } else if block.info == ["console"] {
        steps += try run(block.text, in: directory)
      }
    }
    #expect(steps >= 8)
  }

  private func write(_ text: String, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Runs the commands of a block and compares what each prints; `...` stands for lines that are not shown.
  private func run(_ text: String, in directory: URL) throws -> Int {
    let commands = ("\n" + text).components(separatedBy: "\n$ ").dropFirst()
    for command in commands {
      let lines = command.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
      let printed = try output(of: lines[0], in: directory).split(separator: "\n").map(String.init)
      let expected = Array(lines.dropFirst())
      if expected.first == "..." {
        let shown = Array(expected.dropFirst())
        let found = printed.suffix(max(shown.count, 0)).map { $0 }
        #expect(
          found == shown || shown.isEmpty && !printed.isEmpty,
          "\(lines[0])\n\(printed.joined(separator: "\n"))")
      } else {
        #expect(printed == expected, "\(lines[0])\n\(printed.joined(separator: "\n"))")
      }
    }
    return commands.count
  }

  private func output(of command: String, in directory: URL) throws -> String {
    let parts = command.components(separatedBy: " > ")
    let words = words(of: parts[0])
    if words[0] == "sed" {
      let file = directory.appendingPathComponent(words[3])
      let change = words[2].split(separator: "/").map(String.init)
      let text = try String(contentsOf: file, encoding: .utf8)
      try write(text.replacing(change[1], with: change[2]), to: file)
      return ""
    }
    #expect(words[0] == "proximate")
    let run = try CommandLineRun(Array(words.dropFirst()), directory: directory)
    guard parts.count == 2 else { return run.output }
    try write(run.output, to: directory.appendingPathComponent(parts[1]))
    return ""
  }

  /// Words separated by spaces, quoted ones as one.
  private func words(of command: String) -> [String] {
    command.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }
}
