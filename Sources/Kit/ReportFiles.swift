import Foundation
public import ProximateDiagnostics
public import ProximateModel

/// The form of a single output file, told by its name.
public enum OutputForm: Sendable {
  /// The summary as plain text, 80 columns.
  case text
  /// The draft.
  case markdown
  /// The draft as a page.
  case html
  /// The contract for scripts.
  case json
  /// Findings for tools that show results beside files.
  case sarif

  /// By the ending `.txt`, `.md`, `.html`, `.json` or `.sarif`; nil for any other.
  public init?(path: String) {
    switch (path as NSString).pathExtension.lowercased() {
    case "txt": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "json": self = .json
    case "sarif": self = .sarif
    default: return nil
    }
  }
}

/// Where a report is written.
public struct ReportFiles: Sendable {
  /// The draft's name in a directory.
  static let draft = "postmortem.md"
  /// The name of the contract for scripts in a directory.
  static let report = "report.json"

  /// Gets `postmortem.md`, `postmortem.html` and `report.json`; made when it does not exist.
  public var directory: String?
  /// A single file, its form told by its ending.
  public var file: String?
  /// How the draft is arranged.
  public var template: DraftTemplate
  /// The house's words.
  public var vocabulary: DraftVocabulary

  /// Files to write; both may be nil.
  public init(
    directory: String?, file: String?, template: DraftTemplate = .full, vocabulary: DraftVocabulary = .usual
  ) {
    self.directory = directory
    self.file = file
    self.template = template
    self.vocabulary = vocabulary
  }

  /// Writes the files, each first under a temporary name and then renamed, and gives their paths.
  public func write(_ analysis: Analysis) throws(Diagnostic) -> [String] {
    var written: [String] = []
    if let directory {
      try make(directory)
      for name in [Self.draft, "postmortem.html"] {
        guard let form = OutputForm(path: name) else { continue }
        written.append(try put(text(analysis, form), at: directory + "/" + name))
      }
      written.append(try put(Rendering.json(analysis), at: directory + "/" + Self.report))
    }
    if let file, let form = OutputForm(path: file) {
      written.append(try put(text(analysis, form), at: file))
    }
    return written
  }

  private func text(_ analysis: Analysis, _ form: OutputForm) throws(Diagnostic) -> String {
    switch form {
    case .text: Rendering.terminal(analysis, width: 80, colour: false, vocabulary: vocabulary)
    case .markdown: try Rendering.markdown(analysis, template: template, vocabulary: vocabulary)
    case .html: try Rendering.html(analysis, template: template, vocabulary: vocabulary)
    case .json: Rendering.json(analysis)
    case .sarif: Rendering.sarif(analysis)
    }
  }

  private func make(_ directory: String) throws(Diagnostic) {
    do {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    } catch {
      throw failure("cannot make the directory", directory, error)
    }
  }

  private func put(_ text: String, at path: String) throws(Diagnostic) -> String {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      return path
    } catch {
      throw failure("cannot write", path, error)
    }
  }

  private func failure(_ what: String, _ path: String, _ error: any Error) -> Diagnostic {
    Diagnostic(
      .error, "C201", "\(what) \(path)", at: Place(file: path), notes: [error.localizedDescription],
      help: "name a place that can be written to")
  }
}
