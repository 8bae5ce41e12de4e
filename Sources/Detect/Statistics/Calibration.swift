/// The constants of the statistics, in one place.
enum Calibration {
  /// Nanoseconds per bucket of the statistics, at least.
  static let bucket: Int64 = 60_000_000_000
  /// Covered buckets that a baseline looks back over: a day.
  static let lookback = 1_440
  /// Covered buckets just before that it leaves out, so that a ramp does not hide in it.
  static let gap = 10
  /// Fewer covered buckets than this are no baseline.
  static let fewest = 30
  /// A baseline is used for so many covered buckets before it is made anew.
  static let refresh = 30
  /// Decades of surprise that a run must reach.
  static let enter = 6.0
  /// Decades of surprise while which it lasts.
  static let stay = 1.5
  /// Covered buckets below that, after which it has ended.
  static let patience = 3
  /// Fewer events in a bucket than this are no burst.
  static let fewestInBurst: UInt64 = 4
  /// Below this mean a lower tail tells nothing.
  static let fewestForDrop = 8.0
  /// Buckets that a drop must last.
  static let shortestDrop = 3
  /// Expected share of false ones among the findings of the tails.
  static let falseDiscoveryRate = 1e-3
  /// Weight, in buckets, of the usual size of a kind of series against a series' own.
  static let sizePrior = 20.0
  /// The usual size when no series tells one.
  static let usualSize = 20.0
  /// Bounds of sizes.
  static let sizes = 0.7...400.0
  /// Share of the largest counts that moments leave out.
  static let trimmed = 0.03
  /// Share of the logs' covered time in which everything is new.
  static let settling = 0.1
  /// Smallest surprise of a new template.
  static let newTemplate = 3.0
  /// Events of a component before one of its templates can be new.
  static let historyOfNew: UInt64 = 100
  /// Covered buckets of a component before one of its templates can be new.
  static let bucketsOfNew = 10
  /// A new template's episode closes after so long without it, nanoseconds.
  static let quietOfNew: Int64 = 3_600_000_000_000
  /// Occurrences, and buckets with one, of a template that can vanish.
  static let fewestToVanish: (events: UInt64, buckets: Int) = (20, 10)
  /// A silence must be so many times the longest one before it.
  static let silenceOverLongest = 3
  /// ... and so many times the median spacing.
  static let silenceOverUsual = 20
  /// ... and so many buckets long.
  static let shortestSilence = 10
  /// Stretches without any log longer than this many buckets are no one's silence.
  static let hole: Int64 = 60
  /// Statistical findings kept, the most surprising ones.
  static let findings = 400
}
