public import ProximateDiagnostics
public import ProximateModel
import ProximateReport

/// An analysis as text.
public enum Rendering {
  /// One screen for people.
  public static func terminal(
    _ analysis: Analysis, width: Int, colour: Bool, vocabulary: DraftVocabulary = .usual
  ) -> String {
    ReportWriter.terminal(analysis, width: width, colour: colour, words: vocabulary.words)
  }

  /// The post-mortem draft, GitHub-flavoured Markdown.
  ///
  /// - Throws: When the template is not one.
  public static func markdown(
    _ analysis: Analysis, template: DraftTemplate = .full, vocabulary: DraftVocabulary = .usual
  ) throws(Diagnostic) -> String {
    do throws(TemplateError) {
      return try ReportWriter.markdown(
        analysis, arrangement: template.arrangement, words: vocabulary.words)
    } catch {
      throw template.diagnostic(error)
    }
  }

  /// The post-mortem draft as one HTML page that needs nothing else and asks for nothing.
  ///
  /// - Throws: When the template is not one.
  public static func html(
    _ analysis: Analysis, template: DraftTemplate = .full, vocabulary: DraftVocabulary = .usual
  ) throws(Diagnostic) -> String {
    do throws(TemplateError) {
      return try ReportWriter.html(
        analysis, arrangement: template.arrangement, words: vocabulary.words, digest: Digest.sha256)
    } catch {
      throw template.diagnostic(error)
    }
  }

  /// The findings as SARIF 2.1.0, for tools that show results beside files.
  public static func sarif(_ analysis: Analysis) -> String { ReportWriter.sarif(analysis) }

  /// The findings as log records in OpenTelemetry's JSON.
  public static func telemetry(_ analysis: Analysis) -> String { ReportWriter.telemetry(analysis) }

  /// The timelines alone, for a terminal; without an incident all findings.
  public static func timeline(
    _ analysis: Analysis, width: Int, colour: Bool, vocabulary: DraftVocabulary = .usual
  ) -> String {
    ReportWriter.timeline(analysis, width: width, colour: colour, words: vocabulary.words)
  }

  /// The timelines alone, schema `proximate.timeline/1`.
  public static func timelineJSON(_ analysis: Analysis) -> String { ReportWriter.timelineJSON(analysis) }

  /// The same analysis with pseudonyms for addresses, e-mail addresses, tokens and names of users.
  public static func redacted(_ analysis: Analysis) -> Analysis { analysis.redacted }

  /// The JSON Schema of `report.json`.
  public static var schema: String { ReportWriter.schema }

  /// The contract for scripts, schema `proximate.report/1`.
  public static func json(_ analysis: Analysis) -> String { ReportWriter.json(analysis) }
}
