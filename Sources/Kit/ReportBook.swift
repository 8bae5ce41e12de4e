import Foundation
public import ProximateDiagnostics
public import ProximateModel
import ProximateReport

/// A `report.json` that people ask questions about.
public struct ReportBook: Sendable {
  private let report: StoredReport

  /// Reads a report, or that of a directory; `-` is standard input.
  ///
  /// - Throws: When it cannot be read or is none.
  public init(path: String) throws(Diagnostic) {
    let bytes: [UInt8]
    do {
      bytes =
        path == "-"
        ? [UInt8](FileHandle.standardInput.readDataToEndOfFile())
        : try [UInt8](Data(contentsOf: URL(fileURLWithPath: Self.file(path))))
    } catch {
      throw Self.unreadable(path, error.localizedDescription)
    }
    do throws(ReportReadingError) {
      report = try StoredReport(json: bytes)
    } catch {
      throw Self.unreadable(path, error.reason)
    }
  }

  /// Reads the report that a path names, itself or the directory that `analyze --out` wrote it into; nil when the path
  /// names something else, such as logs.
  ///
  /// - Throws: When it is a report and cannot be read.
  public init?(reportAt path: String) throws(Diagnostic) {
    guard path != "-", OwnReports.isReport(Self.file(path)) else { return nil }
    // Logs may lie where a report was written; only a draft makes a directory one of reports.
    let isFile = Self.file(path) == path
    guard isFile || FileManager.default.fileExists(atPath: path + "/" + ReportFiles.draft) else { return nil }
    try self.init(path: path)
  }

  /// The report of a directory, or the path itself.
  static func file(_ path: String) -> String {
    var isDirectory: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
    return exists && isDirectory.boolValue ? path + "/" + ReportFiles.report : path
  }

  /// Why the report says what it says of an incident (`i1`), a claim (`i1.trigger`, `i1.root`), a finding (`f3`), a
  /// line (`e7`) or a cause by its id; nil when the report has no such thing.
  public func explanation(
    of id: String, width: Int, colour: Bool, vocabulary: DraftVocabulary = .usual
  ) -> String? {
    ReportAnswers.explanation(of: id, in: report, width: width, colour: colour, words: vocabulary.words)
  }

  /// What was going on at a moment: where the incidents stood, which findings had begun and not ended, what came before
  /// and after, and the cited lines nearest to it.
  public func explanation(
    at moment: Instant, width: Int, colour: Bool, vocabulary: DraftVocabulary = .usual
  ) -> String {
    ReportAnswers.explanation(at: moment, in: report, width: width, colour: colour, words: vocabulary.words)
  }

  /// Whether another report tells of the same incident again, and what differs.
  public func comparison(
    with other: ReportBook, width: Int, colour: Bool, vocabulary: DraftVocabulary = .usual
  ) -> String {
    ReportAnswers.comparison(report, other.report, width: width, colour: colour, words: vocabulary.words)
  }

  /// The same for scripts, schema `proximate.comparison/1`.
  public func comparisonJSON(with other: ReportBook) -> String {
    ReportAnswers.comparisonJSON(report, other.report)
  }

  /// The report's timelines alone, for a terminal; without an incident all findings.
  public func timeline(width: Int, colour: Bool, vocabulary: DraftVocabulary = .usual) -> String {
    ReportAnswers.timeline(report, width: width, colour: colour, words: vocabulary.words)
  }

  /// The same for scripts, schema `proximate.timeline/1`.
  public func timelineJSON() -> String { ReportAnswers.timelineJSON(report) }

  private static func unreadable(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, "C202", "cannot read the report \(path)", at: Place(file: path), notes: [reason],
      help: "name a report.json that `proximate analyze --out DIR` wrote")
  }
}
