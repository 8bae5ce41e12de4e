/// Which lines a sample is drawn from: those of a series within one stretch of `EvidenceKey.bucketsPerWindow` buckets.
public struct EvidenceKey: Sendable, Hashable, Comparable {
  /// The series.
  public var series: SeriesKey
  /// floor(bucket / bucketsPerWindow).
  public var window: Int64

  /// A key.
  public init(series: SeriesKey, window: Int64) {
    self.series = series
    self.window = window
  }

  /// Buckets that share a sample.
  public static let bucketsPerWindow: Int64 = 60

  /// By series, then by window.
  public static func < (a: EvidenceKey, b: EvidenceKey) -> Bool {
    a.series != b.series ? a.series < b.series : a.window < b.window
  }
}

/// A raw record kept as evidence.
public struct EvidenceLine: Sendable, Hashable {
  /// The log it stands in.
  public var source: SourceName
  /// First byte in the decompressed text.
  public var byteStart: UInt64
  /// One past its last byte, terminator not included.
  public var byteEnd: UInt64
  /// Start of the range of the source that its reader worked on.
  public var rangeStart: UInt64
  /// 0-based number of its first line within that range.
  public var lineInRange: Int
  /// When it happened, nanoseconds.
  public var time: Int64
  /// The record's bytes as they stand in the decompressed text, without zeros that it begins with, at most
  /// `Limits.evidenceBytes`; of a line that was torn by rotation, also those that the next file goes on with.
  public var bytes: [UInt8]
  /// SHA-256 of the whole record (up to `Limits.recordBytes`) when `bytes` is not all of it and nothing else.
  public var digest: [UInt8]?

  /// A line.
  public init(
    source: SourceName, byteStart: UInt64, byteEnd: UInt64, rangeStart: UInt64, lineInRange: Int, time: Int64,
    bytes: [UInt8], digest: [UInt8]? = nil
  ) {
    self.source = source
    self.byteStart = byteStart
    self.byteEnd = byteEnd
    self.rangeStart = rangeStart
    self.lineInRange = lineInRange
    self.time = time
    self.bytes = bytes
    self.digest = digest
  }

  /// A hash of its place alone, which samples are drawn by.
  public var placeHash: UInt64 {
    var hash = StableHash()
    hash.combine(source.path)
    hash.combine(source.member ?? "")
    hash.combine(byteStart)
    return hash.value
  }

  /// By time, then by place: the one total order of records.
  public static func isOrdered(_ a: EvidenceLine, _ b: EvidenceLine) -> Bool {
    if a.time != b.time { return a.time < b.time }
    return a.source != b.source ? a.source < b.source : a.byteStart < b.byteStart
  }
}

/// The first, the last and one more line (the one with the smallest hash of its place) of a key.
///
/// Each is a function of the set of lines, so samples merge exactly and in any order.
public struct EvidenceSample: Sendable, Hashable {
  /// The lines, shared by all copies of the sample: there are tens of thousands of samples, which are looked through,
  /// sorted and moved, and each line holds several texts.
  private final class Lines: Sendable {
    let first: EvidenceLine
    let last: EvidenceLine
    let chosen: EvidenceLine

    init(_ first: EvidenceLine, _ last: EvidenceLine, _ chosen: EvidenceLine) {
      (self.first, self.last, self.chosen) = (first, last, chosen)
    }
  }

  private var kept: Lines

  /// The earliest line.
  public var first: EvidenceLine {
    _read { yield kept.first }
    set { kept = Lines(newValue, kept.last, kept.chosen) }
  }
  /// The latest line.
  public var last: EvidenceLine {
    _read { yield kept.last }
    set { kept = Lines(kept.first, newValue, kept.chosen) }
  }
  /// The line whose place hashes smallest.
  public var chosen: EvidenceLine {
    _read { yield kept.chosen }
    set { kept = Lines(kept.first, kept.last, newValue) }
  }

  /// A sample of one line.
  public init(_ line: EvidenceLine) { kept = Lines(line, line, line) }

  /// A sample from its three lines.
  public init(first: EvidenceLine, last: EvidenceLine, chosen: EvidenceLine) {
    kept = Lines(first, last, chosen)
  }

  /// Whether the lines are the same.
  public static func == (a: EvidenceSample, b: EvidenceSample) -> Bool {
    a.kept === b.kept || a.first == b.first && a.last == b.last && a.chosen == b.chosen
  }

  /// Hashes the lines.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(first)
    hasher.combine(last)
    hasher.combine(chosen)
  }

  /// The sample of the lines of both.
  public func merged(with other: EvidenceSample) -> EvidenceSample {
    var result = self
    if EvidenceLine.isOrdered(other.first, first) { result.first = other.first }
    if EvidenceLine.isOrdered(last, other.last) { result.last = other.last }
    let (mine, theirs) = (chosen.placeHash, other.chosen.placeHash)
    if theirs < mine || (theirs == mine && EvidenceLine.isOrdered(other.chosen, chosen)) {
      result.chosen = other.chosen
    }
    return result
  }

  /// The logs that its lines stand in: most samples are of one.
  public var sources: [SourceName] {
    var result = [first.source]
    if last.source != first.source { result.append(last.source) }
    if chosen.source != first.source, chosen.source != last.source { result.append(chosen.source) }
    return result
  }

  /// Adds the logs that its lines stand in.
  public func insertSources(into sources: inout Set<SourceName>) {
    sources.insert(first.source)
    if last.source != first.source { sources.insert(last.source) }
    if chosen.source != first.source, chosen.source != last.source { sources.insert(chosen.source) }
  }

  /// The lines without repeats, in order of time.
  public var lines: [EvidenceLine] {
    var result = [first]
    if chosen != first { result.append(chosen) }
    if last != first, last != chosen { result.append(last) }
    let isSorted = zip(result, result.dropFirst()).allSatisfy { !EvidenceLine.isOrdered($1, $0) }
    return isSorted ? result : result.sorted(by: EvidenceLine.isOrdered)
  }
}
