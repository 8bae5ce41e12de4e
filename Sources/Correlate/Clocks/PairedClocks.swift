import ProximateModel

/// Compares clocks by the identifiers of requests that several places named.
///
/// The lines of one request lie within its life, whoever writes them. So the differences between what two clocks show
/// for the same requests scatter around the difference of the clocks by no more than requests live; and where one
/// place's lines of a request enclose another's (a call within a call: request before response, at either end), both
/// ends bound it from either side, as in Cristian's algorithm ("Probabilistic clock synchronization", 1989).
struct PairedClocks {
  static let second: Int64 = 1_000_000_000
  /// What a place names for longer than this is no single request.
  static let longestRequest = 600 * second
  /// Requests that two places must share before they can be said to agree.
  static let leastShared = 3
  /// Differences that scatter more widely than this say nothing of clocks that agree.
  static let widestAgreement = 120 * second
  /// Requests that a place must share with the others before its clock is read.
  static let leastPairs = 8
  /// Clocks do not differ by more, nanoseconds (ten years).
  static let widestDifference: UInt64 = 10 * 366 * 86_400 * 1_000_000_000
  /// Enclosed calls before they are believed.
  static let leastEnclosed = 20

  /// What two places show of the same requests: how far the second place's clock is ahead of the first one's.
  struct Comparison {
    /// Differences between the first lines of each request.
    var differences: [Int64] = []
    /// Bounds of the difference from calls within calls.
    var enclosures: [ClosedRange<Int64>] = []

    mutating func add(_ a: Sighting, _ b: Sighting) {
      let (first, last) = (a.first.distance(before: b.first), a.last.distance(before: b.last))
      // No clock is that wrong: one name, and two requests.
      guard max(first.magnitude, last.magnitude) <= PairedClocks.widestDifference else { return }
      differences.append(first)
      if a.last - a.first != b.last - b.first { enclosures.append(min(first, last)...max(first, last)) }
    }

    mutating func add(_ other: Comparison, isReversed: Bool) {
      differences += other.differences.map { isReversed ? -$0 : $0 }
      enclosures += other.enclosures.map { isReversed ? -$0.upperBound ... -$0.lowerBound : $0 }
    }

    /// The tenth and the ninetieth percentile of the differences.
    private var core: ClosedRange<Int64>? {
      let sorted = differences.sorted()
      guard let least = sorted.first, let greatest = sorted.last else { return nil }
      let cut = sorted.count / 10
      return cut == 0 ? least...greatest : sorted[cut]...sorted[sorted.count - 1 - cut]
    }

    /// The spread of the differences without the tenths at either end.
    var spread: Int64 { core.map { $0.upperBound - $0.lowerBound } ?? 0 }

    /// Where the difference of the clocks lies: among the differences, or beside them by half their spread when all
    /// requests go one way; closer when calls within calls tell.
    var range: ClosedRange<Int64>? {
      guard let core else { return nil }
      let margin = max(PairedClocks.second / 2, spread / 2)
      let wide = core.lowerBound - margin...core.upperBound + margin
      return enclosed.flatMap { wide.overlaps($0) ? $0.clamped(to: wide) : nil } ?? wide
    }

    /// Where nine in ten of the bounds overlap, and two in ten of them at most leave it out.
    private var enclosed: ClosedRange<Int64>? {
      guard enclosures.count >= PairedClocks.leastEnclosed else { return nil }
      let cut = enclosures.count / 10
      let low = enclosures.map(\.lowerBound).sorted()[enclosures.count - 1 - cut]
      let high = enclosures.map(\.upperBound).sorted()[cut]
      return low <= high ? low...high : nil
    }
  }

  /// Places that share identifiers with others, in order.
  private let places: [Scope]
  /// By numbers of places, the lower one first.
  private var comparisons: [Pair: Comparison] = [:]

  private struct Pair: Hashable, Comparable {
    var a: Int
    var b: Int

    static func < (x: Pair, y: Pair) -> Bool { (x.a, x.b) < (y.a, y.b) }
  }

  init(_ sample: SightingSample) {
    let shared = sample.sightings.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map {
      $0.value.filter { $0.first.distance(before: $0.last) <= Self.longestRequest }.sorted {
        $0.place < $1.place
      }
    }
    places = Set(shared.joined().map(\.place)).sorted()
    let numbers = Dictionary(zip(places, places.indices)) { first, _ in first }
    for sightings in shared {
      for (i, a) in sightings.enumerated() {
        for b in sightings[(i + 1)...] {
          guard let x = numbers[a.place], let y = numbers[b.place] else { continue }
          comparisons[Pair(a: x, b: y), default: Comparison()].add(a, b)
        }
      }
    }
  }

  /// The readings of all clocks that can be compared with most others, by place.
  func readings() -> [ClockReading] {
    guard let reference = reference() else { return [] }
    return places.indices.compactMap { number in
      let comparison = comparison(of: number, with: reference)
      guard comparison.differences.count >= Self.leastPairs, let range = comparison.range else { return nil }
      return ClockReading(
        places: [places[number]], least: range.lowerBound, greatest: range.upperBound, basis: .requests,
        count: comparison.differences.count, isCorrected: Self.isCertain(range, spread: comparison.spread))
    }
  }

  /// Whether a clock is wrong by so much more than requests take that nothing but the clock explains it.
  private static func isCertain(_ range: ClosedRange<Int64>, spread: Int64) -> Bool {
    let distance = range.lowerBound > 0 ? range.lowerBound : -range.upperBound
    return distance >= 5 * second && distance >= 2 * spread
  }

  private func comparison(of place: Int, with reference: Set<Int>) -> Comparison {
    var sum = Comparison()
    for other in reference.sorted() where other != place {
      let pair = Pair(a: min(place, other), b: max(place, other))
      // The second one's clock is ahead; here it is this place's.
      if let found = comparisons[pair] { sum.add(found, isReversed: place < other) }
    }
    return sum
  }

  /// The largest group of places whose clocks agree with one another, when it is larger than any other group.
  private func reference() -> Set<Int>? {
    var groups = places.indices.map { $0 }
    func root(_ number: Int) -> Int {
      var number = number
      while groups[number] != number { number = groups[number] }
      return number
    }
    for (pair, comparison) in comparisons.sorted(by: { $0.key < $1.key }) {
      guard comparison.differences.count >= Self.leastShared, comparison.spread <= Self.widestAgreement,
        let range = comparison.range, range.contains(0)
      else { continue }
      let (x, y) = (root(pair.a), root(pair.b))
      groups[max(x, y)] = min(x, y)
    }
    let members = Dictionary(grouping: places.indices) { root($0) }
    let sizes = members.values.map { hosts($0) }.sorted(by: >)
    guard let most = sizes.first, most > 1, sizes.dropFirst().allSatisfy({ $0 < most }) else { return nil }
    return members.values.first { hosts($0) == most }.map { Set($0) }
  }

  /// How many machines some places are on.
  private func hosts(_ members: [Int]) -> Int {
    Set(members.map { places[$0].host.isEmpty ? places[$0].component : places[$0].host }).count
  }
}
