import ProximateModel
import ProximatePatterns

/// The one rule by which a statement is right.
///
/// A statement matches a truth when
/// 1. its component is one of the truth's components (any, when the truth names none), and
/// 2. at least one line that it cites matches one of the truth's evidence expressions (when the truth has none, the
///    component alone decides), and
/// 3. when both have a start and the truth a tolerance, the two starts are no further apart than that.
///
/// Expressions are tried on the whole record and on each of its lines. Ids of detectors play no part.
struct Matching {
  private var matcher = Cache()

  /// Keeps the matcher's memory between calls; a class because matchers cannot be copied.
  private final class Cache {
    var matcher = Matcher()
  }

  /// Whether the statement is the truth, by all three parts of the rule.
  func matches(_ statement: Statement, _ truth: CauseTruth) -> Bool {
    hasComponent(statement, truth) && hasLine(statement, truth) && isInTime(statement, truth)
  }

  /// Whether the statement speaks of the truth under whatever component: by its lines, or by the component when
  /// the truth has no expressions, at the right time. For what must not happen: exoneration and blame.
  func touches(_ statement: Statement, _ truth: CauseTruth) -> Bool {
    let speaks =
      truth.evidence.isEmpty
      ? !truth.components.isEmpty && hasComponent(statement, truth) : hasLine(statement, truth)
    return speaks && isInTime(statement, truth)
  }

  /// Whether any line or any component of a loop is the truth's; time plays no part.
  func overlaps(_ statement: Statement, _ truth: CauseTruth) -> Bool {
    if !truth.evidence.isEmpty, hasLine(statement, truth) { return true }
    return !truth.components.isEmpty && hasComponent(statement, truth)
  }

  private func hasComponent(_ statement: Statement, _ truth: CauseTruth) -> Bool {
    truth.components.isEmpty || statement.components.contains(where: truth.components.contains)
  }

  private func hasLine(_ statement: Statement, _ truth: CauseTruth) -> Bool {
    truth.evidence.isEmpty
      || statement.lines.contains { line in truth.evidence.contains { matches($0, line) } }
  }

  private func isInTime(_ statement: Statement, _ truth: CauseTruth) -> Bool {
    guard let said = statement.start, let start = truth.start, let tolerance = truth.tolerance else {
      return true
    }
    return abs(start.seconds(until: said)) <= tolerance
  }

  private func matches(_ pattern: Pattern, _ record: String) -> Bool {
    let bytes = Array(record.utf8)
    if found(pattern, bytes) { return true }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    return lines.count > 1 && lines.contains { found(pattern, Array($0)) }
  }

  private func found(_ pattern: Pattern, _ bytes: [UInt8]) -> Bool {
    matcher.matcher.match(pattern, in: bytes.span) == .match
  }
}
