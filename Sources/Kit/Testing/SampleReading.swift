import ProximateKnowledge
import ProximateModel
import ProximateNormalise

/// A short text read with given formats.
struct SampleReading {
  let records: [EventRecord]
  let block: LineBlock
  let batch: EventBatch
  let context: SourceContext

  /// - Parameter reference: what the year of year-less stamps is told from.
  init(
    _ text: String, formats: [Int], reference: Instant?, _ catalogue: FormatCatalogue,
    _ knowledge: KnowledgeBase
  ) {
    let block = LineBlock(text)
    var batch = EventBatch()
    var sniffer = Sniffer(catalogue)
    var profile = sniffer.profile(of: block, name: SourceName(path: "sample.log"))
    let inner = profile.innerFormats
    profile.formats = formats
    profile.innerFormats = inner.isEmpty ? [] : inner
    profile.yearReference = reference.map { YearReference(.notAfter($0), basis: .yearFromReference) }
    profile.dayReference = reference.map {
      DayReference(firstDay: Zone.utc.local($0).day, basis: .dayFromReference)
    }
    var normaliser = Normaliser(catalogue, keepsAllFields: true)
    normaliser.begin(profile, startsInside: false)
    normaliser.process(block, into: &batch)
    let context = profile.context
    records = batch.rows.map {
      EventRecord(
        $0, block: block, batch: batch, source: SourceName(path: "sample.log"), context: context,
        knowledge: knowledge)
    }
    self.block = block
    self.batch = batch
    self.context = context
  }
}

extension LineBlock {
  /// A whole small text as one block.
  init(_ text: String) {
    self.init()
    bytes = Array(text.utf8)
    var start = 0
    for (i, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      append(start, i)
      start = i + 1
    }
    if start < bytes.count { append(start, bytes.count) }
    isLast = true
    rangeEnd = lines.count
  }

  private mutating func append(_ start: Int, _ end: Int) {
    let isCRLF = end > start && bytes[end - 1] == UInt8(ascii: "\r")
    lines.append(LineSpan(start: UInt32(start), end: UInt32(isCRLF ? end - 1 : end)))
  }
}
