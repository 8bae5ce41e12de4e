package import ProximateModel

/// A text that is being read: the only one of a file, or a member of an archive.
package struct OpenedSource: Sendable, Hashable {
  /// Its name in the report.
  package var name: SourceName
  /// The archive member's time or else the file's; nil when unknown.
  package var modified: Instant?
  /// How it is read: `utf-8`, `utf-16le`, `utf-16be`, `8-bit`, `binary` (which gives no lines).
  package var encoding: String
  /// The zeros that it begins with and that were passed over, bytes.
  package var zeros: UInt64 = 0
  /// Whether positions in the text are those in the file, when that is plain.
  package var isReadInPlace: Bool { !encoding.hasPrefix("utf-16") && encoding != "binary" }
}
