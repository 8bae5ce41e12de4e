/// Escape sequences of terminals (ECMA-48), with which programs colour what they write to a console, and which many
/// leave in place when that is a file.
enum TerminalEscapes {
  /// The byte that begins every one of them.
  static let mark: UInt8 = 0x1b

  /// Appends the text of the range without escape sequences. One that is cut off ends the text.
  static func strip(_ text: Span<UInt8>, _ range: Range<Int>, into result: inout [UInt8]) {
    var p = range.lowerBound
    while p < range.upperBound {
      if text[p] == mark {
        p = endOfSequence(text, p + 1, range.upperBound)
      } else {
        result.append(text[p])
        p += 1
      }
    }
  }

  /// Behind the sequence whose mark stands before `start`.
  private static func endOfSequence(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var p = start
    switch text.byte(at: p, end: end) {
    case UInt8(ascii: "["):
      // Parameters and intermediate bytes, then one final byte.
      p += 1
      while p < end, text[p] >= 0x20, text[p] < 0x40 { p += 1 }
    case UInt8(ascii: "]"):
      // A command for the terminal, `ESC ] 0;title BEL`.
      while p < end, text[p] != 0x07, text[p] != mark { p += 1 }
      if text.byte(at: p, end: end) == mark { p += 1 }
    default:
      while p < end, text[p] >= 0x20, text[p] < 0x30 { p += 1 }
    }
    return min(p + 1, end)
  }
}
