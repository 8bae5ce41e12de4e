import ProximateModel

/// The counts of one thing over time, with sums over any stretch of cells in O(1).
struct Timeline: Sendable {
  /// In the order of their buckets, one per bucket.
  let cells: [Cell]
  /// Buckets between neighbouring cells, at least.
  let grid: Int64
  /// `sums[i]` counts what lies before cell i.
  private let sums: [UInt64]

  /// A timeline of cells in any order; cells of one bucket are added up.
  init(_ runs: [[Cell]], grid: Int64 = 1) {
    self.grid = grid
    cells = Self.merged(runs)
    var sums: [UInt64] = [0]
    sums.reserveCapacity(cells.count + 1)
    var sum: UInt64 = 0
    for cell in cells {
      sum &+= cell.count
      sums.append(sum)
    }
    self.sums = sums
  }

  private static func merged(_ runs: [[Cell]]) -> [Cell] {
    if runs.count == 1, let run = runs.first { return run }
    var result: [Cell] = []
    for cell in runs.joined().sorted(by: { $0.bucket < $1.bucket }) {
      if let last = result.last, last.bucket == cell.bucket {
        result[result.count - 1].merge(cell)
      } else {
        result.append(cell)
      }
    }
    return result
  }

  /// Occurrences in the cells of these indices.
  func count(_ range: ClosedRange<Int>) -> UInt64 { sums[range.upperBound + 1] - sums[range.lowerBound] }

  /// All occurrences.
  var total: UInt64 { sums[cells.count] }

  /// Index of the first cell whose bucket is not below `bucket`; O(log n).
  func index(from bucket: Int64) -> Int { cells.partitioningIndex { $0.bucket >= bucket } }

  /// Occurrences in this bucket.
  func count(in bucket: Int64) -> UInt64 {
    let i = index(from: bucket)
    return i < cells.count && cells[i].bucket == bucket ? cells[i].count : 0
  }

  /// Occurrences in the cells that begin and end within the stretch.
  func count(from start: Int64, through end: Int64, bucketWidth: Int64) -> UInt64 {
    let low = index(from: Bucket.number(of: start, width: bucketWidth))
    var sum: UInt64 = 0
    for cell in cells[low...] {
      if cell.first > end { break }
      if cell.first >= start, cell.last <= end { sum &+= cell.count }
    }
    return sum
  }

  /// The same with `factor` buckets as one.
  func coarsened(by factor: Int64) -> Timeline {
    if factor <= 1 { return self }
    return Timeline([
      cells.map {
        Cell(bucket: Bucket.floorDivided($0.bucket, factor), count: $0.count, first: $0.first, last: $0.last)
      }, [],
    ])
  }
}

/// Arithmetic of bucket numbers.
enum Bucket {
  /// floor(a / b), b above 0.
  static func floorDivided(_ a: Int64, _ b: Int64) -> Int64 { a / b - (a % b < 0 ? 1 : 0) }

  /// The bucket that holds a time.
  static func number(of time: Int64, width: Int64) -> Int64 { floorDivided(time, width) }

  /// How many buckets of `width` come closest to, and are not shorter than, `span`; at least 1.
  static func factor(of span: Int64, width: Int64) -> Int64 { max(1, (span - 1) / width + 1) }
}
