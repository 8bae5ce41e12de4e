/// Writes a report's tree through templates.
struct DocumentWriter {
  let arrangement: Arrangement

  init(_ arrangement: Arrangement = .full) { self.arrangement = arrangement }

  /// GitHub-flavoured Markdown, with a line feed at its end.
  func markdown(_ document: ReportDocument) throws(TemplateError) -> String {
    let library = try TemplateLibrary(.markdown, arrangement)
    let node = DocumentNode(document, .markdown)
    return library.text { TemplateNode(node.members(arrangement: $0)) }
  }

  /// One page that needs nothing else: style and script are in it, allowed by their digests.
  ///
  /// - Parameters:
  ///   - version: The program's version.
  ///   - status: A word for the report's state.
  ///   - digest: SHA-256 of bytes.
  func html(
    _ document: ReportDocument, version: String, status: String, digest: ([UInt8]) -> [UInt8]
  ) throws(TemplateError) -> String {
    let library = try TemplateLibrary(.html, arrangement)
    let outline = try outline(document)
    var members: [String: Any?] = [:]
    let (style, script) = (EmbeddedTemplates.text("style.css"), EmbeddedTemplates.text("script.js"))
    return library.text { name in
      members = DocumentNode(document, .html).members(arrangement: name)
      members["outline"] = outline
      members["version"] = version
      members["status"] = status
      (members["style"], members["script"]) = (style, script)
      members["styleHash"] = Base64.text(digest(Array(style.utf8)))
      members["scriptHash"] = Base64.text(digest(Array(script.utf8)))
      return TemplateNode(members)
    }
  }

  /// The entries of the list of contents, of the sections that the arrangement shows and as it calls them.
  ///
  /// An arrangement of the user's may hold more than sections: nothing else gets into the list.
  private func outline(_ document: ReportDocument) throws(TemplateError) -> String {
    let library = try TemplateLibrary(contentsOf: arrangement)
    let text = library.text { TemplateNode(DocumentNode(document, .html).members(arrangement: $0)) }
    return text.matches(of: /<li class="level-\d+"><a href="#[^"<>]*">[^<>]*<\/a><\/li>/)
      .map { String($0.0) }.joined()
  }
}
