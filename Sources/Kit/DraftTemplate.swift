import Foundation
public import ProximateDiagnostics
import ProximateReport

/// How a draft is arranged: a template that is part of the program, or one of the user's.
public struct DraftTemplate: Sendable, Hashable {
  let arrangement: Arrangement
  private let place: String

  /// All sections in their usual order.
  public static let full = DraftTemplate(arrangement: .full, place: "full")

  /// The names of the templates that are part of the program.
  public static var names: [String] { Arrangement.names }

  private init(arrangement: Arrangement, place: String) {
    self.arrangement = arrangement
    self.place = place
  }

  /// A template by its name, or by the path of a file in Mustache's language.
  ///
  /// - Throws: When there is neither, or the file cannot be read or is none.
  public init(_ nameOrPath: String) throws(Diagnostic) {
    place = nameOrPath
    if Arrangement.names.contains(nameOrPath) {
      arrangement = .builtIn(nameOrPath)
      return
    }
    guard let data = FileManager.default.contents(atPath: nameOrPath),
      let text = String(bytes: data, encoding: .utf8)
    else {
      throw Diagnostic(
        .error, "C209", "no template '\(nameOrPath)'", at: Place(file: nameOrPath),
        notes: ["it is neither the name of a built-in template nor a file that can be read"],
        help: "name one of \(Arrangement.names.joined(separator: ", ")), or a file")
    }
    arrangement = .text(text)
    do throws(TemplateError) {
      try ReportWriter.check(arrangement)
    } catch {
      throw diagnostic(error)
    }
  }

  func diagnostic(_ error: TemplateError) -> Diagnostic {
    Diagnostic(
      .error, "C210", "cannot use the template \(place)",
      at: Place(file: place, line: error.line, column: error.column), notes: [error.reason],
      help: "see the built-in templates for what they may contain")
  }
}
