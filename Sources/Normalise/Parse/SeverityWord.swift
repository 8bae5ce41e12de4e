import ProximateModel

/// The words for severity that logs use, in any case.
///
/// The numbers follow the OpenTelemetry log data model, appendix B: of syslog, notice is INFO2 (10), crit ERROR2
/// (18), alert ERROR3 (19), emerg FATAL (21); of java.util.logging, FINEST is TRACE and FINE, FINER are DEBUG, SEVERE is ERROR.
/// CRITICAL spelled out is the highest level of Python, .NET and their kin, and is FATAL.
package enum SeverityWord {
  /// The number for a word, 0 for none.
  @inline(__always)
  package static func number(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt8 {
    guard range.count <= 8 else { return range.count <= 13 ? longNumber(text, range) : 0 }
    var key: UInt64 = 0
    for i in range { key = key << 8 | UInt64(ASCII.lower(text[i])) }
    return table[key]
  }

  /// The number for a syslog PRI or a bare syslog level (RFC 5424 section 6.2.1: the level is the remainder by 8).
  package static func number(syslogPriority priority: Int) -> UInt8 {
    [21, 19, 18, 17, 13, 10, 9, 5][priority & 7]
  }

  /// The number for a level that stands by itself, as the value of a key does: a word, the letter of glog and its kin, or
  /// 10 to 60 of bunyan and pino. 0 for anything else, so for the 0 to 7 that some count up and others down.
  package static func number(level text: Span<UInt8>, _ range: Range<Int>) -> UInt8 {
    let word = number(text, range)
    if word > 0 || range.isEmpty { return word }
    if range.count == 1 { return number(letter: text[range.lowerBound]) }
    guard range.count == 2, text[range.lowerBound + 1] == 0x30 else { return 0 }
    switch text[range.lowerBound] {
    case 0x31: return 1
    case 0x32: return 5
    case 0x33: return 9
    case 0x34: return 13
    case 0x35: return 17
    case 0x36: return 21
    default: return 0
    }
  }

  /// The number for the letter of glog, logcat and their kin, 0 for another.
  package static func number(letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "V"), UInt8(ascii: "T"): 1
    case UInt8(ascii: "D"): 5
    case UInt8(ascii: "I"): 9
    case UInt8(ascii: "N"): 10
    case UInt8(ascii: "W"): 13
    case UInt8(ascii: "E"): 17
    case UInt8(ascii: "C"), UInt8(ascii: "F"): 21
    default: 0
    }
  }

  private static func longNumber(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt8 {
    if text.isWord("emergency", range) { return 21 }
    return text.isWord("information", range) || text.isWord("informational", range) ? 9 : 0
  }

  /// Whether a word for severity is also what parts of programs are called: before a colon, in small letters, it tells
  /// no level (`config: reload failed`).
  static func isName(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 8 else { return false }
    var key: UInt64 = 0
    for i in range { key = key << 8 | UInt64(ASCII.lower(text[i])) }
    return names[key] > 0
  }

  private static let names = WordTable([
    "config": 1, "log": 1, "trace": 1, "hint": 1, "fine": 1, "finer": 1, "finest": 1,
  ])

  private static let table = WordTable([
    "trace": 1, "trc": 1, "finest": 1, "verbose": 1, "trace1": 1, "trace2": 2, "trace3": 3, "trace4": 4,
    "debug": 5, "dbg": 5, "debug1": 5, "debug2": 5, "debug3": 5, "debug4": 5, "debug5": 5, "fine": 5,
    "finer": 5,
    "config": 5, "info": 9, "inf": 9, "log": 9, "hint": 9, "notice": 10, "note": 10, "warn": 13,
    "warning": 13,
    "wrn": 13, "error": 17, "err": 17, "eror": 17, "severe": 17, "failure": 17, "failed": 17, "crit": 18,
    "alert": 19, "fatal": 21, "ftl": 21, "critical": 21, "emerg": 21, "panic": 21,
    "dpanic": 21,
  ])
}

/// Numbers by words of up to eight bytes: open addressing on the packed bytes, no text made for a look-up.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt8]
  private let mask: Int

  init(_ words: [String: UInt8]) {
    var size = 16
    while size < words.count * 3 { size *= 2 }
    mask = size - 1
    keys = [UInt64](repeating: 0, count: size)
    values = [UInt8](repeating: 0, count: size)
    for (word, value) in words.sorted(by: { $0.key < $1.key }) where !word.isEmpty && word.utf8.count <= 8 {
      let key = word.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64(ASCII.lower($1)) }
      var slot = Int(truncatingIfNeeded: StableHash.mix(key)) & mask
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
      (keys[slot], values[slot]) = (key, value)
    }
  }

  /// The number for a packed word, 0 for none.
  @inline(__always)
  subscript(key: UInt64) -> UInt8 {
    var slot = Int(truncatingIfNeeded: StableHash.mix(key)) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }
}
