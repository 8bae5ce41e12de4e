package import ProximateModel
import ProximatePatterns

extension Observer {
  /// Counts the rows of a batch, which must have been made from this block.
  package mutating func observe(_ block: borrowing LineBlock, _ batch: borrowing EventBatch) {
    for i in tally.lineCounts.indices { tally.lineCounts[i] += batch.lineCounts[i] }
    guard plan.depth == .full else {
      for i in batch.rows.indices { tally.count(batch.rows[i]) }
      return
    }
    batch.rows.withUnsafeBufferPointer { rows in
      for i in rows.indices { observe(rows[i], i, block, batch) }
    }
    settle()
    copyEvidence(block, batch)
    fitBounds()
  }

  /// Enters what the rows of a block put down.
  private mutating func settle() {
    series.settle()
    templates.settle()
    measures.settle()
    quantiles.settle()
  }

  private mutating func observe(
    _ row: EventRow, _ index: Int, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) {
    tally.count(row)
    guard row.time != EventRow.noTime else {
      countWithoutTime(row, block, batch)
      return
    }
    // Most rows fall into the bucket of the row before: a division is saved.
    let offset = UInt64(bitPattern: row.time &- buckets.base &* plan.bucketWidth)
    if offset >= UInt64(bitPattern: plan.bucketWidth) {
      let bucket = bucket(of: row.time)
      buckets = Buckets(bucket, coarseness, templates.coarseness, evidenceCoarseness, measures.coarseness)
    }
    let moment = Moment(
      component: row.service.isEmpty
        ? tally.context.component : number(of: row.service, isHost: false, block, batch),
      host: row.host.isEmpty ? tally.context.host : number(of: row.host, isHost: true, block, batch),
      buckets: buckets, place: place(of: row, index, block))
    noteSightings(row, moment, block)
    if fieldWatch.isWaiting { noteFields(row, batch) }
    countCommon(row, moment)
    let isClaimed = countProbes(row, moment, block, batch)
    guard row.eventName == 0 else {
      if row.fieldCount > 0 { countMeasures(row, moment, signature: nil, block, batch) }
      return
    }
    let signature = templateHash(row, block, batch)
    if !isClaimed, let signature { countTemplate(signature, row, moment) }
    countMeasures(row, moment, signature: signature, block, batch)
  }

  private mutating func countCommon(_ row: EventRow, _ moment: Moment) {
    let raw = scopeNumber(component: moment.component, host: moment.host, group: 0)
    let scope = Int(scopes.forSeries[raw])
    let all = series.series(type: ObservationPlan.allEvents, scope: scope)
    series.add(UInt64(row.weight), to: all, bucket: moment.buckets.common, time: row.time)
    if row.severity >= Severity.error.rawValue {
      let number = series.series(type: ObservationPlan.errors, scope: scope)
      series.add(UInt64(row.weight), to: number, bucket: moment.buckets.common, time: row.time)
      let code = EvidenceCode(bits: UInt64(ObservationPlan.errors))
      sample(moment.place, code, scope: raw, window: moment.buckets.commonWindow)
    }
    if row.eventName != 0 {
      count(row, moment, type: ObservationPlan.firstEvent + Int(row.eventName), scope: raw)
    }
  }

  /// Counts into an authored series, and gives its number.
  @discardableResult
  private mutating func count(_ row: EventRow, _ moment: Moment, type: Int, scope: Int) -> Int {
    let number = series.series(type: type, scope: Int(scopes.forSeries[scope]))
    series.add(UInt64(row.weight), to: number, bucket: moment.buckets.authored, time: row.time)
    let code = EvidenceCode(bits: UInt64(truncatingIfNeeded: type))
    sample(moment.place, code, scope: scope, window: moment.buckets.authoredWindow)
    return number
  }

  /// Considers a record for a sample.
  @inline(__always)
  mutating func sample(_ place: RecordPlace, _ code: EvidenceCode, scope: Int, window: Int64) {
    let (number, isNew) = evidence.series(code, scope: scope)
    if isNew, evidenceCoarseness.rung > 0, !evidenceCoarseness.keeps(evidenceKey(code, scope)) {
      evidence.exclude(number)
    }
    evidence.consider(place, series: number, window: window, sources: sources)
  }

  /// Counts the row for every detector that holds for it. Whether one of them claims it.
  private mutating func countProbes(
    _ row: EventRow, _ moment: Moment, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) -> Bool {
    let found = findCandidates(row, block, batch)
    var isClaimed = false
    for i in candidates.indices where holds(candidates[i], isFound: i < found, row, block, batch) {
      isClaimed = isClaimed || plan.probes[candidates[i]].isClaim
      count(candidates[i], row, moment, block, batch)
    }
    return isClaimed
  }

  /// A probe's series is counted; rows that lack a field it groups by are left out.
  private mutating func count(
    _ probe: Int, _ row: EventRow, _ moment: Moment, _ block: borrowing LineBlock,
    _ batch: borrowing EventBatch
  ) {
    var group = 0
    if !plan.probes[probe].groups.isEmpty {
      guard let number = groupNumber(probe, row, block, batch) else { return }
      group = number
    }
    if plan.probes[probe].isKept { keep(probe, row, moment, group: group, block, batch) }
    guard plan.probes[probe].isCounted else { return }
    let scope = scopeNumber(component: moment.component, host: moment.host, group: group)
    let number = count(row, moment, type: plan.probes[probe].type, scope: scope)
    if let first = plan.probes[probe].firstShare {
      let share = Int(truncatingIfNeeded: moment.place.hash % UInt64(TypeKey.shares))
      let code = EvidenceCode(bits: UInt64(truncatingIfNeeded: first + share))
      sample(moment.place, code, scope: scope, window: moment.buckets.commonWindow)
    }
    guard let entity = plan.probes[probe].entity?.range(row, batch.fields), !entity.isEmpty else { return }
    let hash = withText(entity, block, batch) { text in
      var hash = StableHash()
      for byte in text { hash.combine(byte: byte) }
      return hash.value
    }
    while sketches.count <= number {
      sketches.append(DistinctSketch().limited(to: coarseness.distinct))
    }
    hashCount -= sketches[number].hashes.count
    sketches[number].insert(hash)
    hashCount += sketches[number].hashes.count
  }

  private mutating func countTemplate(_ hash: UInt64, _ row: EventRow, _ moment: Moment) {
    let number = templates.count(hash, row)
    let raw = scopeNumber(component: moment.component, host: 0, group: 0)
    if let number {
      let scope = Int(scopes.forTemplates[raw])
      templates.count(number, scope: scope, row, bucket: moment.buckets.template)
    }
    let code = EvidenceCode(bits: hash, kind: .template)
    sample(moment.place, code, scope: raw, window: moment.buckets.commonWindow)
  }

  /// A row without a time counts into no bucket; of those that nothing claims the template is counted.
  private mutating func countWithoutTime(
    _ row: EventRow, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) {
    guard row.eventName == 0 else { return }
    let found = findCandidates(row, block, batch)
    for i in candidates.indices where plan.probes[candidates[i]].isClaim {
      if holds(candidates[i], isFound: i < found, row, block, batch) { return }
    }
    if let hash = templateHash(row, block, batch) { _ = templates.count(hash, row) }
  }

  private mutating func templateHash(
    _ row: EventRow, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) -> UInt64? {
    if row.message.isEmpty { return nil }
    return withText(row.message, block, batch) { templates.hash(of: $0) }
  }
}
