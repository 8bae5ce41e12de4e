internal import ProximateModel

extension LineBlock {
  /// Drops the lines before `line`; the others move to the front, their places in the source unchanged.
  ///
  /// Nothing is kept of a block whose last line was cut: what follows it in the source is not what follows it here,
  /// and a record that holds it has reached its limit.
  mutating func keepLines(from line: Int) {
    guard line < lines.count, droppedBytes == 0 else { return dropAll() }
    let start = lines[line].start
    firstLine += line
    byteOffset += UInt64(start)
    bytes.removeSubrange(..<Int(start))
    lines.removeSubrange(..<line)
    for index in lines.indices {
      lines[index].start -= start
      lines[index].end -= start
    }
  }

  private mutating func dropAll() {
    firstLine += lines.count
    bytes.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    droppedBytes = 0
    borrowedBytes = 0
  }
}
