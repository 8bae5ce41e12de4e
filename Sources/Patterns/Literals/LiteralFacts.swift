/// What is known of the texts that a part of a pattern matches.
struct LiteralFacts {
  /// All the texts that it can match, nil when they are unknown or too many. Tests that consume nothing count
  /// as the empty text: that claims more texts than there are, never fewer.
  private(set) var exact: [[UInt8]]?
  /// The best choice of texts found of which one lies in whatever it matches.
  private(set) var required: LiteralChoice?

  static let empty: [[UInt8]] = [[]]

  private init(exact: [[UInt8]]?, required: LiteralChoice?) {
    self.exact = exact
    self.required = exact.flatMap(LiteralChoice.init) ?? required
  }

  /// The facts of a syntax; with `ignoringCase` all letters are in lower case.
  init(_ syntax: PatternSyntax, ignoringCase: Bool) {
    switch syntax {
    case .character(let scalar):
      self.init(exact: [Self.bytes(of: scalar, ignoringCase)], required: nil)
    case .oneOf(let members):
      self.init(exact: Self.texts(of: members, ignoringCase: ignoringCase), required: nil)
    case .sequence(let parts):
      var chain = LiteralChain()
      for part in parts {
        if case .character(let scalar) = part, chain.append(Self.bytes(of: scalar, ignoringCase)) { continue }
        chain.append(LiteralFacts(part, ignoringCase: ignoringCase))
      }
      self.init(chain)
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

  private static func bytes(of scalar: Unicode.Scalar, _ ignoringCase: Bool) -> [UInt8] {
    let bytes = Array(UTF8.encode(scalar) ?? .init())
    return ignoringCase ? bytes.map(\.lowercased) : bytes
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

  private init(sequence parts: [LiteralFacts]) {
    var chain = LiteralChain()
    for part in parts { chain.append(part) }
    self.init(chain)
  }

  private init(_ chain: LiteralChain) {
    let best = chain.end()
    self.init(exact: chain.isWhole ? chain.current : nil, required: best)
    // The whole may be less selective than a part of it.
    if let best { required = best }
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
