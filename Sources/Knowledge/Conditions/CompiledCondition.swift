package import ProximateDiagnostics
package import ProximateModel
package import ProximatePatterns

/// A condition made ready for millions of rows: names are resolved to indices, texts to bytes, regular
/// expressions to compiled patterns. Testing a row allocates nothing. Shared by reference: a test copies no part of it.
package final class CompiledCondition: Sendable {
  /// Texts of which at least one occurs in the message of every row that passes, so that a scanner can skip the
  /// test; nil when none can be derived.
  package let bodyLiteralSet: LiteralSet?
  /// The same of the whole record, for conditions on `record`.
  package let recordLiteralSet: LiteralSet?
  /// The same as `bodyLiteralSet` for readers that compare byte for byte; nil also when case does not matter.
  package var bodyLiterals: [[UInt8]]? {
    bodyLiteralSet.flatMap { $0.ignoresCase ? nil : $0.literals }
  }
  /// Events one of which every row that passes has (0 stands for no event); nil when any row may pass.
  package let eventIndices: Set<UInt32>?
  /// A bit for each severity number that a row which passes may have.
  package let severities: UInt32
  /// The tree in pre-order.
  let nodes: [ConditionNode]
  /// The node that holds whenever a text of `bodyLiteralSet` occurs, as it asks for nothing else; -1 for none.
  let provenNode: Int

  /// Compiles a condition against the knowledge base's `fieldNames`, `eventNames` and format ids.
  ///
  /// Fields that are not among `fields` are taken for absent from every row. Throws `R100` at the place of the
  /// test when a pattern is no regular expression.
  package init(
    _ condition: Condition, fields: [String], events: [String], formats: [String]
  ) throws(Diagnostic) {
    var compiler = ConditionCompiler(fields: fields, events: events, formats: formats)
    try compiler.add(condition)
    let nodes = compiler.nodes
    self.nodes = nodes
    bodyLiteralSet = condition.literals(of: "body")
    recordLiteralSet = condition.literals(of: "record")
    eventIndices = condition.eventIndices(in: events)
    severities = ConditionNode.severities(at: 0, of: nodes) ?? .max
    provenNode = bodyLiteralSet.flatMap { ConditionNode.proven(by: $0, among: nodes) } ?? -1
  }

  /// Whether the row passes. A pattern that hits the matcher's limit does not match (the matcher counts it).
  ///
  /// - Parameter isFound: whether a text of `bodyLiteralSet` is known to occur in the message.
  package func holds(
    _ row: EventRow, block: borrowing LineBlock, batch: borrowing EventBatch, source: SourceContext,
    matcher: inout Matcher, isFound: Bool = false
  ) -> Bool {
    if severities &>> UInt32(row.severity) & 1 == 0 { return false }
    return holds(at: 0, isFound ? provenNode : -1, row, block, batch, source, &matcher)
  }

  private func holds(
    at index: Int, _ proven: Int, _ row: EventRow, _ block: borrowing LineBlock,
    _ batch: borrowing EventBatch, _ source: SourceContext, _ matcher: inout Matcher
  ) -> Bool {
    if index == proven { return true }
    let end = nodes[index].end
    var child = index + 1
    switch nodes[index].kind {
    case .all:
      while child < end {
        if !holds(at: child, proven, row, block, batch, source, &matcher) { return false }
        child = nodes[child].end
      }
      return true
    case .any:
      while child < end {
        if holds(at: child, proven, row, block, batch, source, &matcher) { return true }
        child = nodes[child].end
      }
      return false
    case .not:
      return !holds(at: child, proven, row, block, batch, source, &matcher)
    case .event(let passes): return passes[Int(row.eventName)]
    case .format(let passes): return passes[Int(row.format) + 1]
    case .severity(let passes): return passes[Int(row.severity)]
    case .text(let slot, let test):
      let value = slot.value(of: row, block, batch, source)
      if test.holds(for: value, &matcher) { return true }
      // What was escaped within the record counts as it reads.
      guard slot == .record, row.message.isScratch else { return false }
      return test.holds(for: FieldSlot.body.value(of: row, block, batch, source), &matcher)
    case .same(let slot, let other):
      guard let a = slot.value(of: row, block, batch, source),
        let b = other.value(of: row, block, batch, source)
      else { return false }
      return a.bytes[a.range] == b.bytes[b.range]
    case .multiple(let slot, let comparison, let times, let other):
      guard let a = slot.value(of: row, block, batch, source)?.number,
        let b = other.value(of: row, block, batch, source)?.number
      else { return false }
      return comparison.holds(a, times * b)
    }
  }
}

/// A node of the tree; its children follow it up to `end`.
struct ConditionNode: Sendable {
  enum Kind: Sendable {
    case all, any, not
    /// Whether each event's index passes.
    case event([Bool])
    /// Whether each format's index plus one passes; 0 is the generic reader.
    case format([Bool])
    /// Whether each severity number passes.
    case severity([Bool])
    case text(FieldSlot, ByteTest)
    /// Whether two fields are equal.
    case same(FieldSlot, FieldSlot)
    /// Whether the first field stands so to so many times the second.
    case multiple(FieldSlot, Condition.Comparison, Double, FieldSlot)
  }

  var kind: Kind
  /// One past the index of its last descendant.
  var end: Int
}
