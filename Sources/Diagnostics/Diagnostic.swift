/// Where in a file people wrote something: 1-based line and column, counted in unicode scalars.
public struct Place: Sendable, Hashable, Comparable {
  /// The file's path as people know it.
  public var file: String
  /// 1-based line, nil when the whole file is meant.
  public var line: Int?
  /// 1-based column.
  public var column: Int?
  /// How many scalars the caret underlines, at least 1.
  public var length: Int
  /// The text of the line.
  public var sourceLine: String?

  /// A place.
  public init(file: String, line: Int? = nil, column: Int? = nil, length: Int = 1, sourceLine: String? = nil)
  {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.sourceLine = sourceLine
  }

  /// By file, line, column.
  public static func < (a: Place, b: Place) -> Bool {
    (a.file, a.line ?? 0, a.column ?? 0, a.length) < (b.file, b.line ?? 0, b.column ?? 0, b.length)
  }
}

/// A message to people as a value: a place, a headline, what else there is to know, and a fix.
///
/// Codes have a letter for their family (Y yaml, F format, D detector, R regular expression, P performance,
/// M model, H hypothesis, T tests, K pack, I input, C command line) and three digits.
public struct Diagnostic: Sendable, Hashable, Comparable, Error {
  /// How bad it is.
  public enum Severity: Int, Sendable, Comparable {
    /// Worth knowing.
    case note
    /// Something was left out or guessed; the work goes on.
    case warning
    /// The thing named cannot be used.
    case error

    /// Less bad first.
    public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

    /// The word that people see.
    public var word: String { ["note", "warning", "error"][rawValue] }
  }

  /// How bad it is.
  public var severity: Severity
  /// The code, as `I104`.
  public var code: String
  /// One line, like a headline.
  public var summary: String
  /// Where.
  public var place: Place?
  /// What stands under the caret.
  public var label: String
  /// More to know.
  public var notes: [String]
  /// The fix.
  public var help: String?

  /// A message.
  public init(
    _ severity: Severity, _ code: String, _ summary: String, at place: Place? = nil, label: String = "",
    notes: [String] = [], help: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.summary = summary
    self.place = place
    self.label = label
    self.notes = notes
    self.help = help
  }

  /// By place, then code, then text: the order in which all messages of a run are shown.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    let (p, q) = (a.place ?? Place(file: ""), b.place ?? Place(file: ""))
    return p != q ? p < q : (a.code, a.summary) < (b.code, b.summary)
  }
}
