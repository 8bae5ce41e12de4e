internal import ProximateModel

/// What log collection does to files: losses, duplicates, disorder, odd encodings. It works on finished records with
/// a generator of its own per file, so that it can change neither the world nor another file.
struct Noise: Sendable {
  let seed: UInt64
  /// The storm, in milliseconds since 1970: when loggers themselves suffer.
  let storm: Range<Int>?
  /// The file that loses a span of the storm.
  let busiest: String?

  init(seed: UInt64, book: [(path: String, file: LogFile)], storm: Range<Int>?) {
    self.seed = seed
    self.storm = storm
    busiest =
      book.filter { $0.file.traits.contains(.lossy) }
      .map { ($0.path, $0.file.records.count { storm?.contains($0.time) ?? false }) }
      .max { ($0.1, $1.0) < ($1.1, $0.0) }?.0
  }

  func generator(_ path: String) -> Xoshiro256 {
    var hash = StableHash()
    hash.combine(path)
    return Xoshiro256(seed: seed ^ hash.value, concern: Concern.noise)
  }

  /// The records as they arrive.
  func apply(to records: [LogRecord], of path: String, traits: Set<LogFile.Trait>) -> [LogRecord] {
    guard !traits.contains(.prose) else { return records }
    var chance = generator(path)
    var records = records
    if traits.contains(.lossy), let storm {
      if path == busiest {
        dropGap(in: &records, storm, &chance)
      } else {
        suppress(in: &records, storm, &chance)
      }
    }
    if traits.contains(.threaded) { swapNeighbours(&records, &chance) }
    guard traits.contains(.shipped) else { return records }
    cut(&records, &chance)
    duplicate(&records, &chance)
    swapBatches(&records, &chance)
    return records
  }

  /// Five to forty minutes of nothing on the busiest server, early in the storm; then its logger says how much it
  /// left out.
  private func dropGap(in records: inout [LogRecord], _ storm: Range<Int>, _ chance: inout Xoshiro256) {
    let start = storm.lowerBound + Int(chance.uniform(6, 12) * 60_000)
    let gap = start..<(start + Int(chance.uniform(5, 40) * 60_000))
    let count = records.count { gap.contains($0.time) }
    records.removeAll { gap.contains($0.time) }
    guard count > 0, let after = records.firstIndex(where: { $0.time >= gap.upperBound }),
      let text = suppression(of: records[after].text, count)
    else { return }
    records.insert(LogRecord(time: records[after].time, text: text), at: after)
  }

  /// The logger's rate limit: a few runs of lines become one line that counts them.
  private func suppress(in records: inout [LogRecord], _ storm: Range<Int>, _ chance: inout Xoshiro256) {
    let hot = records.indices.filter { storm.contains(records[$0].time) }
    guard hot.count > 200 else { return }
    for _ in 0..<3 {
      let first = hot[chance.index(below: hot.count - 60)]
      guard first + 12 < records.count else { continue }
      let count = 2_000 + chance.index(below: 9_000)
      guard let text = suppression(of: records[first].text, count) else { continue }
      records[first].text = text
      for index in first + 1..<first + 10 { records[index].text = "" }
    }
    records.removeAll { $0.text.isEmpty }
  }

  /// The line in the style of the file: syslog, JSON or log4j.
  private func suppression(of text: String, _ count: Int) -> String? {
    if let range = text.utf8.firstRange(of: "]: ".utf8) {
      return String(text[..<range.upperBound]) + "suppressed \(count) messages"
    }
    if text.hasPrefix("{\"ts\":"), let range = text.utf8.firstRange(of: "\"evt\":".utf8) {
      return String(text[..<range.lowerBound]) + #""evt":"log","msg":"suppressed \#(count) messages"}"#
    }
    if let range = text.utf8.firstRange(of: "] ".utf8) {
      return String(text[..<range.upperBound]) + "c.s.log.RateLimit - suppressed \(count) messages"
    }
    return nil
  }

  private func cut(_ records: inout [LogRecord], _ chance: inout Xoshiro256) {
    for index in records.indices where chance.chance(0.0015) {
      let text = records[index].text
      records[index].text = String(text.prefix(text.count * (30 + chance.index(below: 50)) / 100))
    }
  }

  /// A shipper that delivers at least once: one line in a hundred comes again a little later.
  private func duplicate(_ records: inout [LogRecord], _ chance: inout Xoshiro256) {
    var arrived: [LogRecord] = []
    var late: LogRecord?
    for record in records {
      if let again = late, chance.chance(0.3) || record.time - again.time > 90_000 {
        arrived.append(again)
        late = nil
      }
      arrived.append(record)
      if late == nil, chance.chance(0.01) { late = record }
    }
    if let late { arrived.append(late) }
    records = arrived
  }

  /// Batches that overtake one another, never by more than 90 seconds.
  private func swapBatches(_ records: inout [LogRecord], _ chance: inout Xoshiro256) {
    var start = 0
    while start + 24 < records.count {
      let middle = start + 4 + chance.index(below: 6)
      let end = middle + 4 + chance.index(below: 6)
      if chance.chance(0.05), records[end - 1].time - records[start].time < 90_000 {
        records.replaceSubrange(start..<end, with: Array(records[middle..<end] + records[start..<middle]))
      }
      start = end
    }
  }

  /// Threads that write into one file: of lines less than two seconds apart, one in a hundred comes after the next.
  private func swapNeighbours(_ records: inout [LogRecord], _ chance: inout Xoshiro256) {
    var index = 1
    while index < records.count {
      if chance.chance(0.01), records[index].time - records[index - 1].time < 2_000 {
        records.swapAt(index - 1, index)
        index += 1
      }
      index += 1
    }
  }
}
