import ProximateModel

/// What the rows of one range of one source add up to.
struct SourceTally {
  /// Number of the source.
  var source: Int
  var context: (component: Int, host: Int)
  var rangeStart: UInt64
  var timeBasis: TimeBasis
  /// The hash of the source's name, which the hashes of its places go on from.
  var placeHash = StableHash()
  var lineCounts = [Int](repeating: 0, count: LineClass.allCases.count)
  /// Events by format index + 1; 0 is the generic reader.
  var events: [Int]
  var firstTime = Int64.max
  var lastTime = Int64.min
  var uncertainty: Int64 = 0

  init(
    _ name: SourceName, number: Int, context: (component: Int, host: Int), rangeStart: UInt64,
    timeBasis: TimeBasis, formats: Int
  ) {
    source = number
    self.context = context
    self.rangeStart = rangeStart
    self.timeBasis = timeBasis
    events = [Int](repeating: 0, count: formats + 1)
    placeHash.combine(name.path)
    placeHash.combine(name.member ?? "")
  }

  @inline(__always)
  mutating func count(_ row: EventRow) {
    events[Int(row.format) + 1] += 1
    guard row.time != EventRow.noTime else { return }
    firstTime = min(firstTime, row.time)
    lastTime = max(lastTime, row.time)
    uncertainty = max(uncertainty, row.timeUncertainty)
  }

  /// The range's coverage.
  func coverage(byteEnd: UInt64, lines: Int, problems: [String], formats: [String]) -> SourceCoverage {
    var coverage = SourceCoverage()
    coverage.ranges = [ReadRange(start: rangeStart, end: byteEnd, lines: lines)]
    coverage.lineCounts = lineCounts
    for (index, count) in events.enumerated() where count > 0 {
      coverage.eventsByFormat[index == 0 ? "" : formats[index - 1]] = count
    }
    if firstTime <= lastTime {
      coverage.firstTime = firstTime
      coverage.lastTime = lastTime
    }
    coverage.timeBasis = timeBasis
    coverage.uncertainty = max(uncertainty, timeBasis.doubt)
    coverage.problems = Set(problems)
    return coverage
  }
}
