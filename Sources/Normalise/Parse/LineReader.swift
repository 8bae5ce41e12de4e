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
  var times = [TextRange](repeating: .none, count: LineReader.timeParts)
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
  var constants = ConstantTexts()

  /// The most parts that a time stamp is joined from.
  static let timeParts = 4

  init(keepsAllFields: Bool) { self.keepsAllFields = keepsAllFields }

  /// Forgets the line before.
  @inline(__always)
  mutating func begin() {
    row = EventRow()
    for i in 0..<Self.timeParts { times[i] = .none }
    severity = .none
    partialFlag = .none
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
}

/// Texts that formats give to every row (`set:`, names of groups), copied into a batch's scratch text once.
struct ConstantTexts {
  private var ranges: [TextRange] = []
  /// One past the last of them in the scratch text.
  private(set) var end = 0

  /// Forgets what the batch before held.
  mutating func removeAll() {
    for i in ranges.indices { ranges[i] = .none }
    end = 0
  }

  /// Forgets the texts with these numbers: they are to become others.
  mutating func forget(_ ids: Range<Int>) {
    for i in ids where i < ranges.count { ranges[i] = .none }
  }

  /// The range of constant number `id` in the scratch text.
  mutating func range(_ id: Int, _ bytes: [UInt8], scratch: inout [UInt8]) -> TextRange {
    while ranges.count <= id { ranges.append(.none) }
    if ranges[id].isEmpty, !bytes.isEmpty {
      ranges[id] = TextRange(scratch: scratch.count, scratch.count + bytes.count)
      scratch += bytes
      end = scratch.count
    }
    return ranges[id]
  }
}
