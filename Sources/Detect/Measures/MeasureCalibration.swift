/// The constants of the statistics of measured numbers, in one place.
enum MeasureCalibration {
  /// Stretches that a trend is looked for in, at most and at least.
  static let blocks = 60
  static let fewestBlocks = 10
  /// Nanoseconds that a trend must last.
  static let shortestTrend: Int64 = 1_200_000_000_000
  /// Rank correlation with time that a trend must have.
  static let steadiness = 0.7
  /// A trend must rise by so many times the noise about it...
  static let riseOverNoise = 6.0
  /// ... by this share of what it began at, or by so many points of per cent.
  static let leastRise = 0.2
  static let leastPoints = 10.0
  /// A rise has begun when it has come to this share of itself.
  static let departure = 0.005
  /// Share of the squares that a line explains when a rise is even.
  static let evenness = 0.9
  /// A fall of this share of the rise ends a trend: something was restarted or cleaned up.
  static let reset = 0.5
  /// Values before one that tell what is usual, at least.
  static let fewestBefore = 30
  /// The last values before one that are not asked, so that a shift does not hide in them.
  static let gap = 5
  /// Values before one that are asked, at most.
  static let lookback = 400
  /// A day in hours, and the days looked back over.
  static let hoursOfDay: Int64 = 24
  static let days: Int64 = 7
  /// Days with the same hour that make a daily rhythm known.
  static let fewestDays = 2
  /// Deviations from what is usual with which a shift may begin, and while which it lasts.
  static let enter = 4.0
  static let stay = 2.0
  /// Deviations that a drift does not add up, and the sum that it must reach.
  static let driftAllowance = 0.75
  static let driftLimit = 14.0
  /// Nanoseconds of the series before one.
  static let beforeDrift: Int64 = 86_400_000_000_000
  /// Stretches that lines are counted in, nanoseconds.
  static let stretch: Int64 = 600_000_000_000
  /// Lines of a message that is looked at, and messages of a component.
  static let fewestLines: UInt64 = 100
  static let messages = 100
  /// Lines of a stretch that shares are taken of.
  static let fewestInStretch: UInt64 = 20
  /// The slowest numbers must be so many times as slow, and are grave at so many.
  static let leastTailFactor = 1.5
  static let graveTailFactor = 3.0
  /// Messages of a component whose mix is looked at, the most frequent ones.
  static let mixedMessages = 40
  /// Covered stretches before one that tell the usual mix: a day at most, two hours at least, and their lines.
  static let mixLookback = 144
  static let fewestInMix: (stretches: Int, lines: UInt64) = (12, 200)
  /// Share of the lines that must be others than usual, per cent, and share that one of them must gain.
  static let leastMixed = 15.0
  static let leastGain = 5.0
  /// The quantile of what stretches differ by anyway.
  static let mixDispersion = 0.9
  /// Values below that, after which it has ended.
  static let patience = 3
  /// Values of a lasting shift.
  static let fewestInShift = 5
  /// Nanoseconds of one.
  static let shortestShift: Int64 = 180_000_000_000
  /// What is measured must change by this factor.
  static let leastFactor = 1.5
  /// Deviations are at least this share of the usual value: no number is known better.
  static let leastSpread = 0.05
  /// Decades that one shift can be surprising by.
  static let mostSurprise = 40.0
  /// Hosts of a component that are looked at one by one, at most.
  static let hosts = 64
}
