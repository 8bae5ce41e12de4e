import ProximateKnowledge
import ProximateModel

/// What detectors need beyond counts: single times, units by their attributes, numbers.
extension Observer {
  /// Keeps what a probe asks for of a row that passed it, which falls into a group.
  mutating func keep(
    _ probe: Int, _ row: EventRow, _ moment: Moment, group: Int, _ block: borrowing LineBlock,
    _ batch: borrowing EventBatch
  ) {
    let scope = scopeNumber(
      component: plan.probes[probe].keepsComponent ? moment.component : 0,
      host: plan.probes[probe].keepsHost ? moment.host : 0, group: group)
    if plan.probes[probe].isTimed { keepTime(probe, row, moment, scope: scope, block, batch) }
    if plan.probes[probe].units != nil { keepUnit(probe, row, scope: scope, block, batch) }
    if plan.probes[probe].level != nil { keepLevel(probe, row, moment, group: group, block, batch) }
  }

  private mutating func keepTime(
    _ probe: Int, _ row: EventRow, _ moment: Moment, scope: Int, _ block: borrowing LineBlock,
    _ batch: borrowing EventBatch
  ) {
    var key: UInt64 = 0
    if !plan.probes[probe].keys.isEmpty {
      var hash = StableHash()
      for field in plan.probes[probe].keys {
        let value = value(of: field, row, block, batch)
        if value.isEmpty { return }
        hash.combine(value)
        hash.combine(byte: 0xff)
      }
      key = hash.value
    }
    let (series, isNew) = marks.series(type: plan.probes[probe].type, scope: scope)
    if isNew { marks.enter(scopes.scope(scope, pool).hash) }
    let mark = Mark(
      time: row.time, source: tally.placeHash.value, offset: moment.place.byteStart, key: key,
      weight: row.weight)
    marks.add(mark, to: series, rung: markRungs[plan.probes[probe].owner])
  }

  private mutating func keepUnit(
    _ probe: Int, _ row: EventRow, scope: Int, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) {
    guard let demand = plan.probes[probe].units else { return }
    let name = value(of: demand.field, row, block, batch)
    if name.isEmpty { return }
    var hash = StableHash()
    hash.combine(name)
    let (type, owner) = (plan.probes[probe].type, plan.probes[probe].owner)
    let slot = row.time.dividedDown(by: demand.slot)
    let level = UnitCoarseness(rung: unitRungs[owner])
    if demand.split.isEmpty {
      let group = UnitTable.Group(type: type, scope: scope, attribute: 0)
      insert(hash.value, group, slot: slot, level)
    }
    for attribute in demand.split {
      let value = value(of: attribute.place, row, block, batch)
      if value.isEmpty { continue }
      groupText.removeAll(keepingCapacity: true)
      groupText.append(contentsOf: attribute.prefix)
      groupText.append(contentsOf: value)
      let number = groupText.withUnsafeBufferPointer { pool.number(of: $0, hint: &hints.group) }
      let group = UnitTable.Group(type: type, scope: scope, attribute: number)
      insert(hash.value, group, slot: slot, level)
    }
  }

  private mutating func insert(
    _ unit: UInt64, _ group: UnitTable.Group, slot: Int64, _ level: UnitCoarseness
  ) {
    let (number, isNew) = units.group(group)
    if isNew, level.rung > 0 { units.fold(number, into: folded(group, level)) }
    units.insert(unit, number, slot: slot, level)
  }

  /// What a group is counted as on a rung.
  mutating func folded(_ group: UnitTable.Group, _ level: UnitCoarseness) -> UnitTable.Group {
    let series = SeriesKey(type: plan.types[group.type], scope: scopes.scope(group.scope, pool))
    let key = UnitKey(series: series, attribute: pool.texts[group.attribute], slot: 0).folded(level)
    let scope = key.series.scope
    let number = scopeNumber(
      component: number(of: scope.component), host: number(of: scope.host), group: number(of: scope.group))
    return UnitTable.Group(type: group.type, scope: number, attribute: self.number(of: key.attribute))
  }

  private mutating func number(of text: String) -> Int {
    var hint = -1
    return Array(text.utf8).withUnsafeBufferPointer { pool.number(of: $0, hint: &hint) }
  }

  private mutating func keepLevel(
    _ probe: Int, _ row: EventRow, _ moment: Moment, group: Int, _ block: borrowing LineBlock,
    _ batch: borrowing EventBatch
  ) {
    guard let range = plan.probes[probe].level?.range(row, batch.fields), !range.isEmpty else { return }
    let number =
      range.isScratch
      ? batch.scratch.span.extracting(range.lower..<range.upper).decimalNumber
      : block.bytes.span.extracting(range.lower..<range.upper).decimalNumber
    guard let value = number.flatMap(LevelCell.millionths) else { return }
    let raw = scopeNumber(component: moment.component, host: moment.host, group: group)
    let cell = LevelCell(
      bucket: moment.buckets.authored, value: value, weight: UInt64(row.weight), time: row.time)
    levels.add(cell, type: plan.probes[probe].type, scope: Int(scopes.forSeries[raw]))
  }

  /// The value's bytes; of a host or a service that the row does not state, those of the source.
  private mutating func value(
    of place: FieldPlace, _ row: EventRow, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) -> [UInt8] {
    let range = place.range(row, batch.fields)
    if !range.isEmpty { return withText(range, block, batch) { Array($0) } }
    switch place {
    case .host: return context.host
    case .service: return context.component
    case .logger, .message, .field: return []
    }
  }

  /// Gives up times and units that do not fit. Between blocks.
  mutating func fitKept() {
    for (owner, types) in plan.owners.enumerated() {
      while Self.sum(marks.sizes, types) > plan.bounds.marks, markRungs[owner] < Mark.highestRung {
        climbMarks(owner)
      }
      while Self.sum(units.sizes, types) > plan.bounds.units, unitRungs[owner] < UnitCoarseness.highest {
        climbUnits(owner, types)
      }
    }
  }

  private static func sum(_ sizes: [Int], _ types: Range<Int>) -> Int {
    types.clamped(to: 0..<sizes.count).reduce(0) { $0 + sizes[$1] }
  }

  private mutating func climbMarks(_ owner: Int) {
    markRungs[owner] += 1
    let (rungs, owners) = (markRungs, plan.ownerOfType)
    marks = marks.remade {
      owners[$0].map { rungs[$0] } ?? 0
    } scope: {
      $0
    }
  }

  private mutating func climbUnits(_ owner: Int, _ types: Range<Int>) {
    unitRungs[owner] += 1
    let (rungs, owners, table) = (unitRungs, plan.ownerOfType, units)
    units = table.remade {
      UnitCoarseness(rung: owners[$0].map { rungs[$0] } ?? 0)
    } group: { group in
      types.contains(group.type) ? folded(group, UnitCoarseness(rung: rungs[owner])) : group
    }
  }

  /// Hands everything kept over.
  func writeKept(to result: inout Observations, scopes names: [Scope]) {
    marks.forEachSeries { type, scope, run in
      let key = SeriesKey(type: plan.types[type], scope: names[scope])
      result.marks[key] = result.marks[key].map { ($0 + run).sorted() } ?? run
    }
    units.forEachSketch { group, slot, sketch in
      let series = SeriesKey(type: plan.types[group.type], scope: names[group.scope])
      let key = UnitKey(series: series, attribute: pool.texts[group.attribute], slot: slot)
      result.units[key] = result.units[key]?.merged(with: sketch) ?? sketch
    }
    levels.forEachSeries { type, scope, run in
      result.levels[SeriesKey(type: plan.types[type], scope: names[scope])] = run
    }
    for (owner, id) in plan.ownerNames.enumerated() {
      if markRungs[owner] > 0 { result.markRungs[id] = markRungs[owner] }
      if unitRungs[owner] > 0 { result.unitRungs[id] = unitRungs[owner] }
    }
  }
}

extension Int64 {
  /// floor(self / width), width above 0.
  @inline(__always)
  func dividedDown(by width: Int64) -> Int64 { self / width - (self % width < 0 ? 1 : 0) }
}
