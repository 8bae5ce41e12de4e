/// Names that may not occur twice.
struct UniqueNames {
  /// How often a name was wanted. Asked by name only, so its order is of no matter.
  private var counts: [String: Int] = [:]

  /// The name, with `-2`, `-3` and so on behind it when it is taken; from now on it is.
  mutating func claim(_ name: String) -> String {
    var candidate = name
    while counts[candidate] != nil {
      let number = (counts[name] ?? 1) + 1
      counts[name] = number
      candidate = "\(name)-\(number)"
    }
    counts[candidate] = 1
    return candidate
  }
}
