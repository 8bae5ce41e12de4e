import ProximateKnowledge
import ProximateModel
import ProximatePatterns

/// Where the text being read lies: positions in it become ranges of the block or of the scratch text.
struct TextPlace {
  /// Position of the text's first byte within the block or the scratch text.
  var base = 0
  var isScratch = false

  static let block = TextPlace()

  @inline(__always)
  func range(_ start: Int, _ end: Int) -> TextRange {
    isScratch ? TextRange(scratch: base + start, base + end) : TextRange(base + start, base + end)
  }
}

/// Takes lines apart, one worker's own: what it needs for a line is kept from line to line, so that no memory is
/// allocated for any of them.
///
/// Values go into `row` and the batch's fields; whoever calls undoes them when a format turns out not to claim the
/// line.
struct LineReader: ~Copyable {
  /// What has been read of the line.
  var row = EventRow()
  /// Parts of the time stamp by their order in the format.
  var times = InlineArray<6, TextRange>(repeating: .none)
  var severity = TextRange.none
  /// Bits of required keys that were seen.
  var seen: UInt64 = 0
  /// The value of an envelope's partial flag.
  var partialFlag = TextRange.none
  /// How often a repeat marker says that the record above occurred again.
  var repeats: UInt32 = 0

  var stampsSeen = StampsSeen()
  var matcher = Matcher()
  var captures: [Int32] = []
  /// Whether values without a canonical name are kept too.
  let keepsAllFields: Bool
  /// Constant texts that the batch's scratch text holds already.
  var constants: ConstantTexts
  /// Columns of the source's formats, in their order.
  var columns: [ColumnSet] = []
  var clock = SourceClock()
  /// The last time that was read with the rules of a zone: it tells which of two hours is meant when clocks go back.
  var previousTime = Int64.min
  /// The days of stamps that tell none.
  var days = DayCount()
  /// What the source's path tells.
  var source = SourceContext()
  /// The minutes of stamps lately read.
  var stamps = StampMemo()
  /// The last stamp in another notation.
  var lastStamp = SecondMemo()
  /// Numbers of severities lately read.
  var severities = SeverityMemo()
  /// The names that a format gives to its lines, kept by the catalogue, and the format's index.
  var vocabulary = unsafe Unmanaged.passUnretained(EventVocabulary.empty)
  var vocabularyFormat: Int32 = -1
  /// Keys that are measures although no format names them.
  var measures = MeasureMemo()
  /// Sets of literals found in a message.
  var hits: [Int] = []

  /// The most parts that a time stamp is joined from, or chosen among.
  static var timeParts: Int { TimestampSpec.mostFields }

  init(_ catalogue: FormatCatalogue, keepsAllFields: Bool) {
    self.keepsAllFields = keepsAllFields
    constants = ConstantTexts(count: catalogue.textCount)
  }

  /// A row and a range to start from, so that none is made anew for each line.
  private let blankRow = EventRow()
  private let blankRange = TextRange.none

  /// Forgets the line before.
  @inline(__always)
  mutating func begin() {
    row = blankRow
    times = InlineArray(repeating: blankRange)
    severity = blankRange
    partialFlag = blankRange
    seen = 0
  }

  /// Puts a value where its role says. The first value wins where a line repeats a key.
  @inline(__always)
  mutating func take(_ value: TextRange, as role: FieldRole, keyText: TextRange, batch: inout EventBatch) {
    switch role.slot {
    case .none: break
    case .host: if row.host.isEmpty { row.host = value }
    case .service: if row.service.isEmpty { row.service = value }
    case .logger: if row.logger.isEmpty { row.logger = value }
    case .message: if row.message.isEmpty { row.message = value }
    }
    if role.key >= 0 { batch.fields.append(FieldValue(key: role.key, value: value)) }
    if role.time >= 0 { if role.time < Self.timeParts { times[role.time] = value } }
    if role.isSeverity { severity = value }
    if role.isPartialFlag { partialFlag = value }
    if keepsAllFields, role.key < 0, role.slot == .none, role.time < 0, !role.isSeverity, !keyText.isEmpty {
      batch.fields.append(FieldValue(key: -1, keyText: keyText, value: value))
    }
  }

  /// Keeps a number that no format asks for when its key shows it to be a measure.
  @inline(__always)
  mutating func takeMeasure(
    _ value: Range<Int>, key: Range<Int>, _ text: Span<UInt8>, _ place: TextPlace, batch: inout EventBatch
  ) {
    guard !value.isEmpty, text[value.lowerBound] &- 0x30 < 10, measures.isMeasure(text, key) else { return }
    batch.fields.append(
      FieldValue(
        key: Int32(FieldValue.measure), keyText: place.range(key.lowerBound, key.upperBound),
        value: place.range(value.lowerBound, value.upperBound)))
  }
}

/// Texts that formats give to rows (`set:`, names of groups and columns), copied into a batch's scratch text once.
struct ConstantTexts {
  private var texts: [[UInt8]]
  private var ranges: [TextRange]
  /// One past the last of them in the scratch text.
  private(set) var end = 0

  /// Forgets what the batch before held.
  mutating func removeAll() {
    for i in ranges.indices { ranges[i] = .none }
    end = 0
  }

  /// Room for the texts with numbers below `count`; each is set before it is asked for.
  init(count: Int) {
    texts = [[UInt8]](repeating: [], count: count)
    ranges = [TextRange](repeating: .none, count: count)
  }

  /// Gives the numbers from `first` on to these texts.
  mutating func set(_ names: [[UInt8]], from first: Int) {
    while texts.count < first + names.count {
      texts.append([])
      ranges.append(.none)
    }
    for (i, name) in names.enumerated() { (texts[first + i], ranges[first + i]) = (name, .none) }
  }

  /// The range of constant number `id` in the scratch text.
  @inline(__always)
  mutating func range(_ id: Int, scratch: inout [UInt8]) -> TextRange {
    let known = ranges[id]
    return known.isEmpty ? add(id, &scratch) : known
  }

  private mutating func add(_ id: Int, _ scratch: inout [UInt8]) -> TextRange {
    if texts[id].isEmpty { return .none }
    ranges[id] = TextRange(scratch: scratch.count, scratch.count + texts[id].count)
    scratch += texts[id]
    end = scratch.count
    return ranges[id]
  }
}
