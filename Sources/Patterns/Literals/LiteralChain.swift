/// Facts of what follows one another, joined.
///
/// Literals are joined as long as they are few and short; where they are not, the best so far is kept and a new one
/// begun.
struct LiteralChain {
  /// The texts of the literal at hand.
  private(set) var current = LiteralFacts.empty
  /// Whether these are all that the whole chain matches.
  private(set) var isWhole = true
  private var best: LiteralChoice?

  /// Adds a text to a literal at hand that is a single one; false, and nothing is added, when there are several or it
  /// gets too long. Neither part of the longer text needs to be kept: it is as good as both.
  mutating func append(_ text: [UInt8]) -> Bool {
    guard current.count == 1, current[0].count + text.count <= LiteralChoice.longest else { return false }
    current[0] += text
    return true
  }

  /// Adds what is known of the next part.
  mutating func append(_ part: LiteralFacts) {
    if let texts = part.exact, texts.count == 1, append(texts[0]) { return }
    keep(part.required)
    keep(LiteralChoice(current))
    guard let texts = part.exact else { return begin(LiteralFacts.empty) }
    if let joined = Self.join(current, texts) { current = joined } else { begin(texts) }
  }

  /// The best choice of texts of which one lies in whatever the chain matches.
  func end() -> LiteralChoice? { Self.better(best, LiteralChoice(current)) }

  private mutating func begin(_ texts: [[UInt8]]) {
    current = texts
    isWhole = false
  }

  private mutating func keep(_ choice: LiteralChoice?) { best = Self.better(best, choice) }

  /// The better of two choices, the first when they are as good as each other.
  private static func better(_ first: LiteralChoice?, _ second: LiteralChoice?) -> LiteralChoice? {
    guard let first, let second else { return first ?? second }
    return second.isBetter(than: first) ? second : first
  }

  private static func join(_ heads: [[UInt8]], _ tails: [[UInt8]]) -> [[UInt8]]? {
    guard heads.count * tails.count <= LiteralChoice.most else { return nil }
    let joined = heads.flatMap { head in tails.map { head + $0 } }
    return joined.allSatisfy { $0.count <= LiteralChoice.longest } ? joined.eachOnce : nil
  }
}
