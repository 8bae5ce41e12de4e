import Foundation
import ProximateDiagnostics

/// Standard input as a file: formats are recognised and lines cited by reading it more than once.
final class StandardInput: Sendable {
  private let directory: String
  /// Where its bytes lie; the last component is its name in the report.
  let path: String

  /// Copies standard input into a temporary file, which goes with the value.
  init() throws(Diagnostic) {
    directory = NSTemporaryDirectory() + "proximate-\(UUID().uuidString)"
    path = directory + "/stdin"
    do {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
      guard
        FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
        let file = FileHandle(forWritingAtPath: path)
      else { throw CocoaError(.fileWriteUnknown) }
      while let part = try FileHandle.standardInput.read(upToCount: 1 << 20), !part.isEmpty {
        try file.write(contentsOf: part)
      }
      try file.close()
    } catch {
      throw Diagnostic(
        .error, "I190", "cannot keep standard input", notes: [error.localizedDescription],
        help: "make room in the temporary directory (TMPDIR), or give the logs as files")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: directory) }
}
