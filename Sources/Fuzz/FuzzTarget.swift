/// Something that reads what strangers write, and the promise that it keeps for any bytes.
///
/// The tests run each on seeds and on mutations of them; `proximate-fuzz` runs each under libFuzzer, which looks for
/// inputs that reach new code.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// Rules as YAML.
  case rules
  /// Rules of other languages.
  case foreign
  /// Regular expressions and the literals that they need.
  case patterns
  /// Time stamps in every notation.
  case stamps
  /// Texts cut into blocks of lines.
  case blocks

  /// Reads `bytes`; what promise was broken, nil when none was. A crash or a hang breaks one, too.
  package func broken(by bytes: [UInt8]) -> String? {
    switch self {
    case .rules: Self.brokenRules(bytes)
    case .foreign: Self.brokenTranslation(bytes)
    case .patterns: Self.brokenPattern(bytes)
    case .stamps: Self.brokenStamp(bytes)
    case .blocks: Self.brokenBlocks(bytes)
    }
  }
}
