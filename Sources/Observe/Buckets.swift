import ProximateModel

/// The buckets and windows that a time lies in, on the grids of all kinds of series.
struct Buckets {
  /// In base buckets.
  let base: Int64
  let common: Int64
  let authored: Int64
  let template: Int64
  let commonWindow: Int64
  let authoredWindow: Int64
  /// Of numbers that no detector asks for.
  let measure: Int64
  let measureWindow: Int64

  init(
    _ base: Int64, _ series: SeriesCoarseness, _ templates: TemplateCoarseness,
    _ evidence: EvidenceCoarseness, _ measures: MeasureCoarseness
  ) {
    self.base = base
    common = TimeGrid.aligned(base, to: series.common)
    authored = TimeGrid.aligned(base, to: series.authored)
    template = TimeGrid.aligned(base, to: templates.common)
    let window = EvidenceKey.window(of: base)
    commonWindow = TimeGrid.aligned(window, to: evidence.common)
    authoredWindow = TimeGrid.aligned(window, to: evidence.authored)
    measure = TimeGrid.aligned(base, to: measures.common)
    measureWindow = evidence.window(window, of: .measure(0))
  }
}

extension EvidenceKey {
  /// The window that a bucket lies in.
  @inline(__always)
  static func window(of bucket: Int64) -> Int64 {
    let quotient = bucket / bucketsPerWindow
    return bucket < 0 && quotient * bucketsPerWindow != bucket ? quotient - 1 : quotient
  }
}
