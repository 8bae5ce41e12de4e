import ProximateKnowledge
import ProximateModel
import ProximatePatterns

/// Which lines of a text which formats claim, found by reading it with each.
struct FormatTrial: ~Copyable {
  private var normaliser: Normaliser
  private var batch = EventBatch()
  let catalogue: FormatCatalogue
  /// Whether lines may hold escape sequences of terminals: what such lines begin with tells nothing of their format.
  var hasEscapes = false
  /// The facts of a head that was read with formats which claim all of its records.
  private var known: (formats: [Int], facts: SourceFacts)?
  /// The sample texts of all formats that are theirs, made when they are first asked for.
  private var samples: [Sample] = []

  private struct Sample {
    var format: Int
    var block: LineBlock
    var hasEscapes: Bool
  }

  init(_ catalogue: FormatCatalogue) {
    self.catalogue = catalogue
    normaliser = Normaliser(catalogue, keepsAllFields: false)
    normaliser.readsUnclaimed = false
  }

  /// Whether a format may claim one of the block's lines; "no" is certain, and costs far less than `claimedLines`.
  mutating func mayClaim(_ format: Int, _ block: borrowing LineBlock) -> Bool {
    mayClaim(catalogue.formats[format], block)
  }

  private mutating func mayClaim(_ compiled: CompiledFormat, _ block: borrowing LineBlock) -> Bool {
    if hasEscapes || compiled.hasNamedColumns { return true }
    let text = block.bytes.span
    for line in block.lines.indices {
      let end = Int(block.lines[line].end)
      var start = Int(block.lines[line].start)
      if start == 0, text.has("\u{feff}", at: 0, end: end) { start = 3 }
      start = text.endOfZeros(at: start, end: end)
      if normaliser.reader.mayClaim(compiled, text, start..<min(end, start + Limits.matchedBytes)) {
        return true
      }
    }
    return false
  }

  /// The lines (indices) on which records of a format begin.
  mutating func claimedLines(_ format: Int, _ block: borrowing LineBlock) -> [Int] {
    mayClaim(format, block) ? linesRead(as: format, block) : []
  }

  /// The same without a test that spares it.
  mutating func linesRead(as format: Int, _ block: borrowing LineBlock) -> [Int] {
    normaliser.begin(SourceProfile(formats: [format]), startsInside: false)
    normaliser.process(block, into: &batch)
    return batch.rows.lazy.filter { $0.format == Int32(format) }.map { Int($0.line) }
  }

  /// Lines that begin a record which none of the formats claims.
  mutating func unclaimedLines(_ formats: [Int], _ block: borrowing LineBlock) -> [Int] {
    normaliser.reader.stampsSeen = StampsSeen()
    normaliser.begin(SourceProfile(formats: formats), startsInside: false)
    normaliser.process(block, into: &batch)
    let lines = batch.rows.lazy.filter { $0.format < 0 }.map { Int($0.line) }
    known = lines.isEmpty ? (formats, SourceFacts(of: block, normaliser, batch)) : nil
    return Array(lines)
  }

  /// Begins another head.
  mutating func forget() { known = nil }

  /// What a source's head tells that was looked through for lines which its formats leave unclaimed, when they leave
  /// none and it is to be read just as it was then; nil otherwise. The head has to be the one looked through last.
  func facts(readAs profile: SourceProfile) -> SourceFacts? {
    guard let known, known.formats == profile.formats, profile.innerFormats.isEmpty, profile.foldsIndented,
      !profile.foldsUnstamped, !profile.joinsBackslash, profile.dateOrder == nil
    else { return nil }
    return known.facts
  }

  /// The messages of records of a format, a line each.
  mutating func messages(_ format: Int, _ block: borrowing LineBlock) -> LineBlock {
    normaliser.begin(SourceProfile(formats: [format]), startsInside: false)
    normaliser.process(block, into: &batch)
    var result = LineBlock()
    let compiled = catalogue.formats[format]
    for row in batch.rows where row.format == Int32(format) {
      guard compiled.isEnvelope || compiled.relays(row.message) else { continue }
      let start = result.bytes.count
      let range = message(of: row, block)
      let bytes = row.message.isScratch ? batch.scratch[range] : block.bytes[range]
      result.bytes += bytes.prefix { $0 != 0x0a }
      result.lines.append(LineSpan(start: UInt32(start), end: UInt32(result.bytes.count)))
      result.bytes.append(0x0a)
    }
    result.isLast = true
    result.rangeEnd = result.lines.count
    return result
  }

  /// The message as far as it is looked at; behind the mark of an object, where it has one.
  private func message(of row: EventRow, _ block: borrowing LineBlock) -> Range<Int> {
    let whole = row.message.lower..<row.message.upper
    let object =
      row.message.isScratch ? batch.scratch.span.startOfObject(whole) : block.bytes.span.startOfObject(whole)
    let start = object ?? whole.lowerBound
    return start..<min(whole.upperBound, start + Self.messageBytes)
  }

  /// Bytes of a message that are looked at.
  private static let messageBytes = 4096

  /// How many sample texts of other formats a format claims: the fewer, the more specific it is.
  mutating func foreignSamples(_ format: Int) -> Int {
    let before = hasEscapes
    defer { hasEscapes = before }
    if samples.isEmpty { samples = Self.samples(of: catalogue) }
    var count = 0
    let compiled = catalogue.formats[format]
    for sample in samples where sample.format != format {
      hasEscapes = sample.hasEscapes
      if mayClaim(compiled, sample.block), !linesRead(as: format, sample.block).isEmpty { count += 1 }
    }
    return count
  }

  private static func samples(of catalogue: FormatCatalogue) -> [Sample] {
    catalogue.knowledge.formats.enumerated().flatMap { format, definition in
      definition.samples.filter(\.isClaimed).map { sample in
        let block = LineBlock(text: [UInt8](sample.text.utf8))
        return Sample(format: format, block: block, hasEscapes: block.bytes.contains(TerminalEscapes.mark))
      }
    }
  }
}

extension LineBlock {
  /// A block of a whole text.
  init(text: [UInt8]) {
    self.init()
    bytes = text
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0a) ?? text.count
      let isCRLF = end > start && text[end - 1] == 0x0d
      lines.append(LineSpan(start: UInt32(start), end: UInt32(isCRLF ? end - 1 : end)))
      start = end + 1
    }
    isLast = true
    rangeEnd = lines.count
  }

  /// Lines that begin with an object.
  var objects: [Int] {
    lines.indices.filter { line in
      bytes.span.startOfObject(Int(lines[line].start)..<Int(lines[line].end)) == Int(lines[line].start)
    }
  }

  /// The bytes that its lines begin with; with and without a byte order mark, behind the zeros of a hole, and behind an
  /// escape sequence.
  var firstBytes: ByteSet {
    var result = ByteSet()
    for line in lines {
      let end = Int(line.end)
      let start = bytes.span.endOfZeros(at: Int(line.start), end: end)
      guard start < end else { continue }
      // What stands behind the sequence is not looked for: it may be any byte.
      if bytes[start] == TerminalEscapes.mark { return .all }
      result.insert(bytes[start])
      if bytes[start] == 0xef, start + 3 < end { result.insert(bytes[start + 3]) }
    }
    return result
  }

  /// Some of a block's lines, as a block that is the whole of a source; copies the text that holds them.
  func selecting(_ indices: some Collection<Int>) -> LineBlock {
    var result = LineBlock()
    result.bytes.reserveCapacity(indices.reduce(0) { $0 + Int(lines[$1].end - lines[$1].start) + 1 })
    for i in indices {
      let start = result.bytes.count
      result.bytes += bytes[Int(lines[i].start)..<Int(lines[i].end)]
      result.lines.append(LineSpan(start: UInt32(start), end: UInt32(result.bytes.count)))
      result.bytes.append(0x0a)
    }
    result.isLast = true
    result.byteOffset = byteOffset
    result.rangeEnd = result.lines.count
    return result
  }
}
