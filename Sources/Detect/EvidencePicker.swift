import ProximateModel

/// Chooses the lines that a finding rests on.
struct EvidencePicker {
  private let observations: Observations
  private let digest: ([UInt8]) -> [UInt8]
  /// Keys of samples by window.
  private let keysByWindow: [Int64: [EvidenceKey]]
  /// The series whose samples speak for a series that others were folded into; only where there are any.
  private let folded: [SeriesKey: [SeriesKey]]

  /// Lines of a finding.
  static let linesPerFinding = 3
  /// Scopes of a sum that are asked for lines: the first that have cells in the stretch.
  private static let scopesAsked = 64

  init(_ observations: Observations, digest: @escaping ([UInt8]) -> [UInt8]) {
    self.observations = observations
    self.digest = digest
    keysByWindow = Dictionary(grouping: observations.evidence.keys) { $0.window }
    folded = Self.folded(observations)
  }

  private static func folded(_ observations: Observations) -> [SeriesKey: [SeriesKey]] {
    let (series, templates) = (observations.coarseness, observations.templateCoarseness)
    if series.hostBits == 0, templates.componentBits == 0, observations.measureCoarseness.hostBits == 0 {
      return [:]
    }
    let sampled = Set(observations.evidence.keys.map(\.series)).sorted()
    return Dictionary(grouping: sampled) { key in
      var place = key
      switch key.type {
      case .template: place.scope = templates.folded(key.scope)
      case .measure: place.scope = observations.measureCoarseness.folded(key.scope)
      default: place.scope = series.folded(key.scope)
      }
      return place
    }
  }

  /// Nanoseconds per bucket.
  var bucketWidth: Int64 { observations.bucketWidth }

  /// The samples of a window, in no order.
  func keys(in window: Int64) -> [EvidenceKey] { keysByWindow[window] ?? [] }

  /// The lines of a sample.
  func lines(of key: EvidenceKey) -> [EvidenceLine] { observations.evidence[key]?.lines ?? [] }

  /// Lines of these series within the stretch, give or take a bucket: the ones nearest to the peak, to the
  /// start and to the end, in order of time.
  func lines(
    _ type: TypeKey, of members: [ScopedCells], from start: Int64, through end: Int64, peak: Int64
  ) -> [Evidence] {
    let low = start.clampedAdding(-observations.bucketWidth)
    let high = end.clampedAdding(observations.bucketWidth)
    let windows = windows(of: type, from: low, through: high, peak: peak)
    var pool: [EvidenceLine] = []
    for member in members.lazy.filter({ Self.hasCell($0.cells, low, high) }).prefix(Self.scopesAsked) {
      let series = SeriesKey(type: type, scope: member.scope)
      for source in (folded.isEmpty ? [series] : folded[series] ?? []).prefix(Self.scopesAsked) {
        for window in windows {
          let lines = lines(of: EvidenceKey(series: source, window: window))
          pool += lines.filter { low <= $0.time && $0.time <= high }
        }
      }
    }
    return chosen(from: pool, near: [peak, start, end])
  }

  /// At most three of these lines, the nearest to each of the times, in order of time.
  func chosen(from pool: [EvidenceLine], near times: [Int64]) -> [Evidence] {
    var rest = pool
    var result: [EvidenceLine] = []
    for time in times where result.count < Self.linesPerFinding {
      let best = rest.indices.min { a, b in
        let (x, y) = (Self.distance(rest[a].time, time), Self.distance(rest[b].time, time))
        return x != y ? x < y : EvidenceLine.isOrdered(rest[a], rest[b])
      }
      guard let best else { break }
      let line = rest[best]
      result.append(line)
      rest.removeAll { $0.source == line.source && $0.byteStart == line.byteStart }
    }
    return result.sorted(by: EvidenceLine.isOrdered).map(evidence)
  }

  private static func distance(_ a: Int64, _ b: Int64) -> Int64 { min(a, b).distance(before: max(a, b)) }

  private static func hasCell(_ cells: [Cell], _ low: Int64, _ high: Int64) -> Bool {
    var (first, end) = (0, cells.count)
    while first < end {
      let middle = (first + end) / 2
      if cells[middle].last < low { first = middle + 1 } else { end = middle }
    }
    return first < cells.count && cells[first].first <= high
  }

  /// The window of samples that holds a time, on the grid that a type's samples lie on.
  func window(of time: Int64, _ type: TypeKey) -> Int64 {
    let bucket = Bucket.number(of: time, width: observations.bucketWidth)
    return observations.evidenceCoarseness.window(
      Bucket.floorDivided(bucket, EvidenceKey.bucketsPerWindow), of: type)
  }

  /// The windows of a type's samples before and at a time.
  func lastWindows(_ type: TypeKey, before time: Int64) -> [Int64] {
    let window = window(of: time, type)
    return [window.clampedAdding(-step(type)), window]
  }

  private func step(_ type: TypeKey) -> Int64 {
    let level = observations.evidenceCoarseness
    return TimeGrid.width(level.step(of: type))
  }

  private func windows(of type: TypeKey, from low: Int64, through high: Int64, peak: Int64) -> [Int64] {
    let (first, last, middle) = (window(of: low, type), window(of: high, type), window(of: peak, type))
    let step = step(type)
    let wanted = [
      first, first.clampedAdding(step), middle.clampedAdding(-step), middle, middle.clampedAdding(step),
      last.clampedAdding(-step), last,
    ]
    return Set(wanted.filter { first <= $0 && $0 <= last }).sorted()
  }

  /// A kept line as the report cites it.
  func evidence(_ line: EvidenceLine) -> Evidence {
    let number = observations.sources[line.source]?.lineNumber(
      rangeStart: line.rangeStart, lineInRange: line.lineInRange)
    return Evidence(
      origin: Origin(
        source: line.source, line: number ?? line.lineInRange + 1, byteStart: line.byteStart,
        byteEnd: line.byteEnd),
      time: line.time == StateFacts.unknownTime ? nil : Instant(nanoseconds: line.time),
      text: String(decoding: line.bytes, as: UTF8.self),
      isCut: line.byteEnd - min(line.byteEnd, line.byteStart) > UInt64(line.bytes.count),
      sha256: Self.hex(line.digest ?? digest(line.bytes)))
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
