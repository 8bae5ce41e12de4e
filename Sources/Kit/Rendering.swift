public import ProximateDiagnostics
public import ProximateModel
import ProximateReport

/// An analysis as text.
public enum Rendering {
  /// One screen for people.
  public static func terminal(_ analysis: Analysis, width: Int, colour: Bool) -> String {
    ReportWriter.terminal(analysis, width: width, colour: colour)
  }

  /// The post-mortem draft, GitHub-flavoured Markdown.
  ///
  /// - Throws: When the template is not one.
  public static func markdown(_ analysis: Analysis, template: DraftTemplate = .full) throws(Diagnostic)
    -> String
  {
    do throws(TemplateError) {
      return try ReportWriter.markdown(analysis, arrangement: template.arrangement)
    } catch {
      throw template.diagnostic(error)
    }
  }

  /// The post-mortem draft as one HTML page that needs nothing else and asks for nothing.
  ///
  /// - Throws: When the template is not one.
  public static func html(_ analysis: Analysis, template: DraftTemplate = .full) throws(Diagnostic) -> String
  {
    do throws(TemplateError) {
      return try ReportWriter.html(
        analysis, arrangement: template.arrangement, digest: Digest.sha256)
    } catch {
      throw template.diagnostic(error)
    }
  }

  /// The contract for scripts, schema `proximate.report/1`.
  public static func json(_ analysis: Analysis) -> String { ReportWriter.json(analysis) }
}
