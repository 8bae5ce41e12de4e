package import ProximateModel

/// A look at a source's head for people who ask why it is read as it is.
package struct SourceLook: Sendable {
  /// Lines of the head.
  package var lines: Int
  /// Lines that every format was tried on.
  package var triedLines: Int
  /// Formats that claim lines of those, best first.
  package var standings: [FormatStanding]
  /// The chosen formats in the order in which lines are tried, with the lines of the head that each claims.
  package var chosen: [(format: Int, lines: Int)]
  /// Lines of the head (indices) that begin a record which no chosen format claims.
  package var unclaimed: [Int]
}

extension Sniffer {
  /// What speaks for which format, by the same means that `profile` uses.
  package mutating func look(at head: borrowing LineBlock, name: SourceName, profile: SourceProfile)
    -> SourceLook
  {
    let block = head.selecting(0..<min(head.lines.count, Self.headLines))
    let sample = Self.sample(of: block.lines.count)
    var ranking = FormatRanking(lineCount: block.lines.count)
    tryOut(Array(catalogue.formats.indices), block.selecting(sample), sample, name, &ranking)
    var chosen: [(format: Int, lines: Int)] = []
    for format in profile.formats { chosen.append((format, trial.claimedLines(format, block).count)) }
    return SourceLook(
      lines: block.lines.count, triedLines: sample.count, standings: ranking.standings, chosen: chosen,
      unclaimed: trial.unclaimedLines(profile.formats, block))
  }
}
