/// The literals of all sets, each once, and the tables of their grams.
struct LiteralCatalogue {
  private struct Key: Hashable {
    var literal: [UInt8]
    var ignoresCase: Bool
  }

  private(set) var entries: [LiteralScanner.Entry] = []
  private(set) var bytes: [UInt8] = []
  private(set) var owners: [Int32] = []
  private(set) var index = GramIndex()

  init(_ sets: [LiteralSet]) {
    var keys: [Key] = []
    var sharers: [Key: [Int32]] = [:]
    for (index, set) in sets.enumerated() {
      for literal in set.literals where !literal.isEmpty {
        let folded = set.ignoresCase ? literal.map(\.lowercased) : literal
        let key = Key(literal: folded, ignoresCase: set.ignoresCase)
        if sharers[key] == nil { keys.append(key) }
        if sharers[key]?.last != Int32(index) { sharers[key, default: []].append(Int32(index)) }
      }
    }
    for key in keys { add(key, sharers[key] ?? []) }
    addTables(for: keys.map(\.literal))
  }

  private mutating func add(_ key: Key, _ sharers: [Int32]) {
    entries.append(
      .init(
        start: Int32(bytes.count), count: Int32(key.literal.count), firstOwner: Int32(owners.count),
        ownerCount: Int32(sharers.count), ignoresCase: key.ignoresCase))
    bytes += key.literal
    owners += sharers
  }

  /// One table for each class of lengths, so that a short literal does not slow down the search for long
  /// ones.
  private mutating func addTables(for literals: [[UInt8]]) {
    for lengths in [7...Int.max, 3...6, 2...2, 1...1] {
      let members = literals.indices.filter { lengths.contains(literals[$0].count) }
      guard let shortest = members.map({ literals[$0].count }).min() else { continue }
      var choice = GramChoice(GramShape(shortest: shortest))
      for member in members { choice.add(literals[member], member) }
      index.add(choice.shape, choice.grams)
    }
  }
}
