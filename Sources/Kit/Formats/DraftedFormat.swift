import ProximateKnowledge
import ProximateModel
import ProximateNormalise

/// A definition of a format as far as lines tell it, to be written as YAML.
struct DraftedFormat {
  /// A sample with what it is expected to give.
  struct Sample {
    var text: String
    var expect: [(key: String, value: String)]
  }

  var parse: ParseKind
  var requiredKeys: [String] = []
  var patterns: [String] = []
  /// Capture or key of the time stamp, and its notations.
  var timeField: String?
  var notations: [String] = []
  var severityField: String?
  /// Captures or keys and the canonical fields that they are.
  var fields: [(capture: String, name: String)] = []
  var samples: [Sample] = []
  var rejected = "no header stands before this"
  /// What the lines do not tell.
  var open: [String] = []

  /// The file of rules; `origin` is told in a comment.
  func yaml(id: String, origin: String) -> String {
    var lines = ["# Drafted from \(origin). It reads its samples; what the lines do not tell:"]
    lines += (open.isEmpty ? ["nothing that was looked for; add samples of other kinds of lines"] : open).map
    {
      "# - " + $0
    }
    lines += ["kind: format", "id: \(id)", "title: \(Self.scalar("Lines like those of \(origin)"))"]
    lines += ["version: 1", "status: experimental", "parse: {type: \(parse.rawValue)}"]
    if !requiredKeys.isEmpty {
      lines += ["detect:", "  keys: [\(requiredKeys.map(Self.scalar).joined(separator: ", "))]"]
    }
    if !patterns.isEmpty { lines.append("patterns:") }
    for (i, pattern) in patterns.enumerated() {
      lines.append("  \(i == 0 ? "line" : "line\(i + 1)"): \(Self.scalar(pattern))")
    }
    if let timeField {
      let names = notations.map(Self.scalar).joined(separator: ", ")
      lines.append("timestamp: {field: \(Self.scalar(timeField)), formats: [\(names)]}")
    }
    if let severityField { lines.append("severity: {field: \(Self.scalar(severityField))}") }
    if !fields.isEmpty { lines.append("fields:") }
    lines += fields.map { "  \(Self.scalar($0.capture)): \($0.name)" }
    lines.append("samples:")
    lines += samples.flatMap(Self.rows) + ["  - reject: \(Self.scalar(rejected))"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func rows(_ sample: Sample) -> [String] {
    let expected = sample.expect.map { "\($0.key): \(scalar($0.value))" }.joined(separator: ", ")
    return ["  - \(sample.text.contains("\n") ? "text" : "line"): \(scalar(sample.text))"]
      + (expected.isEmpty ? [] : ["    expect: {\(expected)}"])
  }

  /// A YAML scalar: bare where it is a plain name, else in single quotes; in double quotes when it holds control
  /// characters, which single quotes cannot.
  static func scalar(_ text: String) -> String {
    let isName =
      (text.utf8.first.map { (0x61...0x7a).contains($0) } ?? false)
      && text.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x7a).contains($0) || $0 == 0x5f || $0 == 0x2e
      }
    if isName { return text }
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7f..<0xa0).contains($0.value) }) else {
      return "'" + text.replacing("'", with: "''") + "'"
    }
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\\", "\"": return "\\\(scalar)"
      case "\n": return "\\n"
      case "\t": return "\\t"
      case let scalar where scalar.value < 0x20 || (0x7f..<0xa0).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        return "\\x" + (digits.count < 2 ? "0" : "") + digits
      default: return String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
