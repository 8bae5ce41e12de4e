import ProximatePatterns

/// What makes a pattern slow.
struct PatternAdvice {
  /// A repeat within a repeat, both without bound and free to give back: time may grow exponentially.
  private(set) var hasNestedRepeats = false
  /// `.*` or `.+` with something after it that must be found again from every place.
  private(set) var hasDotRunInside = false

  /// nil when the pattern's syntax is not followed.
  init?(_ pattern: String) {
    guard let outline = PatternOutline(pattern) else { return nil }
    look(at: outline.syntax, insideRepeat: false)
    hasDotRunInside = Self.hasRunInside(outline.syntax)
  }

  private mutating func look(at syntax: PatternSyntax, insideRepeat: Bool) {
    switch syntax {
    case .sequence(let parts), .alternatives(let parts):
      for part in parts { look(at: part, insideRepeat: insideRepeat) }
    case .group(let body, let kind): look(at: body, insideRepeat: kind == .atomic ? false : insideRepeat)
    case .repeated(let body, let count):
      let isFree = count.most == nil && count.preference != .possessive
      if isFree, insideRepeat { hasNestedRepeats = true }
      // What must be there between two turns keeps them apart.
      look(at: body, insideRepeat: isFree && !Self.isKeptApart(body))
    case .character, .oneOf, .start, .end, .veryEnd, .assertion, .opaque: break
    }
  }

  /// Whether the body of a repeat begins or ends with one fixed character.
  private static func isKeptApart(_ syntax: PatternSyntax) -> Bool {
    switch syntax {
    case .character: true
    case .group(let body, _): isKeptApart(body)
    case .sequence(let parts): [parts.first, parts.last].contains { $0.map(isKeptApart) ?? false }
    default: false
    }
  }

  private static func hasRunInside(_ syntax: PatternSyntax) -> Bool {
    switch syntax {
    case .group(let body, _): return hasRunInside(body)
    case .alternatives(let parts): return parts.contains(where: hasRunInside)
    case .sequence(let parts):
      let runs = parts.indices.filter { isDotRun(parts[$0]) }
      let isInside = runs.contains { run in
        run > 0 && parts[(run + 1)...].contains { if case .end = $0 { false } else { true } }
      }
      return isInside || parts.contains(where: hasRunInside)
    default: return false
    }
  }

  /// A run of any characters that gives back.
  private static func isDotRun(_ syntax: PatternSyntax) -> Bool {
    guard case .repeated(.oneOf(let members), let count) = syntax, count.most == nil,
      count.preference == .greedy
    else { return false }
    return members.beyond == .all && members.ascii.count >= 127
  }
}
