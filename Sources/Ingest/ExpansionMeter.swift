internal import ProximateDiagnostics

/// The bytes of a file as they lie on disk or come in.
protocol StoredBytes: ByteSource {
  /// How many there are, or have come so far.
  var storedBytes: UInt64 { get }
}

/// Watches how far compressed bytes expand and stops what has no end.
struct ExpansionMeter {
  private let input: any StoredBytes
  private let bounds: ReadingBounds
  private var expanded: UInt64 = 0

  init(_ input: any StoredBytes, bounds: ReadingBounds) {
    self.input = input
    self.bounds = bounds
  }

  /// Adds bytes that came out; throws when they are too many.
  mutating func add(_ count: Int) throws(Diagnostic) {
    expanded += UInt64(count)
    guard expanded > min(bounds.ratioFreeBytes, bounds.expandedBytes) else { return }
    let isTooFar =
      expanded / max(1, input.storedBytes) >= bounds.expansionRatio && expanded > bounds.ratioFreeBytes
    if isTooFar || expanded > bounds.expandedBytes { throw .expandsTooFar(expanded, from: input.storedBytes) }
  }
}
