import Mustache

/// Why a template cannot be used.
package struct TemplateError: Error, Sendable, Hashable {
  /// One sentence for people.
  package var reason: String
  /// Line and column, from 1; nil when the whole is meant.
  package var line: Int?
  package var column: Int?
}

/// The order and the titles in which a report's sections are written.
package enum Arrangement: Sendable, Hashable {
  /// One that is part of the program.
  case builtIn(String)
  /// A text of the user's. One that contains `<html` is a whole page and holds for HTML alone.
  case text(String)

  /// The names of those that are part of the program.
  package static var names: [String] {
    EmbeddedTemplates.files.map(\.path).filter { $0.hasPrefix("arrangements/") }
      .map { String($0.dropFirst("arrangements/".count).prefix { $0 != "." }) }
  }

  /// All sections in their usual order.
  package static let full = Arrangement.builtIn("full")
}

/// The templates of one form, ready to be rendered.
struct TemplateLibrary {
  private let library: MustacheLibrary
  private let page: String

  /// - Throws: `TemplateError` when the user's text is not a template, or names what does not exist.
  init(_ form: TemplateForm, _ arrangement: Arrangement) throws(TemplateError) {
    try self.init(form, arrangement, Self.partials(in: form.rawValue))
  }

  /// The list of a page's contents: the same arrangement, of which each section writes an entry and all else nothing.
  init(contentsOf arrangement: Arrangement) throws(TemplateError) {
    let silent = Self.partials(in: TemplateForm.html.rawValue).mapValues { _ in "" }
    try self.init(.html, arrangement, silent.merging(Self.partials(in: "contents")) { $1 })
  }

  private init(
    _ form: TemplateForm, _ arrangement: Arrangement, _ partials: [String: String]
  ) throws(TemplateError) {
    TemplateForm.register()
    var library = MustacheLibrary()
    let orders = Self.partials(in: "arrangements").map { ("arrangement-" + $0.key, $0.value) }
    let all = partials.merging(orders) { own, _ in own }
    for (name, text) in all { try Self.register(text, named: name, as: form, in: &library) }
    page = try Self.add(arrangement, to: &library, form, known: Set(all.keys))
    self.library = library
  }

  /// The texts of a directory's templates by their names.
  private static func partials(in directory: String) -> [String: String] {
    let files = EmbeddedTemplates.files.filter { file in
      file.path.hasPrefix(directory + "/") && file.path.hasSuffix(".mustache")
    }
    return Dictionary(
      files.map { (String($0.path.dropFirst(directory.count + 1).prefix { $0 != "." }), $0.text) }
    ) { first, _ in first }
  }

  /// The text that the templates make of a tree.
  func text(_ node: (_ arrangement: String) -> TemplateNode) -> String {
    library.render(node(page == "own-page" ? "" : page), withTemplate: page == "own-page" ? page : "page")
      ?? ""
  }

  /// Gives the name of the arrangement, or of the page that stands for all.
  private static func add(
    _ arrangement: Arrangement, to library: inout MustacheLibrary, _ form: TemplateForm, known: Set<String>
  ) throws(TemplateError) -> String {
    switch arrangement {
    case .builtIn(let name):
      guard known.contains("arrangement-" + name) else {
        throw TemplateError(
          reason: "There is no template '\(name)'; there are \(Arrangement.names.joined(separator: ", ")).")
      }
      return "arrangement-" + name
    case .text(let text):
      for name in names(usedBy: text) where !known.contains(name) {
        throw TemplateError(reason: "It uses the partial '\(name)', which does not exist.")
      }
      let isPage = text.lowercased().contains("<html")
      // A whole page is HTML; the Markdown beside it keeps the usual order.
      if isPage, form == .markdown { return "arrangement-full" }
      let name = isPage ? "own-page" : "own-arrangement"
      try register(text, named: name, as: form, in: &library)
      return name
    }
  }

  /// A template of one line is running text: its line feed is not part of it.
  private static func register(
    _ text: String, named name: String, as form: TemplateForm, in library: inout MustacheLibrary
  ) throws(TemplateError) {
    let isOneLine = text.hasSuffix("\n") && text.dropLast().allSatisfy { $0 != "\n" } && name == "inline"
    // Partials begin with the engine's own escaping unless they say otherwise.
    let whole = "{{% CONTENT_TYPE:\(form.contentType)}}\n" + (isOneLine ? String(text.dropLast()) : text)
    do {
      try library.register(whole, named: name)
    } catch let error as MustacheTemplate.ParserError {
      throw TemplateError(
        reason: "It is not a template: \(error.error).", line: error.context.lineNumber - 1,
        column: error.context.columnNumber)
    } catch {
      throw TemplateError(reason: "It is not a template: \(error).")
    }
  }

  private static func names(usedBy text: String) -> [String] {
    text.matches(of: /\{\{[><]\s*([A-Za-z][A-Za-z0-9_-]*)\s*\}\}/).map { String($0.1) }
  }
}
