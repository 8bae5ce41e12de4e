extension Array {
  /// The first index from which on all elements pass, when those that do stand at the end. O(log n).
  func partitioningIndex(_ passes: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
