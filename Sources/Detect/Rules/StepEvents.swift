import ProximateModel

/// The events of a step that wants so many of them. A record that stands for many counts as many, for one step.
struct StepEvents {
  /// In order.
  let marks: [Mark]
  private let count: UInt64
  /// `sums[i]` counts what lies before event i.
  private let sums: [UInt64]

  init(_ marks: [Mark], count: Int) {
    self.marks = marks
    self.count = UInt64(max(1, count))
    var sums: [UInt64] = [0]
    sums.reserveCapacity(marks.count + 1)
    for mark in marks { sums.append(sums[sums.count - 1] + UInt64(mark.weight)) }
    self.sums = sums
  }

  /// The event that makes them enough when they are counted from this one on; nil when there are too few. O(log n).
  func end(from first: Int) -> Int? {
    let wanted = sums[first] + count
    let index = sums.partitioningIndex { $0 >= wanted }
    return index < sums.count ? index - 1 : nil
  }

  /// The last events that are enough up to this one. O(log n).
  func run(endingAt end: Int) -> ArraySlice<Mark> {
    let index = sums.partitioningIndex { $0 + count > sums[end + 1] }
    return marks[max(0, index - 1)...end]
  }
}
