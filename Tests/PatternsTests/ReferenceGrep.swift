import Foundation

/// `pcre2grep` of Debian's pcre2-utils, run without machine code, as a second opinion.
struct ReferenceGrep {
  static let path = "/usr/bin/pcre2grep"
  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }
  static let separator: UInt8 = 0x1F

  /// The first match in each line by its number from 0: offset and length, in bytes.
  static func matches(of pattern: String, in lines: [[UInt8]]) throws -> [Int: Range<Int>] {
    var result: [Int: Range<Int>] = [:]
    for (line, text) in try firsts(["--line-offsets", "-e", pattern], lines) {
      let numbers = text.split(separator: UInt8(ascii: ",")).compactMap {
        Int(String(decoding: $0, as: UTF8.self))
      }
      result[line] = numbers[0]..<(numbers[0] + numbers[1])
    }
    return result
  }

  /// The groups of the first match in each line that are not empty, joined by the separator.
  static func groups(_ count: Int, of pattern: String, in lines: [[UInt8]]) throws -> [Int: [UInt8]] {
    let separator = String(decoding: [separator], as: UTF8.self)
    let options = (0...count).map { "-o\($0)" } + ["--om-capture=\(count)", "--om-separator=\(separator)"]
    return try firsts(options + ["-e", pattern], lines)
  }

  /// What stands behind `number:` where that number first occurs.
  private static func firsts(_ options: [String], _ lines: [[UInt8]]) throws -> [Int: [UInt8]] {
    let output = try run(["-U", "-a", "-n", "-h", "--no-jit", "-N", "LF"] + options, on: lines)
    var result: [Int: [UInt8]] = [:]
    for row in output.split(separator: 0x0A) {
      guard let colon = row.firstIndex(of: UInt8(ascii: ":")),
        let number = Int(String(decoding: row[..<colon], as: UTF8.self))
      else { continue }
      if result[number - 1] == nil { result[number - 1] = Array(row[(colon + 1)...]) }
    }
    return result
  }

  private static func run(_ arguments: [String], on lines: [[UInt8]]) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "patterns-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(lines.flatMap { $0 + [0x0A] }).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments + [file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Array(output)
  }
}
