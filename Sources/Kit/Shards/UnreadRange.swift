import Foundation
public import ProximateDiagnostics
import ProximateModel

/// Bytes of a source that an engine put aside: no attempt to read them ended well.
public struct UnreadRange: Sendable, Hashable {
  /// The source's name.
  public var source: String
  /// Bytes as stored.
  public var range: Range<UInt64>
  /// What happened, one line for people.
  public var reason: String

  /// The ranges of a list: source, first byte, one past the last byte and reason, a zero byte after each.
  ///
  /// - Throws: what is wrong with the file.
  public static func list(at path: String) throws(Diagnostic) -> [UnreadRange] {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw malformed(path, "it cannot be read")
    }
    var fields = bytes.split(separator: 0, omittingEmptySubsequences: false)
    guard fields.popLast()?.isEmpty ?? false, fields.count.isMultiple(of: 4) else {
      throw malformed(path, "it ends in the middle")
    }
    var ranges: [UnreadRange] = []
    for index in stride(from: 0, to: fields.count, by: 4) {
      let texts = fields[index..<index + 4].map { String(decoding: $0, as: UTF8.self) }
      guard let start = UInt64(texts[1]), let end = UInt64(texts[2]), start <= end else {
        throw malformed(path, "\(texts[1]) and \(texts[2]) are no range")
      }
      ranges.append(UnreadRange(source: texts[0], range: start..<end, reason: texts[3]))
    }
    return ranges
  }

  private static func malformed(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, "S130", "this is no list of bytes that were not read: \(reason)", at: Place(file: path),
      help: "give each as source, first byte, one past the last byte and reason, a zero byte after each")
  }

  /// What the draft says of it.
  var sentence: String {
    "bytes \(range.lowerBound) to \(range.upperBound) are in quarantine, not read: \(reason)"
  }

  /// What people are told.
  var warning: Diagnostic {
    Diagnostic(
      .warning, "S131", "bytes \(range.lowerBound) to \(range.upperBound) were not read",
      at: Place(file: source),
      notes: [reason], help: "what the draft says rests on the other logs alone")
  }
}

extension Observations {
  /// Makes the coverage of their sources tell of bytes that were not read.
  mutating func note(_ unread: [UnreadRange]) {
    for range in unread {
      sources[SourceName(path: range.source), default: SourceCoverage()].problems.insert(range.sentence)
    }
  }
}
