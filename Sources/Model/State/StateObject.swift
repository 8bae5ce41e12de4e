/// A value of a field with the line that states it.
package struct StateValue {
  package var path: [UInt8]
  package var value: String
  package var line: EvidenceLine

  package var pathText: String { String(decoding: path, as: UTF8.self) }
}

/// All that is known of one object.
package struct StateObject {
  package let name: ObjectName
  /// What was read of the system itself, by path.
  package private(set) var live: [StateValue] = []
  /// What was read of a manifest, by path.
  package private(set) var declared: [StateValue] = []

  package init(_ name: ObjectName) { self.name = name }

  package mutating func add(_ fact: StateFact, _ line: EvidenceLine) {
    let value = StateValue(path: Array(fact.field.utf8), value: fact.value, line: line)
    if fact.isDeclared { declared.append(value) } else { live.append(value) }
  }

  /// Brings the values into the order of their paths, then of their texts.
  package mutating func sort() {
    live.sort(by: Self.isOrdered)
    declared.sort(by: Self.isOrdered)
  }

  private static func isOrdered(_ a: StateValue, _ b: StateValue) -> Bool {
    a.path == b.path ? a.value < b.value : a.path.lexicographicallyPrecedes(b.path)
  }

  /// The values of a field: those of the system itself, or of the manifest where it says nothing.
  package func values(_ field: StateField) -> [StateValue] {
    let values = Self.values(field, live)
    return values.isEmpty ? Self.values(field, declared) : values
  }

  /// The values of a field in whatever source.
  package func allValues(_ field: StateField) -> [StateValue] {
    Self.values(field, live) + Self.values(field, declared)
  }

  package func values(_ field: String) -> [StateValue] { values(StateField(field)) }

  /// The first value of a field.
  package func value(_ field: String) -> String? { values(field).first?.value }

  /// The pairs below a field that ends in `*`, by what stands for it.
  package func pairs(_ field: StateField) -> [(key: String, value: StateValue)] {
    values(field).compactMap { value in
      field.rest(of: value.path).map { (String(decoding: $0, as: UTF8.self), value) }
    }
  }

  private static func values(_ field: StateField, _ all: [StateValue]) -> [StateValue] {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].path.lexicographicallyPrecedes(field.head) { low = middle + 1 } else { high = middle }
    }
    var result: [StateValue] = []
    while low < all.count, all[low].path.starts(with: field.head) {
      if field.matches(all[low].path) { result.append(all[low]) }
      low += 1
    }
    return result
  }
}
