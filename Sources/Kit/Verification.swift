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
  ///
  /// With the path of a draft that people have edited, only what it cites is kept, and what it cites although the
  /// report has no such line is missing.
  public init(
    report: String, paths: [String], baselines: [String] = [], draft: String?
  ) throws(Diagnostic) {
    try self.init(report: report, paths: paths, baselines: baselines)
    guard let draft else { return }
    guard let data = FileManager.default.contents(atPath: draft) else {
      throw Self.unreadable(draft, "there is no such file, or it cannot be read")
    }
    let known = Dictionary(lines.map { ($0.id, $0) }) { a, _ in a }
    lines = DraftCitations.ids(in: String(decoding: data, as: UTF8.self)).map { id in
      known[id]
        ?? Line(
          id: id, source: SourceName(path: draft), number: 0, byteStart: 0, state: .missing,
          reason: "the report has no such line")
    }
  }

  /// Reads a report and every line it cites; without paths, from those that the report names.
  public init(report: String, paths: [String], baselines: [String] = []) throws(Diagnostic) {
    let bytes: [UInt8]
    do {
      bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: ReportBook.file(report))))
    } catch {
      throw Self.unreadable(report, error.localizedDescription)
    }
    try self.init(json: bytes, named: report, paths: paths, baselines: baselines)
  }

  /// Reads every line that a report's text cites, those of its baselines included.
  ///
  /// - Parameters:
  ///   - bytes: The report as `Rendering.json` gives it.
  ///   - name: How messages call it.
  ///   - paths: Where the logs are; when empty, the inputs that the report names.
  ///   - baselines: Where its baselines are; when empty, those that the report names.
  public init(json bytes: [UInt8], named name: String, paths: [String], baselines: [String])
    throws(Diagnostic)
  {
    let cited: [CitedLine]
    var options: AnalyzerOptions
    do throws(ReportReadingError) {
      cited = try ReportReader.citedLines(inJSON: bytes)
      let told = try ReportReader.inputs(inJSON: bytes)
      options = AnalyzerOptions(paths: paths.isEmpty ? told.logs : paths)
      options.baselines = baselines.isEmpty ? told.baselines : baselines
    } catch {
      throw Self.unreadable(name, error.reason)
    }
    let inputs = try Inputs(options)
    var checker = CitationChecker(cited)
    for file in inputs.files { checker.check(file) }
    lines = checker.results
    diagnostics = inputs.diagnostics + checker.diagnostics
  }

  private static func unreadable(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, "C202", "cannot read the report \(path)", at: Place(file: path), notes: [reason],
      help: "name a report.json that `proximate analyze --out DIR` wrote")
  }
}
