extension PatternReader {
  /// The item with the count that follows it, if any.
  mutating func quantified(_ item: PatternSyntax) throws(Unsupported) -> PatternSyntax {
    guard let (least, most) = try bounds() else { return item }
    switch item {
    // What a count on these means is special (an assertion is tried once); nobody needs it.
    case .start, .end, .veryEnd, .assertion, .group(_, .lookaround): throw Unsupported()
    default: break
    }
    let preference: PatternSyntax.Count.Preference =
      take(UInt8(ascii: "+")) ? .possessive : take(UInt8(ascii: "?")) ? .lazy : .greedy
    if let next = peek, CharacterClass("*+?").has(next) { throw Unsupported() }
    if try bounds() != nil { throw Unsupported() }
    return .repeated(item, .init(least: least, most: most, preference: preference))
  }

  private mutating func bounds() throws(Unsupported) -> (least: Int, most: Int?)? {
    if take(UInt8(ascii: "*")) { return (0, nil) }
    if take(UInt8(ascii: "+")) { return (1, nil) }
    if take(UInt8(ascii: "?")) { return (0, 1) }
    let start = position
    if take(UInt8(ascii: "{")), let least = number() {
      let hasComma = take(UInt8(ascii: ","))
      let most = hasComma ? number() : least
      guard take(UInt8(ascii: "}")), least <= 65_535, least <= most ?? least, most ?? 0 <= 65_535 else {
        throw Unsupported()
      }
      return (least, most)
    }
    position = start
    return nil
  }
}
