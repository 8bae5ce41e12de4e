/// Texts of which at least one occurs in every match of a pattern, so that a text without any of them need
/// not be matched.
package struct RequiredLiterals: Sendable, Hashable {
  /// The texts, none of them empty; of letters in lower case when `ignoresCase`.
  package let literals: [[UInt8]]
  /// Whether ASCII letters count without regard to case.
  package let ignoresCase: Bool

  /// The most selective literals that can be derived from a pattern's syntax, by their shortest; nil when
  /// there are none of at least two bytes, as a single byte is in most texts.
  package init?(_ pattern: String) {
    guard let outline = PatternOutline(pattern) else { return nil }
    self.init(outline.syntax)
  }

  /// The same for syntax already read.
  package init?(_ syntax: PatternSyntax) {
    // A literal without regard to case occurs wherever the same literal with regard to it does, and is never
    // broken by `(?i)`; what remains is to prefer the strict one when it is as good.
    guard let loose = LiteralFacts(syntax, ignoringCase: true).required, loose.shortest > 1 else {
      return nil
    }
    if let strict = LiteralFacts(syntax, ignoringCase: false).required, !loose.isBetter(than: strict) {
      literals = strict.texts.sorted { $0.lexicographicallyPrecedes($1) }
      ignoresCase = false
    } else {
      literals = loose.texts.sorted { $0.lexicographicallyPrecedes($1) }
      ignoresCase = true
    }
  }
}

/// Texts of which one must occur.
struct LiteralChoice: Hashable, Sendable {
  /// More texts than this are not worth looking for.
  static let most = 64
  /// Longer texts are not more selective.
  static let longest = 32

  let texts: [[UInt8]]
  /// Bytes of the shortest.
  let shortest: Int

  /// nil when one of the texts is empty, as that one is everywhere, or when there are none or too many.
  init?(_ texts: [[UInt8]]) {
    guard !texts.isEmpty, texts.count <= Self.most, !texts.contains([]) else { return nil }
    self.texts = texts
    shortest = texts.reduce(.max) { min($0, $1.count) }
  }

  /// The longer its shortest text, up to what the scanner makes use of; then the fewer; then longer again.
  func isBetter(than other: LiteralChoice) -> Bool {
    let (mine, theirs) = (shortest, other.shortest)
    return (min(mine, 12), -texts.count, mine) > (min(theirs, 12), -other.texts.count, theirs)
  }
}
