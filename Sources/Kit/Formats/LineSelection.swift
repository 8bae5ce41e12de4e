import ProximateDiagnostics
import ProximateIngest
import ProximateModel

/// Some lines of a file: `app.log:3-12`, `app.log:7`; without numbers the first twenty.
public struct LineSelection: Sendable, Hashable {
  /// The file, plain or compressed; of an archive the first member is read.
  public var path: String
  /// 1-based numbers of its lines.
  public var lines: ClosedRange<Int>

  /// Lines that are looked at, at most.
  static let most = 200

  /// A selection as people write it; nil when the numbers are none.
  public init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":") else {
      (path, lines) = (text, 1...20)
      return
    }
    let bounds = text[text.index(after: colon)...].split(separator: "-", omittingEmptySubsequences: false)
    let numbers = bounds.compactMap { Int($0) }
    guard numbers.count == bounds.count, (1...2).contains(numbers.count), let first = numbers.first,
      let last = numbers.last, first >= 1, last >= first, last - first < Self.most
    else { return nil }
    (path, lines) = (String(text[..<colon]), first...last)
  }

  /// The text of the lines, and messages to people.
  ///
  /// - Throws: I100 when there is no such file, C204 when it does not have the lines.
  func read() throws(Diagnostic) -> [[UInt8]] {
    let inputs = try Inputs(AnalyzerOptions(paths: [path]))
    if let error = inputs.diagnostics.first(where: { $0.code == "I100" }) { throw error }
    var texts: [[UInt8]] = []
    if let file = inputs.files.first {
      var reader = SourceReader(file)
      var block = LineBlock()
      if reader.nextSource() != nil {
        while texts.count < lines.count, reader.nextBlock(into: &block, keepingFrom: block.lines.count) {
          take(block, into: &texts)
          if block.isLast { break }
        }
      }
    }
    if texts.isEmpty {
      throw Diagnostic(
        .error, "C204", "\(path) has no line \(lines.lowerBound)", help: "FILE:FIRST-LAST, counted from 1")
    }
    return texts
  }

  private func take(_ block: LineBlock, into texts: inout [[UInt8]]) {
    for (i, span) in block.lines.enumerated() where lines.contains(block.firstLine + i + 1) {
      let text = block.bytes[Int(span.start)..<Int(span.end)].prefix(Limits.evidenceBytes)
      texts.append(Array(text))
    }
  }
}
