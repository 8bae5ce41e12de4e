import ProximateIngest
import ProximateModel
import ProximateNormalise

extension InputFile {
  /// Whether there is nothing to read: an empty log is evidence too, and is listed without being opened.
  var isEmpty: Bool { kind == .plain && size == 0 }
}

/// A piece of work for one worker: a file, or a range of a big plain one.
struct WorkUnit: Sendable {
  var file: InputFile
  /// nil: the whole file with all its members.
  var range: Range<UInt64>?
  /// Of the bytes, those whose records are wanted; the others are read for what they say of these. nil: all.
  var wanted: Range<UInt64>?
  /// How to read it, when that was settled beforehand (archives settle it member by member).
  var profile: SourceProfile?
  /// What people should know of it, as sentences.
  var problems: [String] = []
  /// How far its clock cannot be trusted, nanoseconds.
  var clockDoubt: Int64 = 0
  /// Bytes at the beginning of its text that are the end of the file that was rotated before it.
  var repeatedBytes: UInt64 = 0

  /// Plain files above this size are cut into ranges, so that all cores share one big file.
  static let rangeBytes: UInt64 = 16 << 20

  /// The unit's share of the file's bytes, which the longest-first order and the progress go by.
  var bytes: UInt64 { range.map { $0.upperBound - $0.lowerBound } ?? file.size }

  /// The unit as units: ranges when its file is plain, large, and its format can be entered anywhere.
  func parts(isDivisible: Bool) -> [WorkUnit] {
    guard isDivisible, file.kind == .plain, file.size > 2 * Self.rangeBytes else { return [self] }
    return stride(from: 0, to: file.size, by: Int(Self.rangeBytes)).map { start in
      var part = self
      part.range = start..<min(start + Self.rangeBytes, file.size)
      return part
    }
  }
}
