/// A pattern with `\D`, `\S` and `\W` spelt `[^\d]`, `[^\s]` and `[^\w]`.
///
/// The two mean the same, but PCRE2 10.42's machine code for texts that may be invalid UTF-8 takes the short
/// forms for ASCII only: `^\S+$` does not match `é`, although it does without machine code, for valid UTF-8
/// alone, and in brackets. Every other item was found to agree (`MachineCodeTests` tries them all).
struct PatternSpelling {
  /// The pattern as PCRE2 is to compile it.
  private(set) var bytes: [UInt8] = []
  /// Whether short forms may be left, because a comment cannot be told from a pattern (extended syntax).
  private(set) var isDoubtful = false

  private let source: [UInt8]
  private var position = 0

  init(_ pattern: String) {
    source = Array(pattern.utf8)
    bytes.reserveCapacity(source.count + 16)
    while position < source.count { copyItem() }
    if isDoubtful { bytes = source }
  }

  private mutating func copyItem() {
    switch source[position] {
    case UInt8(ascii: "\\"): copyEscape()
    case UInt8(ascii: "["): copyBrackets()
    case UInt8(ascii: "("):
      if startsExtendedSyntax { isDoubtful = true }
      copy(1)
    default: copy(1)
    }
  }

  private mutating func copy(_ count: Int) {
    let end = min(position + count, source.count)
    bytes += source[position..<end]
    position = end
  }

  private func isNext(_ text: StaticString, at offset: Int = 0) -> Bool {
    source[min(position + offset, source.count)...].starts(with: text.description.utf8)
  }

  private mutating func copyEscape() {
    if isNext(#"\Q"#) { return copyQuoted() }
    let isControl = isNext(#"\c"#)  // the character behind it belongs to it, even a backslash
    guard position + 1 < source.count, CharacterClass("DSW").has(source[position + 1]) else {
      return copy(isControl ? 3 : 2)
    }
    bytes += "[^\\".utf8
    bytes += [source[position + 1] | 0x20, UInt8(ascii: "]")]
    position += 2
  }

  private mutating func copyQuoted() {
    while position < source.count, !isNext(#"\E"#) { copy(1) }
    copy(2)
  }

  /// A class in brackets, in which the short forms do no harm.
  private mutating func copyBrackets() {
    copy(1)
    if isNext("^") { copy(1) }
    if isNext("]") { copy(1) }
    while position < source.count, !isNext("]") {
      if isNext(#"\Q"#) {
        copyQuoted()
      } else if isNext("[:"), let end = endOfPosixName {
        copy(end - position)
      } else {
        copy(isNext(#"\"#) ? 2 : 1)
      }
    }
    copy(1)
  }

  private var endOfPosixName: Int? {
    var end = position + 2
    while end < source.count, CharacterClass.letters.has(source[end]) || source[end] == UInt8(ascii: "^") {
      end += 1
    }
    return source[end...].starts(with: ":]".utf8) ? end + 2 : nil
  }

  /// `(?x)`, `(?s-x:` and the like: from here on `#` may begin a comment, which may hold anything.
  private var startsExtendedSyntax: Bool {
    guard isNext("(?") else { return false }
    let letters = source[(position + 2)...].prefix {
      CharacterClass.letters.has($0) || $0 == 0x2D || $0 == 0x5E
    }
    guard letters.contains(UInt8(ascii: "x")) else { return false }
    let end = position + 2 + letters.count
    return end < source.count && (source[end] == UInt8(ascii: ")") || source[end] == UInt8(ascii: ":"))
  }
}
