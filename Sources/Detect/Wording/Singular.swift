/// What sentences count, when it is one: they are written for many.
enum Singular {
  /// Words before the noun that is counted, at most.
  private static let reach = 4
  private static let verbs = [
    "were": "was", "are": "is", "have": "has", "say": "says", "show": "shows", "themselves": "itself",
  ]

  /// What follows a 1: up to the noun and its verb in the singular, and the rest as it is.
  static func phrase(_ text: Substring) -> (told: String, rest: Substring) {
    var (told, rest) = ("", text)
    for _ in 0..<reach {
      guard let (space, word) = next(rest), word.allSatisfy({ $0.isLetter || $0 == "-" }) else { break }
      // What stands behind a preposition is not what is counted.
      if ["of", "the", "in", "with"].contains(word) { break }
      rest = rest.dropFirst(space.count + word.count)
      guard isPlural(word) else {
        told += space + word
        continue
      }
      told += space + noun(word)
      if let (space, word) = next(rest), let verb = verbs[String(word)] {
        told += space + verb
        rest = rest.dropFirst(space.count + word.count)
      }
      return (told, rest)
    }
    return ("", text)
  }

  private static func next(_ text: Substring) -> (space: Substring, word: Substring)? {
    let space = text.prefix { $0 == " " }
    let word = text.dropFirst(space.count).prefix { $0.isLetter || $0 == "-" }
    return space.isEmpty || word.isEmpty ? nil : (space, word)
  }

  private static func isPlural(_ word: Substring) -> Bool {
    word.count > 2 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
  }

  private static func noun(_ plural: Substring) -> Substring {
    if plural.hasSuffix("ies") { return plural.dropLast(3) + "y" }
    let isLong = ["sses", "shes", "ches", "xes"].contains { plural.hasSuffix($0) }
    return plural.dropLast(isLong ? 2 : 1)
  }
}
