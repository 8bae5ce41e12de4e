import ProximateModel

/// Coverage of sources that are no logs to analyse.
extension SourceCoverage {
  /// Lines of a snapshot: what is not blank tells something.
  mutating func count(_ block: borrowing LineBlock) {
    for line in block.lines {
      let text = block.bytes[Int(line.start)..<Int(line.end)]
      let isBlank = text.allSatisfy { $0 == 0x20 || $0 == 0x09 }
      lineCounts[(isBlank ? LineClass.blank : .event).rawValue] += 1
    }
  }

  /// A source of no bytes.
  static var empty: SourceCoverage {
    var coverage = SourceCoverage()
    coverage.ranges = [ReadRange(start: 0, end: 0, lines: 0)]
    return coverage
  }

  /// A source that repeats another byte for byte: all its lines are duplicates.
  init(duplicate lines: Int, bytes: UInt64, of original: String) {
    self.init()
    ranges = [ReadRange(start: 0, end: bytes, lines: lines)]
    lineCounts[LineClass.duplicate.rawValue] = lines
    problems = ["the same as \(original), counted once"]
  }
}
