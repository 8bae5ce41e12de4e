import ProximateModel

/// Gives every cited line its id: `e1`, `e2`... in order of time and place, each line once.
struct EvidenceIndex {
  /// The lines in order.
  let lines: [Evidence]
  private let numbers: [Origin: Int]
  private let findings: [String: Finding]

  init(_ analysis: Analysis) {
    let all = analysis.findings.flatMap(\.evidence).sorted(by: Evidence.isOrdered)
    var numbers: [Origin: Int] = [:]
    var lines: [Evidence] = []
    for line in all where numbers[line.origin] == nil {
      lines.append(line)
      numbers[line.origin] = lines.count
    }
    self.lines = lines
    self.numbers = numbers
    findings = Dictionary(analysis.findings.map { ($0.id, $0) }) { a, _ in a }
  }

  /// The finding with an id.
  func finding(_ id: String) -> Finding? { findings[id] }

  /// Ids of the lines that a finding rests on.
  func ids(of finding: Finding) -> [String] {
    finding.evidence.compactMap { numbers[$0.origin] }.sorted().map { "e\($0)" }
  }

  /// Ids of the lines that several findings rest on, each once, in order.
  func ids(of findingIds: [String]) -> [String] {
    let all = findingIds.compactMap { findings[$0] }.flatMap { $0.evidence.compactMap { numbers[$0.origin] } }
    return Set(all).sorted().map { "e\($0)" }
  }

  /// The first lines of each finding in turn, at most `limit`: what a sentence cites. Of a finding that spans history and
  /// the logs at hand those of history are not what the sentence is about.
  func citation(of findingIds: [String], limit: Int = 3) -> [String] {
    var result: [Int] = []
    let rows = findingIds.compactMap { findings[$0] }.map { finding in
      let present = finding.evidence.filter { !$0.origin.source.isBaseline }
      return (present.isEmpty ? finding.evidence : present).compactMap { numbers[$0.origin] }
    }
    for rank in 0..<(rows.map(\.count).max() ?? 0) {
      for row in rows where rank < row.count && !result.contains(row[rank]) {
        if result.count < limit { result.append(row[rank]) }
      }
    }
    return result.sorted().map { "e\($0)" }
  }

  /// The line with an id.
  func line(_ id: String) -> Evidence? {
    guard let number = Int(id.dropFirst()), lines.indices.contains(number - 1) else { return nil }
    return lines[number - 1]
  }
}
