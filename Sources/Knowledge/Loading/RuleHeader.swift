import ProximateDiagnostics

/// What every rule begins with.
struct RuleHeader {
  var id: String
  var title: String
  var version: Int
  var status: RuleStatus
  var place: Place

  /// Reads the common keys; nil after a report when there is no usable id.
  ///
  /// - Parameter needsStatus: whether the status must be given; else it is `test`.
  init?(_ reader: MappingReader, needsStatus: Bool = true) {
    let file = reader.file
    let node = reader.required("id")
    title = file.text(reader.required("title")) ?? ""
    version = file.integer(reader.required("version")) ?? 0
    let statusNode = needsStatus ? reader.required("status") : reader.value("status")
    status = file.choice(statusNode, "status") ?? (needsStatus ? .experimental : .test)
    // For people and catalogues only.
    for key in ["references", "tags", "authors"] { _ = file.texts(reader.value(key)) }
    guard let node, let id = file.text(node, "an id") else { return nil }
    self.id = id
    place = file.place(node)
    if !Self.isReadable(id) {
      file.error(
        "Y107", "`\(id)` is not an id", at: node,
        help: "lower-case words joined by `.`, such as p2p.login_flood")
    }
  }

  /// `pack.some_words`, with further parts if wanted.
  private static func isReadable(_ id: String) -> Bool {
    let parts = id.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count >= 2
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7a) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x5f }
      }
  }
}
