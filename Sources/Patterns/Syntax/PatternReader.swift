/// Reads PCRE2's syntax by recursive descent.
struct PatternReader {
  /// Something beyond what is understood here.
  struct Unsupported: Error {}

  /// The options that letters in parentheses switch: `(?i)`, `(?s-m:...)`.
  struct Options {
    var ignoresCase = false
    var dotMatchesNewline = false
    var isMultiline = false
  }

  /// Deeper nesting is refused, so that nobody who walks the syntax runs out of stack.
  static let deepest = 60

  let bytes: [UInt8]
  var position = 0
  var options = Options()
  var groups: [(name: String, index: Int)] = []
  var groupCount = 0
  private var depth = 0

  init(_ pattern: String) {
    bytes = Array(pattern.utf8)
  }

  /// The whole pattern.
  mutating func pattern() throws(Unsupported) -> PatternSyntax {
    // `(*VERB)` is refused wherever it stands, at the start as elsewhere.
    let syntax = try alternatives()
    guard position == bytes.count else { throw Unsupported() }
    return syntax
  }

  /// Branches up to a closing parenthesis or the end. Options hold to the end of the group, branches
  /// included.
  mutating func alternatives() throws(Unsupported) -> PatternSyntax {
    depth += 1
    guard depth <= Self.deepest else { throw Unsupported() }
    var branches = [try sequence()]
    while take(UInt8(ascii: "|")) { branches.append(try sequence()) }
    depth -= 1
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws(Unsupported) -> PatternSyntax {
    var items: [PatternSyntax] = []
    while let byte = peek, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      guard let item = try item() else { continue }
      items.append(try quantified(item))
    }
    return items.count == 1 ? items[0] : .sequence(items)
  }

  /// One item; nil for what only switches options or is a comment.
  private mutating func item() throws(Unsupported) -> PatternSyntax? {
    guard let byte = peek else { throw Unsupported() }
    switch byte {
    case UInt8(ascii: "("): return try group()
    case UInt8(ascii: "["): return .oneOf(try bracketed())
    case UInt8(ascii: "\\"): return try escape()
    case UInt8(ascii: "."): return advance(.oneOf(options.dotMatchesNewline ? .any : .notNewline))
    case UInt8(ascii: "^"): return advance(options.isMultiline ? .assertion : .start)
    case UInt8(ascii: "$"): return advance(options.isMultiline ? .assertion : .end)
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"): throw Unsupported()
    case UInt8(ascii: "{"): return try brace()
    default: return literal(try scalar())
    }
  }

  /// A brace that starts no count is a literal. What later versions read as a count is refused.
  private mutating func brace() throws(Unsupported) -> PatternSyntax {
    position += 1
    if let next = peek, next == UInt8(ascii: ",") || next == 0x20 || CharacterClass.digit.has(next) {
      throw Unsupported()
    }
    return literal("{")
  }

  private mutating func advance(_ syntax: PatternSyntax) -> PatternSyntax {
    position += 1
    return syntax
  }

  /// A literal character under the options in force.
  func literal(_ scalar: Unicode.Scalar) -> PatternSyntax {
    guard options.ignoresCase else { return .character(scalar) }
    // Case beyond ASCII follows Unicode's tables, which are PCRE2's business.
    guard scalar.isASCII else { return .opaque }
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    let isLetter = CharacterClass.letters.contains(byte)
    return isLetter ? .oneOf(CharacterClass(byte...byte).ignoringCase) : .character(scalar)
  }
}

extension PatternReader {
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  mutating func take(_ text: StaticString) -> Bool {
    let wanted = Array(text.description.utf8)
    guard bytes[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  /// A decimal number of at most five digits (PCRE2 counts to 65535).
  mutating func number() -> Int? {
    var value: Int?
    while let byte = peek, CharacterClass.digit.has(byte), (value ?? 0) < 100_000 {
      value = (value ?? 0) * 10 + Int(byte - 0x30)
      position += 1
    }
    return value
  }

  /// The next character of the pattern, which is valid UTF-8 because it was a `String`.
  mutating func scalar() throws(Unsupported) -> Unicode.Scalar {
    guard let first = peek else { throw Unsupported() }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let text = String(decoding: bytes[position..<min(position + length, bytes.count)], as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { throw Unsupported() }
    position += length
    return scalar
  }
}

extension CharacterClass {
  /// Whether a byte is one of its ASCII characters.
  func has(_ byte: UInt8) -> Bool { byte < 128 && contains(byte) }
}
