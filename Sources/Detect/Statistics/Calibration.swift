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
  /// Days whose same time of day is looked at, and how many must tell it.
  static let daysBefore = 7
  static let fewestDays = 2
  /// Weeks whose same time of the same day is looked at; two that tell it are asked rather than the days before.
  static let weeksBefore = 4
  static let fewestWeeks = 2
  /// So many parts of a day before and after are the same time of day: half an hour.
  static let partOfDay: Int64 = 48
  /// Covered buckets of that time that tell it.
  static let fewestOfDay = 20
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
  /// ... and single messages, first ones and rare ones, those before trouble first.
  static let messages = 400
  /// A message counts as one before trouble from so long before until so long after trouble began, nanoseconds.
  static let before: Int64 = 7_200_000_000_000
  static let after: Int64 = 600_000_000_000
  /// Messages of a component that a cut line is looked for in.
  static let mostCompared = 3000
  /// Episodes of a rare message, at least and at most.
  static let rareEpisodes = 2...12
  /// Occurrences within an episode of a rare message.
  static let rareCount: UInt64 = 12
  /// A rare message's episodes lie at least this far apart in the mean, nanoseconds.
  static let rareSpacing: Int64 = 7_200_000_000_000
  /// A component with fewer messages than this per hour of the logs says so little that whatever it says is news.
  static let taciturn = 4.0
  /// ... once the logs tell of so many hours before.
  static let hoursOfNews = 12.0
  /// Logs longer than this tell their own level and are not set against a baseline message by message, nanoseconds.
  static let longestContrast: Int64 = 1_800_000_000_000
  /// Base buckets that a baseline must cover for that.
  static let fewestInContrast = 6
  /// Lines of one message that count of one base bucket: those of one failing request are not independent.
  static let mostOfBucket: UInt64 = 3
  /// Base buckets that a message must be missing.
  static let shortestGap = 6
  /// Occurrences, and base buckets with one, in a baseline of messages that come together.
  static let fewestTogether: (events: UInt64, buckets: Int) = (20, 4)
  /// They come together when no bucket but one in so many differs.
  static let togetherShare: UInt64 = 40
  /// Messages of a component that are paired, the most frequent ones.
  static let mostPaired = 200
  /// Lines that carry a new value, and lines of before that do not; its share of the lines since it came; and how long
  /// before the impact it may have come, nanoseconds.
  static let fewestOfValue = 4
  static let fewestBeforeValue = 10
  static let shareOfValue = 2.0 / 3
  static let newValueLead: Int64 = 3_600_000_000_000
  /// Decades: a few names of each impact are asked.
  static let newValueSurprise = 4.0
}
