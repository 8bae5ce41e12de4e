/// Times as reports write them: `2007-08-16T01:05:51Z`, perhaps with a fraction of a second.
///
/// A page asks every text of it, and a pattern is read anew each time it is used.
enum TimeText {
  /// The form of a time up to its fraction; `0` stands for any digit.
  private static let form = Array("0000-00-00T00:00:00".utf8)

  /// The first time in a text.
  static func first(in text: Substring) -> Range<String.Index>? {
    var start = text.utf8.startIndex
    while let end = text.utf8.index(start, offsetBy: form.count, limitedBy: text.utf8.endIndex) {
      if let end = self.end(of: text.utf8[start..<end], in: text) { return start..<end }
      start = text.utf8.index(after: start)
    }
    return nil
  }

  /// Where a time ends that begins with these bytes.
  private static func end(of bytes: Substring.UTF8View, in text: Substring) -> String.Index? {
    guard zip(bytes, form).allSatisfy({ $1 == 0x30 ? isDigit($0) : $0 == $1 }) else { return nil }
    var rest = text.utf8[bytes.endIndex...]
    if rest.first == UInt8(ascii: "."), rest.dropFirst().first.map(isDigit) == true {
      rest = rest.dropFirst().drop { isDigit($0) }
    }
    return rest.first == UInt8(ascii: "Z") ? rest.index(after: rest.startIndex) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
