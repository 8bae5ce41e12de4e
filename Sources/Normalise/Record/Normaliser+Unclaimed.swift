import ProximateModel

extension Normaliser {
  /// What can be told of a line of no format: its message is the whole line until it says more.
  mutating func readUnclaimed(
    _ row: inout EventRow, _ text: Span<UInt8>, _ range: Range<Int>, _ batch: inout EventBatch
  ) {
    if text[range.lowerBound] == 0x7b, readUnclaimedObject(&row, text, range, &batch) { return }
    var rest = range
    if let stamp = GenericReader.stamp(text, range, order: reader.clock.dateOrder) {
      takeStamp(stamp, &row)
      row.timeText = TextRange(stamp.start, stamp.reading.end)
      rest = stamp.reading.end..<range.upperBound
      if GenericReader.isLetterLevel(text, at: stamp.start, end: stamp.reading.end) {
        row.severity = SeverityWord.number(letter: text[stamp.start])
        row.severityText = TextRange(stamp.start, stamp.start + 1)
      }
    } else if let clock = GenericReader.clock(text, range) {
      (reader.row.time, reader.row.timeUncertainty) = (EventRow.noTime, 0)
      reader.take(clock.reading, zone: nil)
      (row.time, row.timeUncertainty) = (reader.row.time, reader.row.timeUncertainty)
      row.timeText = TextRange(clock.start, clock.reading.end)
      rest = clock.reading.end..<range.upperBound
    } else if let level = GenericReader.leadingLetter(text, range) {
      (row.severity, row.severityText) = (
        level.number, TextRange(level.range.lowerBound, level.range.upperBound)
      )
    }
    if rest != range { takeHeader(GenericReader.header(text, rest), &row, text, rest) }
    takeScattered(&row, text, rest)
  }

  private mutating func takeStamp(_ stamp: FoundStamp, _ row: inout EventRow) {
    reader.stampsSeen.count(stamp, order: reader.clock.dateOrder)
    let reading = stamp.reading
    row.time = reader.clock.time(of: reading, zone: nil, previous: reader.previousTime)
    reader.previousTime = row.time
    row.timeUncertainty = reading.uncertainty
    if !reading.needsYear { reader.days.set(local: reading.nanoseconds) }
  }

  /// What stands right behind the stamp; what follows it is the message.
  private mutating func takeHeader(
    _ header: GenericHeader, _ row: inout EventRow, _ text: Span<UInt8>, _ rest: Range<Int>
  ) {
    if header.severity > 0, row.severity == 0 {
      (row.severity, row.severityText) = (header.severity, header.severityText)
    }
    (row.host, row.service, row.logger) = (header.host, header.service, header.logger)
    let (start, end) = (header.end, row.message.upper)
    if start < rest.upperBound { row.message = TextRange(start, end) }
  }

  /// A level and a program that stand elsewhere.
  private mutating func takeScattered(_ row: inout EventRow, _ text: Span<UInt8>, _ rest: Range<Int>) {
    if row.severity == 0, let level = GenericReader.severity(text, rest) {
      row.severity = level.number
      row.severityText = TextRange(level.range.lowerBound, level.range.upperBound)
    }
    if row.service.isEmpty, let program = GenericReader.program(text, rest) {
      row.service = TextRange(program.lowerBound, program.upperBound)
    }
  }
}
