import Foundation

/// One run of the built executable.
struct CommandLineRun {
  let status: Int32
  let output: String
  let errors: String

  /// The repository's root, from this file's place in it.
  static var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// The executable lies beside the test bundle.
  private static var executable: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(
      "proximate")
  }

  /// - Parameter input: what the process reads from its standard input.
  init(_ arguments: [String], input: String? = nil, directory: URL = root) throws {
    try self.init(Self.executable, arguments, input: input, directory: directory)
  }

  /// - Parameter shell: a script, in which `$P` is the executable.
  init(shell: String, directory: URL) throws {
    try self.init(
      URL(fileURLWithPath: "/bin/bash"), ["-c", shell], input: nil, directory: directory,
      environment: ["P": Self.executable.path])
  }

  private init(
    _ program: URL, _ arguments: [String], input: String?, directory: URL, environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.currentDirectoryURL = directory
    let names = ["out", "err", "in"].map { NSTemporaryDirectory() + "proximate-\(UUID().uuidString)-\($0)" }
    defer { names.forEach { try? FileManager.default.removeItem(atPath: $0) } }
    try Data((input ?? "").utf8).write(to: URL(fileURLWithPath: names[2]))
    for name in names[..<2] { _ = FileManager.default.createFile(atPath: name, contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: names[0])
    process.standardError = FileHandle(forWritingAtPath: names[1])
    process.standardInput = FileHandle(forReadingAtPath: names[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try String(contentsOfFile: names[0], encoding: .utf8)
    errors = try String(contentsOfFile: names[1], encoding: .utf8)
  }
}
