import ProximateKnowledge
import ProximateModel

/// Numbers in messages and in fields that the words beside them show to be measures.
extension Observer {
  /// Counts a row's measures. `signature` is the hash that `templates` gave its message last; nil for rows whose
  /// message is not looked at.
  mutating func countMeasures(
    _ row: EventRow, _ moment: Moment, signature: UInt64?, _ block: borrowing LineBlock,
    _ batch: borrowing EventBatch
  ) {
    if let signature, let origin = countMessage(row, moment, signature, block, batch) {
      sample(origin, moment)
    }
    var isAny = false
    for i in Int(row.firstField)..<Int(row.firstField) + Int(row.fieldCount) {
      let key = Int(batch.fields[i].key)
      if key == FieldValue.measure || (key >= 0 && measurePlans.fields[key]) {
        isAny = countField(batch.fields[i], row, moment, signature, block, batch) || isAny
      }
    }
    if isAny, row.eventName == 0 { sample(signature ?? Self.noMessage, moment) }
  }

  private mutating func sample(_ origin: UInt64, _ moment: Moment) {
    let scope = scopeNumber(component: moment.component, host: moment.host, group: 0)
    let code = EvidenceCode(bits: origin, kind: .measure)
    sample(moment.place, code, scope: scope, window: moment.buckets.measureWindow)
  }

  /// What stands for the signature of a row without a message.
  private static var noMessage: UInt64 { 1 }

  /// Counts what a message states. Under which hash its lines are kept, nil when it states no measure.
  private mutating func countMessage(
    _ row: EventRow, _ moment: Moment, _ signature: UInt64, _ block: borrowing LineBlock,
    _ batch: borrowing EventBatch
  ) -> UInt64? {
    let slots = measurePlans.slots(signature, parts: templates.partCount) { templates.signature }
    var origin: UInt64?
    for i in slots {
      let part = templates.part(measurePlans.slots[i].number)
      let number = withText(row.message, block, batch) { text -> MeasureNumber? in
        // A number at the end of what is looked at may go on behind it.
        if part.isEmpty || part.upperBound >= SignatureMask.textLimit { return nil }
        let isNegative = Self.isNegative(text, part.lowerBound)
        return MeasureNumber(UnsafeBufferPointer(rebasing: text[part]), isNegative: isNegative)
      }
      guard let number, measurePlans.slots[i].takes(number.suffix) else { continue }
      origin = measurePlans.slots[i].origin
      let measure = StableHash.mix(measurePlans.slots[i].hash &+ Self.code(number.suffix))
      guard let series = series(of: measure, moment) else { continue }
      if series.isNew { enter(measurePlans.slots[i], measure, number.suffix) }
      add(number, to: series.number, row, moment)
      spread(number, of: measure, in: series.number, row, moment)
    }
    return origin
  }

  private mutating func enter(_ slot: MeasurePlans.Slot, _ measure: UInt64, _ suffix: MeasureUnit) {
    measures.enter(
      measure,
      MeasureStats(
        name: slot.context.name, unit: Self.unit(suffix) ?? slot.context.unit, signature: slot.signature,
        origin: slot.origin))
    quantiles.enter(measure, isLatency: slot.isLatency(suffix: suffix))
  }

  private static func isNegative(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard start > 0, text[start - 1] == UInt8(ascii: "-") else { return false }
    return start == 1 || !(text[start - 2] >= 0x30 && text[start - 2] <= 0x39)
  }

  private static func code(_ suffix: MeasureUnit) -> UInt64 {
    switch suffix {
    case .none, .percent: 0
    case .duration: 1
    case .bytes: 2
    }
  }

  private static func unit(_ suffix: MeasureUnit) -> String? {
    switch suffix {
    case .none, .percent: nil
    case .duration: "s"
    case .bytes: "MB"
    }
  }

  private mutating func countField(
    _ field: FieldValue, _ row: EventRow, _ moment: Moment, _ signature: UInt64?,
    _ block: borrowing LineBlock,
    _ batch: borrowing EventBatch
  ) -> Bool {
    guard let number = withText(field.value, block, batch, { MeasureNumber($0) }) else { return false }
    var hash = StableHash()
    let origin = row.eventName == 0 ? signature ?? Self.noMessage : 0
    hash.combine(row.eventName == 0 ? origin : plan.eventHashes[Int(row.eventName)])
    hash.combine(byte: UInt8(truncatingIfNeeded: Self.code(number.suffix)))
    if field.key >= 0 {
      hash.combine(plan.fieldHashes[Int(field.key)])
    } else {
      withText(field.keyText, block, batch) { for byte in $0 { hash.combine(byte: byte) } }
    }
    let series = series(of: hash.value, moment)
    guard let series else { return true }
    if series.isNew {
      let name =
        field.key >= 0
        ? measurePlans.fieldNames[Int(field.key)]
        : withText(field.keyText, block, batch) {
          String(decoding: $0.prefix(TextPool.textLimit), as: UTF8.self)
        }
      let message = signature == nil ? "" : templates.signature
      measures.enter(
        hash.value,
        MeasureStats(
          name: name, unit: Self.unit(number.suffix) ?? "",
          signature: row.eventName == 0 ? message : plan.eventNames[Int(row.eventName)], origin: origin))
      quantiles.enter(hash.value, isLatency: MeasureLexicon.isLatency(name, suffix: number.suffix))
    }
    add(number, to: series.number, row, moment)
    spread(number, of: hash.value, in: series.number, row, moment)
    return true
  }

  /// The series of a measure; nil when it is not kept.
  @inline(__always)
  private mutating func series(of measure: UInt64, _ moment: Moment) -> (number: Int, isNew: Bool)? {
    guard measures.coarseness.keeps(measure) else { return nil }
    let raw = scopeNumber(component: moment.component, host: moment.host, group: 0)
    return measures.series(measure, scope: measureScope(raw))
  }

  @inline(__always)
  private mutating func add(_ number: MeasureNumber, to series: Int, _ row: EventRow, _ moment: Moment) {
    let cell = LevelCell(
      bucket: moment.buckets.measure, value: number.millionths, weight: UInt64(row.weight), time: row.time)
    measures.add(cell, to: series)
  }

  private mutating func measureScope(_ raw: Int) -> Int {
    if let known = measures.folded(raw) { return known }
    let target = foldedMeasureScope(raw, measures.coarseness)
    measures.fold(raw, into: target)
    return target
  }

  private mutating func foldedMeasureScope(_ raw: Int, _ level: MeasureCoarseness) -> Int {
    let scope = scopes.scope(raw, pool)
    let folded = level.folded(scope)
    let pair = scopes.pairs.pairs[raw]
    return scopeNumber(
      component: folded.component.isEmpty ? 0 : Int(pair.a >> 32),
      host: folded.host.isEmpty ? 0 : Int(pair.a & 0xffff_ffff), group: 0)
  }

  /// Gives up measures that do not fit. Between blocks.
  mutating func fitMeasures() {
    measurePlans.fit()
    let before = measures.coarseness
    defer { fitQuantiles(beside: before) }
    while measures.count > plan.bounds.measures || measures.cellCount > plan.bounds.measureCells,
      measures.coarseness.rung < MeasureCoarseness.highest
    {
      let level = MeasureCoarseness(rung: measures.coarseness.rung + 1)
      var table = measures
      measures = MeasureTable()
      table.climb(level) { level.hostBits == 0 ? $0 : foldedMeasureScope($0, level) }
      measures = table
      buckets = Buckets(
        buckets.base, coarseness, templates.coarseness, evidenceCoarseness, measures.coarseness)
    }
  }
}
