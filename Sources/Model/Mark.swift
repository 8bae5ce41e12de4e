/// One event of a series, where the order of single events matters.
public struct Mark: Sendable, Hashable, Comparable {
  /// Nanoseconds.
  public var time: Int64
  /// Hash of the source's name.
  public var source: UInt64
  /// First byte of the record in its source.
  public var offset: UInt64
  /// Hash of what it is about, when a detector tells that apart within a scope; else 0.
  public var key: UInt64
  /// How many occurrences its record stands for ("repeated N times"); at least 1.
  public var weight: UInt32

  /// An event.
  public init(time: Int64, source: UInt64, offset: UInt64, key: UInt64 = 0, weight: UInt32 = 1) {
    self.time = time
    self.source = source
    self.offset = offset
    self.key = key
    self.weight = max(1, weight)
  }

  /// By time, then by place: the one order of events.
  public static func < (a: Mark, b: Mark) -> Bool {
    (a.time, a.source, a.offset) < (b.time, b.source, b.offset)
  }

  /// Two runs in order as one.
  static func merged(_ a: [Mark], _ b: [Mark]) -> [Mark] { (a + b).sorted() }

  /// Whether it is kept in a scope: so many leading bits of the hash of scope and key are 0. All steps of a detector
  /// keep the same keys, so that what is kept of a key is whole.
  public func isKept(scopeHash: UInt64, rung: Int) -> Bool {
    Scope.isKept(StableHash.mix(scopeHash ^ key), bits: rung)
  }

  /// Nothing is kept on a higher rung.
  public static let highestRung = 64
}

extension Observations {
  /// Gives up the events of keys until those of every detector fit.
  mutating func fitMarks() {
    while true {
      var sizes: [String: Int] = [:]
      for (key, run) in marks { sizes[key.type.detectorID ?? "", default: 0] += run.count }
      let large = sizes.filter { $0.value > bounds.marks && (markRungs[$0.key] ?? 0) < Mark.highestRung }
      if large.isEmpty { return }
      for id in large.keys { markRungs[id, default: 0] += 1 }
      thinOutMarks()
    }
  }

  /// Leaves what the rungs leave.
  mutating func thinOut() {
    thinOutMarks()
    thinOutUnits()
  }

  private mutating func thinOutMarks() {
    if markRungs.isEmpty { return }
    let rungs = markRungs
    marks = Dictionary(
      uniqueKeysWithValues: marks.compactMap { series, run in
        let rung = rungs[series.type.detectorID ?? ""] ?? 0
        let hash = series.scope.hash
        let kept = rung == 0 ? run : run.filter { $0.isKept(scopeHash: hash, rung: rung) }
        return kept.isEmpty ? nil : (series, kept)
      })
  }
}

extension Scope {
  /// A hash of its names, the same on every machine.
  public var hash: UInt64 {
    var hash = StableHash()
    for text in [component, host, group] { hash.combine(text) }
    return hash.value
  }
}
