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
  /// What the file that was rotated after it goes on with, in case that its last line was torn.
  var continuation: [UInt8] = []

  /// The bytes of it that the stretch of time to look at lies in, when that is known.
  var sought: Range<UInt64>?
  /// Whether its lines are counted and not read, because what follows is where the stretch begins.
  var isSkipped = false

  /// Plain files above this size are cut into ranges, so that all cores share one big file.
  static let rangeBytes: UInt64 = 16 << 20

  /// The unit's share of the file's bytes, which the longest-first order and the progress go by.
  var bytes: UInt64 { range.map { $0.upperBound - $0.lowerBound } ?? file.size }

  /// The unit as units: ranges when its file is plain, large, and its format can be entered anywhere.
  func parts(isDivisible: Bool) -> [WorkUnit] {
    guard isDivisible, file.kind == .plain else { return [self] }
    let all = sought ?? 0..<file.size
    var parts: [WorkUnit] = []
    if all.lowerBound > 0 {
      var skipped = self
      skipped.continuation = []
      (skipped.range, skipped.isSkipped) = (0..<all.lowerBound, true)
      parts.append(skipped)
    }
    guard sought != nil || file.size > 2 * Self.rangeBytes else { return [self] }
    return parts
      + stride(from: all.lowerBound, to: all.upperBound, by: Int(Self.rangeBytes)).map { start in
        var part = self
        part.range = start..<min(start + Self.rangeBytes, all.upperBound)
        if part.range?.upperBound != file.size { part.continuation = [] }
        return part
      }
  }

  /// What people should know of the bytes that are not read.
  var unreadBytes: String? {
    guard let sought else { return nil }
    let parts = [
      sought.lowerBound > 0 ? "its first \(sought.lowerBound) bytes lie before the time asked for" : nil,
      sought.upperBound < file.size
        ? "its last \(file.size - sought.upperBound) bytes lie after the time asked for" : nil,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ") + ": not read"
  }
}
