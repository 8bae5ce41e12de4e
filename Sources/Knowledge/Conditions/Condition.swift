package import ProximateDiagnostics

/// What an event must be like: a tree of tests on fields.
///
/// Fields: `event`, `body`, `record` (the whole text, header included; where the message was escaped in it, the
/// unescaped message too), `severity` (number), `host.name`, `service.name`, `log.logger`, `format`,
/// `source.component` (what the log's path says of who writes), and every canonical field that a format produces.
package indirect enum Condition: Sendable, Hashable {
  /// All hold; true when empty.
  case all([Condition])
  /// At least one holds.
  case any([Condition])
  /// It does not hold.
  case not(Condition)
  /// A test on a field's text. An event without the field fails it (but for `exists: false`).
  case test(field: String, Test, place: Place)

  /// A test on one field.
  package enum Test: Sendable, Hashable {
    /// Equal to one of these texts.
    case equals([String])
    /// Contains one of these texts, case-sensitive.
    case contains([String])
    /// Begins with one of these texts.
    case prefix([String])
    /// Ends with one of these texts.
    case suffix([String])
    /// One of these PCRE2 patterns is found in it.
    case regex([String])
    /// Numeric comparison; a field that is no number fails it.
    case number(Comparison, Double)
    /// Numeric comparison with so many times another field of the same event; fields that are no numbers fail it.
    case multiple(Comparison, times: Double, of: String)
    /// Whether the event has the field.
    case exists(Bool)
    /// An address within one of these blocks of addresses.
    case network([NetworkBlock])
    /// Equal to another field of the same event; an event that lacks one of the two fails it.
    case sameAs(String)

    /// The field that it compares with, when it is no value.
    package var otherField: String? {
      switch self {
      case .sameAs(let other), .multiple(_, _, let other): other
      default: nil
      }
    }
  }

  /// A comparison with a number.
  package enum Comparison: String, Sendable, Hashable, CaseIterable {
    case greater = "gt"
    case greaterOrEqual = "gte"
    case less = "lt"
    case lessOrEqual = "lte"

    /// Whether `a` stands so to `b`.
    package func holds(_ a: Double, _ b: Double) -> Bool {
      switch self {
      case .greater: a > b
      case .greaterOrEqual: a >= b
      case .less: a < b
      case .lessOrEqual: a <= b
      }
    }
  }
}
