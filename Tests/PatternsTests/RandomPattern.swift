@testable import ProximatePatterns

/// Writes random patterns over a small alphabet, so that texts have a chance to match.
struct RandomPattern {
  /// What may occur in the patterns.
  struct Style {
    var atoms: [String]
    var counts: [String]
    var groups: [String]
  }

  /// The kind that headers are written in: mostly possessive, no assertions.
  static let header = Style(
    atoms: [
      "a", "b", "ab", "x:", " ", "=", "é", "1", #"\["#, "]", #"\d"#, #"\w"#, #"\s"#, #"\S"#, "[ab]", "[^ ]",
      #"[^\]]"#, #"[\w.]"#, "[^:=]", ".", #"\D"#, "[a-c1]", #"\W"#, "[[:^alpha:]]", #"\x41"#,
    ],
    counts: ["*+", "++", "?+", "*", "+", "?", "{2}", "{1,2}", "{1,3}+", "{2,}+", "*?", "+?"],
    groups: ["(?:", "(?:", "(", "(", "(?<n>", "(?>"])

  /// Everything that detectors may use.
  static let any = Style(
    atoms: header.atoms + [
      #"\b"#, "$", "^", #"\p{L}"#, "[^é]", "[aé]", #"\Qa.b\E"#, #"\h"#, "(?i)a", "(?i)[^k]", "(?i)B1",
      "(?i)s",
      #"\1"#, "(?s).", #"[^\W]"#, #"\R"#,
    ], counts: header.counts + ["{0,2}", "{0}", "{3}?"],
    groups: header.groups + ["(?=", "(?!", "(?<=a", "(?i:", "(?s:", "(?m:", "(?-i:"])

  private let style: Style
  private var random: SplitMix64
  private var hasName = false

  init(_ style: Style, seed: UInt64) {
    self.style = style
    random = SplitMix64(seed: seed)
  }

  mutating func next() -> String {
    hasName = false
    return alternatives(depth: 3)
  }

  /// A pattern bound to the start, perhaps to the end as well.
  mutating func nextHeader() -> String {
    hasName = false
    let tail = ["", "$", ".*+$", ".*$", #"(.*+)$"#]
    return "^" + sequence(depth: 3) + random.pick(tail)
  }

  private mutating func alternatives(depth: Int) -> String {
    var text = sequence(depth: depth)
    while random.oneIn(4) { text += "|" + sequence(depth: depth) }
    return text
  }

  private mutating func sequence(depth: Int) -> String {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in item(depth: depth) }.joined()
  }

  private mutating func item(depth: Int) -> String {
    var text = random.pick(style.atoms)
    if depth > 0, random.oneIn(3) {
      var group = random.pick(style.groups)
      if group == "(?<n>", hasName { group = "(" }
      if group == "(?<n>" { hasName = true }
      let body = group == "(?<=a" ? "" : alternatives(depth: depth - 1)
      text = group + body + (random.oneIn(12) ? "|" : "") + ")"
    }
    return random.oneIn(2) ? text + random.pick(style.counts) : text
  }
}

/// Writes random texts: from scratch, or by following a pattern and then damaging it a little.
struct RandomText {
  private var random: SplitMix64
  private static let pieces: [[UInt8]] =
    [
      "a", "b", "c", "x:", " ", "=", "é", "1", "[", "]", "A", "B", "_", ".", "k", "\u{212A}", "\u{17F}", "s",
      "日", "🙂",
    ]
    .map { Array($0.utf8) }
  /// Newlines, cut and overlong sequences, surrogates, bytes that never occur.
  private static let damage: [[UInt8]] = [
    [0x0A], [0xFF], [0xC3], [0xE2, 0x82], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
    [0],
    [0xF0, 0x9F, 0x99], [0x0D, 0x0A], [0xC2, 0x85],
  ]

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func next(like syntax: PatternSyntax?) -> [UInt8] {
    var text: [UInt8] = []
    if let syntax, !random.oneIn(3) {
      follow(syntax, into: &text)
    } else {
      for _ in 0..<Int.random(in: 0...12, using: &random) { text += random.pick(Self.pieces) }
    }
    while random.oneIn(2) { mutate(&text) }
    return text
  }

  private mutating func mutate(_ text: inout [UInt8]) {
    let place = Int.random(in: 0...text.count, using: &random)
    if random.oneIn(3), place < text.count {
      text.remove(at: place)
    } else {
      let piece = random.oneIn(3) ? random.pick(Self.damage) : random.pick(Self.pieces)
      text.insert(contentsOf: piece, at: place)
    }
  }

  private mutating func follow(_ syntax: PatternSyntax, into text: inout [UInt8]) {
    guard text.count < 300 else { return }
    switch syntax {
    case .character(let scalar): text += Array(String(Character(scalar)).utf8)
    case .oneOf(let members):
      let ascii = members.ascii
      if members.beyond != .none, random.oneIn(4) || ascii.isEmpty { return text += "é".utf8 }
      if !ascii.isEmpty { text.append(random.pick(ascii)) }
    case .sequence(let parts): for part in parts { follow(part, into: &text) }
    case .alternatives(let branches): follow(random.pick(branches), into: &text)
    case .group(let body, let kind): if kind != .lookaround { follow(body, into: &text) }
    case .repeated(let body, let count):
      let most = min(count.most ?? .max, count.least + 3)
      for _ in 0..<Int.random(in: count.least...most, using: &random) { follow(body, into: &text) }
    case .opaque: text += random.pick(Self.pieces)
    case .start, .end, .veryEnd, .assertion: break
    }
  }
}
