import ProximateModel

/// The units of one scope by attribute and slot of time.
struct UnitSets: Sendable {
  /// Sketches by attribute's name, value, slot.
  private var sets: [String: [String: [Int64: DistinctSketch]]] = [:]

  /// Adds units with an attribute, `name=value`.
  mutating func add(_ sketch: DistinctSketch, attribute: String, slot: Int64) {
    let parts = attribute.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let (name, value) = (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    let known = sets[name]?[value]?[slot]
    sets[name, default: [:]][value, default: [:]][slot] = known?.merged(with: sketch) ?? sketch
  }

  /// All slots with units, ascending.
  var slots: [Int64] {
    Set(sets.values.flatMap { $0.values.flatMap(\.keys) }).sorted()
  }

  /// The values of an attribute, ascending.
  func values(of attribute: String) -> [String] { (sets[attribute] ?? [:]).keys.sorted() }

  /// The units with a value in any of these slots.
  func units(_ attribute: String, _ value: String, in slots: some Sequence<Int64>) -> DistinctSketch {
    guard let bySlot = sets[attribute]?[value] else { return DistinctSketch() }
    return slots.reduce(DistinctSketch()) { sum, slot in bySlot[slot].map { sum.merged(with: $0) } ?? sum }
  }

  /// Counts other spellings of a value as that value.
  mutating func unify(_ attribute: String, _ spellings: [String: String]) {
    guard let values = sets[attribute] else { return }
    var result: [String: [Int64: DistinctSketch]] = [:]
    for (value, slots) in values {
      result[spellings[value] ?? value, default: [:]].merge(slots) { $0.merged(with: $1) }
    }
    sets[attribute] = result
  }
}

/// Version numbers that lack a dot: `5.0.0152` is `5.0.0.152`, since no part of a version begins with a zero.
enum VersionSpelling {
  /// What values are to be read as, for those that are misspelt and whose right spelling occurs.
  static func corrections(among values: Set<String>) -> [String: String] {
    var result: [String: String] = [:]
    let byDigits = Dictionary(grouping: values.sorted()) { $0.filter { $0 != "." } }
    for value in values where isMisspelt(value) {
      result[value] = byDigits[value.filter { $0 != "." }]?.first { isRight($0, for: value) }
    }
    return result
  }

  private static func isMisspelt(_ value: String) -> Bool {
    let parts = value.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
      && parts.contains { $0.count > 1 && $0.first == "0" }
  }

  /// Whether dropping dots makes the misspelt value of it.
  private static func isRight(_ value: String, for misspelt: String) -> Bool {
    if isMisspelt(value) || value.count <= misspelt.count { return false }
    var rest = value[...]
    for character in misspelt {
      while rest.first == ".", character != "." { rest = rest.dropFirst() }
      guard rest.first == character else { return false }
      rest = rest.dropFirst()
    }
    return rest.isEmpty
  }
}
