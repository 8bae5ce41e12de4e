internal import CPCRE2

/// Matches patterns in text, one matcher per worker, within limits on work and memory.
///
/// The caller caps the length of the text (`Limits.matchedBytes`): a limit on steps does not bound the time
/// spent on looking for a place to start.
package struct Matcher: ~Copyable {
  /// What became of a match.
  package enum Result: Sendable {
    /// The pattern matches; `range(ofGroup:)` says where.
    case match
    /// It does not.
    case noMatch
    /// It was given up, so nothing is known: counted in `limitHits`, or in `failures` for any other reason.
    case limit
  }

  /// Steps after which a match is given up. PCRE2's own default is 10 million.
  package static let matchLimit: UInt32 = 50_000
  /// Bytes of memory for backtracking after which a match is given up.
  package static let heapLimit = 8 << 20

  /// How often a match was given up for its steps or its memory.
  package private(set) var limitHits = 0
  /// How often PCRE2 failed for another reason.
  package private(set) var failures = 0
  /// The last of those reasons.
  package var failureMessage: String? { failures == 0 ? nil : PatternError.message(of: lastFailure) }

  private var memory: MatchMemory
  private var lastFailure: Int32 = 0
  private var matchedGroups = 0

  /// A matcher with the limits above, or with another number of steps (a linter asks for fewer).
  package init(matchLimit: UInt32 = Matcher.matchLimit) {
    memory = MatchMemory(matchLimit: matchLimit, heapLimit: Self.heapLimit)
  }

  /// Looks for a pattern's first match that begins at `start` or later. What lies before `start` is seen by
  /// lookbehinds, and `^` matches only at 0. A start outside of the text gives `noMatch`.
  package mutating func match(_ pattern: Pattern, in text: Span<UInt8>, from start: Int = 0) -> Result {
    matchedGroups = 0
    guard start >= 0, start <= text.count else { return .noMatch }
    let code = unsafe text.withUnsafeBufferPointer { unsafe memory.match(pattern, $0, from: start) }
    if code == PCRE2_ERROR_NOMATCH { return .noMatch }
    guard code > 0 else { return giveUp(code) }
    matchedGroups = Int(code)
    return .match
  }

  /// Where a group of the last match lies, as bytes of the text; group 0 is the whole match. nil when the
  /// group took no part, and when there was no match.
  package func range(ofGroup index: Int) -> Range<Int>? {
    index >= 0 && index < matchedGroups ? memory.range(ofGroup: index) : nil
  }

  private mutating func giveUp(_ code: Int32) -> Result {
    switch code {
    case PCRE2_ERROR_MATCHLIMIT, PCRE2_ERROR_HEAPLIMIT, PCRE2_ERROR_DEPTHLIMIT, PCRE2_ERROR_JIT_STACKLIMIT:
      limitHits += 1
    default:
      failures += 1
      lastFailure = code
    }
    return .limit
  }
}
