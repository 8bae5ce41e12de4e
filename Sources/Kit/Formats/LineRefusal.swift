import Foundation
import ProximateKnowledge
import ProximateModel
import ProximateNormalise
import ProximatePatterns

/// Why a format does not claim a line: how far it got, and what it wanted there.
struct LineRefusal: Sendable, Hashable {
  /// The byte of the line at which it got no further.
  var position: Int
  /// What it wanted there.
  var reason: String

  /// Why a format does not begin a record with this line.
  init(_ line: [UInt8], of format: FormatDefinition) {
    let refusal: LineRefusal =
      switch format.parse {
      case .regex: Self.pattern(line, format)
      case .json: Self.object(line, format)
      case .logfmt: Self.pairs(line, format)
      case .w3c: Self(0, "no `#Fields:` line that names its columns stands above it")
      case .csv: Self(0, "its columns are not those of the format")
      case .journalExport: Self(0, "it is no line of a record `KEY=value`")
      }
    self = refusal
  }

  private init(_ position: Int, _ reason: String) {
    self.position = position
    self.reason = reason
  }

  /// Of several patterns the one that gets farthest.
  private static func pattern(_ line: [UInt8], _ format: FormatDefinition) -> LineRefusal {
    var best = LineRefusal(0, "it has no pattern for one line")
    var isFirst = true
    for pattern in format.patterns where !pattern.text.contains("\\n") {
      guard let reached = reach(of: pattern, into: line, format) else { continue }
      if isFirst || reached.position > best.position { best = reached }
      isFirst = false
    }
    return best
  }

  private static func reach(of pattern: NamedPattern, into line: [UInt8], _ format: FormatDefinition)
    -> LineRefusal?
  {
    guard let compiled = try? Pattern(pattern.text) else { return nil }
    var matcher = Matcher()
    guard matcher.match(compiled, in: line.span) == .match else {
      return PatternReach(pattern.text, in: line).map { reach in
        let wanted = reach.wanted.isEmpty ? "the end of the line" : "`\(cut(reach.wanted))`"
        return LineRefusal(reach.position, "`\(pattern.name)` goes on with \(wanted)")
      }
    }
    return stamp(line, format, compiled, matcher)
      ?? LineRefusal(line.count, "`\(pattern.name)` reads it, but it begins no record of its own")
  }

  /// A stamp that the pattern captures and that is in none of the notations.
  private static func stamp(
    _ line: [UInt8], _ format: FormatDefinition, _ pattern: Pattern, _ matcher: borrowing Matcher
  ) -> LineRefusal? {
    guard let spec = format.timestamp else { return nil }
    let ranges = spec.fields.compactMap { field in
      pattern.groups.first { $0.name == field }.flatMap { matcher.range(ofGroup: $0.index) }
    }.filter { !$0.isEmpty }
    guard let first = ranges.first else { return nil }
    let text = Array(ranges.map { Array(line[$0]) }.joined(separator: [0x20]))
    let isRead = spec.notations.compactMap { TimestampNotation($0) }.contains {
      $0.read(text.span, at: 0, end: text.count)?.end == text.count
    }
    if isRead { return nil }
    let shown = cut(String(decoding: text, as: UTF8.self))
    return LineRefusal(
      first.lowerBound,
      "the time stamp `\(shown)` is in none of the notations \(spec.notations.joined(separator: ", "))")
  }

  private static func object(_ line: [UInt8], _ format: FormatDefinition) -> LineRefusal {
    guard let object = (try? JSONSerialization.jsonObject(with: Data(line))) as? [String: Any] else {
      return LineRefusal(0, "it is no JSON object")
    }
    let missing = format.requiredKeys.filter { key in
      let path = key.split(separator: "/").map(String.init)
      var value: Any? = object
      for part in path { value = (value as? [String: Any])?[part] }
      return value == nil
    }
    return lacking(missing)
  }

  private static func pairs(_ line: [UInt8], _ format: FormatDefinition) -> LineRefusal {
    let text = " " + String(decoding: line, as: UTF8.self)
    return text.contains("=")
      ? lacking(format.requiredKeys.filter { !text.contains(" \($0)=") })
      : LineRefusal(0, "it has no `key=value`")
  }

  private static func lacking(_ keys: [String]) -> LineRefusal {
    let names = keys.map { "`\($0)`" }.joined(separator: ", ")
    return LineRefusal(0, keys.isEmpty ? "it is no whole line of this format" : "it lacks \(names)")
  }

  private static func cut(_ text: String) -> String {
    let shown = text.prefix(40)
    return SafeText.visible(String(shown)) + (shown.endIndex < text.endIndex ? "…" : "")
  }
}
