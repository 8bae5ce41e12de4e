internal import ProximateDiagnostics

/// The members of an archive as they lie in it, one after the other: a compressed one compressed.
final class ArchiveParts {
  private let archive: ArchiveStream
  private var members: ArchiveMembers
  /// Whether something of it could not be read.
  private(set) var hasFailed = false

  /// nil when the file is no archive that can be opened.
  init?(_ file: InputFile) {
    guard let stored = try? FileBytes(file.location, expectedSize: file.size) else { return nil }
    let unwrapping = Unwrapping(stored: stored, bounds: ReadingBounds(), headBytes: Magic.bytes)
    guard case .archive(let archive)? = try? unwrapping.content().content else { return nil }
    self.archive = archive
    members = ArchiveMembers(archive, unwrapping)
  }

  /// Goes on to the next regular file; nil at the end.
  func next() -> ArchiveEntry? {
    guard let entry = members.next() else {
      // Links and devices are left out of the analysis, too.
      hasFailed = hasFailed || members.takeProblems().contains { $0.severity != .note }
      return nil
    }
    hasFailed = hasFailed || entry.isEncrypted
    return entry
  }

  /// The bytes of the member at hand.
  var bytes: any ByteSource { archive }
}
