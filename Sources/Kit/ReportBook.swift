import Foundation
public import ProximateDiagnostics
import ProximateReport

/// A `report.json` that people ask questions about.
public struct ReportBook: Sendable {
  private let report: StoredReport

  /// Reads a report; `-` is standard input.
  ///
  /// - Throws: When it cannot be read or is none.
  public init(path: String) throws(Diagnostic) {
    let bytes: [UInt8]
    do {
      bytes =
        path == "-"
        ? [UInt8](FileHandle.standardInput.readDataToEndOfFile())
        : try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw Self.unreadable(path, error.localizedDescription)
    }
    do throws(ReportReadingError) {
      report = try StoredReport(json: bytes)
    } catch {
      throw Self.unreadable(path, error.reason)
    }
  }

  /// Why the report says what it says of an incident (`i1`), a claim (`i1.trigger`, `i1.root`), a finding (`f3`), a
  /// line (`e7`) or a cause by its id; nil when the report has no such thing.
  public func explanation(of id: String, width: Int, colour: Bool) -> String? {
    ReportAnswers.explanation(of: id, in: report, width: width, colour: colour)
  }

  /// Whether another report tells of the same incident again, and what differs.
  public func comparison(with other: ReportBook, width: Int, colour: Bool) -> String {
    ReportAnswers.comparison(report, other.report, width: width, colour: colour)
  }

  /// The same for scripts, schema `proximate.comparison/1`.
  public func comparisonJSON(with other: ReportBook) -> String {
    ReportAnswers.comparisonJSON(report, other.report)
  }

  private static func unreadable(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, "C202", "cannot read the report \(path)", at: Place(file: path), notes: [reason],
      help: "name a report.json that `proximate analyze --out DIR` wrote")
  }
}
