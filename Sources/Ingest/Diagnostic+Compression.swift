internal import ProximateDiagnostics
internal import ProximateModel

/// What can go wrong with compressed files and archives; none has a place yet.
extension Diagnostic {
  static func truncated(_ what: String) -> Diagnostic {
    Diagnostic(
      .warning, "I120", "the \(what) ends in the middle; what came before is used",
      help: "copy it again: it was cut on the way, or was still being written")
  }

  static func corrupt(_ what: String, reason: String) -> Diagnostic {
    Diagnostic(
      .warning, "I121", "the \(what) is damaged: \(SafeText.visible(reason)); what came before is used",
      help: "fetch it again from its origin and compare checksums")
  }

  static func expandsTooFar(_ expanded: UInt64, from size: UInt64) -> Diagnostic {
    Diagnostic(
      .warning, "I122", "reading stopped after \(expanded) bytes came out of \(size) compressed ones",
      notes: ["a small file that expands without end can fill any disk or wear out any patience"],
      help: "if the file is sound, decompress it yourself and give the result")
  }

  static let nestedArchive = Diagnostic(
    .warning, "I123", "an archive within an archive is not read",
    help: "unpack the outer archive and give the directory")

  static func skippedMembers(_ count: Int) -> Diagnostic {
    Diagnostic(
      .note, "I124",
      "\(count) \(count == 1 ? "member is" : "members are") not a regular file (links, devices) and left out",
      help: "links point to members that are read under their own names; pack with `tar -h` to follow others")
  }

  static let emptyArchive = Diagnostic(
    .note, "I128", "the archive holds no files",
    help: "list it with `tar -t` or `unzip -l`: it may have been packed wrongly")

  static let encrypted = Diagnostic(
    .warning, "I125", "this member is encrypted and is not read",
    help: "unpack the archive with its password and give the directory")

  static func trailingGarbage(_ what: String) -> Diagnostic {
    Diagnostic(
      .warning, "I126", "something that is no \(what) follows the compressed text and is left out",
      help: "check with `gzip -t` or its like: two files may have been joined, or the end was overwritten")
  }

  static let noMemory = Diagnostic(
    .error, "I127", "there is no memory left to decompress it", help: "run with fewer `--jobs`")
}
