import ProximateKnowledge
package import ProximateModel
import ProximatePatterns

/// Tells which formats a source has, from its head; one worker's own.
package struct Sniffer: ~Copyable {
  package let catalogue: FormatCatalogue
  var trial: FormatTrial
  /// How many foreign samples a format claims, by format, once it was asked for.
  private var foreign: [Int?]
  var normaliser: Normaliser
  var batch = EventBatch()

  /// Lines looked at, and of them those that every format is tried on.
  static let headLines = 2000
  static let sampleLines = 200
  /// Formats that a source may have at most.
  static let activeFormats = 4

  package init(_ catalogue: FormatCatalogue) {
    self.catalogue = catalogue
    trial = FormatTrial(catalogue)
    foreign = [Int?](repeating: nil, count: catalogue.formats.count)
    normaliser = Normaliser(catalogue, keepsAllFields: false)
  }

  /// How a source is to be read, from its first block.
  ///
  /// - Parameters:
  ///   - modified: when the source was written last, nil when it is not known.
  ///   - forced: the only format to be considered (`--input-format`), an index into the knowledge base's.
  package mutating func profile(
    of head: borrowing LineBlock, name: SourceName, modified: Instant? = nil, forced: Int? = nil
  ) -> SourceProfile {
    let block = head.selecting(0..<min(head.lines.count, Self.headLines))
    trial.forget()
    trial.hasEscapes = block.bytes.contains(TerminalEscapes.mark)
    let formats = forced.map { [$0] } ?? activeFormats(block, name)
    var profile = SourceProfile(formats: formats, context: PathContext.context(of: name))
    profile.innerFormats = innerFormats(formats, block, name)
    profile.foldsIndented = !formats.isEmpty || !isMostlyIndented(block)
    profile.foldsUnstamped = formats.isEmpty && isMostlyStamped(block)
    profile.joinsBackslash = joinsBackslash(formats, block)
    // Most heads were just looked through for lines that none of these formats claims.
    if let known = trial.facts(readAs: profile) {
      profile.facts = known
    } else {
      readFacts(&profile, block, modified: modified)
    }
    profile.facts.isStateful = isStateful(profile)
    profile.facts.isLocal = formats.contains { catalogue.formats[$0].isLocal }
    profile.facts.isWhole = head.isLast && head.lines.count <= Self.headLines
    if profile.facts.isZoneless { profile.statedZone = ZoneHeader.zone(in: block.bytes) }
    return profile
  }

  /// The first lines, and runs of lines spread over the rest.
  static func sample(of count: Int) -> [Int] {
    if count <= sampleLines { return Array(0..<count) }
    let first = sampleLines / 2
    let runs = 5
    let length = (sampleLines - first) / runs
    let step = (count - first) / runs
    return Array(0..<first)
      + (0..<runs).flatMap { run in
        (0..<min(length, step)).map { first + run * step + (step - min(length, step)) + $0 }
      }
  }

  mutating func tryOut(
    _ formats: [Int], _ block: borrowing LineBlock, _ lines: [Int], _ name: SourceName,
    _ ranking: inout FormatRanking
  ) {
    let firsts = block.firstBytes
    for format in formats where catalogue.mayClaim(format, linesThatBeginWith: firsts) {
      let claimed = trial.claimedLines(format, block)
      if claimed.isEmpty { continue }
      let definition = catalogue.knowledge.formats[format]
      ranking.add(
        format, lines: claimed.map { lines[$0] },
        traits: .init(
          foreignSamples: foreignSamples(format), hasHeader: headerHits(format, block),
          requiredKeys: definition.requiredKeys.count,
          hasPath: definition.paths.contains {
            PathGlob($0).matches(name.display) || PathGlob($0).matches(name.path)
          },
          priority: definition.priority, parse: definition.parse))
    }
  }

  mutating func foreignSamples(_ format: Int) -> Int {
    if let known = foreign[format] { return known }
    let count = trial.foreignSamples(format)
    foreign[format] = count
    return count
  }

  private mutating func headerHits(_ format: Int, _ block: borrowing LineBlock) -> Bool {
    guard catalogue.knowledge.formats[format].header != nil, let header = catalogue.formats[format].header
    else { return false }
    for line in block.lines.prefix(5) {
      let text = block.bytes.span.extracting(Int(line.start)..<Int(line.end))
      if normaliser.reader.matcher.match(header, in: text) == .match { return true }
    }
    return false
  }

  /// Formats of the messages within an envelope, and of the objects that other lines pass on; envelopes within
  /// envelopes are not opened.
  private mutating func innerFormats(_ formats: [Int], _ block: borrowing LineBlock, _ name: SourceName)
    -> [Int]
  {
    var ranking = FormatRanking(lineCount: block.lines.count)
    for format in formats {
      let isEnvelope = catalogue.formats[format].isEnvelope
      guard isEnvelope || mayRelay(format, block) else { continue }
      let candidates = catalogue.knowledge.formats.indices.filter {
        let inner = catalogue.knowledge.formats[$0]
        return inner.mayBeInner && (isEnvelope || inner.parse == .json)
      }
      let messages = trial.messages(format, block)
      let told = isEnvelope ? Array(messages.lines.indices) : messages.objects
      let lines = Array(told.prefix(Self.sampleLines))
      if !lines.isEmpty { tryOut(candidates, messages.selecting(lines), lines, name, &ranking) }
    }
    return ranking.choose(Self.activeFormats)
  }

  /// Whether messages may be objects, as far as a look at the bytes tells.
  private func mayRelay(_ format: Int, _ block: borrowing LineBlock) -> Bool {
    let compiled = catalogue.formats[format]
    guard compiled.relays else { return false }
    let text = block.bytes.span
    // `{"`, and `{\"` within a text.
    return text.contains([UInt8](compiled.parse == .regex ? #"{""#.utf8 : #"{\""#.utf8))
  }

  /// Whether more than half of the lines that are not blank begin with a stamp.
  private func isMostlyStamped(_ block: borrowing LineBlock) -> Bool {
    let text = block.bytes.span
    var (stamped, others) = (0, 0)
    for line in block.lines {
      let range = Int(line.start)..<min(Int(line.end), Int(line.start) + 256)
      if text.endOfBlanks(at: range.lowerBound, end: range.upperBound) == range.upperBound { continue }
      if GenericReader.beginsWithStamp(text, range) { stamped += 1 } else { others += 1 }
    }
    return stamped > others
  }

  /// Whether a line that ends in a backslash stands above one that neither a format nor a stamp begins.
  private mutating func joinsBackslash(_ formats: [Int], _ block: borrowing LineBlock) -> Bool {
    let followers = block.lines.indices.dropFirst().filter { line in
      let above = block.lines[line - 1]
      return above.end > above.start && block.bytes[Int(above.end) - 1] == UInt8(ascii: "\\")
    }
    guard !followers.isEmpty else { return false }
    let unclaimed = Set(trial.unclaimedLines(formats, block))
    return followers.contains { line in
      let range = Int(block.lines[line].start)..<Int(block.lines[line].end)
      return unclaimed.contains(line) && !GenericReader.beginsWithStamp(block.bytes.span, range)
    }
  }

  private func isMostlyIndented(_ block: borrowing LineBlock) -> Bool {
    var indented = 0
    for line in block.lines where line.start < line.end {
      let first = block.bytes[Int(line.start)]
      if first == 0x20 || first == 0x09 { indented += 1 }
    }
    return indented * 2 > block.lines.count
  }

  /// The latest time of a part of a source that is read as its head tells.
  package mutating func lastTime(of block: borrowing LineBlock, as profile: SourceProfile) -> Instant? {
    facts(profile, block.selecting(0..<min(block.lines.count, Self.headLines))).lastTime
  }

  /// Whether the first line of a log whose lines state times, read as its head tells, is text that states none.
  package mutating func beginsInside(_ head: borrowing LineBlock, as profile: SourceProfile) -> Bool {
    guard !head.lines.isEmpty, profile.facts.firstTime != nil else { return false }
    _ = facts(profile, head.selecting(0..<1))
    return batch.rows.count == 1 && batch.rows[0].timeText.isEmpty
  }

  /// What a block tells that is read as a profile says.
  mutating func facts(_ profile: SourceProfile, _ block: borrowing LineBlock) -> SourceFacts {
    normaliser.reader.stampsSeen = StampsSeen()
    normaliser.begin(profile, startsInside: false)
    normaliser.process(block, into: &batch)
    return SourceFacts(of: block, normaliser, batch)
  }

  /// Whether lines of a source depend on those above them.
  private func isStateful(_ profile: SourceProfile) -> Bool {
    profile.facts.isDayless || profile.joinsBackslash
      || profile.formats.contains { catalogue.formats[$0].isStateful }
  }
}

extension SourceFacts {
  /// What a block tells that was read into a batch.
  init(of block: borrowing LineBlock, _ normaliser: borrowing Normaliser, _ batch: EventBatch) {
    self.init()
    let times = batch.rows.lazy.map(\.time).filter { $0 != EventRow.noTime }
    firstTime = times.min().map { Instant(nanoseconds: $0) }
    lastTime = times.max().map { Instant(nanoseconds: $0) }
    isYearless = normaliser.reader.stampsSeen.yearless > 0
    isZoneless = normaliser.reader.stampsSeen.zoneless > 0
    isZoneDeclared = normaliser.reader.stampsSeen.declared > 0
    lines = block.lines.count - batch.lineCounts[LineClass.blank.rawValue]
    recognisedLines = lines - batch.rows.lazy.filter { $0.format < 0 }.reduce(0) { $0 + Int($1.lineCount) }
    isDayless = normaliser.reader.stampsSeen.dayless > 0
    days = normaliser.days
  }
}

/// A zone that a log states in a line of its own: `tz: +0200`.
enum ZoneHeader {
  static func zone(in bytes: [UInt8]) -> Zone? {
    let (text, end) = (bytes.span, bytes.count)
    for p in 0..<max(0, end - 8) where bytes[p] == UInt8(ascii: "t") && text.has("tz: ", at: p, end: end) {
      guard bytes[p + 4] == 0x2b || bytes[p + 4] == 0x2d else { continue }
      if let zone = ZoneText.read(text, at: p + 4, end: end) { return .offset(zone.offset) }
    }
    return nil
  }
}
