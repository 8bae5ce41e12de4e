/// What other logs show of the clock behind some of them.
public struct ClockReading: Sendable, Hashable {
  /// Whose clock it is, in order: places of one machine, or those that share their log's notation.
  public var places: [Scope]
  /// How far ahead of most other clocks it is at least, nanoseconds; negative when it is behind them.
  public var least: Int64
  /// How far ahead of most other clocks it is at most, nanoseconds.
  public var greatest: Int64
  /// What it was read from.
  public var basis: Basis
  /// How many things it was read from: requests, or minutes of trouble.
  public var count: Int
  /// Whether times were corrected by `offset`.
  public var isCorrected: Bool

  /// What shows how far clocks are apart.
  public enum Basis: String, Sendable, Hashable {
    /// Requests that several places named.
    case requests
    /// Trouble that takes the same course elsewhere at other times.
    case course
  }

  /// A reading.
  public init(
    places: [Scope], least: Int64, greatest: Int64, basis: Basis, count: Int, isCorrected: Bool = false
  ) {
    self.places = places
    self.least = least
    self.greatest = greatest
    self.basis = basis
    self.count = count
    self.isCorrected = isCorrected
  }

  /// The middle of what is possible, to a second: how far ahead of most other clocks it is, nanoseconds.
  public var offset: Int64 {
    let second: Int64 = 1_000_000_000
    let middle = least / 2 + greatest / 2
    return (middle + (middle < 0 ? -second / 2 : second / 2)) / second * second
  }

  /// How far `offset` may be wrong, nanoseconds.
  public var halfWidth: Int64 { max(greatest &- offset, offset &- least) }

  /// Whether it may be right.
  public var mayBeRight: Bool { least <= 0 && greatest >= 0 }
}
