/// What is known of the texts that a part of a pattern matches.
struct LiteralFacts {
  /// All the texts that it can match, nil when they are unknown or too many. Tests that consume nothing count
  /// as the empty text: that claims more texts than there are, never fewer.
  private(set) var exact: [[UInt8]]?
  /// The best choice of texts found of which one lies in whatever it matches.
  private(set) var required: LiteralChoice?

  private static let empty: [[UInt8]] = [[]]

  private init(exact: [[UInt8]]?, required: LiteralChoice?) {
    self.exact = exact
    self.required = exact.flatMap(LiteralChoice.init) ?? required
  }

  /// The facts of a syntax; with `ignoringCase` all letters are in lower case.
  init(_ syntax: PatternSyntax, ignoringCase: Bool) {
    switch syntax {
    case .character(let scalar):
      let bytes = Array(UTF8.encode(scalar) ?? .init())
      self.init(exact: [ignoringCase ? bytes.map(\.lowercased) : bytes], required: nil)
    case .oneOf(let members):
      self.init(exact: Self.texts(of: members, ignoringCase: ignoringCase), required: nil)
    case .sequence(let parts):
      self.init(sequence: parts.map { LiteralFacts($0, ignoringCase: ignoringCase) })
    case .alternatives(let branches):
      self.init(alternatives: branches.map { LiteralFacts($0, ignoringCase: ignoringCase) })
    case .group(let body, let kind):
      self = kind == .lookaround ? .nothing : LiteralFacts(body, ignoringCase: ignoringCase)
    case .repeated(let body, let count):
      self.init(LiteralFacts(body, ignoringCase: ignoringCase), repeated: count)
    case .start, .end, .veryEnd, .assertion: self = .nothing
    case .opaque: self.init(exact: nil, required: nil)
    }
  }

  private static let nothing = LiteralFacts(exact: empty, required: nil)

  private static func texts(of members: CharacterClass, ignoringCase: Bool) -> [[UInt8]]? {
    guard members.beyond == .none else { return nil }
    let texts = members.ascii.map { [ignoringCase ? $0.lowercased : $0] }.eachOnce
    return texts.count <= 16 && !texts.isEmpty ? texts : nil
  }

  private init(alternatives branches: [LiteralFacts]) {
    let exact = branches.allSatisfy { $0.exact != nil } ? branches.flatMap { $0.exact ?? [] }.eachOnce : nil
    let choices = branches.compactMap(\.required)
    let required = choices.count == branches.count ? LiteralChoice(choices.flatMap(\.texts).eachOnce) : nil
    self.init(exact: exact.flatMap { $0.count <= LiteralChoice.most ? $0 : nil }, required: required)
  }

  private init(_ body: LiteralFacts, repeated count: PatternSyntax.Count) {
    guard count.most != 0 else {
      self = .nothing
      return
    }
    if count.least == 0 {
      let once = count.most == 1 ? body.exact.map { ($0 + Self.empty).eachOnce } : nil
      self.init(exact: once, required: nil)
      return
    }
    // As many copies as literals can use; then more of the same, of which nothing more is said.
    let copies = min(count.least, LiteralChoice.longest)
    var parts = [LiteralFacts](repeating: body, count: copies)
    if copies != count.most { parts.append(LiteralFacts(exact: nil, required: nil)) }
    self.init(sequence: parts)
  }

  /// Literals are joined as long as they are few and short; where they are not, the best so far is kept and a
  /// new one begun.
  private init(sequence parts: [LiteralFacts]) {
    var whole: [[UInt8]]? = Self.empty
    var current = Self.empty
    var best: LiteralChoice?
    func keep(_ choice: LiteralChoice?) {
      guard let choice else { return }
      best = best.map { choice.isBetter(than: $0) ? choice : $0 } ?? choice
    }
    for part in parts {
      keep(part.required)
      keep(LiteralChoice(current))
      if let texts = part.exact {
        if let joined = Self.join(current, texts) {
          current = joined
          if whole != nil { whole = current }
          continue
        }
        current = texts
      } else {
        current = Self.empty
      }
      whole = nil
    }
    keep(LiteralChoice(current))
    self.init(exact: whole, required: best)
    // The whole may be less selective than a part of it.
    if let best { required = best }
  }

  private static func join(_ heads: [[UInt8]], _ tails: [[UInt8]]) -> [[UInt8]]? {
    guard heads.count * tails.count <= LiteralChoice.most else { return nil }
    let joined = heads.flatMap { head in tails.map { head + $0 } }
    return joined.allSatisfy { $0.count <= LiteralChoice.longest } ? joined.eachOnce : nil
  }
}

extension [[UInt8]] {
  /// The texts, each once, in whatever order.
  var eachOnce: [[UInt8]] {
    if count < 2 { return self }
    return sorted { $0.lexicographicallyPrecedes($1) }.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}

extension UInt8 {
  /// The ASCII letter in lower case; anything else as it is.
  var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
