import ProximateModel

/// Which of all formats a source has.
///
/// Every format is tried on a few lines; those that claim one of them are tried on the whole sample. A format that
/// claims no sample of any other is safe: what claims only lines of its could not have come before it. On all other
/// lines every format is tried after all, so that the choice is as if every format had been tried on every line.
extension Sniffer {
  /// Lines of the sample that every format is tried on first.
  static let firstLook = 24

  mutating func activeFormats(_ block: borrowing LineBlock, _ name: SourceName) -> [Int] {
    var ranking = FormatRanking(lineCount: block.lines.count)
    let sample = Self.sample(of: block.lines.count)
    let text = block.selecting(sample)
    var others = tryLikely(text, sample, name, &ranking)
    var active = ranking.choose(Self.activeFormats)
    let open = openLines(active, sample, ranking)
    if !open.isEmpty, !others.isEmpty {
      let rest = text.selecting(open)
      others = others.filter {
        catalogue.mayClaim($0, linesThatBeginWith: rest.firstBytes) && trial.mayClaim($0, rest)
      }
      tryOut(others, text, sample, name, &ranking)
      active = ranking.choose(Self.activeFormats)
    }
    return withLateFormats(active, block, sample, name, &ranking)
  }

  /// Tries the formats that may claim one of a few lines; returns the others.
  private mutating func tryLikely(
    _ text: borrowing LineBlock, _ lines: [Int], _ name: SourceName, _ ranking: inout FormatRanking
  ) -> [Int] {
    let few = text.selecting(Self.fewLines(of: text.lines.count))
    let firsts = few.firstBytes
    var (likely, others): ([Int], [Int]) = ([], [])
    for format in catalogue.formats.indices {
      if catalogue.mayClaim(format, linesThatBeginWith: firsts), trial.mayClaim(format, few) {
        likely.append(format)
      } else {
        others.append(format)
      }
    }
    tryOut(likely, text, lines, name, &ranking)
    return others
  }

  /// The first lines and some of the rest, in no regular distance: logs go in rounds.
  static func fewLines(of count: Int) -> [Int] {
    if count <= firstLook { return Array(0..<count) }
    let first = firstLook / 4
    let (lines, parts) = (count - first, firstLook - first)
    return Array(0..<first)
      + (0..<parts).map { part in
        let (start, end) = (part * lines / parts, (part + 1) * lines / parts)
        return first + start + Int(StableHash.mix(UInt64(part + 1)) % UInt64(end - start))
      }
  }

  /// Places within the sample of the lines that no chosen format claims of which it is known that nothing could come
  /// before it.
  private mutating func openLines(_ active: [Int], _ sample: [Int], _ ranking: FormatRanking) -> [Int] {
    var safe = Set<Int>()
    for format in active where foreignSamples(format) == 0 { safe.formUnion(ranking.lines(of: format)) }
    return sample.indices.filter { !safe.contains(sample[$0]) }
  }

  /// Looks at lines beyond the sample that none of the formats claims.
  private mutating func withLateFormats(
    _ active: [Int], _ block: borrowing LineBlock, _ sample: [Int], _ name: SourceName,
    _ ranking: inout FormatRanking
  ) -> [Int] {
    let rest = trial.unclaimedLines(active, block)
    guard active.count < Self.activeFormats, !rest.isEmpty, block.lines.count > sample.count else {
      return active
    }
    let more = Array(rest.prefix(Self.sampleLines))
    tryOut(
      catalogue.formats.indices.filter { !active.contains($0) }, block.selecting(more), more, name, &ranking)
    return ranking.choose(Self.activeFormats)
  }
}
