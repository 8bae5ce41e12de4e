import Mustache
import ProximateModel

/// What a template writes.
enum TemplateForm: String, Sendable, CaseIterable {
  case markdown
  case html

  /// The engine's name for how texts are escaped in this form.
  var contentType: String {
    switch self {
    case .markdown: "PROXIMATE_MARKDOWN"
    case .html: "PROXIMATE_HTML"
    }
  }

  /// Tells the engine how texts are escaped; harmless when repeated.
  static func register() {
    MustacheContentTypes.register(MarkdownContent(), named: TemplateForm.markdown.contentType)
    MustacheContentTypes.register(HTMLContent(), named: TemplateForm.html.contentType)
  }
}

/// Text within a line of Markdown.
struct MarkdownContent: MustacheContentType {
  func escapeText(_ text: String) -> String { MarkdownText.escaped(text, atStart: false) }
}

/// Text in HTML, in elements and in quoted attributes.
///
/// The engine's own escaping looks at characters as people see them, and would miss a `<` or a `"` that a
/// combining mark or a prepended sign makes one character with.
struct HTMLContent: MustacheContentType {
  func escapeText(_ text: String) -> String { HTMLText.escaped(text) }
}

/// Text as HTML that shows exactly that text.
enum HTMLText {
  /// The text with the five characters that mean something replaced, control characters made visible.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in SafeText.visible(text).unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
