/// What a number that messages state measures, in the words of the log.
public struct MeasureStats: Sendable, Hashable {
  /// The words or the key beside the number: `heap_mb`, `queue depth`; may be empty when its unit is stated.
  public var name: String
  /// The unit of the numbers as kept: `ms`, `%`, `s`, `MB`; empty when none is stated.
  public var unit: String
  /// The message with its variable parts as `<*>`, or the name of the event.
  public var signature: String
  /// The hash of `signature`, under which lines that state the number are kept as evidence; 0 when `signature` is the
  /// name of an event, whose lines are kept in any case.
  public var origin: UInt64

  /// What is measured.
  public init(name: String, unit: String, signature: String, origin: UInt64) {
    self.name = name
    self.unit = unit
    self.signature = signature
    self.origin = origin
  }

  /// Of two measures with one hash the smaller one stays.
  public func merged(with other: MeasureStats) -> MeasureStats {
    other.texts.lexicographicallyPrecedes(texts) { $0.utf8.lexicographicallyPrecedes($1.utf8) } ? other : self
  }

  private var texts: [String] { [name, unit, signature, String(origin)] }

  /// What counts the lines that state the number.
  public var lines: TypeKey { origin == 0 ? .event(signature) : .measure(origin) }
}

/// How much of the detail of measures is given up; see `SeriesCoarseness`.
public struct MeasureCoarseness: Sendable, Hashable {
  /// 0: nothing is given up; at most `highest`.
  public var rung: Int

  /// A rung.
  public init(rung: Int = 0) { self.rung = rung }

  /// There is no coarser one.
  public static let highest = 70

  /// Buckets are counted by 6 to this power: minutes for ten seconds, then an hour is the widest that is of use, until
  /// nothing else is left to give up.
  public var common: Int { rung < 12 ? min(rung, 3) : min(rung - 8, 24) }

  /// Hosts keep their name when so many leading bits of its hash are 0; others are counted together.
  public var hostBits: Int { rung < 4 ? 0 : min(64, 2 * (rung - 3)) }

  /// The same for components.
  public var componentBits: Int { rung < 12 ? 0 : min(64, 2 * (rung - 11)) }

  /// Measures are kept of whose hash so many leading bits are 0.
  public var bits: Int { min(64, max(0, rung - 6)) }

  /// Whether a measure is kept.
  public func keeps(_ hash: UInt64) -> Bool { Scope.isKept(hash, bits: bits) }

  /// Whose numbers a scope's are counted into.
  public func folded(_ scope: Scope) -> Scope {
    hostBits == 0 ? scope : scope.folded(hostBits: hostBits, componentBits: componentBits)
  }
}

extension Observations {
  var measuresFit: Bool {
    measures.count <= bounds.measures
      && levels.reduce(0) { $1.key.type.isMeasure ? $0 + $1.value.count : $0 } <= bounds.measureCells
  }

  mutating func climb(_ level: MeasureCoarseness) {
    if level == measureCoarseness { return }
    measureCoarseness = level
    coarsenMeasures()
  }

  mutating func coarsenMeasures() {
    let (level, old) = (measureCoarseness, levels)
    measures = measures.filter { level.keeps($0.key) }
    levels = [:]
    for (key, cells) in old {
      guard case .measure(let hash) = key.type else {
        levels[key] = cells
        continue
      }
      guard level.keeps(hash) else { continue }
      let coarse = LevelCell.coarsened(cells, to: level.common)
      let place = SeriesKey(type: key.type, scope: level.folded(key.scope))
      levels[place] = levels[place].map { LevelCell.merged($0, coarse) } ?? coarse
    }
    coarsenQuantiles()
  }
}
