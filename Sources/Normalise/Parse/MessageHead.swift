/// The beginning of a message that another program wrote, and the level that stands in it.
///
/// `GenericReader.severity` takes a word for severity wherever it stands near the beginning of a line. The messages of
/// daemons are sentences, in which such words are only talked about (`log level INFO -> DEBUG`, `check_disk() failed: no
/// answer`). Here nothing may stand before the level but what headers are made of: stamps and other numbers, text in
/// brackets, names before a colon or a bar, keys with values, and one name by itself when the level is in capitals.
struct MessageHead {
  /// The level's number and where it stands, nil when there is none.
  private(set) var level: (number: UInt8, range: Range<Int>)?
  private var position: Int
  private let end: Int
  /// Whether a name has stood by itself: what follows is a level in capitals, or prose.
  private var hasName = false

  /// A level must begin within this many bytes.
  private static let reach = 96
  /// What stands in brackets and quotes is followed this much further, so that a line costs no more for its length.
  private static let longestPart = 64

  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    position = range.lowerBound
    end = min(range.upperBound, range.lowerBound + Self.reach + Self.longestPart)
    if takeLetter(text) { return }
    let stop = min(end, range.lowerBound + Self.reach)
    while position < stop, level == nil, takePart(text) {}
  }

  /// klog's letter, which its stamp stands right behind: `E0305 10:11:12.123456 ...`.
  private mutating func takeLetter(_ text: Span<UInt8>) -> Bool {
    let number = SeverityWord.number(letter: text.byte(at: position, end: end))
    guard number > 0, text.isDigit(at: position + 1, end: end),
      TimestampNotation.readKlog(text, at: position, end: end) != nil
    else { return false }
    level = (number, position..<position + 1)
    return true
  }

  /// Passes over a part of a header; false where prose begins.
  private mutating func takePart(_ text: Span<UInt8>) -> Bool {
    let byte = text[position]
    switch byte {
    case 0x20, 0x09, 0x2d, 0x7c, 0x3a, 0x2c, 0x5d, 0x29, 0x3e, 0x2a:
      position += 1
      return true
    case 0x5b: return takeBracketed(text, closing: 0x5d)
    case 0x28: return takeBracketed(text, closing: 0x29)
    case 0x3c: return takeBracketed(text, closing: 0x3e)
    default: break
    }
    if ASCII.isDigit(byte) { return takeNumber(text) }
    guard ASCII.isLetter(byte) || byte == 0x2f else { return false }
    return takeLevel(text) || takeName(text)
  }

  /// A stamp's part, or another number, with what stands right behind it.
  private mutating func takeNumber(_ text: Span<UInt8>) -> Bool {
    while position < end {
      switch text[position] {
      case 0x20, 0x09, 0x2c, 0x7c: return true
      default: position += 1
      }
    }
    return true
  }

  /// `[main]`, `(root)`, `<30>`, and `[error]`, which is the level.
  private mutating func takeBracketed(_ text: Span<UInt8>, closing: UInt8) -> Bool {
    let first = text.endOfBlanks(at: position + 1, end: end)
    let close = text.index(of: closing, from: first, end: end)
    guard close < end else { return false }
    var last = close
    while last > first, text[last - 1] == 0x20 { last -= 1 }
    if last - first >= 3, isCapital(text, first) || !SeverityWord.isName(text, first..<last) {
      keep(first..<last, text)
    }
    position = close + 1
    return true
  }

  /// A word by itself: in capitals, or before a colon.
  private mutating func takeLevel(_ text: Span<UInt8>) -> Bool {
    var p = position
    while p < end, ASCII.isAlphanumeric(text[p]) { p += 1 }
    let (word, behind) = (position..<p, text.byte(at: p, end: end))
    guard word.count >= 3, !GenericReader.isWordByte(behind) else { return false }
    if !isCapital(text, position) {
      guard behind == 0x3a, !hasName, !SeverityWord.isName(text, word) else { return false }
    }
    keep(word, text)
    return level != nil
  }

  private mutating func takeName(_ text: Span<UInt8>) -> Bool {
    let start = position
    while position < end, Self.isNameByte(text[position]) { position += 1 }
    let name = start..<position
    switch text.byte(at: position, end: end) {
    case 0x5b: guard takeBracketed(text, closing: 0x5d) else { return false }
    case 0x28: guard takeBracketed(text, closing: 0x29) else { return false }
    default: break
    }
    return level != nil || endsPart(name, text)
  }

  /// What makes a name a part of a header is what stands behind it: a colon, a bar or a comma, or an equals sign and a
  /// value; behind a blank a dash or a bar. One name may stand by itself.
  private mutating func endsPart(_ name: Range<Int>, _ text: Span<UInt8>) -> Bool {
    switch text.byte(at: position, end: end) {
    case 0x3a, 0x7c, 0x2c: return true
    case 0x3d: return takeValue(of: name, text)
    case 0x20, 0x09:
      let next = text.endOfBlanks(at: position, end: end)
      let mark = text.byte(at: next, end: end)
      if mark == 0x7c || mark == 0x2d && text.byte(at: next + 1, end: end) == 0x20 { return true }
      defer { hasName = true }
      return !hasName
    default: return false
    }
  }

  /// The value of a key; that of `level` and its like is the level, however it is written.
  private mutating func takeValue(of key: Range<Int>, _ text: Span<UInt8>) -> Bool {
    position += 1
    let isQuoted = text.byte(at: position, end: end) == 0x22
    let first = isQuoted ? position + 1 : position
    let last =
      isQuoted ? text.index(of: 0x22, from: first, end: end) : text.endOfWord(at: first, end: end)
    position = isQuoted ? min(last + 1, end) : last
    if CommonKey.role(text, key)?.role == .level { keep(first..<last, text) }
    return true
  }

  /// Takes a word for the level when it is one.
  private mutating func keep(_ word: Range<Int>, _ text: Span<UInt8>) {
    let number = SeverityWord.number(text, word)
    if number > 0 { level = (number, word) }
  }

  private func isCapital(_ text: Span<UInt8>, _ start: Int) -> Bool {
    ASCII.isUpper(text.byte(at: start, end: end)) && ASCII.isUpper(text.byte(at: start + 1, end: end))
  }

  @inline(__always)
  private static func isNameByte(_ byte: UInt8) -> Bool {
    GenericReader.isWordByte(byte) || byte == 0x40 || byte == 0x24
  }
}
