/// A set of characters: which ASCII ones exactly, and what is known of the others.
package struct CharacterClass: Sendable, Hashable {
  /// Which characters beyond ASCII belong to a class.
  package enum Beyond: Sendable, Hashable {
    case none, all
    /// Some do; which ones is not kept.
    case some
  }

  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  /// Which characters beyond ASCII belong to it.
  package var beyond = Beyond.none

  /// No characters.
  package init() {}

  /// A run of ASCII characters.
  package init(_ range: ClosedRange<UInt8>) {
    for byte in range { insert(byte) }
  }

  /// ASCII characters.
  package init(_ text: String) {
    for byte in text.utf8 { insert(byte) }
  }

  /// Whether it has an ASCII character.
  package func contains(_ byte: UInt8) -> Bool {
    (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte - 64)) & 1 != 0
  }

  /// Its ASCII characters.
  package var ascii: [UInt8] { (0..<128).filter(contains) }

  /// Adds an ASCII character.
  package mutating func insert(_ byte: UInt8) {
    precondition(byte < 128, "not ASCII")
    if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
  }

  /// Adds what another class has.
  package mutating func formUnion(_ other: CharacterClass) {
    low |= other.low
    high |= other.high
    if beyond != other.beyond { beyond = beyond == .all || other.beyond == .all ? .all : .some }
  }

  /// All the characters that it does not have.
  package var inverted: CharacterClass {
    var result = self
    result.low = ~low
    result.high = ~high
    switch beyond {
    case .none: result.beyond = .all
    case .all: result.beyond = .none
    case .some: break
    }
    return result
  }

  /// The class without regard to case. `k` and `s` then have a partner beyond ASCII each (U+212A, U+017F).
  package var ignoringCase: CharacterClass {
    var result = self
    for byte in ascii where Self.letters.contains(byte) { result.insert(byte ^ 0x20) }
    if result.contains(0x6B) || result.contains(0x73), beyond == .none { result.beyond = .some }
    return result
  }
}

extension CharacterClass {
  /// `A`-`Z`, `a`-`z`.
  package static let letters = CharacterClass(0x41...0x5A).union(CharacterClass(0x61...0x7A))
  /// `\d`.
  package static let digit = CharacterClass(0x30...0x39)
  /// `\w`.
  package static let word = letters.union(digit).union(CharacterClass("_"))
  /// `\s`.
  package static let space = CharacterClass(" \t\n\u{B}\u{C}\r")
  /// Everything.
  package static let any = CharacterClass().inverted
  /// `.`.
  package static let notNewline = CharacterClass("\n").inverted

  private func union(_ other: CharacterClass) -> CharacterClass {
    var result = self
    result.formUnion(other)
    return result
  }
}
