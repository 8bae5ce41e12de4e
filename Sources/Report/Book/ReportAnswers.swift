/// Answers to what people ask about finished reports.
package enum ReportAnswers {
  /// Why a report says what it says of one thing, for a terminal; nil when it has no such thing.
  package static func explanation(of id: String, in report: StoredReport, width: Int, colour: Bool) -> String?
  {
    ReportExplanation(report).document(of: id).map {
      TerminalWriter(width: width, isColoured: colour).text($0)
    }
  }

  /// Whether the second report tells of the first one's incident again, for a terminal.
  package static func comparison(_ first: StoredReport, _ second: StoredReport, width: Int, colour: Bool)
    -> String
  {
    TerminalWriter(width: width, isColoured: colour).text(
      ReportComparison(first: first, second: second).document)
  }

  /// The same for scripts.
  package static func comparisonJSON(_ first: StoredReport, _ second: StoredReport) -> String {
    ReportComparison(first: first, second: second).json.text
  }
}
