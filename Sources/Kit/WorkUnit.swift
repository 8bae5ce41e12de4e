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
  /// How to read it, when that was settled beforehand (archives settle it member by member).
  var profile: SourceProfile?
  /// What people should know of it, as sentences.
  var problems: [String] = []

  /// Plain files above this size are cut into ranges, so that all cores share one big file.
  static let rangeBytes: UInt64 = 16 << 20

  /// The unit's share of the file's bytes, which the longest-first order and the progress go by.
  var bytes: UInt64 { range.map { $0.upperBound - $0.lowerBound } ?? file.size }

  /// A file as units: ranges when it is plain, large, and its format can be entered anywhere.
  static func units(of file: InputFile, profile: SourceProfile?, isDivisible: Bool, problems: [String])
    -> [WorkUnit]
  {
    guard isDivisible, file.kind == .plain, file.size > 2 * rangeBytes else {
      return [WorkUnit(file: file, range: nil, profile: profile, problems: problems)]
    }
    return stride(from: 0, to: file.size, by: Int(rangeBytes)).map { start in
      WorkUnit(
        file: file, range: start..<min(start + rangeBytes, file.size), profile: profile,
        problems: problems)
    }
  }
}
