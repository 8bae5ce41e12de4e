import ProximateKnowledge
import ProximateModel
import ProximateNormalise

/// A short text read with given formats.
struct SampleReading {
  let records: [EventRecord]
  let block: LineBlock
  let batch: EventBatch
  let context: SourceContext

  /// - Parameters:
  ///   - formats: indices of the formats that may claim lines; nil: they are recognised.
  ///   - reference: what the year of year-less stamps is told from.
  ///   - assumed: the time of lines before the first that states one; nil: lines without a time have none.
  init(
    _ text: String, formats: [Int]?, reference: Instant?, assumed: Int64? = nil, _ catalogue: FormatCatalogue,
    _ knowledge: KnowledgeBase, _ sniffer: inout Sniffer
  ) {
    let block = LineBlock(text)
    var batch = EventBatch()
    var profile = sniffer.profile(of: block, name: SourceName(path: "sample.log"))
    let inner = profile.innerFormats
    if let formats { profile.formats = formats }
    profile.innerFormats = inner.isEmpty ? [] : inner
    profile.yearReference = reference.map { YearReference(.notAfter($0), basis: .yearFromReference) }
    profile.dayReference = reference.map {
      DayReference(firstDay: Zone.utc.local($0).day, basis: .dayFromReference)
    }
    var normaliser = Normaliser(catalogue, keepsAllFields: true)
    normaliser.begin(profile, startsInside: false)
    normaliser.process(block, into: &batch)
    if var assumed { batch.assumeTimes(&assumed) }
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

extension EventBatch {
  /// Gives rows without a time that of the row above; `last` is that of the row before the first, and becomes that
  /// of the last.
  mutating func assumeTimes(_ last: inout Int64) {
    for i in rows.indices {
      if rows[i].time == EventRow.noTime { rows[i].time = last } else { last = rows[i].time }
    }
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
