internal import ProximateDiagnostics

/// Reads what a wrapped file holds as its wrapping gives it out: the text of a compressed file, the members of an
/// archive one after the other.
package struct PartReader {
  private let archive: ArchiveParts?
  private var text: (any ByteSource)?
  private var bytes: (any ByteSource)?
  private var hasBroken = false
  /// Whether something of it could not be read.
  package var hasFailed: Bool { hasBroken || archive?.hasFailed ?? false }

  /// nil when the file is plain, or cannot be opened.
  package init?(_ file: InputFile) {
    switch file.kind {
    case .plain, .standardInput: return nil
    case .gzip, .compressed:
      guard let text = WrappedCopies.text(of: file) else { return nil }
      (archive, self.text) = (nil, text)
    case .archive:
      guard let archive = ArchiveParts(file) else { return nil }
      self.archive = archive
    }
  }

  /// Goes on to the text, or to the next member, and gives its name; nil at the end.
  package mutating func next() -> String? {
    if let archive {
      bytes = archive.bytes
      return archive.next()?.name
    }
    bytes = text
    defer { text = nil }
    return text == nil ? nil : ""
  }

  /// The next bytes of the part at hand; nil at its end.
  package mutating func nextBytes() -> [UInt8]? {
    guard let bytes, !hasBroken else { return nil }
    let block = PeekedBytes(bytes, count: Likeness.blockBytes)
    hasBroken = block.hasFailed
    return block.head.isEmpty ? nil : block.head
  }
}
