import Foundation
import ProximateIngest
import ProximateModel
import ProximateNormalise

/// Finds the bytes of a large plain log that a stretch of time lies in, by looking at its times here and there.
///
/// Only where the times that were looked at never go back: what is not sorted is read from end to end.
struct TimeSeek {
  /// Smaller files are read whole: looking would cost more.
  static let leastBytes: UInt64 = 4 << 20
  /// Bytes that are looked at in one place.
  private static let lookBytes: UInt64 = 32 << 10
  /// Places that are looked at before the search.
  private static let places: UInt64 = 32
  /// The search ends when it is known to this many bytes.
  private static let resolution: UInt64 = 256 << 10
  /// Nanoseconds beyond the stretch that are read, too: writers of one log differ by minutes.
  private static let margin: Int64 = 900_000_000_000

  private let file: InputFile
  private let profile: SourceProfile
  private let catalogue: FormatCatalogue

  /// - Parameter profile: How the file is read, with its zone and year settled.
  init(_ file: InputFile, _ profile: SourceProfile, _ catalogue: FormatCatalogue) {
    self.file = file
    self.profile = profile
    self.catalogue = catalogue
  }

  /// The bytes to read; nil when all have to be.
  func range(within window: Interval) -> Range<UInt64>? {
    guard file.kind == .plain, file.size >= Self.leastBytes else { return nil }
    var block = LineBlock()
    var looks: [(offset: UInt64, time: Int64)] = []
    for place in 0..<Self.places {
      let offset = file.size / Self.places * place
      guard let time = time(at: offset, &block), time >= looks.last?.time ?? .min else { return nil }
      looks.append((offset, time))
    }
    let since = window.start == .distantPast ? nil : window.start.nanoseconds.clampedAdding(-Self.margin)
    let until = window.end == .distantFuture ? nil : window.end.nanoseconds.clampedAdding(Self.margin)
    var (lower, upper): (UInt64, UInt64) = (0, file.size)
    if let since, let last = looks.lastIndex(where: { $0.time < since }) {
      let end = last + 1 < looks.count ? looks[last + 1].offset : file.size
      lower = boundary(looks[last].offset, end, &block) { $0 < since }.lowerBound
    }
    if let until, let first = looks.firstIndex(where: { $0.time > until }), first > 0 {
      upper = boundary(looks[first - 1].offset, looks[first].offset, &block) { $0 <= until }.upperBound
    }
    return lower < upper && (lower > 0 || upper < file.size) ? lower..<upper : nil
  }

  /// Where what holds at `low` ends to hold, between there and `high`.
  private func boundary(
    _ low: UInt64, _ high: UInt64, _ block: inout LineBlock, _ holds: (Int64) -> Bool
  ) -> Range<UInt64> {
    var (low, high) = (low, high)
    while high - low > Self.resolution {
      let middle = low + (high - low) / 2
      guard let time = time(at: middle, &block) else { break }
      if holds(time) { low = middle } else { high = middle }
    }
    return low..<high
  }

  /// The first time stated after a place; nil when there is none, or times go back by more than the margin there.
  private func time(at offset: UInt64, _ block: inout LineBlock) -> Int64? {
    var reader = SourceReader(file, range: offset..<min(file.size, offset + Self.lookBytes))
    var normaliser = Normaliser(catalogue, keepsAllFields: false)
    var batch = EventBatch()
    guard reader.nextSource() != nil, reader.nextBlock(into: &block, keepingFrom: block.lines.count) else {
      return nil
    }
    normaliser.begin(profile, startsInside: offset > 0)
    normaliser.process(block, into: &batch)
    let times = batch.rows.map(\.time).filter { $0 != EventRow.noTime }
    guard let first = times.first else { return nil }
    var latest = first
    for time in times {
      if time < latest - Self.margin { return nil }
      latest = max(latest, time)
    }
    return first
  }
}

extension InputFile {
  /// How many lines begin before a byte of a plain file; nil when it cannot be read that far.
  func lines(before end: UInt64) -> Int? {
    guard end > 0 else { return 0 }
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? handle.close() }
    var (left, count) = (end - 1, 1)
    while left > 0 {
      guard let data = try? handle.read(upToCount: Int(min(left, 1 << 20))), !data.isEmpty else { return nil }
      count += data.reduce(0) { $0 &+ ($1 == 0x0a ? 1 : 0) }
      left -= UInt64(data.count)
    }
    return count
  }
}
