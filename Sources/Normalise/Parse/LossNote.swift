/// What loggers write in place of messages that they dropped or folded. The number that they state is the weight of
/// a row: as many events happened as it says.
///
///     net_ratelimit: 12 callbacks suppressed                    Suppressed 4211 messages from shop.service
///     imjournal: 300 messages lost due to rate-limiting         Forwarding to syslog missed 7 messages.
///     --- last message repeated 3 times ---                     message repeated 2 times: [ link is down ]
enum LossNote {
  /// Longer messages are none.
  static let longest = 256

  /// The first byte of a repeat marker in the words that most loggers use.
  static let repeatBeginnings = "lLmM-"

  /// How many messages a line says were dropped, nil when it says no such thing.
  @inline(__always)
  static func suppressed(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    guard range.count <= longest, range.count >= 14 else { return nil }
    let (first, last) = (text[range.lowerBound] | 0x20, text[range.upperBound - 1])
    // "Suppressed", "Forwarding", "imjournal", "imuxsock" begin it, or "suppressed" ends it.
    let begins = first == UInt8(ascii: "s") || first == UInt8(ascii: "f") || first == UInt8(ascii: "i")
    let ends = last == UInt8(ascii: "d") || last == UInt8(ascii: ".") || last == UInt8(ascii: ")")
    guard begins || ends else { return nil }
    return leading(text, range) ?? trailing(text, range)
  }

  /// How often a marker says that the message above occurred again, nil when the text is no marker.
  static func repeats(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    guard range.count <= longest else { return nil }
    let end = range.upperBound
    var p = range.lowerBound
    if text.has("--- ", at: p, end: end) { p += 4 }
    if text.has("last ", at: p, end: end) || text.has("Last ", at: p, end: end) { p += 5 }
    guard text.has("message repeated ", at: p, end: end) || text.has("Message repeated ", at: p, end: end)
    else { return nil }
    guard let (count, behind) = number(text, at: p + 17, end: end) else { return nil }
    return text.has(" time", at: behind, end: end) ? count : nil
  }

  /// `Suppressed 12 messages`, `Forwarding to syslog missed 12 messages`, rsyslog's `im...: lost 12 messages` and
  /// `im...: 12 messages lost`.
  private static func leading(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    let (start, end) = (range.lowerBound, range.upperBound)
    if text.has("uppressed ", at: start + 1, end: end) { return counted(text, at: start + 11, end: end) }
    if text.has("Forwarding to syslog missed ", at: start, end: end) {
      return counted(text, at: start + 28, end: end)
    }
    guard text.has("imjournal", at: start, end: end) || text.has("imuxsock", at: start, end: end) else {
      return nil
    }
    var p = start
    while p < end, !text.has(": ", at: p, end: end) { p += 1 }
    p += text.has("lost ", at: p + 2, end: end) ? 7 : 2
    return counted(text, at: p, end: end)
  }

  /// A number of messages.
  private static func counted(_ text: Span<UInt8>, at start: Int, end: Int) -> UInt32? {
    guard let (count, behind) = number(text, at: start, end: end) else { return nil }
    return text.has(" message", at: behind, end: end) ? count : nil
  }

  /// A number, words, and `suppressed` at the end.
  private static func trailing(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] == 0x2e || text[end - 1] == 0x29 { end -= 1 }
    guard end - 10 > range.lowerBound, text.has("suppressed", at: end - 10, end: end) else { return nil }
    var p = end - 10
    while p > range.lowerBound, isWordByte(text[p - 1]), end - p < 60 { p -= 1 }
    let digitsEnd = p
    while p > range.lowerBound, ASCII.isDigit(text[p - 1]) { p -= 1 }
    guard p < digitsEnd, text[digitsEnd] == 0x20,
      p == range.lowerBound || [0x20, 0x28, 0x3a, 0x5b].contains(text[p - 1])
    else { return nil }
    return number(text, at: p, end: digitsEnd)?.count
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2d || ASCII.isAlphanumeric(byte) && !ASCII.isDigit(byte)
  }

  private static func number(_ text: Span<UInt8>, at start: Int, end: Int) -> (count: UInt32, end: Int)? {
    let behind = text.endOfDigits(at: start, end: end)
    guard behind > start else { return nil }
    let digits = min(behind - start, 9)
    return (UInt32(max(0, text.number(at: start, digits: digits, end: start + digits))), behind)
  }
}
