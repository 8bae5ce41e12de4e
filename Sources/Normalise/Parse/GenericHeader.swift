import ProximateModel

/// What stands between the stamp and the message of a line of no format.
struct GenericHeader {
  var severity: UInt8 = 0
  var severityText = TextRange.none
  var host = TextRange.none
  var service = TextRange.none
  var logger = TextRange.none
  /// Where the message begins.
  var end: Int

  /// Parts are taken as long as there are any: a level (`ERROR`, `[warn]`, `<info>`, `E`), a name in brackets
  /// (`[db.pool]`), a machine and a program (`web-1 sshd[12]:`), a name before a colon (`db:`), a dotted logger.
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    end = Self.endOfMarks(text, range.lowerBound, range.upperBound)
    for _ in 0..<6 {
      guard let next = takePart(text, end, range.upperBound) else { break }
      end = Self.endOfMarks(text, next, range.upperBound)
    }
  }

  private mutating func takePart(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    if severity == 0, let next = takeLevel(text, start, end) { return next }
    if text[start] == 0x5b { return takeBracketed(text, start, end) }
    guard ASCII.isLetter(text[start]) else { return nil }
    return takeName(text, start, end)
  }

  private mutating func takeLevel(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let opening = text[start]
    let closing: UInt8 =
      switch opening {
      case 0x5b: 0x5d
      case 0x3c: 0x3e
      case 0x28: 0x29
      default: 0
      }
    let first = closing == 0 ? start : text.endOfBlanks(at: start + 1, end: end)
    var p = first
    while p < end, p < first + 16, ASCII.isAlphanumeric(text[p]) { p += 1 }
    guard p > first, ASCII.isLetter(text[first]) else { return nil }
    let behind = text.byte(at: text.endOfBlanks(at: p, end: end), end: end)
    let isEnded = closing == 0 ? isBoundary(text.byte(at: p, end: end)) : behind == closing
    guard isEnded else { return nil }
    let isLetterAlone = p == first + 1
    let number =
      isLetterAlone ? SeverityWord.number(letter: text[first]) : SeverityWord.number(text, first..<p)
    let isWord = isLetterAlone || ASCII.isUpper(text[first]) && ASCII.isUpper(text[first + 1])
    guard number > 0, closing != 0 || isWord || text.byte(at: p, end: end) == 0x3a else { return nil }
    (severity, severityText) = (number, TextRange(first, p))
    return closing == 0 ? p : text.endOfBlanks(at: p, end: end) + 1
  }

  private func isBoundary(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, 0x20, 0x09, 0x3a, 0x7c, 0x2f, 0x2c, 0x5b: true
    default: false
    }
  }

  /// `[main]`, `[db.pool]`, `[123]`: the first with a letter is the logger.
  private mutating func takeBracketed(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var p = start + 1
    var hasLetter = false
    while p < end, p < start + 66, text[p] != 0x5d {
      if text[p] == 0x20 || text[p] == 0x5b { return nil }
      if ASCII.isLetter(text[p]) { hasLetter = true }
      p += 1
    }
    guard p < end, text[p] == 0x5d, p > start + 1 else { return nil }
    if hasLetter, logger.isEmpty { logger = TextRange(start + 1, p) }
    return p + 1
  }

  private mutating func takeName(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    let (p, dots) = Self.endOfName(text, start, end)
    if service.isEmpty, let next = Self.endOfProgram(text, p, end) {
      service = TextRange(start, p)
      return next
    }
    let behind = text.byte(at: p, end: end)
    if behind == 0x3a, isBlankOrEnd(text, p + 1, end), logger.isEmpty, service.isEmpty || dots > 0 {
      logger = TextRange(start, p)
      return p + 1
    }
    if behind == 0x20, service.isEmpty, host.isEmpty, severity == 0 {
      let (q, _) = Self.endOfName(text, p + 1, end)
      if q > p + 1, let next = Self.endOfProgram(text, q, end) {
        (host, service) = (TextRange(start, p), TextRange(p + 1, q))
        return next
      }
    }
    if behind == 0x20, dots >= 2, logger.isEmpty {
      logger = TextRange(start, p)
      return p
    }
    return nil
  }

  private func isBlankOrEnd(_ text: Span<UInt8>, _ p: Int, _ end: Int) -> Bool {
    p >= end || text[p] == 0x20 || text[p] == 0x09
  }

  private static func endOfName(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (end: Int, dots: Int) {
    var (p, dots) = (start, 0)
    while p < end, p < start + 64 {
      switch text[p] {
      case 0x2e: dots += 1
      case 0x2d, 0x5f, 0x24, 0x2f, 0x40: break
      case let byte where ASCII.isAlphanumeric(byte): break
      default: return (p, dots)
      }
      p += 1
    }
    return (p, dots)
  }

  /// Behind `[123]:` or `[123]`, nil when that does not stand there.
  private static func endOfProgram(_ text: Span<UInt8>, _ p: Int, _ end: Int) -> Int? {
    guard text.byte(at: p, end: end) == 0x5b else { return nil }
    let digits = text.endOfDigits(at: p + 1, end: end)
    guard digits > p + 1, text.byte(at: digits, end: end) == 0x5d else { return nil }
    return text.byte(at: digits + 1, end: end) == 0x3a ? digits + 2 : digits + 1
  }

  /// Behind blanks and what separates the parts of headers.
  private static func endOfMarks(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var p = start
    while p < end {
      switch text[p] {
      case 0x20, 0x09, 0x5d, 0x29, 0x3e, 0x7c, 0x3a, 0x2c, 0x22: p += 1
      case 0x2d where p + 1 < end && text[p + 1] == 0x20: p += 1
      default: return p
      }
    }
    return p
  }
}
