import ProximateDiagnostics
import ProximateIngest
import ProximateKnowledge
import ProximateModel
import ProximateNormalise
import ProximateObserve

/// Writes the events of files one after the other. Their templates stand only when all of them are known, so the
/// files are read twice: `survey` every one, then `write` every one.
struct EventWriter: ~Copyable {
  private let form: EventStream.Form
  private let knowledge: KnowledgeBase
  private let plan: WorkPlan
  private let profiles: [String: SourceProfile]
  private var sniffer: Sniffer
  private var normaliser: Normaliser
  private var block = LineBlock()
  private var batch = EventBatch()
  private var templates = MessageTemplates()
  private(set) var diagnostics: [Diagnostic] = []

  init(_ form: EventStream.Form, _ catalogue: FormatCatalogue, _ knowledge: KnowledgeBase, _ plan: WorkPlan) {
    self.form = form
    self.knowledge = knowledge
    self.plan = plan
    let known = plan.units.compactMap { unit in unit.profile.map { (unit.file.name, $0) } }
    profiles = Dictionary(known) { first, _ in first }
    sniffer = Sniffer(catalogue)
    normaliser = Normaliser(catalogue, keepsAllFields: true)
  }

  /// Reads the events of files for their templates alone.
  mutating func survey(_ files: [InputFile]) {
    for file in files { read(file, isSurvey: true) { _ in } }
    templates.settle()
  }

  /// Writes a file's events.
  mutating func write(_ file: InputFile, to sink: (String) -> Void) {
    read(file, isSurvey: false, to: sink)
  }

  private mutating func read(_ file: InputFile, isSurvey: Bool, to sink: (String) -> Void) {
    var reader = SourceReader(file)
    while let source = reader.nextSource() {
      var isNew = reader.nextBlock(into: &block, keepingFrom: block.lines.count)
      let profile = profiles[file.name] ?? self.profile(of: source, file)
      normaliser.begin(profile, startsInside: false)
      while isNew {
        normaliser.process(block, into: &batch)
        if isSurvey {
          for row in batch.rows { templates.take(row, block, batch) }
        } else {
          write(file, source.name, profile.context, to: sink)
        }
        isNew = !block.isLast && reader.nextBlock(into: &block, keepingFrom: batch.consumedLines)
      }
    }
    if !isSurvey { diagnostics += reader.diagnostics }
  }

  private mutating func profile(of source: OpenedSource, _ file: InputFile) -> SourceProfile {
    let profile = sniffer.profile(of: block, name: source.name, forced: plan.forcedFormat)
    return plan.reading.settle(profile, of: source.name, path: file.path, modified: source.modified)
  }

  private mutating func write(
    _ file: InputFile, _ name: SourceName, _ context: SourceContext, to sink: (String) -> Void
  ) {
    var text = ""
    let place = name.member.map { "\(file.path):\($0)" } ?? file.path
    for row in batch.rows {
      var event = EventRecord(
        row, block: block, batch: batch, source: name, context: context, knowledge: knowledge)
      if file.duplicateOf != nil { event.attributes.append(.init(name: "duplicate", value: "true")) }
      let template = templates.template(of: row, block, batch)
      text +=
        form == .ndjson
        ? EventText.json(event, template, at: place) : EventText.csv(event, template, at: place)
    }
    if !text.isEmpty { sink(text) }
  }
}
