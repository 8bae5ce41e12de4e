import ProximateKnowledge
import ProximatePatterns

/// What is asked of each of a source's formats for each line, side by side and without a count of references: a
/// format that cannot be the line's is not touched at all.
struct FormatLink {
  /// The format, which the catalogue of whoever has the link keeps.
  let format: Unmanaged<CompiledFormat>
  /// The bytes that a line which is anything of the format begins with, and those that a repeat marker does.
  let beginnings: ByteSet
  let markers: ByteSet
  let hasRecordStart: Bool
  /// Whether lines may be something else than records: starts to be looked for, headers, directives.
  let testsLines: Bool
  let isEnvelope: Bool

  init(_ format: CompiledFormat) {
    self.format = unsafe Unmanaged.passUnretained(format)
    beginnings = format.beginnings
    markers = format.repeatMarker?.beginnings ?? ByteSet(LossNote.repeatBeginnings.utf8)
    hasRecordStart = format.recordStart != nil
    testsLines =
      hasRecordStart || format.headerLines != nil || format.parse == .w3c || format.parse == .csv
    isEnvelope = format.isEnvelope
  }
}
