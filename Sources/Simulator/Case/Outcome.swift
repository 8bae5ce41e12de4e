/// What became of a run, in one line.
package struct Outcome: Sendable, Hashable {
  /// The words for what a precedent came to.
  package enum Word: String, Sendable { case noImpact = "no-impact", absorbed, outage }

  /// Share of the clients that want to be online below which a minute counts as out.
  package static let outageThreshold = 0.7
  /// The same, below which people notice.
  package static let lowThreshold = 0.9
  /// Minutes out from which on the run is an outage. What heals by itself takes at most half an hour in 2007 and
  /// two hours in 2010; what does not heal stays out for the rest of the run.
  package static let outageMinutes = 180

  package var minimum = 1.0
  /// Minutes below the threshold.
  package var minutesOut = 0
  /// First and last minute below the threshold, seconds since 1970.
  package var firstOut: Int?
  package var lastOut: Int?
  /// First and last minute of the worst episode in which a tenth was missing, seconds since 1970; an hour of quiet
  /// ends an episode.
  package var firstLow: Int?
  package var lastLow: Int?
  private var episodeStart: Int?
  private var lastSeenLow: Int?
  /// When the minimum was reached.
  package var minimumTime: Int?
  /// Availability at the end of the run.
  package var final = 1.0

  /// Takes a minute into account.
  package mutating func add(_ minute: Minute) {
    final = minute.availability
    if final < Self.lowThreshold {
      if minute.time - (lastSeenLow ?? .min / 2) > 3600 { episodeStart = minute.time }
      lastSeenLow = minute.time
    }
    if final < minimum {
      minimum = final
      minimumTime = minute.time
      if final < Self.lowThreshold { firstLow = episodeStart }
    }
    if final < Self.lowThreshold, firstLow == episodeStart { lastLow = minute.time }
    guard final < Self.outageThreshold else { return }
    minutesOut += 1
    firstOut = firstOut ?? minute.time
    lastOut = minute.time
  }

  package var word: Word {
    minutesOut >= Self.outageMinutes ? .outage : minimum < Self.lowThreshold ? .absorbed : .noImpact
  }
}
