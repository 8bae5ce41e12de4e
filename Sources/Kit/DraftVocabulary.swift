import Foundation
public import ProximateDiagnostics
import ProximateKnowledge
import ProximateReport

/// What a house calls the parts of an incident, such as "contributing factor" for "root cause".
public struct DraftVocabulary: Sendable, Hashable {
  let words: Vocabulary

  /// The program's own words.
  public static let usual = DraftVocabulary(words: .usual)

  /// The words that can be replaced.
  public static var terms: [String] { Vocabulary.terms }

  private init(words: Vocabulary) { self.words = words }

  /// Reads a YAML file with one word of the program's as key and the house's as value; a key with an `s` is the plural.
  ///
  /// - Throws: The first mistake, with its place: no such file, no mapping, an unknown word, an empty value.
  public init(file path: String) throws(Diagnostic) {
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(bytes: data, encoding: .utf8)
    else {
      throw Diagnostic(
        .error, "C208", "no vocabulary '\(path)'", at: Place(file: path),
        notes: ["it is no file of UTF-8 that can be read"],
        help: "name a YAML file with lines such as `root cause: contributing factor`")
    }
    let file = RuleFile(name: path, text: text)
    var chosen: [String: String] = [:]
    if let node = YamlDocuments(file).read().first, let reader = MappingReader(node, "a vocabulary", in: file)
    {
      for key in Vocabulary.terms.flatMap({ [$0, $0 + "s"] }) {
        guard let node = reader.value(key), let word = file.text(node) else { continue }
        if word.isEmpty { file.error("Y107", "`\(key)` needs a word", at: node) }
        chosen[key] = word
      }
      reader.finish()
    }
    if let mistake = file.diagnostics.first(where: { $0.severity == .error }) { throw mistake }
    words = Vocabulary(chosen)
  }
}
