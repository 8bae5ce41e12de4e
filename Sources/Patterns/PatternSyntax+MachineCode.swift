extension PatternSyntax {
  /// Whether it has what the machine code of PCRE2 10.42 gets wrong; the interpreter does better.
  ///
  /// - A lazy count in an atomic group or in one that repeats possessively: `(?>\w+?){2}a$` does not match
  ///   `xyza`.
  /// - A capturing group that repeats possessively: it may keep what it captured in an attempt that failed.
  var misleadsMachineCode: Bool { misleadsMachineCode(inAtomic: false) }

  private func misleadsMachineCode(inAtomic: Bool) -> Bool {
    switch self {
    case .repeated(.group(_, .capture), let count) where count.preference == .possessive: true
    case .repeated(let body, let count):
      inAtomic && count.preference == .lazy
        || body.misleadsMachineCode(inAtomic: inAtomic || count.preference == .possessive)
    case .group(let body, let kind): body.misleadsMachineCode(inAtomic: inAtomic || kind == .atomic)
    case .sequence(let parts), .alternatives(let parts):
      parts.contains { $0.misleadsMachineCode(inAtomic: inAtomic) }
    case .character, .oneOf, .start, .end, .veryEnd, .assertion, .opaque: false
    }
  }
}
