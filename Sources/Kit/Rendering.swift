public import ProximateModel
import ProximateReport

/// An analysis as text.
public enum Rendering {
  /// One screen for people.
  public static func terminal(_ analysis: Analysis, width: Int, colour: Bool) -> String {
    ReportWriter.terminal(analysis, width: width, colour: colour)
  }

  /// The post-mortem draft, GitHub-flavoured Markdown.
  public static func markdown(_ analysis: Analysis) -> String { ReportWriter.markdown(analysis) }

  /// The contract for scripts, schema `proximate.report/1`.
  public static func json(_ analysis: Analysis) -> String { ReportWriter.json(analysis) }
}
