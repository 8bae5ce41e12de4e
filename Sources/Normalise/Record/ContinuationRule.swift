/// Which lines continue the record above when no format says otherwise. The rule looks at the line alone, so that
/// a log can be cut anywhere and every reader agrees where records begin.
enum ContinuationRule {
  /// Whether the line is one that usually continues a record: indented, or a line of a stack trace.
  static func holds(_ text: Span<UInt8>, _ range: Range<Int>, foldsIndented: Bool) -> Bool {
    guard let first = range.first else { return false }
    let end = range.upperBound
    switch text[first] {
    case 0x20, 0x09:
      if foldsIndented { return true }
      let p = text.endOfBlanks(at: first, end: end)
      return p < end && isTraceLine(text, p, end)
    default: return isTraceLine(text, first, end)
    }
  }

  private static func isTraceLine(_ text: Span<UInt8>, _ p: Int, _ end: Int) -> Bool {
    switch text[p] {
    case UInt8(ascii: "a"): if text.has("at ", at: p, end: end) { return true }
    case UInt8(ascii: "C"): if text.has("Caused by:", at: p, end: end) { return true }
    case UInt8(ascii: "c"): if text.has("caused by: ", at: p, end: end) { return true }
    case UInt8(ascii: "S"): if text.has("Suppressed:", at: p, end: end) { return true }
    case UInt8(ascii: "T"): if text.has("Traceback (most recent call last)", at: p, end: end) { return true }
    case UInt8(ascii: "D"): if text.has("During handling of the above", at: p, end: end) { return true }
    case UInt8(ascii: "g"): if isGoroutine(text, p, end) { return true }
    case UInt8(ascii: "F"): if text.has("File \"", at: p, end: end) { return true }
    case UInt8(ascii: "-"): if isExplanation(text, p, end) { return true }
    case UInt8(ascii: "."): return isMoreLine(text, p, end)
    case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"): return isCloser(text, p, end)
    default: break
    }
    return isExceptionName(text, p, end)
  }

  /// `-- Subject: ...`, as `journalctl --catalog` explains the message above; a reboot's mark explains nothing.
  private static func isExplanation(_ text: Span<UInt8>, _ p: Int, _ end: Int) -> Bool {
    guard text.has("--", at: p, end: end) else { return false }
    if p + 2 == end { return true }
    return text[p + 2] == 0x20 && !text.has("Reboot --", at: p + 3, end: end)
      && !text.has("Boot ", at: p + 3, end: end) && !text.has("Logs begin", at: p + 3, end: end)
  }

  /// `goroutine 12 [running]:`
  private static func isGoroutine(_ text: Span<UInt8>, _ p: Int, _ end: Int) -> Bool {
    text.has("goroutine ", at: p, end: end) && text.isDigit(at: p + 10, end: end)
  }

  /// `... 17 more`
  private static func isMoreLine(_ text: Span<UInt8>, _ p: Int, _ end: Int) -> Bool {
    guard text.has("... ", at: p, end: end) else { return false }
    let digits = text.endOfDigits(at: p + 4, end: end)
    return digits > p + 4 && text.has(" more", at: digits, end: end)
  }

  /// Nothing but closing brackets, commas and semicolons.
  private static func isCloser(_ text: Span<UInt8>, _ p: Int, _ end: Int) -> Bool {
    for i in p..<end {
      switch text[i] {
      case 0x7d, 0x5d, 0x29, 0x2c, 0x3b, 0x20, 0x09, 0x0d: continue
      default: return false
      }
    }
    return true
  }

  /// `java.lang.IllegalStateException: text`, `ValueError: text`, `KeyError`.
  private static func isExceptionName(_ text: Span<UInt8>, _ p: Int, _ end: Int) -> Bool {
    var i = p
    var dots = 0
    while i < end, i < p + 200,
      ASCII.isAlphanumeric(text[i]) || text[i] == 0x2e || text[i] == 0x5f || text[i] == 0x24
    {
      if text[i] == 0x2e { dots += 1 }
      i += 1
    }
    let isEnded = i == end || text[i] == 0x3a
    guard isEnded, i - p >= 6, dots > 0 || ASCII.isUpper(text[p]) else { return false }
    return text.has("Error", at: i - 5, end: i) && (i - p > 5)
      || i - p > 9 && text.has("Exception", at: i - 9, end: i)
      || dots > 0 && i - p > 9 && text.has("Throwable", at: i - 9, end: i)
  }
}
