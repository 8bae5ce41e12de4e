extension PatternReader {
  /// What a backslash outside of brackets begins; nil for an empty `\Q\E`.
  mutating func escape() throws(Unsupported) -> PatternSyntax? {
    let start = position
    position += 1
    guard let byte = peek else { throw Unsupported() }
    position += 1
    switch byte {
    case UInt8(ascii: "A"): return .start
    case UInt8(ascii: "Z"): return .end
    case UInt8(ascii: "z"): return .veryEnd
    case UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "G"), UInt8(ascii: "K"): return .assertion
    case UInt8(ascii: "R"), UInt8(ascii: "X"): return .opaque
    case UInt8(ascii: "p"), UInt8(ascii: "P"): return try property()
    case UInt8(ascii: "N"):
      guard peek != UInt8(ascii: "{") else { throw Unsupported() }
      return .oneOf(.notNewline)
    case UInt8(ascii: "1")...UInt8(ascii: "9"): return try backReference()
    case UInt8(ascii: "Q"): return try quoted()
    default:
      position = start
      switch try escapedMember() {
      case .one(let scalar): return literal(scalar)
      case .many(let members): return .oneOf(members)
      }
    }
  }

  /// `\1`-`\9` repeat a group; with more digits it depends on the number of groups, or is octal.
  private mutating func backReference() throws(Unsupported) -> PatternSyntax {
    if let next = peek, CharacterClass.digit.has(next) { throw Unsupported() }
    return .opaque
  }

  /// `\Q...\E`, as a group of literals unless there is a single one; a count would hold for the last only.
  private mutating func quoted() throws(Unsupported) -> PatternSyntax? {
    var literals: [PatternSyntax] = []
    while !take("\\E") {
      guard position < bytes.count else { throw Unsupported() }
      literals.append(literal(try scalar()))
    }
    if let next = peek, CharacterClass("*+?{").has(next) { throw Unsupported() }
    return literals.isEmpty ? nil : .sequence(literals)
  }

  /// What an escape can stand for inside and outside of brackets.
  enum Member {
    case one(Unicode.Scalar)
    case many(CharacterClass)
  }

  mutating func escapedMember() throws(Unsupported) -> Member {
    position += 1
    guard let byte = peek, byte < 128 else { throw Unsupported() }
    position += 1
    if let members = Self.escapedClasses[byte] { return .many(members) }
    if let scalar = Self.controls[byte] { return .one(scalar) }
    if byte == UInt8(ascii: "x") { return .one(try hexadecimal()) }
    guard !CharacterClass.word.contains(byte) || byte == UInt8(ascii: "_") else { throw Unsupported() }
    return .one(Unicode.Scalar(byte))
  }

  /// `\xh`, `\xhh`, `\x{h...}`.
  private mutating func hexadecimal() throws(Unsupported) -> Unicode.Scalar {
    let isBraced = take(UInt8(ascii: "{"))
    let start = position
    while let byte = peek, Self.hexDigit.has(byte), position - start < (isBraced ? 6 : 2) { position += 1 }
    let digits = String(decoding: bytes[start..<position], as: UTF8.self)
    if isBraced, !take(UInt8(ascii: "}")) { throw Unsupported() }
    guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
      throw Unsupported()
    }
    return scalar
  }

  /// `\p{...}`: which characters these are is Unicode's business.
  private mutating func property() throws(Unsupported) -> PatternSyntax {
    guard take(UInt8(ascii: "{")) else { throw Unsupported() }
    while let byte = peek, byte != UInt8(ascii: "}") {
      _ = byte
      position += 1
    }
    guard take(UInt8(ascii: "}")) else { throw Unsupported() }
    return .opaque
  }

  private static let hexDigit: CharacterClass = CharacterClass("0123456789abcdefABCDEF")

  private static let controls: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "a"): "\u{7}", UInt8(ascii: "e"): "\u{1B}", UInt8(ascii: "f"): "\u{C}",
    UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]

  private static let escapedClasses: [UInt8: CharacterClass] = {
    var horizontal = CharacterClass(" \t")
    horizontal.beyond = .some
    var vertical = CharacterClass("\n\u{B}\u{C}\r")
    vertical.beyond = .some
    return [
      UInt8(ascii: "d"): .digit, UInt8(ascii: "D"): CharacterClass.digit.inverted,
      UInt8(ascii: "w"): .word, UInt8(ascii: "W"): CharacterClass.word.inverted,
      UInt8(ascii: "s"): .space, UInt8(ascii: "S"): CharacterClass.space.inverted,
      UInt8(ascii: "h"): horizontal, UInt8(ascii: "H"): horizontal.inverted,
      UInt8(ascii: "v"): vertical, UInt8(ascii: "V"): vertical.inverted,
    ]
  }()
}
