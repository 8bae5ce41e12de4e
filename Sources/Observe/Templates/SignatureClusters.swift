/// Groups masked signatures whose differences are values: names of users and hosts, states, parts of a list.
///
/// After Brain (Yu and others, "Brain: Log Parsing with Bidirectional Parallel Tree", IEEE TSC 2023): among the
/// signatures of as many words, the longest set of words that occur equally often is a signature's root. Within the
/// signatures of one root a word that is more common than the root elsewhere, or one of at least
/// `fewestValues` words in its place, is a value. Frequencies are counted over signatures and not over lines, so
/// the outcome is a function of the set of signatures: neither order nor sharding matters.
struct SignatureClusters {
  /// So many words in one place are values; fewer tell events apart (`opened`, `closed`).
  static let fewestValues = 4
  static let value = "<*>"

  /// The template of each signature.
  private(set) var templates: [String: String] = [:]

  /// Clusters signatures; they may come in any order and more than once. O(total length).
  init(_ signatures: some Sequence<String>) {
    var lengths: [Int: [Words]] = [:]
    for signature in Set(signatures) {
      let words = signature.split(separator: " ")
      lengths[words.count, default: []].append(Words(signature: signature, words: words))
    }
    for members in lengths.values { cluster(members) }
  }

  private struct Words {
    var signature: String
    var words: [Substring]
  }

  private struct Root: Hashable {
    var frequency: Int
    var words: [Substring?]
  }

  private mutating func cluster(_ members: [Words]) {
    guard let count = members.first?.words.count else { return }
    var frequencies = [[Substring: Int]](repeating: [:], count: count)
    for member in members {
      for (place, word) in member.words.enumerated() { frequencies[place][word, default: 0] += 1 }
    }
    for (root, group) in Dictionary(grouping: members, by: { Self.root(of: $0.words, frequencies) }) {
      let values = Self.values(of: root, in: group, frequencies)
      for member in group {
        templates[member.signature] = zip(member.words, values).map { word, isValue in
          isValue ? Self.value : String(word)
        }.joined(separator: " ")
      }
    }
  }

  /// The most words of one frequency; of as many, the more frequent ones.
  private static func root(of words: [Substring], _ frequencies: [[Substring: Int]]) -> Root {
    let own = words.enumerated().map { frequencies[$0.offset][$0.element] ?? 0 }
    var sizes: [Int: Int] = [:]
    for frequency in own { sizes[frequency, default: 0] += 1 }
    let best = sizes.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    return Root(frequency: best, words: zip(words, own).map { $1 == best ? $0 : nil })
  }

  /// For each place whether the group's words there are values.
  private static func values(
    of root: Root, in group: [Words], _ frequencies: [[Substring: Int]]
  ) -> [Bool] {
    root.words.indices.map { place in
      if root.words[place] != nil { return false }
      let words = Set(group.map { $0.words[place] })
      if words.count == 1 { return false }
      let rarest = words.lazy.map { frequencies[place][$0] ?? 0 }.min() ?? 0
      return rarest > root.frequency || words.count >= fewestValues
    }
  }
}
