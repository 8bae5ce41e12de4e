import ProximateDiagnostics
internal import Yams

/// What the YAML parser says, as a message to people (its own text repeats the whole file).
struct YamlComplaint {
  let diagnostic: Diagnostic

  init(_ error: YamlError, in file: RuleFile) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let notes = context.map { context in
        let (line, _) = file.position(context.mark.line, context.mark.column)
        return ["\(context.text), line \(line)"]
      }
      let (line, column) = file.position(mark.line, mark.column)
      diagnostic = Diagnostic(
        .error, "Y100", "not YAML: \(problem)", at: file.place(line, column), notes: notes ?? [])
    case .duplicatedKeysInMapping(let keys, let context):
      let first = file.position(context.mark.line, context.mark.column)
      diagnostic = Self.duplicate(keys.first ?? "", first: first, in: file)
    case .reader(let problem, _, _, _):
      diagnostic = Diagnostic(.error, "Y100", "not YAML: \(problem)", at: Place(file: file.name))
    default:
      diagnostic = Diagnostic(.error, "Y100", "not YAML", at: Place(file: file.name))
    }
  }

  private static func duplicate(
    _ key: String, first mark: (line: Int, column: Int), in file: RuleFile
  ) -> Diagnostic {
    let line = repetition(of: key, after: mark, in: file) ?? mark.line
    let notes = line == mark.line ? [] : ["first given in line \(mark.line)"]
    return Diagnostic(
      .error, "Y101", "the key `\(key)` is given twice",
      at: file.place(line, mark.column, length: key.unicodeScalars.count), notes: notes,
      help: "remove one of them")
  }

  /// The next line that has the key in the same column, before the mapping ends.
  private static func repetition(
    of key: String, after mark: (line: Int, column: Int), in file: RuleFile
  ) -> Int? {
    for (index, line) in file.lines.enumerated().dropFirst(mark.line) {
      let indent = line.prefix { $0 == " " }.count + 1
      if indent == mark.column, line.dropFirst(indent - 1).hasPrefix(key + ":") { return index + 1 }
      if indent < mark.column, !line.allSatisfy({ $0 == " " }) { return nil }
    }
    return nil
  }
}
