/// English names of months and days of the week, as logs abbreviate them.
enum CalendarName {
  /// The month (1 to 12) whose first three letters stand at `position` in any case, 0 for none.
  @inline(__always)
  static func month(_ text: Span<UInt8>, at position: Int, end: Int) -> Int {
    switch key(text, at: position, end: end) {
    case pack("jan"): 1
    case pack("feb"): 2
    case pack("mar"): 3
    case pack("apr"): 4
    case pack("may"): 5
    case pack("jun"): 6
    case pack("jul"): 7
    case pack("aug"): 8
    case pack("sep"): 9
    case pack("oct"): 10
    case pack("nov"): 11
    case pack("dec"): 12
    default: 0
    }
  }

  /// Whether the first three letters of a day of the week stand at `position` in any case.
  static func isWeekday(_ text: Span<UInt8>, at position: Int, end: Int) -> Bool {
    switch key(text, at: position, end: end) {
    case pack("mon"), pack("tue"), pack("wed"), pack("thu"), pack("fri"), pack("sat"), pack("sun"): true
    default: false
    }
  }

  /// The position behind the run of letters at `position`.
  static func endOfWord(_ text: Span<UInt8>, at position: Int, end: Int) -> Int {
    var p = position
    while p < end, ASCII.isLetter(text[p]) { p += 1 }
    return p
  }

  @inline(__always)
  private static func key(_ text: Span<UInt8>, at position: Int, end: Int) -> UInt32 {
    guard position + 3 <= end else { return 0 }
    return UInt32(text[position] | 0x20) << 16 | UInt32(text[position + 1] | 0x20) << 8
      | UInt32(text[position + 2] | 0x20)
  }

  @inline(__always)
  private static func pack(_ name: StaticString) -> UInt32 {
    name.withUTF8Buffer { UInt32($0[0]) << 16 | UInt32($0[1]) << 8 | UInt32($0[2]) }
  }
}
