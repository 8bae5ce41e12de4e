/// The words beside a variable part of a masked message.
package struct MeasureContext: Sendable, Hashable {
  /// The key, or up to three words before the number, or the word behind it.
  package let name: String
  /// The unit behind it as the message spells it, empty for none.
  package let unit: String
  /// The text behind the number that tells of it, with what stands between.
  package let behind: String
  /// `name` as lower-case words.
  private let words: [String]

  /// - Parameters:
  ///   - before: the text between the variable part before and this one.
  ///   - after: the text between this one and the next.
  package init(before: Substring, after: Substring) {
    let unit = Self.unit(after)
    self.unit = unit
    behind = unit.isEmpty || unit == "%" ? unit : " " + unit
    if let key = Self.key(before) {
      name = key
      words = MeasureLexicon.words(of: key)
      return
    }
    var words = Self.lastWords(before)
    // "12 connections": the word behind tells more than what stands before; but "node 5 failed" names a node.
    if unit.isEmpty, let noun = Self.firstWord(after),
      let kind = MeasureLexicon.kind(of: [noun.lowercased()], unit: .none), kind != .failure || words.isEmpty
    {
      words = [noun]
    }
    name = words.joined(separator: " ")
    self.words = words.flatMap(MeasureLexicon.words)
  }

  /// What is measured when the number itself ends in a unit of this kind (`13ms`), or in none.
  package func kind(suffix: MeasureUnit) -> MeasureKind? {
    let stated = MeasureUnit(word: unit.lowercased()) ?? .none
    if suffix != .none, stated != .none { return nil }
    return MeasureLexicon.kind(of: words, unit: suffix == .none ? stated : suffix)
  }

  private static func key(_ before: Substring) -> String? {
    var rest = before
    if rest.hasSuffix("=\"") { rest = rest.dropLast() }
    if rest.hasSuffix("=") {
      rest = rest.dropLast()
    } else if let quote = ["\":", "\": "].first(where: { before.hasSuffix($0) }) {
      rest = rest.dropLast(quote.count)
    } else {
      return nil
    }
    let key = rest.reversed().prefix { $0.isLetter || $0.isNumber || "_.-".contains($0) }.reversed()
    return key.isEmpty ? nil : String(key)
  }

  private static func unit(_ after: Substring) -> String {
    if after.hasPrefix("%") { return "%" }
    guard after.hasPrefix(" "), let word = firstWord(after), MeasureUnit(word: word.lowercased()) != nil
    else {
      return ""
    }
    return word
  }

  private static func firstWord(_ text: Substring) -> String? {
    let word = text.drop { $0 == " " }.prefix { $0.isLetter }
    return word.isEmpty ? nil : String(word)
  }

  /// At most three words of the clause that ends here.
  private static func lastWords(_ text: Substring) -> [String] {
    let ends: Set<Character> = [",", ";", "(", ")", "[", "]", "|", "\"", "'", ".", "{", "}", "<", ">"]
    let clause = text.reversed().prefix { !ends.contains($0) }.reversed()
    let words = String(clause).split { !$0.isLetter && $0 != "_" && $0 != "-" }
    return words.suffix(3).map(String.init)
  }
}
