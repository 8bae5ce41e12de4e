/// What a house calls the parts of an incident, in everything that people read. `report.json` keeps its own words.
package struct Vocabulary: Sendable, Hashable {
  /// The words that can be replaced, as a draft has them in the singular.
  package static let terms = [
    "root cause", "probable cause", "trigger", "vulnerability", "amplifier", "sustainer", "sustaining effect",
    "symptom", "protective", "mitigation", "recovery", "coincidence", "ruled out", "contributing condition",
    "incident", "post-mortem",
  ]

  /// No word is replaced.
  package static let usual = Vocabulary([:])

  private struct Rule: Hashable {
    var written: [Character]
    var singular: String
    var plural: String
  }

  private let rules: [Rule]

  /// Replacements by term; a plural is the key with an `s`, and defaults to the singular with one.
  package init(_ words: [String: String]) {
    rules = Self.terms.compactMap { term in
      words[term].map { Rule(written: Array(term), singular: $0, plural: words[term + "s"] ?? $0 + "s") }
    }.sorted {
      $0.written.count != $1.written.count ? $0.written.count > $1.written.count : $0.singular < $1.singular
    }
  }

  /// Whether it changes nothing.
  package var isUsual: Bool { rules.isEmpty }

  /// The text in the house's words. What stands in quotation marks is a log's and stays; so do parts of names.
  func text(_ text: String) -> String {
    guard !isUsual else { return text }
    let characters = Array(text)
    var (result, quotes, i) = ("", 0, 0)
    while i < characters.count {
      if characters[i] == "“" { quotes += 1 }
      if characters[i] == "”" { quotes = max(0, quotes - 1) }
      if quotes == 0, i == 0 || !Self.isPartOfName(characters[i - 1]),
        let (words, end) = replacement(characters, i)
      {
        result += words
        i = end
      } else {
        result.append(characters[i])
        i += 1
      }
    }
    return result
  }

  private func replacement(_ text: [Character], _ start: Int) -> (String, Int)? {
    for rule in rules {
      guard start + rule.written.count <= text.count,
        zip(rule.written, text[start...]).allSatisfy({ Self.isAlike($1, $0) })
      else { continue }
      var end = start + rule.written.count
      let isPlural = end < text.count && text[end] == "s"
      if isPlural { end += 1 }
      guard end == text.count || !Self.isPartOfName(text[end]) || Self.endsSentence(text, end) else {
        continue
      }
      let words = isPlural ? rule.plural : rule.singular
      return (text[start].isUppercase ? words.prefix(1).uppercased() + words.dropFirst() : words, end)
    }
    return nil
  }

  /// `root-cause` is the same word as `Root cause`.
  private static func isAlike(_ character: Character, _ wanted: Character) -> Bool {
    character == wanted || wanted == " " && character == "-" || character.lowercased() == String(wanted)
  }

  private static func isPartOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "_-./".contains(character)
  }

  private static func endsSentence(_ text: [Character], _ at: Int) -> Bool {
    text[at] == "." && (at + 1 == text.count || text[at + 1] == " ")
  }
}
