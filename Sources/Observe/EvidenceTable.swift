import ProximateModel

/// Samples of lines by series and stretch of time, drawn by the rules of `EvidenceSample`.
///
/// Lines are drawn by their places alone; their texts are put down at the end of a block, for those that are
/// still drawn then, and kept when they are drawn for longer. A busy series so costs a copy a block and not a copy a
/// line, and an array only now and then.
struct EvidenceTable {
  /// The lines drawn from one series and window.
  private struct Draft {
    var first: RecordPlace
    var last: RecordPlace
    var chosen: RecordPlace
    /// Whether texts of it are in `DrawnTexts`.
    var isUnsettled = false
  }

  /// The draft that a series last drew for, with what tells whether a line changes it: a draft is large, and most lines
  /// change nothing but its last one.
  private struct Recent {
    var window = Int64.min
    var draft: Int32 = -1
    /// The block in which a line was drawn last.
    var block: Int32 = -1
    /// Whether the series draws lines at all, see `EvidenceCoarseness.keeps`.
    var isKept = true
    var firstTime = Int64.max
    var lastTime = Int64.min
    var chosenHash = UInt64.max
  }

  /// (type code, scope) pairs by series number; see `EvidenceCode`.
  private(set) var keys = PairIndex()
  private var recent: [Recent] = []
  /// (series, window) pairs by draft number; the window's bits as they are.
  private var draftKeys = PairIndex()
  private var drafts: [Draft] = []
  /// Texts of first, last and chosen: three a draft.
  private var texts: [RecordText] = []
  private var touched: [Int] = []
  /// Number of the block at hand.
  private var block: Int32 = 0
  private var unsettled: [Int] = []

  /// How many samples there are.
  var count: Int { drafts.count }

  /// The series' number and the window of every sample.
  var windows: [(series: Int, window: Int64)] {
    draftKeys.pairs.map { (Int($0.a), Int64(bitPattern: $0.b)) }
  }

  /// The number of a series, and whether it is new.
  @inline(__always)
  mutating func series(_ code: EvidenceCode, scope: Int) -> (number: Int, isNew: Bool) {
    let number = keys.number(code.bits, code.mark | UInt64(truncatingIfNeeded: scope))
    if number < recent.count { return (number, false) }
    recent.append(Recent())
    return (number, true)
  }

  /// No line of this series is drawn.
  mutating func exclude(_ series: Int) { recent[series].isKept = false }

  /// Considers a record for the sample of a series and window.
  @inline(__always)
  mutating func consider(_ place: RecordPlace, series: Int, window: Int64, sources: [SourceName]) {
    if recent[series].draft < 0 || recent[series].window != window {
      guard recent[series].isKept else { return }
      move(series, to: window, place)
    }
    let known = recent[series]
    let draft = Int(known.draft)
    if known.block != block {
      recent[series].block = block
      touched.append(draft)
    }
    if place.time <= known.firstTime { drawFirst(place, series, draft, sources) }
    if place.time >= known.lastTime { drawLast(place, series, draft, sources) }
    if place.hash <= known.chosenHash, isPreferred(place, to: draft, sources) {
      drafts[draft].chosen = place
      recent[series].chosenHash = place.hash
    }
  }

  @inline(__always)
  private mutating func drawFirst(_ place: RecordPlace, _ series: Int, _ draft: Int, _ sources: [SourceName])
  {
    guard
      place.time < recent[series].firstTime || RecordPlace.isOrdered(place, drafts[draft].first, sources)
    else { return }
    drafts[draft].first = place
    recent[series].firstTime = place.time
  }

  @inline(__always)
  private mutating func drawLast(_ place: RecordPlace, _ series: Int, _ draft: Int, _ sources: [SourceName]) {
    guard
      place.time > recent[series].lastTime || RecordPlace.isOrdered(drafts[draft].last, place, sources)
    else { return }
    drafts[draft].last = place
    recent[series].lastTime = place.time
  }

  /// Goes on with the draft of another window.
  private mutating func move(_ series: Int, to window: Int64, _ place: RecordPlace) {
    let draft = number(series: series, window: window, place)
    recent[series] = Recent(
      window: window, draft: Int32(truncatingIfNeeded: draft), firstTime: drafts[draft].first.time,
      lastTime: drafts[draft].last.time, chosenHash: drafts[draft].chosen.hash)
  }

  @inline(__always)
  private func isPreferred(_ place: RecordPlace, to draft: Int, _ sources: [SourceName]) -> Bool {
    let hash = drafts[draft].chosen.hash
    return place.hash < hash
      || (place.hash == hash && RecordPlace.isOrdered(place, drafts[draft].chosen, sources))
  }

  private mutating func number(series: Int, window: Int64, _ place: RecordPlace) -> Int {
    let number = draftKeys.number(UInt64(truncatingIfNeeded: series), UInt64(bitPattern: window))
    if number == drafts.count {
      drafts.append(Draft(first: place, last: place, chosen: place))
      for _ in 0..<3 { texts.append(RecordText()) }
    }
    return number
  }

  /// Ends a block: tells the rows whose texts are needed.
  mutating func endBlock(_ drawn: inout DrawnTexts) {
    block &+= 1
    for draft in touched {
      if let row = drafts[draft].first.text.row { drafts[draft].first.text = drawn.draw(row) }
      if let row = drafts[draft].last.text.row { drafts[draft].last.text = drawn.draw(row) }
      if let row = drafts[draft].chosen.text.row { drafts[draft].chosen.text = drawn.draw(row) }
      if !drafts[draft].isUnsettled {
        drafts[draft].isUnsettled = true
        unsettled.append(draft)
      }
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// Takes over the texts that are still drawn. Before the table is read or made anew.
  mutating func settle(_ drawn: inout DrawnTexts) {
    for draft in unsettled {
      drafts[draft].isUnsettled = false
      Self.settle(&drafts[draft].first.text, &texts[3 * draft], &drawn)
      Self.settle(&drafts[draft].last.text, &texts[3 * draft + 1], &drawn)
      Self.settle(&drafts[draft].chosen.text, &texts[3 * draft + 2], &drawn)
    }
    unsettled.removeAll(keepingCapacity: true)
    drawn.removeAll()
  }

  private static func settle(_ state: inout TextState, _ text: inout RecordText, _ drawn: inout DrawnTexts) {
    guard let number = state.drawn else { return }
    text = drawn.text(number)
    state = .settled
  }

  /// The samples by type code, scope and window.
  func forEachSample(
    _ sources: [SourceName], _ body: (EvidenceCode, _ scope: Int, _ window: Int64, EvidenceSample) -> Void
  ) {
    for (draft, pair) in draftKeys.pairs.enumerated() {
      let (code, scope) = EvidenceCode.parts(keys.pairs[Int(pair.a)])
      let sample = EvidenceSample(
        first: Self.line(drafts[draft].first, texts[3 * draft], sources),
        last: Self.line(drafts[draft].last, texts[3 * draft + 1], sources),
        chosen: Self.line(drafts[draft].chosen, texts[3 * draft + 2], sources))
      body(code, scope, Int64(bitPattern: pair.b), sample)
    }
  }

  private static func line(_ place: RecordPlace, _ text: RecordText, _ sources: [SourceName]) -> EvidenceLine
  {
    EvidenceLine(
      source: sources[place.source], byteStart: place.byteStart, byteEnd: place.byteEnd,
      rangeStart: place.rangeStart, lineInRange: place.line, time: place.time, bytes: text.bytes,
      digest: text.digest)
  }

  /// Gives samples other scopes (nil: dropped) and wider windows. Only between blocks.
  mutating func remake(
    _ sources: [SourceName], scope: (_ series: Int, _ scope: Int) -> Int?,
    window: (_ series: Int, _ window: Int64) -> Int64
  ) {
    var old = EvidenceTable()
    swap(&old, &self)
    draftKeys = PairIndex(room: old.drafts.count)
    drafts.reserveCapacity(old.drafts.count)
    texts.reserveCapacity(old.texts.count)
    for (draft, pair) in old.draftKeys.pairs.enumerated() {
      let (code, oldScope) = EvidenceCode.parts(old.keys.pairs[Int(pair.a)])
      guard let newScope = scope(Int(pair.a), oldScope) else { continue }
      let series = series(code, scope: newScope).number
      take(draft, from: &old, series, window(Int(pair.a), Int64(bitPattern: pair.b)), sources)
    }
  }

  /// Takes a sample over. Texts change places: none is copied.
  private mutating func take(
    _ number: Int, from old: inout EvidenceTable, _ series: Int, _ window: Int64, _ sources: [SourceName]
  ) {
    let (other, isNew, start) = (old.drafts[number], drafts.count, 3 * number)
    let draft = self.number(series: series, window: window, other.first)
    if draft == isNew || RecordPlace.isOrdered(other.first, drafts[draft].first, sources) {
      drafts[draft].first = other.first
      swap(&texts[3 * draft], &old.texts[start])
    }
    if draft == isNew || RecordPlace.isOrdered(drafts[draft].last, other.last, sources) {
      drafts[draft].last = other.last
      swap(&texts[3 * draft + 1], &old.texts[start + 1])
    }
    if draft == isNew || isPreferred(other.chosen, to: draft, sources) {
      drafts[draft].chosen = other.chosen
      swap(&texts[3 * draft + 2], &old.texts[start + 2])
    }
  }
}
