package import ProximateDiagnostics
internal import ProximateModel

/// What can go wrong with input. None has a place yet: whoever knows the name adds it with `placed(at:)`.
extension Diagnostic {
  /// The same message about the file of this name.
  package func placed(at name: String) -> Diagnostic {
    var result = self
    result.place = Place(file: name)
    return result
  }

  static func missing(_ path: String, similar: String?) -> Diagnostic {
    Diagnostic(
      .error, "I100", "there is nothing at `\(SafeText.visible(path))`", notes: [],
      help: similar.map { "did you mean `\(SafeText.visible($0))`?" }
        ?? "check the spelling; a path is relative to the current directory")
  }

  static func cannotOpen(_ error: SystemError) -> Diagnostic {
    error.isAbsence
      ? Diagnostic(
        .warning, "I102", "the file vanished before it could be read",
        help: "logs that rotate while they are read move on: copy them first, then analyze the copy")
      : Diagnostic(
        .warning, "I101", "the file cannot be opened: \(error.reason)", help: help(for: error))
  }

  static func cannotList(_ error: SystemError) -> Diagnostic {
    Diagnostic(
      .warning, "I106", "the directory cannot be listed: \(error.reason); what lies in it is left out",
      help: help(for: error))
  }

  /// `form` is nil when a file turned into something else after it was found.
  static func notRegular(_ form: FileStatus.Form?) -> Diagnostic {
    let word =
      switch form {
      case .fifo: "a named pipe"
      case .socket: "a socket"
      case .device: "a device"
      default: "not a regular file"
      }
    return Diagnostic(
      .warning, "I103", "this is \(word) and is not opened",
      help: "give its text on standard input: `proximate analyze - < FILE`")
  }

  static let linkLoop = Diagnostic(
    .note, "I104", "this symbolic link leads back to a directory above it and is not followed",
    help: "nothing is lost: every real directory is read once")

  static func danglingLink(_ error: SystemError) -> Diagnostic {
    Diagnostic(
      .warning, "I105", "this symbolic link leads to nothing that can be read: \(error.reason)",
      help: "copy its target along with the logs (`cp -rL`, `tar -h`), or delete the link")
  }

  static func readFailed(_ error: SystemError) -> Diagnostic {
    Diagnostic(
      .warning, "I110", "reading broke off: \(error.reason); what came before is used",
      help: "copy the file to a sound disk and run again")
  }

  static func shrank(from size: UInt64) -> Diagnostic {
    Diagnostic(
      .warning, "I111", "the file became shorter than the \(size) bytes it had when it was found",
      notes: ["what was read before its new end is used"],
      help: "it was rotated or truncated meanwhile: copy the logs first, then analyze the copy")
  }

  static let binary = Diagnostic(
    .warning, "I130", "this is binary data and is not read",
    help: "export it as text first (a systemd journal: `journalctl -o short-iso-precise --file FILE`)")

  static func onlyZeros(_ count: UInt64) -> Diagnostic {
    Diagnostic(
      .warning, "I131", "nothing but zeros is in it, \(count) bytes, and it is not read",
      help: "the log was truncated or never written out: look for a copy of it")
  }

  static func zeros(_ count: UInt64) -> Diagnostic {
    Diagnostic(
      .warning, "I132", "its first \(count) bytes are zeros and were passed over",
      notes: ["the log was cut while its writer went on at the old place (`copytruncate` of logrotate)"],
      help: "let the writer append (O_APPEND, `>>`), or rotate by renaming")
  }

  private static func help(for error: SystemError) -> String {
    error.isDenial
      ? "make it readable (`chmod u+r`, `chmod u+rx` for a directory), or run as its owner"
      : "copy it to a place where it can be read and run again"
  }
}

extension SystemError {
  /// Whether the file is simply not there.
  var isAbsence: Bool { self == .absent || self == .noDirectory }
}
