internal import ProximateDiagnostics
package import ProximateModel

/// Cuts a text into blocks of whole lines.
package struct LineCutter {
  private let source: any ByteSource
  private let bounds: ReadingBounds
  private var window: ByteWindow
  /// One past the last byte that a line of the range may begin at.
  private let rangeEnd: UInt64
  private var isFresh = true

  /// Cuts what `source` gives, which lies at `offset` of the text.
  package init(_ source: any ByteSource, at offset: UInt64, rangeEnd: UInt64 = .max, bounds: ReadingBounds) {
    self.source = source
    self.bounds = bounds
    self.rangeEnd = rangeEnd
    window = ByteWindow(offset: offset)
  }

  /// Why the text ended early.
  var failure: Diagnostic? { window.failure }

  /// Skips the rest of the line that is being read, unless the range ends in it: then it has no line of its own,
  /// and false is returned.
  mutating func skipToLineStart() -> Bool {
    while window.offset < rangeEnd {
      window.fill(to: bounds.blockBytes, from: source)
      let length = window.untilNewline
      if length < window.count {
        window.drop(length + 1)
        return window.offset < rangeEnd
      }
      window.drop(length)
      if window.isAtEnd { return false }
    }
    return false
  }

  /// Reads the next lines behind those kept; false when there are none.
  package mutating func nextBlock(into block: inout LineBlock, keepingFrom line: Int) -> Bool {
    prepare(&block, keepingFrom: line)
    let length = awaitLines()
    if length > 0 { append(length, to: &block) }
    // Whether a line follows is known only when the next byte was asked for.
    if window.count == 0 { window.fill(to: bounds.blockBytes, from: source) }
    block.isLast = window.count == 0
    block.rangeEnd = firstLine(behind: rangeEnd, in: block)
    return length > 0
  }

  private mutating func prepare(_ block: inout LineBlock, keepingFrom line: Int) {
    if isFresh { block = LineBlock() }
    isFresh = false
    block.keepLines(from: line)
    if block.lines.isEmpty { block.byteOffset = window.offset }
  }

  /// Reads until a line is whole, or too long, or the last; returns the bytes to take.
  private mutating func awaitLines() -> Int {
    var (searched, wanted) = (0, nextRead)
    while true {
      window.fill(to: wanted, from: source)
      if window.isAtEnd { return window.count }
      let length = window.wholeLines(after: searched)
      if length > searched { return length }
      if window.count > bounds.lineBytes + 1 { return window.count }
      searched = window.count
      wanted = searched + bounds.blockBytes
    }
  }

  /// Up to the end of the range in whole blocks; behind it only a record is finished, so less will do.
  private var nextRead: Int {
    let left = rangeEnd > window.offset ? rangeEnd - window.offset : 0
    return Int(min(UInt64(bounds.blockBytes), max(left, 16 << 10)))
  }

  private mutating func append(_ length: Int, to block: inout LineBlock) {
    let (from, firstNew) = (block.bytes.count, block.lines.count)
    window.copy(length, to: &block.bytes)
    LineIndex.append(linesIn: block.bytes, from: from, to: &block.lines)
    if length > bounds.lineBytes, let long = block.lines[firstNew...].firstIndex(where: isTooLong) {
      cut(&block, at: long, new: from)
    } else {
      window.drop(length)
    }
  }

  private func isTooLong(_ line: LineSpan) -> Bool { Int(line.end - line.start) > bounds.lineBytes }

  /// Ends the block in its line `long`; what lies behind that waits again, without the rest of the line.
  private mutating func cut(_ block: inout LineBlock, at long: Int, new from: Int) {
    block.lines.removeSubrange((long + 1)...)
    block.lines[long].end = block.lines[long].start + UInt32(bounds.lineBytes)
    let end = Int(block.lines[long].end)
    block.bytes.removeLast(block.bytes.count - end)
    window.drop(end - from)
    block.droppedBytes = skipLine()
  }

  /// Skips to the next line in constant memory; returns how much text that was, the terminator not counted.
  private mutating func skipLine() -> UInt64 {
    var (skipped, endsInReturn) = (UInt64(0), false)
    while true {
      let length = window.untilNewline
      if length > 0 { endsInReturn = window[length - 1] == UInt8(ascii: "\r") }
      let isWhole = length < window.count
      window.drop(isWhole ? length + 1 : length)
      skipped += UInt64(length)
      if isWhole { return endsInReturn ? skipped - 1 : skipped }
      window.fill(to: bounds.blockBytes, from: source)
      if window.count == 0 { return skipped }
    }
  }

  private func firstLine(behind end: UInt64, in block: LineBlock) -> Int {
    guard end > block.byteOffset else { return 0 }
    let (lines, limit) = (block.lines, end - block.byteOffset)
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if UInt64(lines[middle].start) >= limit { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
