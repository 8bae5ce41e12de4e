package import ProximatePatterns

extension FormatDefinition {
  /// Finds out the bytes that a line which is anything of this format begins with: every byte where that is not
  /// easily told.
  package func findBeginnings() -> ByteSet {
    if headerLines != nil || multiline?.start != nil { return .all }
    switch parse {
    case .json: return ByteSet(" \t{".utf8)
    case .regex:
      return patterns.reduce(into: ByteSet()) { $0.formUnion(ScanProgram($1.text)?.beginnings ?? .all) }
    case .logfmt, .w3c, .csv, .journalExport: return .all
    }
  }
}
