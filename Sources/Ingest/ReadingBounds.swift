internal import ProximateModel

/// How much is read at once and how far a source is followed; tests make them small.
package struct ReadingBounds: Sendable, Hashable {
  /// Bytes read at once.
  package var blockBytes = 256 << 10
  /// A longer line is cut, bytes of its text.
  package var lineBytes = Limits.recordBytes
  /// Bytes of a source's front that its encoding and kind are judged by.
  package var headBytes = 64 << 10
  /// A compressed file is given up when more than this comes out of it, bytes.
  package var expandedBytes: UInt64 = 64 << 30
  /// A compressed file is given up when its text is this many times its size...
  package var expansionRatio: UInt64 = 2000
  /// ...and longer than this, bytes.
  package var ratioFreeBytes: UInt64 = 1 << 30

  /// The bounds that hold for users.
  package init() {}
}
