import ProximateDiagnostics
import ProximateIngest
import ProximateKnowledge
import ProximateModel
import ProximateNormalise

/// Writes the events of files one after the other.
struct EventWriter: ~Copyable {
  private let form: EventStream.Form
  private let knowledge: KnowledgeBase
  private let plan: WorkPlan
  private let profiles: [String: SourceProfile]
  private var sniffer: Sniffer
  private var normaliser: Normaliser
  private var block = LineBlock()
  private var batch = EventBatch()
  private var repetitions = RepeatedLines()
  /// Bytes at the beginning of files that are the end of another, by name.
  private let repeatedBytes: [String: UInt64]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ form: EventStream.Form, _ catalogue: FormatCatalogue, _ knowledge: KnowledgeBase, _ plan: WorkPlan) {
    self.form = form
    self.knowledge = knowledge
    self.plan = plan
    let known = plan.units.compactMap { unit in unit.profile.map { (unit.file.name, $0) } }
    repeatedBytes = Dictionary(plan.units.map { ($0.file.name, $0.repeatedBytes) }) { first, _ in first }
    profiles = Dictionary(known) { first, _ in first }
    sniffer = Sniffer(catalogue)
    normaliser = Normaliser(catalogue, keepsAllFields: true)
  }

  mutating func write(_ file: InputFile, to sink: (String) -> Void) {
    var reader = SourceReader(file)
    while let source = reader.nextSource() {
      var isNew = reader.nextBlock(into: &block, keepingFrom: block.lines.count)
      let profile = profiles[file.name] ?? self.profile(of: source, file)
      normaliser.begin(profile, startsInside: false)
      repetitions.begin()
      while isNew {
        normaliser.process(block, into: &batch)
        _ = repetitions.mark(&batch, block, repeatedEnd: repeatedBytes[file.name] ?? 0)
        write(file, source.name, profile.context, to: sink)
        isNew = !block.isLast && reader.nextBlock(into: &block, keepingFrom: batch.consumedLines)
      }
    }
    diagnostics += reader.diagnostics
  }

  private mutating func profile(of source: OpenedSource, _ file: InputFile) -> SourceProfile {
    let profile = sniffer.profile(of: block, name: source.name, forced: plan.forcedFormat)
    return plan.reading.settle(profile, of: source.name, path: file.path, modified: source.modified)
  }

  private func write(
    _ file: InputFile, _ name: SourceName, _ context: SourceContext, to sink: (String) -> Void
  ) {
    var text = ""
    let place = name.member.map { "\(file.path):\($0)" } ?? file.path
    for row in batch.rows {
      var event = EventRecord(
        row, block: block, batch: batch, source: name, context: context, knowledge: knowledge)
      if file.duplicateOf != nil || row.lineClass == .duplicate {
        event.attributes.append(.init(name: "duplicate", value: "true"))
      }
      text += form == .ndjson ? EventText.json(event, at: place) : EventText.csv(event, at: place)
    }
    if !text.isEmpty { sink(text) }
  }
}
