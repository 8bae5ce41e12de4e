import Foundation

/// The lines that an edited draft cites, in Markdown or HTML: links to `#e12`.
enum DraftCitations {
  /// Ids in numeric order, each once.
  static func ids(in text: String) -> [String] {
    var ids: Set<String> = []
    for match in text.matches(of: /#(e[1-9][0-9]{0,8})\b/) { ids.insert(String(match.1)) }
    return ids.sorted { (Int($0.dropFirst()) ?? 0) < (Int($1.dropFirst()) ?? 0) }
  }
}
