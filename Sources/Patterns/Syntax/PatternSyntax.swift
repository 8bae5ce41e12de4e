/// What a pattern says, as far as it is understood here.
///
/// It is an over-approximation that is safe to reason from: whatever the parts match, PCRE2 matches no more.
package indirect enum PatternSyntax: Sendable, Hashable {
  /// How often, and with what preference.
  package struct Count: Sendable, Hashable {
    /// Greedy takes as much as it can and gives back, lazy the other way round, possessive never gives back.
    package enum Preference: Sendable, Hashable { case greedy, lazy, possessive }

    package var least: Int
    /// nil: no bound.
    package var most: Int?
    package var preference: Preference
  }

  /// What a pair of parentheses does.
  package enum Group: Sendable, Hashable {
    case capture(Int)
    case plain
    case atomic
    /// Looks around without consuming.
    case lookaround
  }

  /// Exactly this character.
  case character(Unicode.Scalar)
  /// One character of a class.
  case oneOf(CharacterClass)
  /// One after the other; none of them matches the empty text.
  case sequence([PatternSyntax])
  /// The first that leads to a match.
  case alternatives([PatternSyntax])
  case group(PatternSyntax, Group)
  case repeated(PatternSyntax, Count)
  /// `^` or `\A`: the start of the text.
  case start
  /// `$` or `\Z`: the end of the text, or before a newline that ends it.
  case end
  /// `\z`: the end of the text.
  case veryEnd
  /// Any other test that consumes nothing (`\b`, `^` in multiline mode).
  case assertion
  /// Something that matches what it likes, perhaps nothing.
  case opaque
}

/// A pattern's syntax with its groups.
package struct PatternOutline: Sendable {
  /// The whole of it.
  package var syntax: PatternSyntax
  /// Named groups in order of their numbers.
  package var groups: [(name: String, index: Int)]
  /// How many capturing groups there are.
  package var groupCount: Int

  /// Reads a pattern; nil when it has something that is not understood and cannot be passed over (conditions,
  /// recursion, verbs, extended syntax), and mostly when it is wrong, which `Pattern` explains.
  package init?(_ pattern: String) {
    var reader = PatternReader(pattern)
    guard let syntax = try? reader.pattern() else { return nil }
    self.syntax = syntax
    groups = reader.groups
    groupCount = reader.groupCount
  }
}
