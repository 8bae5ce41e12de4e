import ProximateModel
import ProximateNormalise

/// A source whose times lack a year or a day: which it is, other files may tell better than its own. It was read with
/// what its file tells, and its times move when the whole of the logs is known.
struct UnsettledSource: Sendable {
  var name: SourceName
  /// What was seen in its head.
  var head: Head
  /// What gave its times years or days.
  var years: YearReference?
  var days: DayReference?
  /// Where its clock was set.
  var steps: [ClockWatch.Step] = []
  var observations: Observations

  /// What a decision goes by.
  struct Head: Sendable, Hashable {
    var isYearless: Bool
    var isDayless: Bool
    /// Midnights passed, and the time of day of the last stamp.
    var midnights: Int64
    var lastTimeOfDay: Int64
    /// When the file or member was written.
    var modified: Int64
    var isMember: Bool
    /// Seconds east of UTC.
    var offset: Int64
  }

  /// What both have seen.
  func merged(with other: consuming UnsettledSource) -> UnsettledSource {
    var result = self
    result.steps += other.steps
    result.steps.sort { $0.time < $1.time }
    result.observations.merge(other.observations)
    return result
  }
}

extension SourceProfile {
  /// Whether other files may tell its years or days better.
  var isUnsettled: Bool {
    if facts.isUndated { return dayReference?.basis != .dayFromName }
    return facts.isYearless && facts.firstTime == nil
  }

  /// The middle one of the times without a year in a source's first block, in any year; nil when there are none, or
  /// dated ones beside them.
  func yearlessTime(in block: borrowing LineBlock, _ catalogue: FormatCatalogue) -> Int64? {
    guard facts.isYearless, !facts.isDayless, facts.firstTime == nil else { return nil }
    var (profile, batch) = (self, EventBatch())
    profile.yearReference = YearReference(.nearest(to: Instant(seconds: 0)), basis: .yearFromFile)
    var normaliser = Normaliser(catalogue, keepsAllFields: false)
    normaliser.begin(profile, startsInside: false)
    normaliser.process(block, into: &batch)
    let times = batch.rows.map(\.time).filter { $0 != EventRow.noTime }.sorted()
    return times.isEmpty ? nil : times[times.count / 2]
  }

  /// Years around those that the file tells, so that times far from the others come to lie on the side of them where
  /// dated files beside it will most likely put them: what goes by the order of times then stays as it is.
  mutating func anchorYears(at time: Int64?) {
    guard let time, let years = yearReference else { return }
    yearReference = YearReference(
      .nearest(to: Instant(nanoseconds: years.resolve(time))), basis: years.basis)
  }

  /// A profile that the same references are told from as from the source's own.
  init(_ head: UnsettledSource.Head) {
    self.init(formats: [])
    facts.isYearless = head.isYearless
    facts.isDayless = head.isDayless
    facts.days = DayCount(midnights: head.midnights, last: head.lastTimeOfDay)
    statedZone = .offset(Int(head.offset))
  }
}

extension UnsettledSource.Head {
  init(_ profile: SourceProfile, _ name: SourceName, modified: Instant?) {
    let zone = profile.zone ?? profile.statedZone ?? .utc
    let instant = modified ?? Instant(nanoseconds: 0)
    let local = zone.local(instant)
    let nanoseconds = local.day &* 86_400_000_000_000 &+ local.timeOfDay
    self.init(
      isYearless: profile.facts.isYearless, isDayless: profile.facts.isDayless,
      midnights: profile.facts.days.midnights, lastTimeOfDay: profile.facts.days.last,
      modified: instant.nanoseconds, isMember: name.member != nil,
      offset: (nanoseconds &- instant.nanoseconds) / 1_000_000_000)
  }
}
