/// How many distinct things there were, from the k smallest hashes of them (KMV, bottom-k).
///
/// Exact up to `limit` things; above, the estimate (k-1)/h_k has a relative standard error of about
/// 1/sqrt(k-2), 3 % for 1024 hashes. Source: Bar-Yossef et al., "Counting Distinct Elements in a Data Stream", 2002.
/// The union of two sketches is the sketch of the union.
public struct DistinctSketch: Sendable, Hashable {
  /// The smallest hashes, ascending, without repeats.
  public private(set) var hashes: [UInt64] = []

  /// How many hashes are kept, 2 to `capacity`.
  public private(set) var limit = Self.capacity

  /// How many hashes are kept at most.
  public static let capacity = 1024

  /// A sketch of nothing.
  public init() {}

  /// A sketch of hashed things.
  public init(hashes: some Sequence<UInt64>) { for hash in hashes { insert(hash) } }

  /// A sketch as it was kept: at most `limit` (2 to `capacity`) hashes, ascending and without repeats; nil for others.
  public init?(sorted hashes: [UInt64], limit: Int) {
    guard (2...Self.capacity).contains(limit), hashes.count <= limit,
      zip(hashes, hashes.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    (self.hashes, self.limit) = (hashes, limit)
  }

  /// Adds one thing by its hash, which must be evenly spread over 64 bits. O(log k) when it is not kept.
  public mutating func insert(_ hash: UInt64) {
    if hashes.count == limit, let last = hashes.last, hash >= last { return }
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    if low < hashes.count, hashes[low] == hash { return }
    hashes.insert(hash, at: low)
    if hashes.count > limit { hashes.removeLast() }
  }

  /// The sketch of everything that either has seen.
  public func merged(with other: DistinctSketch) -> DistinctSketch {
    var result = limited(to: other.limit)
    for hash in other.hashes { result.insert(hash) }
    return result
  }

  /// The sketch with at most so many hashes, which is what it were had it never kept more.
  public func limited(to count: Int) -> DistinctSketch {
    if count >= limit { return self }
    var result = self
    result.limit = max(2, count)
    if hashes.count > result.limit { result.hashes = Array(hashes[..<result.limit]) }
    return result
  }

  /// The number of distinct things, exact below the capacity.
  public var estimate: UInt64 {
    guard hashes.count == limit, let last = hashes.last else { return UInt64(hashes.count) }
    return UInt64((Double(limit - 1) / (Double(last) / 18_446_744_073_709_551_616.0)).rounded())
  }
}

extension DistinctSketch {
  /// Whether every thing is known by its hash.
  public var isExact: Bool { hashes.count < limit }
}

extension DistinctSketch {
  /// The share of its things that the other has seen too, 0 to 1, and of how many it was taken; nil for no things.
  ///
  /// Of sketches that are full, only hashes below the smaller of their last ones are told apart: they are an even
  /// sample of the things (Beyer et al., "On Synopses for Distinct-Value Estimation", 2007).
  public func share(seenBy other: DistinctSketch) -> (share: Double, of: Int)? {
    let bounds = [self, other].filter { !$0.isExact }.compactMap(\.hashes.last)
    let sample = hashes.prefix { hash in bounds.allSatisfy { hash <= $0 } }
    guard !sample.isEmpty else { return nil }
    let seen = Set(other.hashes)
    return (Double(sample.count { seen.contains($0) }) / Double(sample.count), sample.count)
  }
}
