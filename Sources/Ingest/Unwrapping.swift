internal import ProximateDiagnostics

/// What a file holds once its wrapping is off.
enum Content {
  case text(any ByteSource)
  case archive(ArchiveStream)
  /// An archive where none is read: within another.
  case nestedArchive
}

/// Takes the wrapping off by what the bytes are, not by what the name says.
struct Unwrapping {
  /// The bytes as stored; what expansion is measured against.
  let stored: any StoredBytes
  let bounds: ReadingBounds
  /// Bytes to look at: enough for the encoding where text is wanted, fewer where only the kind is.
  let headBytes: Int

  /// A file or standard input.
  func content() throws(Diagnostic) -> (kind: InputFile.Kind, content: Content) {
    let peeked = PeekedBytes(stored, count: max(headBytes, Magic.bytes))
    let magic = Magic(peeked.head)
    switch magic {
    case .none: return (.plain, .text(peeked))
    case .zip, .sevenZip, .tar:
      return (.archive, .archive(try ArchiveStream(rewound(peeked), magic, meter: meter)))
    case .gzip, .zstd, .xz, .bzip2, .lz4:
      let text = PeekedBytes(try decompressed(peeked, magic), count: max(headBytes, Magic.bytes))
      guard Magic(text.head) != .tar else {
        return (.archive, .archive(try ArchiveStream(text, .tar, meter: meter)))
      }
      return (magic == .gzip ? .gzip : .compressed, .text(text))
    }
  }

  /// A member of an archive: may be compressed, may not be an archive again.
  func content(ofMember member: any ByteSource) throws(Diagnostic) -> Content {
    let peeked = PeekedBytes(member, count: max(headBytes, Magic.bytes))
    let magic = Magic(peeked.head)
    switch magic {
    case .none: return .text(peeked)
    case .zip, .sevenZip, .tar: return .nestedArchive
    case .gzip, .zstd, .xz, .bzip2, .lz4:
      let text = PeekedBytes(try decompressed(peeked, magic), count: max(headBytes, Magic.bytes))
      return Magic(text.head) == .tar ? .nestedArchive : .text(text)
    }
  }

  private var meter: ExpansionMeter { ExpansionMeter(stored, bounds: bounds) }

  /// A file is read from its start again, so that it can still be sought in.
  private func rewound(_ peeked: PeekedBytes) -> any ByteSource {
    guard let file = stored as? any SeekableBytes else { return peeked }
    file.position = 0
    return file
  }

  private func decompressed(_ source: any ByteSource, _ magic: Magic) throws(Diagnostic) -> any ByteSource {
    magic == .lz4
      ? try ArchiveStream(source, magic, meter: meter) : try ExpandedBytes(source, magic, meter: meter)
  }
}
