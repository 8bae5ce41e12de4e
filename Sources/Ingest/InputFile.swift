package import ProximateModel

/// One file of the file system, or standard input.
package struct InputFile: Sendable, Hashable {
  /// What must be done to read it.
  package enum Kind: Sendable, Hashable {
    /// Text as it lies there: ranges of it can be read.
    case plain
    case gzip
    /// zstd, xz or bzip2.
    case compressed
    /// zip, or tar however compressed.
    case archive
    case standardInput
  }

  /// `SourceName.path`: relative to the PATH argument it was found under.
  package var name: String
  /// Where it lies.
  package var location: FilePath
  /// Bytes as stored; 0 for standard input.
  package var size: UInt64
  /// When it was written last.
  package var modified: Instant
  /// What its first bytes say it is.
  package var kind: Kind
  /// The name of the first file (by name) with the same content, when there is one: reading both counts twice.
  package var duplicateOf: String?
  /// Whether `duplicateOf` goes on behind what they have in common.
  package var isBeginning = false
  /// Of an archive that is a copy: the files with the content of its members, by the members' names.
  package var originals: [String: String] = [:]

  /// The file system path, for people; bytes that are not UTF-8 are shown as `\xff`.
  package var path: String { location.text }

  /// A file that was found.
  package init(
    name: String, location: FilePath, size: UInt64, modified: Instant, kind: Kind, duplicateOf: String? = nil
  ) {
    self.name = name
    self.location = location
    self.size = size
    self.modified = modified
    self.kind = kind
    self.duplicateOf = duplicateOf
  }
}
