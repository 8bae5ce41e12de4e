import ProximateModel

/// Sketches of units by type, scope, attribute and slot of time.
struct UnitTable {
  /// A set of units over all time.
  struct Group: Equatable {
    var type: Int
    var scope: Int
    /// Number of the attribute's text.
    var attribute: Int
  }

  /// (type and scope, attribute) pairs by group number.
  private var keys = PairIndex()
  /// What a group is counted as, by group number.
  private var targets: [Int32] = []
  /// (group, slot) pairs by sketch number; the slot's bits as they are.
  private var places = PairIndex()
  private var sketches: [DistinctSketch] = []
  /// Hashes by type number.
  private(set) var sizes: [Int] = []

  /// The number of a group, and whether it is new.
  mutating func group(_ group: Group) -> (number: Int, isNew: Bool) {
    let number = keys.number(
      UInt64(group.type) << 32 | UInt64(group.scope), UInt64(truncatingIfNeeded: group.attribute))
    if number < targets.count { return (number, false) }
    targets.append(Int32(truncatingIfNeeded: number))
    while sizes.count <= group.type { sizes.append(0) }
    return (number, true)
  }

  /// Counts a group's units as another's.
  mutating func fold(_ group: Int, into other: Group) {
    targets[group] = Int32(truncatingIfNeeded: self.group(other).number)
  }

  mutating func insert(_ unit: UInt64, _ group: Int, slot: Int64, _ level: UnitCoarseness) {
    let target = Int(targets[group])
    let sketch = number(target, TimeGrid.aligned(slot, to: level.slots), level)
    let before = sketches[sketch].hashes.count
    sketches[sketch].insert(unit)
    sizes[self.group(target).type] += sketches[sketch].hashes.count - before
  }

  private mutating func number(_ group: Int, _ slot: Int64, _ level: UnitCoarseness) -> Int {
    let number = places.number(UInt64(truncatingIfNeeded: group), UInt64(bitPattern: slot))
    if number == sketches.count { sketches.append(DistinctSketch().limited(to: level.distinct)) }
    return number
  }

  private func group(_ number: Int) -> Group {
    let pair = keys.pairs[number]
    return Group(type: Int(pair.a >> 32), scope: Int(pair.a & 0xffff_ffff), attribute: Int(pair.b))
  }

  /// The table with other groups and coarser slots; what falls together is one set.
  func remade(_ level: (_ type: Int) -> UnitCoarseness, group: (Group) -> Group) -> UnitTable {
    var table = UnitTable()
    for (pair, sketch) in zip(places.pairs, sketches) {
      let place = group(self.group(Int(pair.a)))
      let coarse = level(place.type)
      let slot = TimeGrid.aligned(Int64(bitPattern: pair.b), to: coarse.slots)
      table.merge(sketch.limited(to: coarse.distinct), place, slot, coarse)
    }
    return table
  }

  private mutating func merge(
    _ sketch: DistinctSketch, _ place: Group, _ slot: Int64, _ level: UnitCoarseness
  ) {
    let number = number(group(place).number, slot, level)
    let before = sketches[number].hashes.count
    sketches[number] = sketches[number].merged(with: sketch)
    sizes[place.type] += sketches[number].hashes.count - before
  }

  /// All sketches.
  func forEachSketch(_ body: (Group, _ slot: Int64, DistinctSketch) -> Void) {
    for (pair, sketch) in zip(places.pairs, sketches) {
      body(group(Int(pair.a)), Int64(bitPattern: pair.b), sketch)
    }
  }
}
