import ProximateDetect
import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel
import ProximateNormalise
import ProximateObserve

/// One test of a detector, run from its lines or generated events to its findings.
struct DetectorTrial {
  /// What is wrong, nil when nothing is.
  let complaint: String?

  init(_ detector: Detector, _ test: DetectorTest, _ catalogue: FormatCatalogue, _ knowledge: KnowledgeBase) {
    // Only this detector, and those it is made of, are judged; the others would find what they find in the same events.
    let knowledge = knowledge.keeping(knowledge.parts(of: detector))
    do {
      let observations = try Self.observe(test, catalogue, knowledge)
      let detection = Detection(observations, knowledge: knowledge, digest: Digest.sha256)
      let findings = detection.findings.filter { $0.type == detector.id || $0.type == "cohort.uniform" }
      let reasons = detection.notEvaluable.filter { $0.detector == detector.id }.map(\.reason)
      complaint = Expectations(test).complaint(findings, notEvaluable: reasons)
    } catch {
      complaint = error.text
    }
  }

  private static func observe(
    _ test: DetectorTest, _ catalogue: FormatCatalogue, _ knowledge: KnowledgeBase
  ) throws(Diagnostic) -> Observations {
    let plan = try ObservationPlan(knowledge, bucketWidth: 10_000_000_000, digest: Digest.sha256)
    var observer = Observer(plan)
    if let lines = test.lines {
      let format = test.format.flatMap { id in knowledge.formats.firstIndex { $0.id == id } }
      let reference = Instant(nanoseconds: test.base).adding(seconds: 180 * 86_400)
      var sniffer = Sniffer(catalogue)
      let reading = SampleReading(
        lines, formats: format.map { [$0] }, reference: reference, assumed: test.base, catalogue, knowledge,
        &sniffer)
      observe(reading.block, reading.batch, reading.context, number: 0, &observer)
    }
    for (number, row) in test.events.enumerated() {
      var events = GeneratedEvents(row, base: test.base, knowledge)
      while events.next() {
        observe(events.block, events.batch, SourceContext(), number: number + 1, &observer)
      }
    }
    var observations = observer.finish()
    if let state = test.state { observations.facts = facts(state) }
    return observations
  }

  /// What snapshots in a test say; several are parted by lines of `#---`.
  private static func facts(_ text: String) -> StateFacts {
    var facts = StateFacts()
    for (number, part) in text.split(separator: "#---\n").enumerated() {
      let block = LineBlock(String(part))
      let name = SourceName(path: "state-\(number).txt")
      guard var reader = StateReader(block, source: name) else { continue }
      reader.read(block, lines: block.lines.count)
      facts.merge(reader.facts(digest: Digest.sha256))
    }
    return facts
  }

  private static func observe(
    _ block: LineBlock, _ batch: EventBatch, _ context: SourceContext, number: Int, _ observer: inout Observer
  ) {
    observer.begin(
      SourceName(path: "test-\(number).log"), context: context, rangeStart: block.byteOffset,
      timeBasis: .stated)
    observer.observe(block, batch)
    observer.endRange(
      byteEnd: block.byteOffset + UInt64(block.bytes.count), lines: block.lines.count, problems: [])
  }
}
