import ProximateModel

extension Normaliser {
  /// Reads records of the systemd journal's export format (systemd: Journal Export Formats): `KEY=value` lines, or
  /// a bare key, eight bytes of length (little endian) and as many bytes; a blank line ends the record.
  mutating func processJournal(_ block: borrowing LineBlock, into batch: inout EventBatch) {
    let text = block.bytes.span
    var line = 0
    while line < block.lines.count {
      var start = Int(block.lines[line].start)
      if block.byteOffset + UInt64(start) == 0, text.has("\u{feff}", at: 0, end: text.count) { start = 3 }
      start = text.endOfZeros(at: start, end: Int(block.lines[line].end))
      if Int(block.lines[line].end) == start {
        count(.blank, at: block.lines[line].start, block, &batch)
        line += 1
        continue
      }
      let fields = batch.fields.count
      reader.begin()
      let end = readJournalRecord(text, start, &batch)
      guard let end = end ?? endOfCutRecord(start, block) else {
        // The record goes on in the next block.
        reader.undo(fields: fields, scratch: batch.scratch.count, &batch)
        batch.consumedLines = line
        return
      }
      let next = firstLine(from: end, after: line, block)
      finishJournalRecord(line..<next, text, block, fields: fields, &batch)
      line = next
    }
    batch.consumedLines = block.lines.count
  }

  /// Reads the fields of the record that begins at `start`; returns its end, nil when the text ends before.
  private mutating func readJournalRecord(_ text: Span<UInt8>, _ start: Int, _ batch: inout EventBatch)
    -> Int?
  {
    let format = active[0].format
    var p = start
    while p < text.count {
      if text[p] == 0x0a { return p }
      let keyStart = p
      while p < text.count, text[p] != 0x3d, text[p] != 0x0a { p += 1 }
      guard p < text.count else { return nil }
      let keyEnd = p
      guard let value = journalValue(text, &p) else { return nil }
      let hash = KeyTable.hash(text, keyStart..<keyEnd, in: KeyTable.root)
      let entry = format.keys.index(hash: hash, text, keyStart..<keyEnd)
      let role = entry >= 0 ? format.keys.entries[entry].role : FieldRole()
      reader.seen |= role.required
      if !value.isEmpty, entry >= 0 || reader.keepsAllFields {
        reader.take(
          TextRange(value.lowerBound, value.upperBound), as: role, keyText: TextRange(keyStart, keyEnd),
          batch: &batch)
      }
    }
    return nil
  }

  /// The value behind a key; `p` ends behind its line, or at the end of the text.
  private mutating func journalValue(_ text: Span<UInt8>, _ p: inout Int) -> Range<Int>? {
    let start: Int
    let end: Int
    if text[p] == 0x3d {
      start = p + 1
      end = text.index(of: 0x0a, from: start, end: text.count)
    } else {
      start = p + 9
      guard start <= text.count else { return nil }
      var length: UInt64 = 0
      for i in 0..<8 { length |= UInt64(text[p + 1 + i]) << UInt64(8 * i) }
      guard length <= UInt64(text.count - start) else { return nil }
      end = start + Int(length)
    }
    // A value that the text ends within is kept: the record is read again when more of it comes.
    p = min(end + 1, text.count)
    return start..<end
  }

  /// The end of a record that is not complete, when no more of it will come.
  private mutating func endOfCutRecord(_ start: Int, _ block: borrowing LineBlock) -> Int? {
    let end = block.lines.last.map { Int($0.end) } ?? 0
    return block.isLast || block.droppedBytes > 0 || end - start > Limits.recordBytes ? end : nil
  }

  /// The first line that begins at `position` or behind it.
  private mutating func firstLine(from position: Int, after line: Int, _ block: borrowing LineBlock) -> Int {
    var next = line + 1
    while next < block.lines.count, Int(block.lines[next].start) < position { next += 1 }
    return next
  }

  private mutating func finishJournalRecord(
    _ lines: Range<Int>, _ text: Span<UInt8>, _ block: borrowing LineBlock, fields: Int,
    _ batch: inout EventBatch
  ) {
    let record = TextRange(
      Int(block.lines[lines.lowerBound].start), Int(block.lines[lines.upperBound - 1].end))
    // Any text can be taken for keys and values: a time, or the keys that the format wants, make it a record.
    let format = active[0].format
    let hasKeys = format.requiredMask != 0 && reader.seen & format.requiredMask == format.requiredMask
    let isSettled = reader.settle(
      active[0].format, text, record.lower..<record.upper, .block, fields: fields, batch: &batch
    )
    let isClaimed = isSettled && (hasKeys || format.requiredMask == 0 && reader.row.time != EventRow.noTime)
    var row = reader.row
    if !isClaimed { row.format = -1 }
    row.record = record
    row.line = UInt32(truncatingIfNeeded: lines.lowerBound)
    row.lineCount = UInt32(truncatingIfNeeded: lines.count)
    row.lineClass = isClaimed ? .event : .unparsed
    if isClaimed { nameEvent(&row, block, &batch) }
    batch.rows.append(row)
    guard countedBytes.contains(block.byteOffset + UInt64(record.start)) else { return }
    batch.lineCounts[row.lineClass.rawValue] += 1
    batch.lineCounts[LineClass.continuation.rawValue] += lines.count - 1
  }
}
