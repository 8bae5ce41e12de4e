package import ProximateKnowledge
package import ProximateModel

/// What the head of a source tells about it, for planning.
package struct SourceFacts: Sendable, Hashable {
  /// The earliest and the latest time in the head that state their year, UTC where the zone is known.
  package var firstTime: Instant?
  package var lastTime: Instant?
  /// Whether stamps without a year, and stamps without a zone, occur.
  package var isYearless = false
  package var isZoneless = false
  /// Whether formats say that stamps without a zone are local times of places that are not named.
  package var isLocal = false
  /// Whether stamps that tell the time of day only occur, what was counted of their days, and whether the head was
  /// the whole source.
  package var isDayless = false
  package var days = DayCount()
  package var isWhole = false
  /// Whether formats give zones to stamps without one.
  package var isZoneDeclared = false
  /// Lines looked at, blank ones not counted, and how many of them a named format claims.
  package var lines = 0
  package var recognisedLines = 0
  /// Whether lines can be read only with what stands above them: the source must not be cut into ranges.
  package var isStateful = false

  package init() {}

  /// Whether no line tells a day. A rotated log that begins within a line may begin with its time of day: its other lines
  /// tell the day.
  package var isUndated: Bool { isDayless && firstTime == nil }
}

/// How a source is to be read.
package struct SourceProfile: Sendable {
  /// Formats that its lines have, most specific first: each line is tried against them in this order.
  package var formats: [Int]
  /// Formats of the messages within an envelope format.
  package var innerFormats: [Int]
  /// Component and host that its path tells.
  package var context: SourceContext
  /// Zone declared for the source on the command line; it wins over the formats'.
  package var zone: Zone?
  /// Zone that a header line of the source states.
  package var statedZone: Zone?
  /// What gives years to stamps without one; without it they have no time.
  package var yearReference: YearReference?
  /// What gives days to stamps that tell the time only; without it they have no time.
  package var dayReference: DayReference?
  /// The order of the numbers in dates that no format reads; nil when none of its head's could be read in several.
  package var dateOrder: DateOrder?
  /// Whether nothing in its head spoke for that order against another.
  package var isDateOrderOpen = false
  /// Whether indented lines that no format claims continue the record above.
  package var foldsIndented = true
  /// Whether lines of no format that begin with no stamp continue the record above: most lines begin with one.
  package var foldsUnstamped = false
  /// Whether a backslash at the end of a line joins the next one to it.
  package var joinsBackslash = false
  /// What was seen in its head.
  package var facts: SourceFacts

  package init(
    formats: [Int], innerFormats: [Int] = [], context: SourceContext = .init(), facts: SourceFacts = .init()
  ) {
    self.formats = formats
    self.innerFormats = innerFormats
    self.context = context
    self.facts = facts
  }

  /// What its times rest on: the weakest of what its head needs.
  package var timeBasis: TimeBasis {
    if facts.isUndated, let dayReference { return dayReference.basis }
    if facts.isYearless, let yearReference { return yearReference.basis }
    if facts.isZoneless {
      return zone != nil || statedZone != nil ? .declared : facts.isLocal ? .localTime : .assumedUTC
    }
    if facts.isZoneDeclared { return .declared }
    return facts.firstTime == nil ? .none : .stated
  }
}
