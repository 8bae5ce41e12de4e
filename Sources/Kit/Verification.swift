import Foundation
public import ProximateDiagnostics
import ProximateIngest
public import ProximateModel
import ProximateReport

/// A report's cited lines, read again from the logs and compared by digest.
public struct Verification: Sendable {
  /// What became of a cited line.
  public enum State: String, Sendable {
    /// It stands there byte for byte.
    case verified = "VERIFIED"
    /// Other bytes stand in its place.
    case changed = "CHANGED"
    /// The source ends before it.
    case missing = "MISSING"
    /// The source is not there or cannot be read.
    case unreadable = "UNREADABLE"
  }

  /// A cited line and what became of it.
  public struct Line: Sendable {
    /// The evidence id in the report.
    public var id: String
    /// The log it was read from.
    public var source: SourceName
    /// Its 1-based line number as the report has it.
    public var number: Int
    /// Its first byte in the decompressed text.
    public var byteStart: UInt64
    /// What became of it.
    public var state: State
    /// Why, where the state does not say it.
    public var reason: String
  }

  /// The cited lines in the report's order.
  public private(set) var lines: [Line]
  /// What went wrong while reading the logs.
  public private(set) var diagnostics: [Diagnostic]

  /// Whether every line is as cited.
  public var isSound: Bool { lines.allSatisfy { $0.state == .verified } }

  /// How many lines are in each state, in one line.
  public var summary: String {
    let states: [State] = [.verified, .changed, .missing, .unreadable]
    return states.map { state in "\(lines.count { $0.state == state }) \(state.rawValue)" }.joined(
      separator: ", ")
  }

  /// Reads a report and every line it cites; without paths, from the inputs that the report names.
  public init(report: String, paths: [String]) throws(Diagnostic) {
    let cited = try Self.citations(report)
    let inputs = try Inputs(AnalyzerOptions(paths: paths.isEmpty ? cited.inputs : paths))
    var checker = CitationChecker(cited.lines)
    for file in inputs.files { checker.check(file) }
    lines = checker.results
    diagnostics = inputs.diagnostics + checker.diagnostics
  }

  private static func citations(_ path: String) throws(Diagnostic) -> (lines: [CitedLine], inputs: [String]) {
    do {
      let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
      return (try ReportReader.citedLines(inJSON: bytes), try ReportReader.inputs(inJSON: bytes))
    } catch {
      let reason = (error as? ReportReadingError)?.reason ?? error.localizedDescription
      throw Diagnostic(
        .error, "C202", "cannot read the report \(path)", at: Place(file: path), notes: [reason],
        help: "name a report.json that `proximate analyze --out DIR` wrote")
    }
  }
}
