/// How the bytes of a source are to be read, judged by its front.
enum TextEncoding: Hashable {
  /// UTF-8 (or ASCII) behind a byte order mark of so many bytes.
  case utf8(mark: Int)
  /// UTF-16 behind a byte order mark of so many bytes.
  case utf16(isBigEndian: Bool, mark: Int)
  /// Some older encoding: passes as it is.
  case eightBit
  case binary

  init(_ head: [UInt8]) {
    if head.starts(with: [0xef, 0xbb, 0xbf]) {
      self = .utf8(mark: 3)
    } else if head.starts(with: [0xff, 0xfe, 0, 0]) {
      self = .binary  // UTF-32, which nobody logs in
    } else if head.starts(with: [0xff, 0xfe]) || head.starts(with: [0xfe, 0xff]) {
      self = .utf16(isBigEndian: head[0] == 0xfe, mark: 2)
    } else if let isBigEndian = Self.evidentOrder(head) {
      self = .utf16(isBigEndian: isBigEndian, mark: 0)
    } else {
      self = ByteCensus(head).encoding
    }
  }

  /// The word in the report.
  var word: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16(let isBigEndian, _): isBigEndian ? "utf-16be" : "utf-16le"
    case .eightBit: "8-bit"
    case .binary: "binary"
    }
  }

  /// Whether offsets are those of the file itself, so that ranges of it can be read.
  var isReadInPlace: Bool {
    switch self {
    case .utf8, .eightBit: true
    case .utf16, .binary: false
    }
  }

  /// The length of the byte order mark.
  var mark: Int {
    switch self {
    case .utf8(let mark), .utf16(_, let mark): mark
    case .eightBit, .binary: 0
    }
  }

  /// Whether a character of ASCII takes two bytes.
  var isWide: Bool { if case .utf16 = self { true } else { false } }

  /// UTF-16 without a mark shows in Latin text by zeros in every other byte: at least 7 of 10 there, at most 1 of
  /// 20 in the bytes between.
  private static func evidentOrder(_ head: [UInt8]) -> Bool? {
    let units = head.count / 2
    guard units >= 2, head.contains(0) else { return nil }
    var zeros = (even: 0, odd: 0)
    for unit in 0..<units {
      if head[2 * unit] == 0 { zeros.even += 1 }
      if head[2 * unit + 1] == 0 { zeros.odd += 1 }
    }
    if zeros.odd * 10 >= units * 7, zeros.even * 20 <= units { return false }
    return zeros.even * 10 >= units * 7 && zeros.odd * 20 <= units ? true : nil
  }
}

/// Counts that tell text from other data.
private struct ByteCensus {
  /// Runs of zeros, not zeros: a crash may leave a long hole in a log that is text everywhere else.
  private var zeroRuns = 0
  private var controls = 0
  private var others = 0
  private var malformed = 0

  init(_ head: [UInt8]) {
    var previous: UInt8 = 1
    var index = 0
    while index < head.count {
      if index + 8 <= head.count, Self.isPlain(Self.word(head, at: index)) {
        (others, previous, index) = (others + 8, 32, index + 8)
        continue
      }
      let byte = head[index]
      switch byte {
      case 0: zeroRuns += previous == 0 ? 0 : 1
      case 8...13, 27, 32...126, 128...: others += 1
      default: controls += 1
      }
      previous = byte
      index += 1
    }
    malformed = Self.malformed(head)
  }

  @inline(__always)
  private static func word(_ head: [UInt8], at index: Int) -> UInt64 {
    unsafe head.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: index, as: UInt64.self) }
  }

  /// Whether eight bytes are printable ASCII each. A "no" may be wrong.
  @inline(__always)
  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    return (word | (word &- ones &* 0x20) | (word &+ ones)) & (ones &* 0x80) == 0
  }

  /// More than 10 % of control bytes and runs of zeros are no text, nor are 2 % together with much that is not UTF-8:
  /// evenly spread bytes (compressed or encrypted data) come to 10 % and 40 %.
  var encoding: TextEncoding {
    let strange = zeroRuns + controls
    if strange > 0, others == 0 || strange * 10 > others { return .binary }
    if strange * 50 > others, malformed * 10 > others { return .binary }
    return malformed == 0 ? .utf8(mark: 0) : .eightBit
  }

  /// Bytes that begin no well-formed sequence; one cut off by the end of the head is well-formed.
  private static func malformed(_ head: [UInt8]) -> Int {
    var (count, index) = (0, 0)
    while index < head.count {
      if index + 8 <= head.count, word(head, at: index) & 0x8080_8080_8080_8080 == 0 {
        index += 8
        continue
      }
      let byte = head[index]
      let length = byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0
      let tail = head[(index + 1)...].prefix(max(0, length - 1))
      if length > 0, tail.allSatisfy({ $0 & 0xc0 == 0x80 }) {
        index += length
      } else {
        (count, index) = (count + 1, index + 1)
      }
    }
    return count
  }
}
