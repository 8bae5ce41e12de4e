extension EvidenceCoarseness {
  /// What tells on which rungs a sample is kept, and which others it falls together with.
  public struct SamplePlace: Sendable {
    var seriesHash: UInt64
    var type: TypeKey
    var window: Int64

    /// The place of a sample of this key.
    public init(_ series: SeriesKey, window: Int64) {
      self.init(seriesHash: series.placeHash, type: series.type, window: window)
    }

    /// The place of a sample of a series with this `SeriesKey.placeHash`.
    public init(seriesHash: UInt64, type: TypeKey, window: Int64) {
      (self.seriesHash, self.type, self.window) = (seriesHash, type, window)
    }
  }

  /// The lowest rung above this one on which at most so many samples are left, the highest when there is none. What it
  /// takes is found by counting, so that samples are moved once and not for every rung on the way.
  public func lowest(fitting limit: Int, _ places: [SamplePlace]) -> EvidenceCoarseness {
    var level = self
    var seen = Set<UInt64>()
    repeat {
      level.rung += 1
      seen.removeAll(keepingCapacity: true)
      for place in places {
        let bits = place.type.isAuthored ? level.authoredBits : level.commonBits
        guard Scope.isKept(place.seriesHash, bits: bits) else { continue }
        let window = level.window(place.window, of: place.type)
        seen.insert(StableHash.mix(place.seriesHash ^ StableHash.mix(UInt64(bitPattern: window))))
        if seen.count > limit { break }
      }
    } while seen.count > limit && level.rung < Self.highest
    return level
  }
}
