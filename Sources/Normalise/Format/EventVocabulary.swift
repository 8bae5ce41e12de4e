import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel
import ProximatePatterns

/// The names that a format gives to its lines, and the fields that it takes out of lines so named.
struct EventVocabulary: Sendable {
  /// One definition, compiled.
  struct Entry: Sendable {
    var name: UInt32
    var condition: CompiledCondition
    var extraction: Extractor?
  }

  /// Fields taken out of a field.
  struct Extractor: Sendable {
    var source: FieldRole
    var pattern: Pattern
    var groups: [(index: Int, role: FieldRole)]
  }

  let entries: [Entry]

  /// - Throws: R100 when a pattern cannot be compiled.
  init(_ format: FormatDefinition, roles: RoleBook, names: VocabularyNames) throws(Diagnostic) {
    var entries: [Entry] = []
    for definition in format.events {
      let condition = try CompiledCondition(
        definition.when, fields: names.fields, events: names.events, formats: names.formats)
      let extraction = try definition.extract.map { extract throws(Diagnostic) in
        let pattern = try Pattern.compiled(extract.pattern)
        let groups = pattern.groups.map { (index: $0.index, role: roles.role(named: $0.name)) }
        return Extractor(source: roles.role(named: extract.from), pattern: pattern, groups: groups)
      }
      entries.append(
        Entry(name: names.eventIndices[definition.name] ?? 0, condition: condition, extraction: extraction))
    }
    self.entries = entries
  }
}

extension LineReader {
  /// Gives a finished row its event's name and the fields that come with it. The row's fields must be the last of
  /// the batch.
  mutating func nameEvent(
    _ row: inout EventRow, _ format: CompiledFormat, _ block: borrowing LineBlock, source: SourceContext,
    batch: inout EventBatch
  ) {
    for entry in format.events.entries {
      guard entry.condition.holds(row, block: block, batch: batch, source: source, matcher: &matcher) else {
        continue
      }
      row.eventName = entry.name
      if let extraction = entry.extraction { extract(extraction, &row, block, &batch) }
      return
    }
  }

  private mutating func extract(
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
  func text(of role: FieldRole, _ batch: EventBatch) -> TextRange {
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
