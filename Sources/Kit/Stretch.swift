import ProximateModel

/// The records of a text that are wanted, while all of it from a fixed place on is read: those that begin in a range
/// of bytes. What is read before them settles how they are read, as it does for a reader of the whole.
struct Stretch {
  private let wanted: Range<UInt64>?
  /// Lines before the first one that begins in the range, and before the first one behind it, counted from where
  /// reading began.
  private var firstLine: Int?
  private var endLine: Int?
  /// Where the first line behind the range begins; nil until it was met.
  private(set) var byteEnd: UInt64?

  init(_ wanted: Range<UInt64>?) { self.wanted = wanted }

  /// Looks where the range begins and ends among the lines of the next block.
  mutating func see(_ block: borrowing LineBlock) {
    guard let wanted else { return }
    if firstLine == nil, let line = Self.line(at: wanted.lowerBound, block) {
      firstLine = block.firstLine + line
    }
    if endLine == nil, let line = Self.line(at: wanted.upperBound, block) {
      endLine = block.firstLine + line
      byteEnd = block.byteOffset + UInt64(block.lines[line].start)
    }
  }

  /// The first line of a block that begins at a position or behind it.
  private static func line(at position: UInt64, _ block: borrowing LineBlock) -> Int? {
    let offset = block.byteOffset
    guard let last = block.lines.last, offset + UInt64(last.start) >= position else { return nil }
    return block.lines.firstIndex { offset + UInt64($0.start) >= position }
  }

  /// The rows whose records begin in the range.
  func wantedRows(of batch: borrowing EventBatch, _ block: borrowing LineBlock) -> Range<Int> {
    guard let wanted else { return batch.rows.indices }
    let offset = block.byteOffset
    let first = batch.rows.firstIndex { offset + UInt64($0.record.lower) >= wanted.lowerBound }
    guard let first else { return batch.rows.count..<batch.rows.count }
    let end = batch.rows[first...].firstIndex { offset + UInt64($0.record.lower) >= wanted.upperBound }
    return first..<(end ?? batch.rows.count)
  }

  /// Whether every record of the range was read.
  func isOver(_ batch: borrowing EventBatch, _ block: borrowing LineBlock) -> Bool {
    guard let wanted, batch.consumedLines < block.lines.count else { return false }
    return block.byteOffset + UInt64(block.lines[batch.consumedLines].start) >= wanted.upperBound
  }

  /// The lines that begin in the range, of a text that has so many.
  func lines(outOf count: Int) -> Int {
    guard wanted != nil else { return count }
    return min(endLine ?? count, count) - min(firstLine ?? count, count)
  }
}
