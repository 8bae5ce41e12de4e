import ProximateModel

/// What all series of a row have in common.
struct Moment {
  /// Number of the component's text.
  var component: Int
  /// Number of the host's text.
  var host: Int
  var buckets: Buckets
  var place: RecordPlace
}

/// Calls `body` with the bytes of a text of the batch.
@inline(__always)
func withText<R>(
  _ range: TextRange, _ block: borrowing LineBlock, _ batch: borrowing EventBatch,
  _ body: (UnsafeBufferPointer<UInt8>) -> R
) -> R {
  let limits = range.lower..<range.upper
  return range.isScratch
    ? batch.scratch.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[limits])) }
    : block.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[limits])) }
}

extension Observer {
  @inline(__always)
  mutating func bucket(of time: Int64) -> Int64 {
    let quotient = time / plan.bucketWidth
    return time < 0 && quotient * plan.bucketWidth != time ? quotient - 1 : quotient
  }

  /// The number of a component's or a host's text.
  mutating func number(
    of range: TextRange, isHost: Bool, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) -> Int {
    var hint = isHost ? hints.host : hints.component
    let number = withText(range, block, batch) { pool.number(of: $0, hint: &hint) }
    if isHost { hints.host = hint } else { hints.component = hint }
    return number
  }

  mutating func place(of row: EventRow, _ index: Int, _ block: borrowing LineBlock) -> RecordPlace {
    let start = block.byteOffset + UInt64(row.record.lower)
    var hash = tally.placeHash
    hash.combine(start)
    return RecordPlace(
      time: row.time, source: tally.source, byteStart: start, byteEnd: byteEnd(of: row, block),
      rangeStart: tally.rangeStart, line: block.firstLine + Int(row.line), hash: hash.value,
      text: TextState(row: index))
  }

  /// One past the record's last byte; of a line that was cut, the bytes that were dropped count.
  private mutating func byteEnd(of row: EventRow, _ block: borrowing LineBlock) -> UInt64 {
    let end = block.byteOffset + UInt64(min(row.record.upper, block.ownEnd))
    return Self.isCut(row, block) ? end + block.droppedBytes : end
  }

  @inline(__always)
  mutating func scopeNumber(component: Int, host: Int, group: Int) -> Int {
    scopes.number(
      component: component, host: host, group: group, pool, coarseness, templates.coarseness)
  }

  /// Puts down the texts of the block's records that are drawn as evidence.
  mutating func copyEvidence(_ block: borrowing LineBlock, _ batch: borrowing EventBatch) {
    drawn.begin(rows: batch.rows.count)
    evidence.endBlock(&drawn)
    for i in drawn.rows.indices { copy(batch.rows[Int(drawn.rows[i])], i, block) }
    if drawn.isFull { settleEvidence() }
  }

  /// Makes what is still drawn the table's own.
  mutating func settleEvidence() { evidence.settle(&drawn) }

  private mutating func copy(_ row: EventRow, _ index: Int, _ block: borrowing LineBlock) {
    let record = row.record.lower..<row.record.upper
    var (kept, digest) = (record, [UInt8]?.none)
    // The zeros of a hole in the file would leave no room for what is said behind them.
    let zeros = block.bytes[record].prefix { $0 == 0 }.count
    if zeros > 0 || record.count > Limits.evidenceBytes || Self.isCut(row, block)
      || record.upperBound > block.ownEnd
    {
      let own = block.bytes[record.clamped(to: 0..<block.ownEnd)]
      digest = plan.digest(Array(own.prefix(Limits.recordBytes)))
      kept = record.dropFirst(zeros).prefix(min(Limits.evidenceBytes, Limits.recordBytes))
    }
    block.bytes.withUnsafeBufferPointer {
      drawn.put(UnsafeBufferPointer(rebasing: $0[kept]), at: index, digest: digest)
    }
  }

  /// Bytes of the record are missing from the block.
  private static func isCut(_ row: EventRow, _ block: borrowing LineBlock) -> Bool {
    if block.droppedBytes == 0 { return false }
    return Int(row.line) + Int(row.lineCount) >= block.lines.count
  }
}
