internal import ProximateDiagnostics

/// The members of an archive that may be logs, in their order.
struct ArchiveMembers {
  private let archive: ArchiveStream
  private let unwrapping: Unwrapping
  private var names = UniqueNames()
  private var skipped = 0
  private var problems: [Diagnostic] = []
  private var isDone = false
  private var isEmpty = true

  init(_ archive: ArchiveStream, _ unwrapping: Unwrapping) {
    self.archive = archive
    self.unwrapping = unwrapping
  }

  /// The next regular file, under a name that no member before it has; nil at the end.
  mutating func next() -> ArchiveEntry? {
    guard !isDone else { return nil }
    do throws(Diagnostic) {
      while var entry = try archive.nextEntry() {
        switch entry.form {
        case .directory: continue
        case .other: skipped += 1
        case .regular:
          isEmpty = false
          entry.name = names.claim(entry.name)
          return entry
        }
      }
      if isEmpty, skipped == 0 { problems.append(.emptyArchive) }
    } catch {
      problems.append(error)
    }
    isDone = true
    return nil
  }

  /// The current member's content, decompressed if need be.
  func content() throws(Diagnostic) -> Content { try unwrapping.content(ofMember: archive) }

  /// What is to be told at the end, once.
  mutating func takeProblems() -> [Diagnostic] {
    defer { (skipped, problems) = (0, []) }
    return problems + (skipped > 0 ? [.skippedMembers(skipped)] : [])
  }
}
