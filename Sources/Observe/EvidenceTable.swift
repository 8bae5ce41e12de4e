import ProximateModel

/// Where a record stands, and its text once the block is done.
struct RecordPlace {
  var time: Int64
  /// Number of the source in `EvidenceTable.sources`.
  var source: Int
  var byteStart: UInt64
  var byteEnd: UInt64
  var rangeStart: UInt64
  var line: Int
  /// Hash of the place, see `EvidenceLine.placeHash`.
  var hash: UInt64
  /// Row of the block that the text is still to be copied from; -1 when it is copied.
  var row: Int32
}

/// A record's text as evidence keeps it.
struct RecordText {
  var bytes: [UInt8] = []
  var digest: [UInt8]?
}

/// Samples of lines by series and stretch of time, drawn by the rules of `EvidenceSample`.
///
/// Lines are drawn by their places alone; their texts are copied at the end of a block, for those that are
/// still drawn then. A busy series so costs a copy a block and not a copy a line.
struct EvidenceTable {
  private struct Draft {
    var first: RecordPlace
    var last: RecordPlace
    var chosen: RecordPlace
    var isTouched: Bool
  }

  /// (series, window) pairs by draft number; the window's bits as they are.
  private var keys = PairIndex()
  private var drafts: [Draft] = []
  /// Texts of first, last and chosen: three a draft.
  private var texts: [RecordText] = []
  private var touched: [Int] = []
  private var recent: [(window: Int64, draft: Int)] = []

  /// Considers a record for the sample of a series and window.
  @inline(__always)
  mutating func consider(_ place: RecordPlace, series: Int, window: Int64, sources: [SourceName]) {
    while recent.count <= series { recent.append((.min, -1)) }
    if recent[series].draft < 0 || recent[series].window != window {
      recent[series] = (window, number(series: series, window: window, place))
    }
    let draft = recent[series].draft
    if !drafts[draft].isTouched {
      drafts[draft].isTouched = true
      touched.append(draft)
    }
    if Self.isOrdered(place, drafts[draft].first, sources) { drafts[draft].first = place }
    if Self.isOrdered(drafts[draft].last, place, sources) { drafts[draft].last = place }
    let hash = drafts[draft].chosen.hash
    if place.hash < hash || (place.hash == hash && Self.isOrdered(place, drafts[draft].chosen, sources)) {
      drafts[draft].chosen = place
    }
  }

  private mutating func number(series: Int, window: Int64, _ place: RecordPlace) -> Int {
    let number = keys.number(UInt64(truncatingIfNeeded: series), UInt64(bitPattern: window))
    if number == drafts.count {
      drafts.append(Draft(first: place, last: place, chosen: place, isTouched: false))
      texts.append(contentsOf: [RecordText(), RecordText(), RecordText()])
    }
    return number
  }

  @inline(__always)
  private static func isOrdered(_ a: RecordPlace, _ b: RecordPlace, _ sources: [SourceName]) -> Bool {
    if a.time != b.time { return a.time < b.time }
    return a.source != b.source ? sources[a.source] < sources[b.source] : a.byteStart < b.byteStart
  }

  /// The rows of this block whose texts are needed.
  var rowsToCopy: Set<Int32> {
    var rows: Set<Int32> = []
    for draft in touched {
      for place in [drafts[draft].first, drafts[draft].last, drafts[draft].chosen] where place.row >= 0 {
        rows.insert(place.row)
      }
    }
    return rows
  }

  /// Takes over the texts of the records drawn in this block.
  mutating func endBlock(_ copies: [Int32: RecordText]) {
    for draft in touched {
      drafts[draft].isTouched = false
      Self.settle(&drafts[draft].first.row, &texts[3 * draft], copies)
      Self.settle(&drafts[draft].last.row, &texts[3 * draft + 1], copies)
      Self.settle(&drafts[draft].chosen.row, &texts[3 * draft + 2], copies)
    }
    touched.removeAll(keepingCapacity: true)
  }

  private static func settle(_ row: inout Int32, _ text: inout RecordText, _ copies: [Int32: RecordText]) {
    guard row >= 0 else { return }
    text = copies[row] ?? RecordText()
    row = -1
  }

  /// The samples by series number and window.
  func samples(_ sources: [SourceName]) -> [(series: Int, window: Int64, sample: EvidenceSample)] {
    zip(keys.pairs, drafts.indices).map { pair, draft in
      let lines = [drafts[draft].first, drafts[draft].last, drafts[draft].chosen].enumerated().map {
        Self.line($1, texts[3 * draft + $0], sources)
      }
      let sample = EvidenceSample(first: lines[0], last: lines[1], chosen: lines[2])
      return (Int(pair.a), Int64(bitPattern: pair.b), sample)
    }
  }

  private static func line(_ place: RecordPlace, _ text: RecordText, _ sources: [SourceName]) -> EvidenceLine
  {
    EvidenceLine(
      source: sources[place.source], byteStart: place.byteStart, byteEnd: place.byteEnd,
      rangeStart: place.rangeStart, lineInRange: place.line, time: place.time, bytes: text.bytes,
      digest: text.digest)
  }

  /// What is left when series get new numbers (nil: dropped). Only between blocks.
  func filtered(_ newSeries: [Int?]) -> EvidenceTable {
    var table = EvidenceTable()
    for (draft, pair) in keys.pairs.enumerated() {
      guard let series = newSeries[Int(pair.a)] else { continue }
      _ = table.number(series: series, window: Int64(bitPattern: pair.b), drafts[draft].first)
      table.drafts[table.drafts.count - 1] = drafts[draft]
      for i in 0..<3 { table.texts[table.texts.count - 3 + i] = texts[3 * draft + i] }
    }
    return table
  }
}
