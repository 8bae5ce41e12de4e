/// Where a text begins, and how it is read.
///
/// A log may begin with a hole: who cuts it while its writer goes on at the old place (logrotate's `copytruncate`, without
/// `O_APPEND`) leaves as many zeros as had been written. The text begins behind them, and what stands there tells its
/// encoding. Positions stay those in the source.
struct TextFront {
  /// How the text is read; `binary` when nothing but zeros is there.
  let encoding: TextEncoding
  /// The zeros before the text, bytes. A single one may be half of a UTF-16 character, and is not passed over.
  let zeros: UInt64
  /// The text, without its byte order mark.
  let text: PeekedBytes
  /// Whether nothing but zeros is there.
  let isEmptyHole: Bool

  /// Looks at the front of a source of which nothing was read. Zeros are looked through in constant memory, to the first
  /// other byte or the end.
  init(_ front: PeekedBytes, bounds: ReadingBounds) {
    let hole = Hole(before: front, headBytes: bounds.headBytes)
    (zeros, isEmptyHole) = (hole.zeros, hole.zeros > 0 && hole.text.head.isEmpty)
    encoding = isEmptyHole ? .binary : TextEncoding(hole.text.head)
    text = hole.text
    text.skip(encoding.mark)
  }

  /// The position of the text's first byte in the source.
  var start: UInt64 { zeros + UInt64(encoding.mark) }

  /// Where the lines end that belong to a range of the source which ends at `end`. A byte order mark belongs to the
  /// first line, whichever byte of it a range ends at.
  func lineEnd(of end: UInt64) -> UInt64 { end <= zeros ? end : max(end, start + 1) }
}

/// The zeros that a source begins with.
private struct Hole {
  private(set) var zeros: UInt64 = 0
  /// What follows them, looked at anew.
  private(set) var text: PeekedBytes

  init(before front: PeekedBytes, headBytes: Int) {
    text = front
    guard front.head.starts(with: [0, 0]) else { return }
    while let next = text.behindZeros(headBytes) {
      zeros += next.skipped
      text = next.rest
    }
    passLastZeros(headBytes)
  }

  /// Passes over those that a look begins with and does not end with.
  private mutating func passLastZeros(_ headBytes: Int) {
    let first = text.head.firstIndex { $0 != 0 } ?? text.head.count
    // UTF-16 that begins with the zero of a character begins at an even place, as its writer counts.
    let isOdd = first > 0 && (zeros + UInt64(first)) % 2 == 1
    if isOdd, TextEncoding(Array(text.head[(first - 1)...])).isWide {
      return pass(first - 1, headBytes)
    }
    pass(first, headBytes)
  }

  private mutating func pass(_ count: Int, _ headBytes: Int) {
    guard count > 0 else { return }
    zeros += UInt64(count)
    text.skip(count)
    text = PeekedBytes(text, count: headBytes)
  }
}
