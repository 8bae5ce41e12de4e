/// Where one physical line lies in its block.
public struct LineSpan: Sendable, Hashable {
  /// The line's first byte in `LineBlock.bytes`.
  public var start: UInt32
  /// One past the last byte of its text; neither `\n` nor `\r\n` is included.
  public var end: UInt32

  /// A span.
  public init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }
}

/// A run of whole physical lines as read from a source: the unit of work between Ingest and Normalise.
///
/// The bytes are UTF-8 as far as the source was (UTF-16 sources are transcoded before). A line longer than
/// `Limits.recordBytes` is cut there and is then the last of its block; `droppedBytes` says how much of it follows.
public struct LineBlock: Sendable {
  /// The text, line terminators included.
  public var bytes: [UInt8] = []
  /// The lines in order. They cover `bytes` but for terminators.
  public var lines: [LineSpan] = []
  /// The position of `bytes[0]` in the decompressed text of the source.
  public var byteOffset: UInt64 = 0
  /// The 0-based number of the first line, counted from the start of the range being read.
  public var firstLine: Int = 0
  /// Bytes of the last line that were dropped because it was too long, its terminator not counted.
  public var droppedBytes: UInt64 = 0
  /// Whether the source has no further line after this block.
  public var isLast = false
  /// The index of the first line that lies behind the end of the range (it belongs to the next range, and is
  /// here only so that a record begun before the end can be finished); `lines.count` when there is none.
  public var rangeEnd: Int = 0
  /// Bytes at the end of `bytes` that the source does not hold: with them the file that was rotated after it goes on with
  /// the last line. They are read and shown with it, and are no part of what is cited.
  public var borrowedBytes = 0

  /// An empty block.
  public init() {}

  /// One past the last of the source's own bytes in `bytes`.
  public var ownEnd: Int { bytes.count - borrowedBytes }

  /// Reads on behind a last line that has no terminator. Once a block; nothing happens when the last line is whole, or
  /// too long to be kept, or there may be more of the source.
  public mutating func finishLastLine(with rest: [UInt8]) {
    guard isLast, droppedBytes == 0, borrowedBytes == 0, rangeEnd == lines.count,
      let last = lines.indices.last,
      Int(lines[last].end) == bytes.count, lines[last].start < lines[last].end
    else { return }
    bytes += rest
    borrowedBytes = rest.count
    lines[last].end = UInt32(truncatingIfNeeded: bytes.count)
  }
}

/// Bounds that hold everywhere.
public enum Limits {
  /// A line is matched up to this many bytes.
  public static let matchedBytes = 64 << 10
  /// A record (and a single line) is kept up to this many bytes.
  public static let recordBytes = 1 << 20
  /// Text kept of one evidence line, bytes.
  public static let evidenceBytes = 4 << 10
}
