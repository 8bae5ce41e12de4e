import ProximateDiagnostics

/// Looks for aliases without parsing. It may take a line of a block text for one, and therefore answers only when
/// the file seems to have an anchor as well.
struct AliasScan {
  /// The first alias, nil when there is none or no anchor.
  let firstAlias: Place?

  init(_ file: RuleFile) {
    var alias: Place?
    var hasAnchor = false
    for (index, line) in file.lines.enumerated() {
      hasAnchor = hasAnchor || Self.column(of: "&", in: line) != nil
      if alias == nil, let column = Self.column(of: "*", in: line) { alias = file.place(index + 1, column) }
    }
    firstAlias = hasAnchor ? alias : nil
  }

  /// The 1-based column of a mark that stands where a node can begin and has a name behind it.
  private static func column(of mark: Unicode.Scalar, in line: Substring) -> Int? {
    guard line.unicodeScalars.contains(mark) else { return nil }
    var previous: Unicode.Scalar = " "
    var beforePrevious: Unicode.Scalar = "-"
    let scalars = Array(line.unicodeScalars)
    var isAtStart = true
    for (index, scalar) in scalars.enumerated() {
      let opens =
        isAtStart || "[{,".unicodeScalars.contains(previous)
        || previous == " "
          && ":-?,[{".unicodeScalars.contains(beforePrevious)
      if scalar == mark, opens, index + 1 < scalars.count,
        scalars[index + 1].properties.isAlphabetic
          || scalars[index + 1].properties.numericType != nil
      {
        return index + 1
      }
      if scalar != " " { isAtStart = false }
      if !(scalar == " " && previous == " ") { (beforePrevious, previous) = (previous, scalar) }
    }
    return nil
  }
}
