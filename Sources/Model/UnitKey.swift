/// Which units a sketch counts: those of a series that have a value of an attribute, within a slot of time.
public struct UnitKey: Sendable, Hashable, Comparable {
  /// Whose condition they met, and where.
  public var series: SeriesKey
  /// `name=value`; "" for all units. `name=` stands for all values that are not told apart.
  public var attribute: String
  /// floor(time / length of the slot), which the detector determines.
  public var slot: Int64

  /// A key.
  public init(series: SeriesKey, attribute: String, slot: Int64) {
    self.series = series
    self.attribute = attribute
    self.slot = slot
  }

  /// By series, attribute, slot.
  public static func < (a: UnitKey, b: UnitKey) -> Bool {
    if a.series != b.series { return a.series < b.series }
    return a.attribute != b.attribute ? a.attribute < b.attribute : a.slot < b.slot
  }

  /// The key that stands for it on a rung.
  public func folded(_ level: UnitCoarseness) -> UnitKey {
    if level.rung == 0 { return self }
    return UnitKey(
      series: SeriesKey(type: series.type, scope: level.folded(series.scope)),
      attribute: level.folded(attribute: attribute), slot: TimeGrid.aligned(slot, to: level.slots))
  }
}

/// How much of the detail of a detector's units is given up; see `SeriesCoarseness`.
public struct UnitCoarseness: Sendable, Hashable {
  /// 0: nothing is given up; at most `highest`.
  public var rung: Int

  /// A rung.
  public init(rung: Int = 0) { self.rung = rung }

  /// There is no coarser one.
  public static let highest = 42

  /// Hashes kept of a set.
  public var distinct: Int { max(128, DistinctSketch.capacity >> min(rung, 3)) }

  /// Values keep their name when so many leading bits of its hash are 0.
  public var valueBits: Int { rung < 4 ? 0 : min(64, 2 * (rung - 3)) }

  /// Slots are counted by 6 to this power.
  public var slots: Int { rung < 9 ? 0 : min(24, rung - 8) }

  /// Scopes keep their names when so many leading bits of their hashes are 0.
  public var scopeBits: Int { rung < 9 ? 0 : min(64, 2 * (rung - 8)) }

  /// Whose units a scope's are counted with.
  func folded(_ scope: Scope) -> Scope {
    scopeBits == 0 ? scope : scope.folded(hostBits: scopeBits, componentBits: scopeBits)
  }

  /// What an attribute's value is counted under.
  func folded(attribute: String) -> String {
    guard valueBits > 0, let sign = attribute.firstIndex(of: "=") else { return attribute }
    if attribute.index(after: sign) == attribute.endIndex { return attribute }
    var hash = StableHash()
    hash.combine(attribute)
    return Scope.isKept(hash.value, bits: valueBits) ? attribute : String(attribute[...sign])
  }
}

extension Observations {
  /// Gives up detail of units until those of every detector fit.
  mutating func fitUnits() {
    while true {
      var sizes: [String: Int] = [:]
      for (key, sketch) in units {
        sizes[key.series.type.detectorID ?? "", default: 0] += sketch.hashes.count
      }
      let large = sizes.filter { size in
        size.value > bounds.units && (unitRungs[size.key] ?? 0) < UnitCoarseness.highest
      }
      if large.isEmpty { return }
      for id in large.keys { unitRungs[id, default: 0] += 1 }
      thinOutUnits()
    }
  }

  /// Leaves what the rungs leave.
  mutating func thinOutUnits() {
    if unitRungs.isEmpty { return }
    let old = units
    units = [:]
    for (key, sketch) in old {
      let level = UnitCoarseness(rung: unitRungs[key.series.type.detectorID ?? ""] ?? 0)
      let (place, small) = (key.folded(level), sketch.limited(to: level.distinct))
      units[place] = units[place]?.merged(with: small) ?? small
    }
  }
}
