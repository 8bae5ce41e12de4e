/// Where the lines of YAML's parser begin. To it U+0085, U+2028 and U+2029 end a line, too; to editors they do not.
struct ParserLines {
  /// Line and column, 1-based, where each line of the parser begins; empty when its lines are those of the file.
  private var starts: [(line: Int, column: Int)] = []

  init(_ lines: [Substring]) {
    guard lines.contains(where: Self.hasMoreBreaks) else { return }
    for (number, line) in lines.enumerated() {
      starts.append((number + 1, 1))
      for (index, scalar) in line.unicodeScalars.enumerated() where Self.isBreak(scalar) {
        starts.append((number + 1, index + 2))
      }
    }
  }

  /// The line and column of the file for those of the parser.
  func position(_ line: Int, _ column: Int) -> (line: Int, column: Int) {
    guard starts.indices.contains(line - 1) else { return (line, column) }
    return (starts[line - 1].line, starts[line - 1].column + column - 1)
  }

  private static func hasMoreBreaks(_ line: Substring) -> Bool {
    // The first bytes of the three, which most lines do not have.
    line.utf8.contains { $0 == 0xc2 || $0 == 0xe2 } && line.unicodeScalars.contains(where: isBreak)
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }
}
