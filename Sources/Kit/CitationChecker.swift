import ProximateDiagnostics
import ProximateIngest
import ProximateModel
import ProximateReport

/// Compares cited lines with what stands in the logs, one pass over each source.
struct CitationChecker {
  private let cited: [CitedLine]
  /// Indices into `cited` by source, in order of position.
  private let bySource: [SourceName: [Int]]
  private var states: [Verification.State?]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ cited: [CitedLine]) {
    self.cited = cited
    bySource = Dictionary(grouping: cited.indices) { cited[$0].origin.source }
      .mapValues { $0.sorted { cited[$0].origin < cited[$1].origin } }
    states = [Verification.State?](repeating: nil, count: cited.count)
  }

  /// The cited lines with their states; those of sources that were not met are unreadable.
  var results: [Verification.Line] {
    zip(cited, states).map { line, state in
      Verification.Line(
        id: line.id, source: line.origin.source, number: line.origin.line, byteStart: line.origin.byteStart,
        state: line.sha256 == nil ? .unreadable : state ?? .unreadable, reason: reason(line, state))
    }
  }

  private func reason(_ line: CitedLine, _ state: Verification.State?) -> String {
    if line.sha256 == nil { return "the report is redacted; verify the one that is not" }
    return state == nil ? "no such source among the paths" : ""
  }

  /// Reads a file if lines of it, or of its members, are cited.
  mutating func check(_ file: InputFile) {
    guard bySource.keys.contains(where: { $0.path == file.name }) else { return }
    var reader = SourceReader(file)
    while let source = reader.nextSource() {
      guard let indices = bySource[source.name] else { continue }
      check(indices, &reader)
    }
    diagnostics += reader.diagnostics
  }

  private mutating func check(_ indices: [Int], _ reader: inout SourceReader) {
    var block = LineBlock()
    var pending = indices[...]
    var kept = 0
    while !pending.isEmpty, reader.nextBlock(into: &block, keepingFrom: kept) {
      let end = block.byteOffset + UInt64(block.bytes.count)
      while let index = pending.first, cited[index].origin.byteEnd <= end {
        states[index] = state(of: cited[index], in: block)
        pending.removeFirst()
      }
      kept = pending.first.map { block.firstLine(reaching: cited[$0].origin.byteStart) } ?? block.lines.count
      if block.droppedBytes > 0 { kept = block.lines.count }
    }
    for index in pending { states[index] = .missing }
  }

  private func state(of line: CitedLine, in block: borrowing LineBlock) -> Verification.State {
    guard line.origin.byteStart >= block.byteOffset else { return .missing }
    let start = Int(line.origin.byteStart - block.byteOffset)
    let bytes = Array(block.bytes[start..<max(start, Int(line.origin.byteEnd - block.byteOffset))])
    return line.sha256 == Digest.hex(Digest.sha256(bytes)) ? .verified : .changed
  }
}

extension LineBlock {
  /// The first line that ends behind a position of the source: what must be kept so that it can be read on from there.
  fileprivate func firstLine(reaching position: UInt64) -> Int {
    lines.firstIndex { byteOffset + UInt64($0.end) >= position } ?? lines.count
  }
}
