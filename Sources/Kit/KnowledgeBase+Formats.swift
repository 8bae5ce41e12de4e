import ProximateDiagnostics
import ProximateKnowledge

extension KnowledgeBase {
  /// The number of the format that somebody named; nil where none is named.
  ///
  /// - Throws: C203 when there is no such format.
  func formatIndex(_ id: String?) throws(Diagnostic) -> Int? {
    guard let id else { return nil }
    if let index = formats.firstIndex(where: { $0.id == id }) { return index }
    let near = Suggestion.nearest(to: id, among: formats.map(\.id))
    throw Diagnostic(
      .error, "C203", "there is no format `\(id)`",
      help: near.map { "did you mean `\($0)`?" } ?? "`proximate formats list` names them all")
  }
}
