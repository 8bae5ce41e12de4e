package import ProximateModel

/// Answers to what people ask about finished reports.
package enum ReportAnswers {
  /// Why a report says what it says of one thing, for a terminal; nil when it has no such thing.
  package static func explanation(
    of id: String, in report: StoredReport, width: Int, colour: Bool, words: Vocabulary = .usual
  ) -> String? {
    ReportExplanation(report).document(of: id).map {
      TerminalWriter(width: width, isColoured: colour).text($0.worded(words))
    }
  }

  /// What was going on at a moment: where the incidents stood, the findings that had begun and not ended, and what was
  /// before and after; for a terminal.
  package static func explanation(
    at moment: Instant, in report: StoredReport, width: Int, colour: Bool, words: Vocabulary = .usual
  ) -> String {
    TerminalWriter(width: width, isColoured: colour).text(
      MomentExplanation(report, at: moment).document.worded(words))
  }

  /// Whether the second report tells of the first one's incident again, for a terminal.
  package static func comparison(
    _ first: StoredReport, _ second: StoredReport, width: Int, colour: Bool, words: Vocabulary = .usual
  ) -> String {
    TerminalWriter(width: width, isColoured: colour).text(
      ReportComparison(first: first, second: second).document.worded(words))
  }

  /// The same for scripts.
  package static func comparisonJSON(_ first: StoredReport, _ second: StoredReport) -> String {
    ReportComparison(first: first, second: second).json.text
  }

  /// The timelines of a report, as `ReportWriter.timeline` has them of the analysis that it was written from.
  package static func timeline(
    _ report: StoredReport, width: Int, colour: Bool, words: Vocabulary = .usual
  ) -> String {
    TerminalWriter(width: width, isColoured: colour).text(TimelineBuilder(report).document.worded(words))
  }

  /// The same for scripts.
  package static func timelineJSON(_ report: StoredReport) -> String { TimelineBuilder(report).json.text }
}
