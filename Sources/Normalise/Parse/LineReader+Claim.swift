import ProximateKnowledge
import ProximateModel
import ProximatePatterns

extension LineReader {
  /// Reads a line as one of a format. When the format does not claim it, nothing of the attempt is left in the batch.
  ///
  /// - Parameters:
  ///   - text: the block's bytes, or a copy of the scratch text that begins at `place.base`.
  ///   - active: the number of the format among the source's; its columns are found by it.
  @inline(__always)
  mutating func claim(
    _ format: CompiledFormat, _ text: Span<UInt8>, _ range: Range<Int>, _ place: TextPlace, active: Int,
    batch: inout EventBatch
  ) -> Bool {
    let (fields, scratch) = (batch.fields.count, batch.scratch.count)
    begin()
    if readValues(format, text, range, place, active: active, batch: &batch),
      settle(format, text, range, place, fields: fields, batch: &batch)
    {
      return true
    }
    undo(fields: fields, scratch: scratch, &batch)
    return false
  }

  /// Makes a row of the values that were read, of which the first field is number `fields`; false when they are no
  /// line of the format after all.
  @inline(__always)
  mutating func settle(
    _ format: CompiledFormat, _ text: Span<UInt8>, _ range: Range<Int>, _ place: TextPlace, fields: Int,
    batch: inout EventBatch
  ) -> Bool {
    guard settleTime(format, text, batch: &batch) else { return false }
    settleSeverity(format, text, batch: batch)
    if format.findsLevels, row.severity == 0, severity.isEmpty { findLevel(text, batch: batch) }
    for i in format.constants.indices {
      let constant = format.constants[i]
      let text = constants.range(constant.id, scratch: &batch.scratch)
      take(text, as: constant.role, keyText: TextRange(0, 0), batch: &batch)
    }
    if row.message.isEmpty { row.message = place.range(range.lowerBound, range.upperBound) }
    row.format = format.index
    row.firstField = UInt32(truncatingIfNeeded: fields)
    row.fieldCount = UInt32(truncatingIfNeeded: batch.fields.count - fields)
    return true
  }

  /// Takes back what was read since the batch had these lengths. Constant texts that it needed stay.
  @inline(__always)
  mutating func undo(fields: Int, scratch: Int, _ batch: inout EventBatch) {
    if batch.fields.count > fields { batch.fields.removeLast(batch.fields.count - fields) }
    let kept = max(scratch, constants.end)
    if batch.scratch.count > kept { batch.scratch.removeLast(batch.scratch.count - kept) }
  }

  @inline(__always)
  private mutating func readValues(
    _ format: CompiledFormat, _ text: Span<UInt8>, _ range: Range<Int>, _ place: TextPlace, active: Int,
    batch: inout EventBatch
  ) -> Bool {
    switch format.parse {
    case .regex: readPatterns(format, text, range, place, batch: &batch)
    case .json: readJSON(format, text, range, place, batch: &batch)
    case .logfmt: readPairs(format, text, range, place, batch: &batch)
    case .w3c:
      readColumns(text, range, place, active: active, separator: 0, batch: &batch)
    case .csv:
      readColumns(text, range, place, active: active, separator: format.delimiter, batch: &batch)
    case .journalExport: false
    }
  }

  private mutating func readPatterns(
    _ format: CompiledFormat, _ text: Span<UInt8>, _ range: Range<Int>, _ place: TextPlace,
    batch: inout EventBatch
  ) -> Bool {
    for i in format.links.indices {
      if let first = range.first, !format.links[i].beginnings.contains(text[first]) { continue }
      if read(format.links[i], text, range, place, batch: &batch) { return true }
    }
    return false
  }

  @inline(__always)
  private mutating func read(
    _ link: PatternLink, _ text: Span<UInt8>, _ range: Range<Int>, _ place: TextPlace,
    batch: inout EventBatch
  ) -> Bool {
    guard let scan = link.scan else {
      return unsafe link.pattern._withUnsafeGuaranteedRef { search($0, text, range, place, batch: &batch) }
    }
    let matches = unsafe scan._withUnsafeGuaranteedRef {
      $0.match(text.extracting(range), captures: &captures)
    }
    guard matches else { return false }
    unsafe link.pattern._withUnsafeGuaranteedRef { pattern in
      for i in pattern.groups.indices {
        let group = pattern.groups[i]
        let (first, end) = (Int(captures[2 * group.index]), Int(captures[2 * group.index + 1]))
        if first >= 0, end > first {
          take(group, range.lowerBound + first, range.lowerBound + end, place, &batch)
        }
      }
    }
    return true
  }

  /// Reads a line with a pattern that is no scanner.
  private mutating func search(
    _ pattern: HeaderPattern, _ text: Span<UInt8>, _ range: Range<Int>, _ place: TextPlace,
    batch: inout EventBatch
  ) -> Bool {
    guard let compiled = pattern.pattern, matcher.match(compiled, in: text.extracting(range)) == .match else {
      return false
    }
    for i in pattern.groups.indices {
      let group = pattern.groups[i]
      guard let found = matcher.range(ofGroup: group.index), !found.isEmpty else { continue }
      take(group, range.lowerBound + found.lowerBound, range.lowerBound + found.upperBound, place, &batch)
    }
    return true
  }

  @inline(__always)
  private mutating func take(
    _ group: HeaderPattern.Group, _ start: Int, _ end: Int, _ place: TextPlace, _ batch: inout EventBatch
  ) {
    let value = place.range(start, end)
    switch group.use {
    case .field: batch.fields.append(FieldValue(key: group.role.key, value: value))
    case .time: if group.role.time < Self.timeParts { times[group.role.time] = value }
    case .severity: severity = value
    case .message: if row.message.isEmpty { row.message = value }
    case .several:
      let needsName = keepsAllFields && group.role.key < 0
      let name = needsName ? constants.range(group.nameID, scratch: &batch.scratch) : TextRange(0, 0)
      take(value, as: group.role, keyText: name, batch: &batch)
    }
  }

  /// Reads the time stamp. A stamp that is there and cannot be read says that the line is none of the format's;
  /// one that is missing, or `-`, does not.
  @inline(__always)
  private mutating func settleTime(
    _ format: CompiledFormat, _ text: Span<UInt8>, batch: inout EventBatch
  ) -> Bool {
    guard format.timeParts > 0 else { return true }
    var stamp = times[0]
    if format.timeParts > 1 {
      stamp = format.hasStampAlternatives ? firstStamp() : joinedStamp(format.timeParts, text, &batch)
    }
    if stamp.isEmpty { return true }
    row.timeText = stamp
    if stamp.isScratch { return readStamp(format, batch.scratch.span, stamp.lower, stamp.upper) }
    return readStamp(format, text, stamp.lower, stamp.upper)
  }

  @inline(__always)
  private mutating func readStamp(
    _ format: CompiledFormat, _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    if end - start == 1, text[start] == 0x2d {
      row.timeText = .none
      return true
    }
    switch format.commonNotation {
    case .iso8601:
      if let reading = stamps.readISO(text, at: start, end: end), take(reading, format, text, end) {
        return true
      }
    case .rfc3164:
      if let found = stamps.readSyslog(text, at: start, end: end),
        take(found.reading, yearShift: found.shift, format, text, end)
      {
        return true
      }
    case nil:
      if let reading = lastStamp.read(format.index, text, at: start, end: end),
        take(reading, format, text, end)
      {
        return true
      }
    }
    return readNewStamp(format, text, start, end)
  }

  /// Takes over the time of a stamp that ends where it should.
  @inline(__always)
  private mutating func take(
    _ reading: TimestampReading, yearShift: Int64? = nil, _ format: CompiledFormat, _ text: Span<UInt8>,
    _ end: Int
  ) -> Bool {
    guard text.endOfBlanks(at: reading.end, end: end) == end else { return false }
    stampsSeen.count(reading, hasFormatZone: format.hasZone)
    if !reading.needsZone, !reading.needsYear {
      row.time = reading.nanoseconds
    } else {
      row.time = clock.time(of: reading, zone: format.zone, yearShift: yearShift, previous: previousTime)
      previousTime = row.time
    }
    row.timeUncertainty = reading.uncertainty
    return true
  }

  /// Reads a stamp whose minute is not known yet.
  @inline(never)
  private mutating func readNewStamp(
    _ format: CompiledFormat, _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    for i in format.notations.indices {
      guard let reading = format.notations[i].read(text, at: start, end: end) else { continue }
      if format.notations[i].isTimeOfDay {
        guard text.endOfBlanks(at: reading.end, end: end) == end else { continue }
        let clock = TimeOfDay(
          nanoseconds: (reading.nanoseconds % DayCount.length + DayCount.length) % DayCount.length,
          resolution: reading.resolution, end: end)
        take(clock, zone: format.zone)
        return true
      }
      guard take(reading, format, text, end) else { continue }
      if i == 0 { keepStamp(reading, format, text, start, end) }
      return true
    }
    if format.parse == .w3c, let clock = TimeOfDay.read(text, at: start, end: end), clock.end == end {
      // Without a column for it the day is that of the directive above.
      take(clock, zone: format.zone ?? .utc)
      return true
    }
    // JSON, pairs and columns are claimed by their keys; an odd value there does not make another format of them.
    return format.parse != .regex
  }

  private mutating func keepStamp(
    _ reading: TimestampReading, _ format: CompiledFormat, _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) {
    if let common = format.commonNotation {
      stamps.keep(common, text, at: start, end: end, year: clock.year)
    } else {
      lastStamp.keep(reading, of: format.notations[0], format.index, text, at: start, end: end)
    }
  }

  /// Takes over a time of day: its day is that of the lines above, or what is known of the source.
  mutating func take(_ clock: TimeOfDay, zone formatZone: Zone?) {
    stampsSeen.dayless &+= 1
    let day = days.day(of: clock.nanoseconds, firstDay: self.clock.day?.firstDay)
    guard let day else { return }
    let local = day &* DayCount.length &+ clock.nanoseconds
    let zone = self.clock.declaredZone ?? formatZone ?? self.clock.statedZone
    row.time = zone?.utc(local: local) ?? local
    row.timeUncertainty = clock.resolution / 2 + (self.clock.day?.uncertainty ?? 0)
  }

  /// The first of the stamps that is there.
  private mutating func firstStamp() -> TextRange {
    for i in 0..<Self.timeParts where !times[i].isEmpty { return times[i] }
    return .none
  }

  /// The parts as one text: where they stand side by side, as they stand; else joined by one blank.
  private mutating func joinedStamp(_ count: Int, _ text: Span<UInt8>, _ batch: inout EventBatch) -> TextRange
  {
    var run = TextRange(0, 0)
    var isRun = true
    for i in 0..<min(count, Self.timeParts) where !times[i].isEmpty {
      if run.isEmpty {
        run = times[i]
      } else {
        isRun = isRun && run.end &+ 1 == times[i].start
        run.end = times[i].end
      }
    }
    return isRun ? run : joinedCopy(count, text, &batch)
  }

  private mutating func joinedCopy(_ count: Int, _ text: Span<UInt8>, _ batch: inout EventBatch) -> TextRange
  {
    let start = batch.scratch.count
    for i in 0..<min(count, Self.timeParts) where !times[i].isEmpty {
      if batch.scratch.count > start { batch.scratch.append(0x20) }
      batch.append(times[i], of: text)
    }
    return TextRange(scratch: start, batch.scratch.count)
  }

  @inline(__always)
  private mutating func settleSeverity(
    _ format: CompiledFormat, _ text: Span<UInt8>, batch: borrowing EventBatch
  ) {
    row.severityText = severity
    let range = severity.lower..<severity.upper
    row.severity =
      severity.isScratch
      ? severities.number(batch.scratch.span, range, format) : severities.number(text, range, format)
  }
}
