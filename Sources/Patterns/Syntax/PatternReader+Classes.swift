extension PatternReader {
  /// A class in brackets.
  mutating func bracketed() throws(Unsupported) -> CharacterClass {
    position += 1
    let isNegated = take(UInt8(ascii: "^"))
    var members = CharacterClass()
    var isFirst = true
    while isFirst || peek != UInt8(ascii: "]") {
      members.formUnion(try bracketedMember())
      isFirst = false
    }
    position += 1
    if options.ignoresCase { members = members.ignoringCase }
    return isNegated ? members.inverted : members
  }

  /// A character, a range, or a class within brackets.
  private mutating func bracketedMember() throws(Unsupported) -> CharacterClass {
    guard let byte = peek else { throw Unsupported() }
    if byte == UInt8(ascii: "["), let next = bytes[(position + 1)...].first, CharacterClass(":.=").has(next) {
      return try posixClass()
    }
    switch try bracketedAtom() {
    case .many(let members):
      // PCRE2 refuses a range that begins with a class.
      if peek == UInt8(ascii: "-"), bytes[(position + 1)...].first != UInt8(ascii: "]") {
        throw Unsupported()
      }
      return members
    case .one(let lower):
      guard peek == UInt8(ascii: "-"), let next = bytes[(position + 1)...].first, next != UInt8(ascii: "]")
      else { return try members(lower, lower) }
      position += 1
      if next == UInt8(ascii: "[") { throw Unsupported() }
      guard case .one(let upper) = try bracketedAtom(), lower <= upper else { throw Unsupported() }
      return try members(lower, upper)
    }
  }

  private mutating func bracketedAtom() throws(Unsupported) -> Member {
    guard peek == UInt8(ascii: "\\") else { return .one(try scalar()) }
    if take("\\b") { return .one("\u{8}") }
    return try escapedMember()
  }

  private func members(
    _ lower: Unicode.Scalar, _ upper: Unicode.Scalar
  ) throws(Unsupported) -> CharacterClass {
    var result = CharacterClass()
    if lower.value < 128 {
      result = CharacterClass(UInt8(lower.value)...UInt8(min(upper.value, 127)))
    }
    if upper.value > 127 {
      if options.ignoresCase { throw Unsupported() }  // Unicode's partners may be ASCII
      result.beyond = .some
    }
    return result
  }

  /// `[:alpha:]` and its like.
  private mutating func posixClass() throws(Unsupported) -> CharacterClass {
    guard take("[:") else { throw Unsupported() }
    let isNegated = take(UInt8(ascii: "^"))
    let start = position
    while let byte = peek, CharacterClass.letters.has(byte) { position += 1 }
    let name = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let members = Self.posixClasses[name], take(":]") else { throw Unsupported() }
    if options.ignoresCase, name == "upper" || name == "lower" { throw Unsupported() }  // both are then alpha
    if peek == UInt8(ascii: "-"), bytes[(position + 1)...].first != UInt8(ascii: "]") { throw Unsupported() }
    return isNegated ? members.inverted : members
  }

  private static let posixClasses: [String: CharacterClass] = [
    "alpha": .letters, "digit": .digit, "word": .word, "space": .space,
    "alnum": CharacterClass("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"),
    "upper": CharacterClass(0x41...0x5A), "lower": CharacterClass(0x61...0x7A),
    "xdigit": CharacterClass("0123456789abcdefABCDEF"), "blank": CharacterClass(" \t"),
    "print": CharacterClass(0x20...0x7E), "graph": CharacterClass(0x21...0x7E),
    "ascii": CharacterClass(0...0x7F),
  ]
}
