extension Diagnostic {
  /// The message as people read it, without colour:
  ///
  ///     error[D204]: unknown field `client.verison`
  ///       --> login_flood.yaml:14:8
  ///        |
  ///     14 |   by: [client.verison]
  ///        |        ^^^^^^^^^^^^^^ no format produces it
  ///        = help: did you mean `client.version`?
  ///
  /// Complexity: O(length of the message).
  public var text: String {
    ([headline] + placeLines + notes.map { "   = note: \($0)" } + helpLines).joined(separator: "\n")
  }

  private var headline: String { "\(severity.word)[\(code)]: \(summary)" }

  private var helpLines: [String] { help.map { ["   = help: \($0)"] } ?? [] }

  private var placeLines: [String] {
    guard let place else { return [] }
    var lines = ["  --> " + position(place)]
    guard let source = place.sourceLine, let line = place.line else { return lines }
    let number = String(line)
    let gutter = String(repeating: " ", count: number.count)
    lines += ["\(gutter) |", "\(number) | \(source)"]
    if let column = place.column { lines.append("\(gutter) | " + caret(column, place.length, under: source)) }
    return lines
  }

  private func position(_ place: Place) -> String {
    [place.file, place.line.map(String.init), place.column.map(String.init)].compactMap { $0 }.joined(
      separator: ":")
  }

  /// Carets under the place; tabs of the line above are kept so that the two stay aligned.
  private func caret(_ column: Int, _ length: Int, under source: String) -> String {
    let indent = source.unicodeScalars.prefix(column - 1).map { $0 == "\t" ? "\t" : " " }.joined()
    return indent + String(repeating: "^", count: max(1, length)) + (label.isEmpty ? "" : " " + label)
  }
}
