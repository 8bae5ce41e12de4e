/// Why a source's times are what they are.
public enum TimeBasis: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Nothing in the source states a time.
  case none
  /// Offset or UTC stated in the line or fixed by its format.
  case stated
  /// No zone stated: taken for UTC.
  case assumedUTC = "assumed-utc"
  /// No zone stated: declared on the command line or by the format.
  case declared
  /// No year stated: taken from dated sources beside it.
  case yearFromSiblings = "year-from-siblings"
  /// No year stated: taken from `--reference-date`.
  case yearFromReference = "year-from-reference"
  /// No year stated: taken from the archive member's time.
  case yearFromMember = "year-from-member"
  /// No year stated: taken from the file's time of modification.
  case yearFromFile = "year-from-file"
  /// No day stated: taken from the date in the file's name.
  case dayFromName = "day-from-name"
  /// No day stated: taken from dated lines of this or other sources.
  case dayFromSiblings = "day-from-siblings"
  /// No day stated: taken from `--reference-date`.
  case dayFromReference = "day-from-reference"
  /// No day stated: taken from the time of the archive member or file, as that of the last line.
  case dayFromFile = "day-from-file"
  /// The lines say that their times are local and name no place: taken for UTC.
  case localTime = "local-time"

  /// Half-width of what it leaves open, nanoseconds: clocks of the earth are up to fourteen hours ahead of UTC.
  public var doubt: Int64 { self == .localTime ? 14 * 3_600_000_000_000 : 0 }

  /// In the order of declaration.
  public static func < (a: TimeBasis, b: TimeBasis) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}

/// A range of a source that was read.
public struct ReadRange: Sendable, Hashable, Comparable {
  /// First byte, in the decompressed text.
  public var start: UInt64
  /// One past the last byte.
  public var end: UInt64
  /// Physical lines whose first byte lies in the range.
  public var lines: Int

  /// A range.
  public init(start: UInt64, end: UInt64, lines: Int) {
    self.start = start
    self.end = end
    self.lines = lines
  }

  /// By start, end, lines.
  public static func < (a: ReadRange, b: ReadRange) -> Bool {
    (a.start, a.end, a.lines) < (b.start, b.end, b.lines)
  }
}

/// What was read of one source, and what could not be.
public struct SourceCoverage: Sendable, Hashable {
  /// Ranges read, in order; neighbouring ranges stay apart so that line numbers can be told.
  public var ranges: [ReadRange] = []
  /// Lines before the first range that were counted for the numbers of the others, and not read.
  public var skippedLines = 0
  /// Physical lines by class, indexed by `LineClass.rawValue`.
  public var lineCounts = [Int](repeating: 0, count: LineClass.allCases.count)
  /// Events by format id; "" is the generic reader.
  public var eventsByFormat: [String: Int] = [:]
  /// First time of an event, nanoseconds.
  public var firstTime: Int64?
  /// Last time of an event, nanoseconds.
  public var lastTime: Int64?
  /// What its times rest on; the weakest of its formats.
  public var timeBasis = TimeBasis.none
  /// Half-width of the uncertainty of its times, nanoseconds.
  public var uncertainty: Int64 = 0
  /// The clocks of an envelope and of the messages within it, when its lines show both.
  public var innerClock: ClockPairs?
  /// What went wrong, as sentences for people: truncated, unreadable, binary.
  public var problems: Set<String> = []

  /// Nothing read.
  public init() {}

  /// Lines read in all.
  public var lines: Int { ranges.reduce(0) { $0 + $1.lines } }

  /// What both have read.
  public func merged(with other: SourceCoverage) -> SourceCoverage {
    var result = self
    result.ranges = (ranges + other.ranges).sorted()
    result.skippedLines += other.skippedLines
    for i in lineCounts.indices { result.lineCounts[i] += other.lineCounts[i] }
    result.eventsByFormat.merge(other.eventsByFormat, uniquingKeysWith: +)
    result.firstTime = [firstTime, other.firstTime].compactMap { $0 }.min()
    result.lastTime = [lastTime, other.lastTime].compactMap { $0 }.max()
    result.timeBasis = max(timeBasis, other.timeBasis)
    result.uncertainty = max(uncertainty, other.uncertainty)
    result.innerClock =
      innerClock.map { mine in other.innerClock.map(mine.merged) ?? mine } ?? other.innerClock
    result.problems.formUnion(other.problems)
    return result
  }

  /// The 1-based line number of the line `lineInRange` (0-based) of the range that starts at `rangeStart`.
  public func lineNumber(rangeStart: UInt64, lineInRange: Int) -> Int {
    ranges.reduce(skippedLines + lineInRange + 1) { $1.start < rangeStart ? $0 + $1.lines : $0 }
  }
}
