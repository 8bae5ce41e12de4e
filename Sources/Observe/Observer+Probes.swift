import ProximateKnowledge
import ProximateModel
import ProximatePatterns

extension Observer {
  /// Collects the probes that the row may pass into `candidates`. Those at the front have one of their texts in
  /// the message: their number is the result.
  mutating func findCandidates(
    _ row: EventRow, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) -> Int {
    candidates.removeAll(keepingCapacity: true)
    let severity: UInt32 = 1 &<< UInt32(row.severity)
    if let scanner, !row.message.isEmpty {
      // The plan keeps it: nobody has to be counted who uses it.
      unsafe scanner._withUnsafeGuaranteedRef { scan(row.message, $0, block, batch) }
      var kept = 0
      for i in candidates.indices {
        let probe = plan.scannedProbes[candidates[i]]
        if plan.severities[probe] & severity == 0 { continue }
        candidates[kept] = probe
        kept += 1
      }
      if kept < candidates.count { candidates.removeLast(candidates.count - kept) }
    }
    let found = candidates.count
    if let scanner = plan.recordScanner { findRecordCandidates(row, scanner, block, batch) }
    let event = Int(row.eventName)
    // Most rows are of no event that a detector asks for: nothing is retained for them.
    if plan.hasProbes[event] { for probe in plan.probesByEvent[event] { consider(probe, severity) } }
    for i in plan.everyRowProbes.indices { consider(plan.everyRowProbes[i], severity) }
    return found
  }

  @inline(__always)
  private mutating func consider(_ probe: Int, _ severity: UInt32) {
    if plan.severities[probe] & severity != 0 { candidates.append(probe) }
  }

  /// Adds the probes that the row's whole record, or a message that was escaped in it, may pass.
  private mutating func findRecordCandidates(
    _ row: EventRow, _ scanner: LiteralScanner, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) {
    swap(&candidates, &keptCandidates)
    scan(row.record, scanner, block, batch)
    for number in candidates { keptCandidates.append(plan.recordProbes[number]) }
    if row.message.isScratch {
      let known = candidates
      scan(row.message, scanner, block, batch)
      for number in candidates where !known.contains(number) {
        keptCandidates.append(plan.recordProbes[number])
      }
    }
    swap(&candidates, &keptCandidates)
  }

  /// Puts the scanner's hits in a text in place of `candidates`.
  private mutating func scan(
    _ text: TextRange, _ scanner: LiteralScanner, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) {
    let range = text.lower..<min(text.upper, text.lower + Limits.matchedBytes)
    if text.isScratch {
      scanner.candidates(in: batch.scratch.span.extracting(range), into: &candidates)
    } else {
      scanner.candidates(in: block.bytes.span.extracting(range), into: &candidates)
    }
  }

  /// Whether the row passes a probe and none of its exceptions.
  ///
  /// - Parameter isFound: whether the scanner found one of the probe's texts in the message.
  mutating func holds(
    _ probe: Int, isFound: Bool, _ row: EventRow, _ block: borrowing LineBlock,
    _ batch: borrowing EventBatch
  ) -> Bool {
    let probe = plan.probes[probe]
    guard
      probe.condition.holds(
        row, block: block, batch: batch, source: context, matcher: &matcher, isFound: isFound)
    else { return false }
    for i in probe.exceptions.indices
    where probe.exceptions[i].holds(row, block: block, batch: batch, source: context, matcher: &matcher) {
      return false
    }
    return true
  }

  /// The number of the group that the row falls into, `name=value, name=value`; nil when it lacks a field.
  mutating func groupNumber(
    _ probe: Int, _ row: EventRow, _ block: borrowing LineBlock, _ batch: borrowing EventBatch
  ) -> Int? {
    groupText.removeAll(keepingCapacity: true)
    for i in plan.probes[probe].groups.indices {
      let range = plan.probes[probe].groups[i].place.range(row, batch.fields)
      if range.isEmpty { return nil }
      if i > 0 { groupText.append(contentsOf: [UInt8(ascii: ","), UInt8(ascii: " ")]) }
      groupText.append(contentsOf: plan.probes[probe].groups[i].prefix)
      withText(range, block, batch) { groupText.append(contentsOf: $0) }
    }
    return groupText.withUnsafeBufferPointer { pool.number(of: $0, hint: &hints.group) }
  }
}
