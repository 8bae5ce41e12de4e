import ProximateDiagnostics
import ProximateIngest
import ProximateKnowledge
import ProximateModel
import ProximateNormalise
import ProximateObserve

/// An event as it goes out.
struct ReadEvent {
  var record: EventRecord
  /// What its message has in common with others.
  var template: String?
}

/// Events that were read in one go from one source.
struct ReadEvents {
  var source: SourceName
  /// The source as its path was given.
  var place: String
  /// Whether the file has the content of another one.
  var isDuplicate: Bool
  /// Lines of the source up to here.
  var lines: Int
  var events: [ReadEvent]
}

/// Reads the events of files one after the other. Their templates stand only when all of them are known, so the
/// files are read twice: `survey` every one, then `read` every one.
struct EventReader: ~Copyable {
  private let knowledge: KnowledgeBase
  private let plan: WorkPlan
  private let profiles: [String: SourceProfile]
  private var sniffer: Sniffer
  private var normaliser: Normaliser
  private var templates = MessageTemplates()
  private var block = LineBlock()
  private var batch = EventBatch()
  private var repetitions = RepeatedLines()
  /// Bytes at the beginning of files that are the end of another, by name.
  private let repeatedBytes: [String: UInt64]
  /// Told by its name, not by its path.
  private let copyOfStandardInput: String?
  private(set) var diagnostics: [Diagnostic] = []

  init(_ rules: Rules, _ plan: WorkPlan, _ inputs: Inputs) {
    copyOfStandardInput = inputs.copyOfStandardInput
    knowledge = rules.knowledge
    self.plan = plan
    let known = plan.units.compactMap { unit in unit.profile.map { (unit.file.name, $0) } }
    repeatedBytes = Dictionary(plan.units.map { ($0.file.name, $0.repeatedBytes) }) { first, _ in first }
    profiles = Dictionary(known) { first, _ in first }
    sniffer = Sniffer(rules.catalogue)
    normaliser = Normaliser(rules.catalogue, keepsAllFields: true)
  }

  /// Reads the events of files for their templates alone.
  mutating func survey(_ files: [InputFile]) {
    for file in files { show(file) }
    templates.settle()
  }

  private mutating func show(_ file: InputFile) {
    var reader = SourceReader(file)
    while let source = reader.nextSource() {
      var isNew = reader.nextBlock(into: &block, keepingFrom: block.lines.count)
      normaliser.begin(profiles[file.name] ?? profile(of: source, file), startsInside: false)
      while isNew {
        normaliser.process(block, into: &batch)
        for row in batch.rows { templates.take(row, block, batch) }
        isNew = !block.isLast && reader.nextBlock(into: &block, keepingFrom: batch.consumedLines)
      }
    }
  }

  /// Reads a file and hands out its events in the order of its lines, a block at a time: every source at least once,
  /// also those without events.
  mutating func read<Failure>(_ file: InputFile, _ sink: (ReadEvents) throws(Failure) -> Void) throws(Failure)
  {
    var reader = SourceReader(file)
    while let source = reader.nextSource() {
      var isNew = reader.nextBlock(into: &block, keepingFrom: block.lines.count)
      let profile = profiles[file.name] ?? self.profile(of: source, file)
      normaliser.begin(profile, startsInside: false)
      repetitions.begin()
      if !isNew { try sink(events(file, source.name, profile.context, isEmpty: true)) }
      while isNew {
        normaliser.process(block, into: &batch)
        _ = repetitions.mark(&batch, block, repeatedEnd: repeatedBytes[file.name] ?? 0)
        try sink(events(file, source.name, profile.context, isEmpty: false))
        isNew = !block.isLast && reader.nextBlock(into: &block, keepingFrom: batch.consumedLines)
      }
    }
    diagnostics += reader.diagnostics
  }

  private mutating func profile(of source: OpenedSource, _ file: InputFile) -> SourceProfile {
    let profile = sniffer.profile(
      of: block, name: source.name, modified: source.modified, forced: plan.forcedFormat)
    return plan.reading.settle(profile, of: source.name, path: file.path, modified: source.modified)
  }

  private mutating func events(
    _ file: InputFile, _ name: SourceName, _ context: SourceContext, isEmpty: Bool
  ) -> ReadEvents {
    let isDuplicate = file.duplicateOf != nil
    let path = file.path == copyOfStandardInput ? file.name : file.path
    var result = ReadEvents(
      source: name, place: name.member.map { "\(path):\($0)" } ?? path, isDuplicate: isDuplicate,
      lines: isEmpty ? 0 : block.firstLine + batch.consumedLines, events: [])
    guard !isEmpty else { return result }
    for row in batch.rows {
      var record = EventRecord(
        row, block: block, batch: batch, source: name, context: context, knowledge: knowledge)
      if isDuplicate || row.lineClass == .duplicate {
        record.attributes.append(.init(name: "duplicate", value: "true"))
      }
      result.events.append(ReadEvent(record: record, template: templates.template(of: row, block, batch)))
    }
    return result
  }
}
