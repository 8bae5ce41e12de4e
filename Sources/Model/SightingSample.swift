/// When the lines of one place named an identifier of a request.
public struct Sighting: Sendable, Hashable {
  /// The component and the machine whose lines they are.
  public var place: Scope
  /// The first of them, nanoseconds.
  public var first: Int64
  /// The last of them, nanoseconds.
  public var last: Int64

  /// A sighting.
  public init(place: Scope, first: Int64, last: Int64) {
    self.place = place
    self.first = first
    self.last = last
  }
}

/// Which places named the same identifiers of requests, and when: what the clocks of machines are compared by.
///
/// Kept are the identifiers with the `limit` smallest hashes (consistent sampling: every place keeps the same ones),
/// and of each the `placeLimit` places with the smallest hashes. Both are functions of the set of what was seen, so
/// that samples merge exactly and in any order.
public struct SightingSample: Sendable, Hashable {
  /// Sightings by the identifier's hash (`hashBits` of it), in the order of the hashes of their places.
  public private(set) var sightings: [UInt64: [Sighting]] = [:]
  /// Identifiers above it are not kept.
  private var ceiling = UInt64.max

  /// Identifiers kept at most.
  public static let limit = 1024
  /// Places kept at most of one identifier.
  public static let placeLimit = 8
  /// Bits of a hash that are kept; enough to tell ten million identifiers from the kept ones.
  public static let hashBits: UInt64 = 48

  /// A sample of nothing.
  public init() {}

  /// A sample as it was kept; nil when it holds more than a sample does, or repeats itself.
  public init?(_ entries: [(identifier: UInt64, sightings: [Sighting])]) {
    guard entries.count <= Self.limit, Set(entries.map(\.identifier)).count == entries.count else {
      return nil
    }
    for entry in entries {
      guard entry.identifier >> Self.hashBits == 0, !entry.sightings.isEmpty,
        entry.sightings.count <= Self.placeLimit,
        Set(entry.sightings.map(\.place)).count == entry.sightings.count
      else { return nil }
      sightings[entry.identifier] = entry.sightings.sorted(by: Self.isBefore)
    }
    settle()
  }

  /// Whether an identifier of this hash may still be kept.
  public func mayKeep(_ hash: UInt64) -> Bool { Self.reduced(hash) <= ceiling }

  private static func reduced(_ hash: UInt64) -> UInt64 { hash >> (64 - hashBits) }

  /// Notes that a line of a place named an identifier. The hash must be evenly spread over 64 bits.
  public mutating func insert(_ hash: UInt64, at place: Scope, time: Int64) {
    let identifier = Self.reduced(hash)
    guard identifier <= ceiling else { return }
    Self.insert(Sighting(place: place, first: time, last: time), into: &sightings[identifier, default: []])
    if sightings.count > 2 * Self.limit { settle() }
  }

  /// Adds what was seen elsewhere.
  public mutating func merge(_ other: SightingSample) {
    for (identifier, places) in other.sightings where identifier <= ceiling {
      for sighting in places { Self.insert(sighting, into: &sightings[identifier, default: []]) }
    }
    settle()
  }

  /// Brings the sample into the one form that equal sets have.
  public mutating func settle() {
    guard sightings.count >= Self.limit else { return }
    let identifiers = sightings.keys.sorted()
    for identifier in identifiers[Self.limit...] { sightings[identifier] = nil }
    ceiling = identifiers[Self.limit - 1]
  }

  /// The same at other times; see `Observations.shiftTimes`.
  public mutating func shiftTimes(_ shift: (Scope, Int64) -> Int64) {
    sightings = sightings.mapValues { places in
      places.map { sighting in
        Sighting(
          place: sighting.place, first: sighting.first &+ shift(sighting.place, sighting.first),
          last: sighting.last &+ shift(sighting.place, sighting.last))
      }
    }
  }

  private static func insert(_ sighting: Sighting, into places: inout [Sighting]) {
    if let index = places.firstIndex(where: { $0.place == sighting.place }) {
      places[index].first = min(places[index].first, sighting.first)
      places[index].last = max(places[index].last, sighting.last)
      return
    }
    let index = places.firstIndex { isBefore(sighting, $0) } ?? places.count
    guard index < placeLimit else { return }
    places.insert(sighting, at: index)
    if places.count > placeLimit { places.removeLast() }
  }

  private static func isBefore(_ a: Sighting, _ b: Sighting) -> Bool {
    let (x, y) = (a.place.hash, b.place.hash)
    return x == y ? a.place < b.place : x < y
  }
}
