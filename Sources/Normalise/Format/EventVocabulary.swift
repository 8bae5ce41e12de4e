import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel
import ProximatePatterns

/// The names that a format gives to its lines, and the fields that it takes out of lines so named.
final class EventVocabulary: Sendable {
  /// One definition, compiled.
  final class Entry: Sendable {
    let name: UInt32
    private let condition: CompiledCondition
    let extraction: Extractor?

    init(name: UInt32, condition: CompiledCondition, extraction: Extractor?) {
      self.name = name
      self.condition = condition
      self.extraction = extraction
    }

    func holds(
      _ row: EventRow, _ block: borrowing LineBlock, _ batch: borrowing EventBatch, _ source: SourceContext,
      _ matcher: inout Matcher
    ) -> Bool {
      condition.holds(row, block: block, batch: batch, source: source, matcher: &matcher)
    }
  }

  /// Fields taken out of a field.
  final class Extractor: Sendable {
    let source: FieldRole
    let pattern: Pattern
    let groups: [(index: Int, role: FieldRole)]

    init(source: FieldRole, pattern: Pattern, groups: [(index: Int, role: FieldRole)]) {
      self.source = source
      self.pattern = pattern
      self.groups = groups
    }
  }

  let entries: [Entry]
  /// Of each entry the number of the set of literals of which one must occur in the message, -1 when none are known.
  let literalSets: [Int]
  /// Finds the sets of literals that occur in a message; nil where testing the conditions costs less.
  let scanner: LiteralScanner?
  /// Whether no definition holds where the scanner finds nothing.
  let needsLiteral: Bool

  /// Names for no line.
  static let empty = EventVocabulary()

  private init() { (entries, literalSets, scanner, needsLiteral) = ([], [], nil, false) }

  /// - Throws: R100 when a pattern cannot be compiled.
  init(_ format: FormatDefinition, roles: RoleBook, names: VocabularyNames) throws(Diagnostic) {
    var entries: [Entry] = []
    var literalSets: [Int] = []
    var literals: [[[UInt8]]] = []
    for definition in format.events {
      let condition = try CompiledCondition(
        definition.when, fields: names.fields, events: names.events, formats: names.formats)
      let extraction = try definition.extract.map { extract throws(Diagnostic) in
        let pattern = try Pattern.compiled(extract.pattern)
        let groups = pattern.groups.map { (index: $0.index, role: roles.role(named: $0.name)) }
        return Extractor(source: roles.role(named: extract.from), pattern: pattern, groups: groups)
      }
      // A scanner finds nothing in less than two bytes.
      let known = condition.bodyLiterals.flatMap { set in set.allSatisfy { $0.count > 1 } ? set : nil }
      entries.append(
        Entry(name: names.eventIndices[definition.name] ?? 0, condition: condition, extraction: extraction))
      literalSets.append(known == nil ? -1 : literals.count)
      if let known { literals.append(known) }
    }
    self.entries = entries
    self.literalSets = literalSets
    scanner = literals.count > 1 ? LiteralScanner(literals) : nil
    needsLiteral = literals.count > 1 && literals.count == entries.count
  }
}

extension LineReader {
  /// The definition that names a finished row, nil when none does.
  mutating func event(
    of row: EventRow, _ formats: CompiledFormats, _ block: borrowing LineBlock,
    batch: borrowing EventBatch
  ) -> EventVocabulary.Entry? {
    if vocabularyFormat != row.format {
      // Most rows are of the format of the row before.
      (vocabularyFormat, vocabulary) = (row.format, unsafe .passUnretained(formats[Int(row.format)].events))
    }
    return unsafe vocabulary._withUnsafeGuaranteedRef { event(of: row, in: $0, block, batch) }
  }

  @inline(__always)
  private mutating func event(
    of row: EventRow, in vocabulary: EventVocabulary, _ block: borrowing LineBlock,
    _ batch: borrowing EventBatch
  ) -> EventVocabulary.Entry? {
    if let scanner = vocabulary.scanner { findLiterals(scanner, row.message, block, batch) }
    if vocabulary.needsLiteral, hits.isEmpty { return nil }
    var next = 0
    for i in vocabulary.entries.indices {
      let literals = vocabulary.literalSets[i]
      if literals >= 0, vocabulary.scanner != nil {
        // Both the entries' sets and the hits ascend.
        while next < hits.count, hits[next] < literals { next += 1 }
        guard next < hits.count, hits[next] == literals else { continue }
      }
      if vocabulary.entries[i].holds(row, block, batch, source, &matcher) { return vocabulary.entries[i] }
    }
    return nil
  }

  private mutating func findLiterals(
    _ scanner: LiteralScanner, _ message: TextRange, _ block: borrowing LineBlock,
    _ batch: borrowing EventBatch
  ) {
    let range = message.lower..<message.upper
    if message.isScratch {
      scanner.candidates(in: batch.scratch.span.extracting(range), into: &hits)
    } else {
      scanner.candidates(in: block.bytes.span.extracting(range), into: &hits)
    }
  }

  /// Takes fields out of a field; the row's fields must be the last of the batch.
  mutating func extract(
    _ extraction: EventVocabulary.Extractor, _ row: inout EventRow, _ block: borrowing LineBlock,
    _ batch: inout EventBatch
  ) {
    let source = row.text(of: extraction.source, batch)
    guard !source.isEmpty else { return }
    let range = source.lower..<min(source.upper, source.lower + Limits.matchedBytes)
    let result =
      source.isScratch
      ? matcher.match(extraction.pattern, in: batch.scratch.span.extracting(range))
      : matcher.match(extraction.pattern, in: block.bytes.span.extracting(range))
    guard result == .match else { return }
    let place = TextPlace(base: source.lower, isScratch: source.isScratch)
    for group in extraction.groups {
      guard let found = matcher.range(ofGroup: group.index), !found.isEmpty else { continue }
      row.set(place.range(found.lowerBound, found.upperBound), as: group.role, &batch)
    }
  }
}

extension EventRow {
  /// The text that stands where a role says.
  func text(of role: FieldRole, _ batch: borrowing EventBatch) -> TextRange {
    switch role.slot {
    case .host: return host
    case .service: return service
    case .logger: return logger
    case .message: return message
    case .none:
      guard role.key >= 0 else { return .none }
      for i in Int(firstField)..<Int(firstField) + Int(fieldCount) where batch.fields[i].key == role.key {
        return batch.fields[i].value
      }
      return .none
    }
  }

  /// Puts a value where a role says, unless something stands there; the row's fields are the last of the batch.
  mutating func set(_ value: TextRange, as role: FieldRole, _ batch: inout EventBatch) {
    switch role.slot {
    case .host: if host.isEmpty { host = value }
    case .service: if service.isEmpty { service = value }
    case .logger: if logger.isEmpty { logger = value }
    case .message: if message.isEmpty { message = value }
    case .none: break
    }
    guard role.key >= 0, text(of: role, batch).isEmpty else { return }
    batch.fields.append(FieldValue(key: role.key, value: value))
    fieldCount += 1
  }
}
