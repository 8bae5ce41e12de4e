/// What can come next at some place of a pattern: the base of every decision not to backtrack.
struct Continuation {
  /// The bytes that the rest of the pattern can begin with. It never matches in front of any other byte.
  var bytes: ByteSet
  /// Whether the rest can match at the end of the text.
  var canEnd: Bool
  /// Whether the rest matches everywhere, so that nothing in front of it is ever tried again.
  var isCertain: Bool

  /// The end of the pattern: any text may follow.
  static let end = Continuation(bytes: .all, canEnd: true, isCertain: true)

  /// Either of two continuations.
  func union(_ other: Continuation) -> Continuation {
    var result = self
    result.bytes.formUnion(other.bytes)
    result.canEnd = canEnd || other.canEnd
    result.isCertain = isCertain || other.isCertain
    return result
  }

  /// Whether the next byte, or its absence, says which of the two can match.
  func isApart(from other: Continuation) -> Bool {
    bytes.isDisjoint(with: other.bytes) && !(canEnd && other.canEnd)
  }
}

extension PatternSyntax {
  /// What can come next in front of this part when `rest` comes after it.
  func continuation(before rest: Continuation) -> Continuation {
    switch self {
    case .character(let scalar):
      let first = UTF8.encode(scalar)?.first ?? 0
      return Continuation(bytes: ByteSet(first), canEnd: false, isCertain: false)
    case .oneOf(let members):
      return Continuation(bytes: ByteSet(members), canEnd: false, isCertain: false)
    case .sequence(let parts):
      return parts.reversed().reduce(rest) { $1.continuation(before: $0) }
    case .alternatives(let branches):
      let nothing = Continuation(bytes: ByteSet(), canEnd: false, isCertain: false)
      return branches.reduce(nothing) { $0.union($1.continuation(before: rest)) }
    case .group(let body, let kind):
      return kind == .lookaround ? .end : body.continuation(before: rest)
    case .repeated(let body, let count):
      let inside = body.continuation(before: rest)
      return count.least > 0 ? inside : inside.union(rest)
    case .end:
      return Continuation(bytes: ByteSet(UInt8(ascii: "\n")), canEnd: true, isCertain: false)
    case .veryEnd:
      return Continuation(bytes: ByteSet(), canEnd: true, isCertain: false)
    case .start, .assertion, .opaque:
      return Continuation(bytes: .all, canEnd: true, isCertain: false)
    }
  }

  /// Whether it can match without consuming.
  var canBeEmpty: Bool {
    switch self {
    case .character, .oneOf: false
    case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
    case .alternatives(let branches): branches.contains(where: \.canBeEmpty)
    case .group(let body, let kind): kind == .lookaround || body.canBeEmpty
    case .repeated(let body, let count): count.least == 0 || body.canBeEmpty
    case .start, .end, .veryEnd, .assertion, .opaque: true
    }
  }
}
