import ArgumentParser
import Foundation
import ProximateDiagnostics

/// Where a shard goes: standard output, or a file that is there only when it is complete.
struct ShardOutput {
  private let path: String

  init(_ path: String) { self.path = path }

  /// Writes, or tells what went wrong and ends with the status that says whether another try may help.
  func write(_ body: (FileHandle) async throws(Diagnostic) -> Void) async throws {
    do throws(Diagnostic) {
      guard path != "-" else { return try await body(FileHandle.standardOutput) }
      let part = path + ".part\(ProcessInfo.processInfo.processIdentifier)"
      guard FileManager.default.createFile(atPath: part, contents: nil),
        let handle = FileHandle(forWritingAtPath: part)
      else { throw Self.unwritable(path, "it cannot be created") }
      do throws(Diagnostic) {
        try await body(handle)
        guard rename(part, path) == 0 else { throw Self.unwritable(path, "it cannot be renamed") }
      } catch {
        unlink(part)
        throw error
      }
    } catch {
      Terminal.report([error])
      throw Self.status(of: error)
    }
  }

  private static func unwritable(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, "S120", "the shard cannot be written", at: Place(file: path), notes: [reason],
      help: "make room, or name another file with -o")
  }

  /// The status of sysexits.h that tells an engine what to do.
  static func status(of problem: Diagnostic) -> ExitCode {
    switch problem.code {
    case "I100", "S117", "S121": ExitCode(66)
    case "S112", "S113", "S120": ExitCode(74)
    case "I190": ExitCode(75)
    case "C203", "S110", "S111": ExitCode(64)
    default: ExitCode(65)
    }
  }
}
