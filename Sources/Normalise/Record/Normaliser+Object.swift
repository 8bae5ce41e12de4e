import ProximateModel

/// The keys that JSON logs of no known format commonly have, by what they hold.
enum CommonKey {
  enum Role: Int { case time, level, message, logger, service, host }

  /// The role of a key in lower case and how good it is for it, the least being the best; nil for other keys.
  static func role(_ text: Span<UInt8>, _ key: Range<Int>) -> (role: Role, rank: Int)? {
    guard key.count <= 16 else { return nil }
    for (role, names) in all {
      for (rank, name) in names.enumerated() where name.utf8CodeUnitCount == key.count {
        let isEqual = name.withUTF8Buffer { bytes in
          bytes.indices.allSatisfy { bytes[$0] == ASCII.lower(text[key.lowerBound + $0]) }
        }
        if isEqual { return (role, rank) }
      }
    }
    return nil
  }

  private static let all: [(Role, [StaticString])] = [
    (
      .time,
      [
        "@timestamp", "timestamp", "time", "ts", "datetime", "date_time", "eventtime", "event_time",
        "asctime",
        "@t", "t", "date", "created_at", "createdat", "logtime", "log_time", "start_time", "starttime",
        "receivetimestamp",
      ]
    ),
    (
      .level,
      ["level", "severity", "lvl", "loglevel", "log_level", "levelname", "severitytext", "@l", "priority"]
    ),
    (.message, ["message", "msg", "@m", "@mt", "body", "text", "textpayload", "event", "log"]),
    (.logger, ["logger", "logger_name", "loggername", "component", "module", "caller", "category", "name"]),
    (.service, ["service", "service_name", "servicename", "app", "application", "program", "source"]),
    (.host, ["host", "hostname", "node", "instance", "machine"]),
  ]
}

extension Normaliser {
  /// Reads a JSON object by the keys that such logs usually have, at the top and one level below; false when the line
  /// is none or has neither time nor message. Where another log passes it on, which has a time, a level is enough.
  mutating func readUnclaimedObject(
    _ row: inout EventRow, _ text: Span<UInt8>, _ range: Range<Int>, isRelayed: Bool = false,
    _ batch: inout EventBatch
  ) -> Bool {
    var found = CommonValues()
    guard found.read(text, range.lowerBound, range.upperBound, depth: 0) >= 0 else { return false }
    if let value = found[.time] { takeTime(value, &row, text) }
    guard row.time != EventRow.noTime || found[.message] != nil || isRelayed && found[.level] != nil else {
      return false
    }
    if let value = found[.message] {
      row.message =
        found.isEscaped(.message)
        ? JSONText.unescape(text, value, into: &batch.scratch) : TextRange(value.lowerBound, value.upperBound)
    }
    if let value = found[.level] {
      row.severity = SeverityWord.number(level: text, value)
      if row.severity > 0 { row.severityText = TextRange(value.lowerBound, value.upperBound) }
    }
    row.logger = found[.logger].map { TextRange($0.lowerBound, $0.upperBound) } ?? .none
    row.service = found[.service].map { TextRange($0.lowerBound, $0.upperBound) } ?? .none
    row.host = found[.host].map { TextRange($0.lowerBound, $0.upperBound) } ?? .none
    return true
  }

  private mutating func takeTime(_ value: Range<Int>, _ row: inout EventRow, _ text: Span<UInt8>) {
    let order = reader.clock.dateOrder
    guard let stamp = GenericReader.stamp(text, value, order: order), stamp.start == value.lowerBound else {
      return
    }
    reader.stampsSeen.count(stamp, order: order)
    row.time = reader.clock.time(of: stamp.reading, zone: nil)
    row.timeUncertainty = stamp.reading.uncertainty
    row.timeText = TextRange(value.lowerBound, value.upperBound)
  }
}

/// The values of common keys in an object.
private struct CommonValues {
  private var values = InlineArray<6, Range<Int>>(repeating: 0..<0)
  private var ranks = InlineArray<6, Int>(repeating: .max)
  private var escapes = InlineArray<6, Bool>(repeating: false)

  subscript(role: CommonKey.Role) -> Range<Int>? {
    values[role.rawValue].isEmpty ? nil : values[role.rawValue]
  }
  func isEscaped(_ role: CommonKey.Role) -> Bool { escapes[role.rawValue] }

  /// Reads the object at `start` and those within it; the position behind it, -1 when it is no object.
  mutating func read(_ text: Span<UInt8>, _ start: Int, _ end: Int, depth: Int) -> Int {
    var p = JSONText.endOfSpace(text, start + 1, end)
    while p < end, text[p] == 0x22 {
      let key = p + 1..<JSONText.endOfString(text, p + 1, end).end
      p = JSONText.endOfSpace(text, key.upperBound + 1, end)
      guard p < end, text[p] == 0x3a else { return -1 }
      p = JSONText.endOfSpace(text, p + 1, end)
      guard p < end else { return -1 }
      p = readValue(text, p, end, key, depth)
      guard p >= 0 else { return -1 }
      p = JSONText.endOfSpace(text, p, end)
      guard p < end, text[p] == 0x2c else { break }
      p = JSONText.endOfSpace(text, p + 1, end)
    }
    return p < end && text[p] == 0x7d ? p + 1 : -1
  }

  private mutating func readValue(_ text: Span<UInt8>, _ p: Int, _ end: Int, _ key: Range<Int>, _ depth: Int)
    -> Int
  {
    if text[p] == 0x22 {
      let string = JSONText.endOfString(text, p + 1, end)
      keep(p + 1..<string.end, string.isEscaped, key, text, depth)
      return string.end < end ? string.end + 1 : -1
    }
    if text[p] == 0x7b, depth == 0 {
      let inner = read(text, p, end, depth: 1)
      if inner >= 0 { return inner }
    }
    let value = JSONText.endOfValue(text, p, end)
    guard value.outcome == .complete else { return -1 }
    if text[p] != 0x7b, text[p] != 0x5b { keep(p..<value.end, false, key, text, depth) }
    return value.end
  }

  private mutating func keep(
    _ value: Range<Int>, _ isEscaped: Bool, _ key: Range<Int>, _ text: Span<UInt8>, _ depth: Int
  ) {
    guard !value.isEmpty, let (role, rank) = CommonKey.role(text, key),
      rank + depth * 100 < ranks[role.rawValue]
    else { return }
    ranks[role.rawValue] = rank + depth * 100
    values[role.rawValue] = value
    escapes[role.rawValue] = isEscaped
  }
}
