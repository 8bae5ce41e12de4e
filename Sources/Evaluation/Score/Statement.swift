package import ProximateModel

/// Something put forward as a cause, by a report or by a naive method: what scoring compares with the truth.
package struct Statement: Sendable, Hashable {
  /// Where it sits: one component, several for a loop.
  package var components: [String]
  /// The texts of the lines it cites.
  package var lines: [String]
  /// When it began.
  package var start: Instant?
  /// For people.
  package var words = ""
  /// 0 to 1; nil when none is stated.
  package var confidence: Double?
  /// 0 to 1, before caps; nil when the report does not tell.
  package var confidenceBeforeCaps: Double?
  /// Ids of the findings it consists of, to tell one statement from another; never compared with the truth.
  package var findings: [String] = []
}
