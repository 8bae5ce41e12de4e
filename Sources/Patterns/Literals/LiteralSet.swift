/// Literals that stand for one thing: it may be there when one of them is.
package struct LiteralSet: Sendable, Hashable {
  /// The texts. Without any, the set never hits; with an empty one, always.
  package var literals: [[UInt8]]
  /// Whether ASCII letters count without regard to case.
  package var ignoresCase: Bool

  /// A set of texts.
  package init(_ literals: [[UInt8]], ignoresCase: Bool = false) {
    self.literals = literals
    self.ignoresCase = ignoresCase
  }

  /// The literals that a pattern requires.
  package init(_ required: RequiredLiterals) {
    self.init(required.literals, ignoresCase: required.ignoresCase)
  }
}
