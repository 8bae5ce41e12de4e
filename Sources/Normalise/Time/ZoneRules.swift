/// The offsets of a zone of the IANA database through time, compiled in, so that no result depends
/// on the system that it is made on. Years before 1990 have the offset of 1990.
package struct ZoneRules: Sendable, Hashable {
  /// The zone's name.
  package let name: String
  /// Instants at which the offset changes, seconds since the epoch, ascending.
  let transitions: [Int64]
  /// The offsets that hold from each transition on, seconds east of UTC; one more stands first, for the time before.
  let offsets: [Int]

  /// The version of the IANA database that the rules come from.
  package static var databaseVersion: String { ZoneTable.version }

  /// The rules of a zone, nil when the name is no zone of the database.
  package static func named(_ name: String) -> ZoneRules? {
    guard !name.isEmpty, !name.utf8.contains(0x20), !name.utf8.contains(0x7c) else { return nil }
    return line(of: name).flatMap { ZoneRules(name: name, line: $0) }
  }

  /// The table's line that has the name before its first `|`: by bytes, because most of the table is passed over.
  private static func line(of name: String) -> Substring? {
    let (wanted, table) = (Array(name.utf8), ZoneTable.zones.utf8)
    var lineStart = table.startIndex
    while lineStart < table.endIndex {
      let lineEnd = table[lineStart...].firstIndex(of: 0x0a) ?? table.endIndex
      var start = lineStart
      while start < lineEnd {
        let end = table[start..<lineEnd].firstIndex { $0 == 0x20 || $0 == 0x7c } ?? lineEnd
        if table[start..<end].elementsEqual(wanted) { return Substring(table[lineStart..<lineEnd]) }
        guard end < lineEnd, table[end] == 0x20 else { break }
        start = table.index(after: end)
      }
      lineStart = lineEnd < table.endIndex ? table.index(after: lineEnd) : lineEnd
    }
    return nil
  }

  /// Rules from a line of the table; nil when it is damaged.
  ///
  /// - Parameter line: names by blanks, `|`, the POSIX rule that holds behind the last transition, `|`, the offset
  ///   before the first transition, and `instant:offset` for each; in base 36,
  ///   instants in seconds less the one before, offsets in minutes.
  init?(name: String, line: Substring) {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let items = parts[2].split(separator: " ")
    guard let before = items.first.flatMap({ Int($0, radix: 36) }) else { return nil }
    var (transitions, offsets, last) = ([Int64](), [before * 60], 0)
    for item in items.dropFirst() {
      let pair = item.split(separator: ":").compactMap { Int($0, radix: 36) }
      guard pair.count == 2 else { return nil }
      last += pair[0]
      transitions.append(Int64(last))
      offsets.append(pair[1] * 60)
    }
    PosixZone(footer: Array(parts[1].utf8))?.extend(&transitions, &offsets)
    self.init(name: name, transitions: transitions, offsets: offsets)
  }

  /// - Parameter offsets: one more than transitions.
  init(name: String, transitions: [Int64], offsets: [Int]) {
    (self.name, self.transitions, self.offsets) = (name, transitions, offsets)
  }

  /// The offset at an instant, seconds east of UTC.
  package func offset(utc seconds: Int64) -> Int {
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    return offsets[low]
  }

  /// Whether an hour between two instants (seconds) occurs twice on the zone's clocks.
  package func setsBack(between first: Int64, and last: Int64) -> Bool {
    transitions.indices.contains { i in
      transitions[i] > first - 86_400 && transitions[i] < last + 86_400 && offsets[i + 1] < offsets[i]
    }
  }

  /// The offset at a local time given in nanoseconds. Of an hour that occurs twice the first occurrence is taken,
  /// unless it lies more than a minute before `previous`, the instant of the line above.
  package func offset(local nanoseconds: Int64, previous: Int64 = .min) -> Int {
    let local = nanoseconds / 1_000_000_000 &- (nanoseconds % 1_000_000_000 < 0 ? 1 : 0)
    // No offset is larger than 15 hours, so the instant lies between these two.
    let before = offset(utc: local &- 54_000)
    let after = offset(utc: local &+ 54_000)
    if before == after { return before }
    // Both readings stand up when the hour occurs twice; the earlier instant is the one with the larger offset.
    let first = max(before, after)
    let second = min(before, after)
    if offset(utc: local &- Int64(first)) == first {
      let isPassed = previous != .min && local &- Int64(first) &+ 60 < previous / 1_000_000_000
      return isPassed && offset(utc: local &- Int64(second)) == second ? second : first
    }
    return offset(utc: local &- Int64(second)) == second ? second : before
  }
}
