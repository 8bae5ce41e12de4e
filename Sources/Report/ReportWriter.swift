package import ProximateModel

/// Writes an analysis in the forms that people and scripts read.
package enum ReportWriter {
  /// `report.json`, schema `proximate.report/1`: UTF-8, keys sorted, every key present, times RFC 3339 in UTC.
  package static func json(_ analysis: Analysis) -> String { ReportJSON(analysis).value.text }

  /// The draft post-mortem as GitHub-flavoured Markdown.
  package static func markdown(
    _ analysis: Analysis, arrangement: Arrangement = .full, words: Vocabulary = .usual
  )
    throws(TemplateError) -> String
  {
    try DocumentWriter(arrangement).markdown(DraftBuilder(analysis).document.worded(words))
  }

  /// The draft post-mortem as one HTML page that needs nothing else and asks for nothing.
  ///
  /// - Parameter digest: SHA-256 of bytes; the page's own style and script are allowed by it, and nothing else.
  package static func html(
    _ analysis: Analysis, arrangement: Arrangement = .full, words: Vocabulary = .usual,
    digest: ([UInt8]) -> [UInt8]
  ) throws(TemplateError) -> String {
    try DocumentWriter(arrangement).html(
      DraftBuilder(analysis).document.worded(words), version: analysis.toolVersion,
      status: analysis.correlation.verdict == .incident ? "Draft" : "Analysis", digest: digest)
  }

  /// The findings as SARIF 2.1.0.
  package static func sarif(_ analysis: Analysis) -> String { SARIFWriter(analysis).value.text }

  /// The findings as log records in OpenTelemetry's JSON.
  package static func telemetry(_ analysis: Analysis) -> String { TelemetryWriter(analysis).value.text }

  /// The JSON Schema of `report.json`.
  package static var schema: String { EmbeddedTemplates.text("report.schema.json") }

  /// The timelines alone, for a terminal; without an incident all findings.
  package static func timeline(
    _ analysis: Analysis, width: Int, colour: Bool, words: Vocabulary = .usual
  ) -> String {
    TerminalWriter(width: width, isColoured: colour).text(TimelineBuilder(analysis).document.worded(words))
  }

  /// The same for scripts: one object per row, schema `proximate.timeline/1`.
  package static func timelineJSON(_ analysis: Analysis) -> String { TimelineBuilder(analysis).json.text }

  /// Throws what is wrong with an arrangement, in any form.
  package static func check(_ arrangement: Arrangement) throws(TemplateError) {
    for form in TemplateForm.allCases { _ = try TemplateLibrary(form, arrangement) }
  }

  /// One screen for a terminal of `width` columns (20 at least), with SGR colours only when asked.
  package static func terminal(
    _ analysis: Analysis, width: Int, colour: Bool, words: Vocabulary = .usual
  ) -> String {
    TerminalWriter(width: width, isColoured: colour).text(SummaryBuilder(analysis).document.worded(words))
  }
}
