import ProximateKnowledge
import ProximateModel

/// Many distinct units within a window that moves in quarters of its length.
struct StormRule {
  let storm: Storm
  let units: UnitSets
  /// Units that are there, by slots of a quarter of `seenIn`.
  let there: UnitSets
  /// Slots between neighbouring ones.
  let step: Int64

  struct Stretch {
    var first: Int64
    var last: Int64
    /// Distinct units of the whole stretch.
    var units: UInt64
    /// Those of its strongest window.
    var most: UInt64
    /// The greatest share of those that were there.
    var share: Double?
  }

  func stretches() -> [Stretch] {
    var result: [Stretch] = []
    for slot in units.slots {
      guard var hit = hit(endingWith: slot) else { continue }
      if let last = result.last, hit.first <= last.last + step {
        hit.first = last.first
        hit.most = max(last.most, hit.most)
        hit.share = [last.share, hit.share].compactMap { $0 }.max()
        result.removeLast()
      }
      result.append(hit)
    }
    return result.map { stretch in
      var stretch = stretch
      stretch.units = count(stretch.first, through: stretch.last)
      return stretch
    }
  }

  private func hit(endingWith slot: Int64) -> Stretch? {
    let first = slot - 3 * step
    let count = count(first, through: slot)
    guard Double(count) >= storm.atLeast else { return nil }
    guard let fraction = storm.fraction else {
      return Stretch(first: first, last: slot, units: 0, most: count)
    }
    let share = Double(count) / Double(max(count, population(at: slot, fraction)))
    return share >= fraction.atLeast
      ? Stretch(first: first, last: slot, units: 0, most: count, share: share) : nil
  }

  private func count(_ first: Int64, through last: Int64) -> UInt64 {
    units.units("", "", in: stride(from: first, through: last, by: Int64.Stride(step))).estimate
  }

  /// Units seen in the stretch before the end of a slot.
  private func population(at slot: Int64, _ fraction: Storm.Fraction) -> UInt64 {
    let end = slot.clampedAdding(step).multipliedClamped(by: storm.slot)
    let last = Bucket.floorDivided(end - 1, fraction.slot)
    let first = Bucket.floorDivided(end.clampedAdding(-fraction.seenIn), fraction.slot)
    let slots = there.slots.filter { first - step < $0 && $0 <= last }
    return there.units("", "", in: slots).estimate
  }
}
