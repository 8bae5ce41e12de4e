package import ProximateModel

/// Writes an analysis in the forms that people and scripts read.
package enum ReportWriter {
  /// `report.json`, schema `proximate.report/1`: UTF-8, keys sorted, every key present, times RFC 3339 in UTC.
  package static func json(_ analysis: Analysis) -> String { ReportJSON(analysis).value.text }

  /// The draft post-mortem as GitHub-flavoured Markdown.
  package static func markdown(_ analysis: Analysis) -> String {
    MarkdownWriter.text(DraftBuilder(analysis).document)
  }

  /// One screen for a terminal of `width` columns (20 at least), with SGR colours only when asked.
  package static func terminal(_ analysis: Analysis, width: Int, colour: Bool) -> String {
    TerminalWriter(width: width, isColoured: colour).text(SummaryBuilder(analysis).document)
  }
}
