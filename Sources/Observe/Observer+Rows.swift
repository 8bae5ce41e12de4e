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
    for i in batch.rows.indices { observe(i, block, batch) }
    copyEvidence(block, batch)
  }

  private mutating func observe(_ index: Int, _ block: borrowing LineBlock, _ batch: borrowing EventBatch) {
    let row = batch.rows[index]
    tally.count(row)
    guard row.time != EventRow.noTime else {
      countWithoutTime(row, block, batch)
      return
    }
    let bucket = bucket(of: row.time)
    let moment = Moment(
      component: row.service.isEmpty
        ? tally.context.component : number(of: row.service, isHost: false, block, batch),
      host: row.host.isEmpty ? tally.context.host : number(of: row.host, isHost: true, block, batch),
      bucket: bucket, window: EvidenceKey.window(of: bucket), place: place(of: row, index, block))
    countCommon(row, moment)
    let isClaimed = countProbes(row, moment, block, batch)
    if !isClaimed, row.eventName == 0 { countTemplate(row, moment, block, batch) }
  }

  private mutating func countCommon(_ row: EventRow, _ moment: Moment) {
    let scope = scopeNumber(moment, group: 0)
    let all = series.series(type: ObservationPlan.allEvents, scope: scope)
    series.add(UInt64(row.weight), to: all, bucket: moment.bucket, time: row.time)
    if row.severity >= Severity.error.rawValue {
      count(row, moment, type: ObservationPlan.errors, scope: scope)
    }
    if row.eventName != 0 {
      count(row, moment, type: ObservationPlan.firstEvent + Int(row.eventName), scope: scope)
    }
  }

  /// Counts into a series that keeps evidence, and gives its number.
  @discardableResult
  private mutating func count(_ row: EventRow, _ moment: Moment, type: Int, scope: Int) -> Int {
    let number = series.series(type: type, scope: scope)
    series.add(UInt64(row.weight), to: number, bucket: moment.bucket, time: row.time)
    evidence.consider(moment.place, series: number, window: moment.window, sources: sources)
    return number
  }

  /// Counts the row for every detector that holds for it. Whether one of them claims it.
  private mutating func countProbes(
    _ row: EventRow, _ moment: Moment, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) -> Bool {
    findCandidates(row, block, batch)
    var isClaimed = false
    for i in candidates.indices where holds(candidates[i], row, block, batch) {
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
    let number = count(row, moment, type: plan.probes[probe].type, scope: scopeNumber(moment, group: group))
    guard let entity = plan.probes[probe].entity?.range(row, batch.fields), !entity.isEmpty else { return }
    let hash = withText(entity, block, batch) { text in
      var hash = StableHash()
      for byte in text { hash.combine(byte: byte) }
      return hash.value
    }
    sketches[number, default: DistinctSketch()].insert(hash)
  }

  private mutating func countTemplate(
    _ row: EventRow, _ moment: Moment, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) {
    guard let template = templateNumber(row, block, batch) else { return }
    templates.count(template, row)
    let scope = scopeNumber(component: moment.component, host: 0, group: 0)
    templates.count(template, scope: scope, row, moment, sources: sources)
  }

  /// A row without a time counts into no bucket; of those that nothing claims the template is counted.
  private mutating func countWithoutTime(
    _ row: EventRow, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) {
    guard row.eventName == 0 else { return }
    findCandidates(row, block, batch)
    for i in candidates.indices where plan.probes[candidates[i]].isClaim {
      if holds(candidates[i], row, block, batch) { return }
    }
    if let template = templateNumber(row, block, batch) { templates.count(template, row) }
  }

  private mutating func templateNumber(
    _ row: EventRow, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) -> Int? {
    if row.message.isEmpty { return nil }
    return withText(row.message, block, batch) { templates.number(of: $0) }
  }
}
