import ProximateIngest
import ProximateModel
import ProximateNormalise

/// A first look at every file: how it is read, and what times it speaks of.
struct Survey: Sendable {
  /// What was seen of one file.
  struct Look: Sendable {
    var file: InputFile
    /// nil for archives, whose members are looked at when they are met.
    var profile: SourceProfile?
    /// Whether the file can be cut into ranges.
    var isDivisible = false
    /// The zeros that it begins with, bytes.
    var zeros: UInt64 = 0
    /// Its first line, when nothing begins with it: it may have been torn when the log was rotated.
    var fragment: [UInt8] = []
    /// Times with a year seen at its head and its tail.
    var times: [Instant] = []
    /// For shards: the middle one of its times without a year, in any year.
    var yearlessTime: Int64?
    /// What decisions need that more than one file takes part in.
    var facts: FileFacts { FileFacts(self, isCut: false, comparedWith: nil) }
  }

  /// The looks in the order of the files.
  var looks: [Look] = []

  /// - Parameter sharding: whether each file has to be read by itself.
  init(
    _ files: [InputFile], _ catalogue: FormatCatalogue, forced: Int?, jobs: Int, sharding: Bool = false
  ) async {
    let parts = await Parallel.workers(jobs, over: files.count) { next in
      var sniffer = Sniffer(catalogue)
      var parts: [(Int, Look)] = []
      while let index = next() {
        parts.append((index, Self.look(at: files[index], &sniffer, forced, sharding)))
      }
      return parts
    }
    looks = parts.flatMap { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The dated times of all files.
  var times: [Instant] { looks.flatMap(\.times) }

  /// The span of times, outliers at both ends (2 % each) left out; nil when there are none.
  static func span(of times: [Instant]) -> Interval? {
    let times = times.sorted()
    guard let first = times.first, let last = times.last else { return nil }
    let cut = times.count / 50
    return times.count < 50
      ? Interval(start: first, end: last) : Interval(start: times[cut], end: times[times.count - 1 - cut])
  }

  /// The half year that holds at least three of four times where some lie years away, as what an export of logs adds;
  /// nil when there is none.
  static func bulk(of times: [Instant]) -> Interval? {
    let times = times.sorted()
    var (start, best) = (0, 0..<0)
    for end in times.indices {
      while times[start].seconds(until: times[end]) > ReadingRules.unambiguousSpan { start += 1 }
      if end + 1 - start > best.count { best = start..<end + 1 }
    }
    guard !best.isEmpty, best.count * 4 >= times.count * 3 else { return nil }
    return Interval(start: times[best.lowerBound], end: times[best.upperBound - 1])
  }

  private static func look(
    at file: InputFile, _ sniffer: inout Sniffer, _ forced: Int?, _ isSharding: Bool
  ) -> Look {
    guard file.kind != .archive, !file.isEmpty else { return Look(file: file) }
    var look = Look(file: file)
    var block = LineBlock()
    guard let source = firstBlock(of: file, range: nil, &block) else { return look }
    look.zeros = source.zeros
    guard !block.lines.isEmpty else { return look }
    if let state = StateReader(block, source: source.name), state.form.isWhole {
      look.profile = SourceProfile(formats: [])
      return look
    }
    var profile = sniffer.profile(of: block, name: source.name, modified: source.modified, forced: forced)
    if profile.facts.isUndated, !profile.facts.isWhole {
      profile.facts.days = days(of: file, profile, sniffer.catalogue, &block)
    }
    look.profile = profile
    look.fragment = fragment(of: block, profile, &sniffer)
    if isSharding { look.yearlessTime = profile.yearlessTime(in: block, sniffer.catalogue) }
    let mayBeEntered = !profile.facts.isStateful && !source.encoding.hasPrefix("utf-16")
    // Ranges would have to agree on where a text begins that stands behind a hole.
    look.isDivisible = mayBeEntered && source.zeros == 0
    look.times = [profile.facts.firstTime, profile.facts.lastTime].compactMap { $0 }
    if mayBeEntered, let tail = tail(of: file, profile, &block, &sniffer) { look.times.append(tail) }
    return look
  }

  /// Counts the midnights of a source whose stamps tell no day: its last line's day is known before its first one's.
  private static func days(
    of file: InputFile, _ profile: SourceProfile, _ catalogue: FormatCatalogue, _ block: inout LineBlock
  ) -> DayCount {
    var reader = SourceReader(file)
    var batch = EventBatch()
    var normaliser = Normaliser(catalogue, keepsAllFields: false)
    normaliser.begin(profile, startsInside: false)
    guard reader.nextSource() != nil else { return DayCount() }
    var isNew = reader.nextBlock(into: &block, keepingFrom: block.lines.count)
    while isNew {
      normaliser.process(block, into: &batch)
      isNew = !block.isLast && reader.nextBlock(into: &block, keepingFrom: batch.consumedLines)
    }
    return normaliser.days
  }

  /// The last dated time within the last 64 KiB of a plain file that its head did not reach.
  private static func tail(
    of file: InputFile, _ profile: SourceProfile, _ block: inout LineBlock, _ sniffer: inout Sniffer
  ) -> Instant? {
    guard file.kind == .plain, file.size > UInt64(block.bytes.count) + tailBytes else { return nil }
    guard firstBlock(of: file, range: file.size - tailBytes..<file.size, &block) != nil, !block.lines.isEmpty
    else { return nil }
    return sniffer.lastTime(of: block, as: profile)
  }

  private static let tailBytes: UInt64 = 64 << 10

  private static func firstBlock(of file: InputFile, range: Range<UInt64>?, _ block: inout LineBlock)
    -> OpenedSource?
  {
    var reader = SourceReader(file, range: range)
    guard let source = reader.nextSource() else { return nil }
    _ = reader.nextBlock(into: &block, keepingFrom: block.lines.count)
    return source
  }
}
