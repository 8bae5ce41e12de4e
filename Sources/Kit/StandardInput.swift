import Foundation
import ProximateDiagnostics

/// Standard input as a file: formats are recognised and lines cited by reading it more than once.
final class StandardInput: Sendable {
  private let directory: String
  /// Where its bytes lie; the last component is its name in the report.
  let path: String

  /// Copies standard input into a temporary file, which goes with the value.
  ///
  /// - Parameter stretches: where its bytes belong, one stretch after the other; none: one behind the other.
  init(stretches: [Range<UInt64>] = []) throws(Diagnostic) {
    directory = NSTemporaryDirectory() + "proximate-\(UUID().uuidString)"
    path = directory + "/stdin"
    var isShort = false
    do {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
      guard
        FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
        let file = FileHandle(forWritingAtPath: path)
      else { throw CocoaError(.fileWriteUnknown) }
      for stretch in stretches.isEmpty ? [0..<UInt64.max] : stretches {
        try file.seek(toOffset: stretch.lowerBound)
        let left = try Self.copy(stretch.upperBound - stretch.lowerBound, to: file)
        isShort = isShort || !stretches.isEmpty && left > 0
      }
      try file.close()
    } catch {
      throw Diagnostic(
        .error, "I190", "cannot keep standard input", notes: [error.localizedDescription],
        help: "make room in the temporary directory (TMPDIR), or give the logs as files")
    }
    if isShort {
      throw Diagnostic(
        .error, "S113", "standard input ended before all of its stretches had come",
        help: "a read that broke off is no end of a file: run again")
    }
  }

  /// Copies so many bytes, or fewer when the input ends; returns how many are left.
  private static func copy(_ count: UInt64, to file: FileHandle) throws -> UInt64 {
    var left = count
    while left > 0, let part = try FileHandle.standardInput.read(upToCount: Int(min(left, 1 << 20))),
      !part.isEmpty
    {
      try file.write(contentsOf: part)
      left -= UInt64(part.count)
    }
    return left
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }
}
