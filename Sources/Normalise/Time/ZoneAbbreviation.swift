/// Abbreviations of zones that logs write, with their offsets. Where one has several meanings, the one that logs
/// mostly mean is taken: CST, EST, MST, PST of North America, IST of India, BST of Britain.
enum ZoneAbbreviation {
  /// Seconds east of UTC by abbreviation.
  static let offsets: [String: Int] = [
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "WEST": 3600, "BST": 3600, "CET": 3600, "MET": 3600, "CEST": 7200,
    "MEST": 7200, "EET": 7200, "SAST": 7200, "EEST": 10_800, "MSK": 10_800, "MSD": 14_400, "PKT": 18_000,
    "IST": 19_800, "WIB": 25_200, "ICT": 25_200, "HKT": 28_800, "SGT": 28_800, "AWST": 28_800, "JST": 32_400,
    "KST": 32_400, "ACST": 34_200, "AEST": 36_000, "ACDT": 37_800, "AEDT": 39_600, "NZST": 43_200,
    "NZDT": 46_800, "NST": -12_600, "NDT": -9000, "ADT": -10_800, "BRT": -10_800, "EDT": -14_400,
    "EST": -18_000, "CDT": -18_000, "CST": -21_600, "MDT": -21_600, "MST": -25_200, "PDT": -25_200,
    "PST": -28_800, "AKDT": -28_800, "AKST": -32_400, "HST": -36_000,
  ]

  /// Four letters packed into an integer, so that a line's zone is found without a text being made.
  private static let table: [(key: UInt32, offset: Int)] = offsets.map { name, offset in
    (name.utf8.reduce(0) { $0 << 8 | UInt32($1) }, offset)
  }.sorted { $0.key < $1.key }

  /// The offset of the abbreviation (upper case, one to four letters) in the range, nil when it is none.
  static func offset(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 4 else { return nil }
    var key: UInt32 = 0
    for i in range { key = key << 8 | UInt32(text[i]) }
    var (low, high) = (0, table.count)
    while low < high {
      let middle = (low + high) / 2
      if table[middle].key == key { return table[middle].offset }
      if table[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}

/// A zone as it stands behind a time.
enum ZoneText {
  /// Reads `Z`, `+hh:mm`, `+hhmm`, `+hh`, or an abbreviation at `start`; nil when nothing of the kind stands there.
  @inline(__always)
  static func read(_ text: Span<UInt8>, at start: Int, end: Int, allowsHoursOnly: Bool = true)
    -> (offset: Int, end: Int)?
  {
    let first = text.byte(at: start, end: end)
    if first == 0x2b || first == 0x2d {
      return readOffset(text, at: start, end: end, allowsHoursOnly: allowsHoursOnly)
    }
    guard ASCII.isUpper(first) || first == 0x7a else { return nil }
    return readName(text, at: start, end: end)
  }

  private static func readName(_ text: Span<UInt8>, at start: Int, end: Int) -> (offset: Int, end: Int)? {
    var p = start
    while p < end, p < start + 5, ASCII.isLetter(text[p]) { p += 1 }
    let next = text.byte(at: p, end: end)
    if next == 0x5f || ASCII.isDigit(next) { return nil }
    if p == start + 1, text[start] == 0x7a { return (0, p) }
    guard let offset = ZoneAbbreviation.offset(text, start..<p) else { return nil }
    // GMT+2, UTC-05:00
    if offset == 0, next == 0x2b || next == 0x2d,
      let more = readOffset(text, at: p, end: end, allowsHoursOnly: true)
    {
      return more
    }
    return (offset, p)
  }

  private static func readOffset(_ text: Span<UInt8>, at start: Int, end: Int, allowsHoursOnly: Bool)
    -> (offset: Int, end: Int)?
  {
    let sign = text[start] == 0x2d ? -1 : 1
    let digits = text.endOfDigits(at: start + 1, end: min(end, start + 7)) - start - 1
    guard digits <= 4, digits >= 1, digits != 3 else { return nil }
    if digits == 4 {
      let (hours, minutes) = (
        text.number(at: start + 1, digits: 2, end: end), text.number(at: start + 3, digits: 2, end: end)
      )
      return hours <= 15 && minutes <= 59 ? (sign * (hours * 3600 + minutes * 60), start + 5) : nil
    }
    let hours = text.number(at: start + 1, digits: digits, end: end)
    guard hours <= 15 else { return nil }
    let behind = start + 1 + digits
    if text.byte(at: behind, end: end) == 0x3a {
      let minutes = text.number(at: behind + 1, digits: 2, end: end)
      if minutes >= 0, minutes <= 59 { return (sign * (hours * 3600 + minutes * 60), behind + 3) }
    }
    return allowsHoursOnly && digits == 2 ? (sign * hours * 3600, behind) : nil
  }
}
