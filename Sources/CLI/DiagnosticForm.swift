import ArgumentParser
import ProximateDiagnostics
import ProximateKit
import ProximateModel

/// Forms that messages are written in, for people and for other programs.
enum DiagnosticForm: String, ExpressibleByArgument, CaseIterable {
  /// With the line and a caret.
  case full
  /// One line each: `file:line:column: error[CODE]: summary`.
  case short
  /// One JSON array.
  case json
  /// SARIF 2.1.0, which code hosts read.
  case sarif
  /// Workflow commands of GitHub.
  case github

  /// All messages in order.
  func text(_ diagnostics: [Diagnostic]) -> String {
    let sorted = diagnostics.sorted()
    switch self {
    case .full: return sorted.map { SafeText.visible($0.text, singleLine: false) + "\n" }.joined()
    case .short: return sorted.map { Self.short($0) + "\n" }.joined()
    case .github: return sorted.map { Self.github($0) + "\n" }.joined()
    case .json: return MachineText.json(sorted)
    case .sarif: return MachineText.sarif(sorted)
    }
  }

  private static func short(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place.map { place in
      [place.file, place.line.map(String.init), place.column.map(String.init)].compactMap { $0 }.joined(
        separator: ":")
        + ": "
    }
    let text = "\(place ?? "")\(diagnostic.severity.word)[\(diagnostic.code)]: \(diagnostic.summary)"
    return SafeText.visible(text + (diagnostic.help.map { "; \($0)" } ?? ""))
  }

  private static func github(_ diagnostic: Diagnostic) -> String {
    let word = ["notice", "warning", "error"][diagnostic.severity.rawValue]
    var properties: [String] = []
    if let place = diagnostic.place {
      properties.append("file=" + escaped(place.file, isProperty: true))
      if let line = place.line { properties.append("line=\(line)") }
      if let column = place.column { properties.append("col=\(column)") }
    }
    properties.append("title=" + diagnostic.code)
    let text = diagnostic.summary + (diagnostic.help.map { "\n\($0)" } ?? "")
    return "::\(word) \(properties.joined(separator: ","))::\(escaped(text, isProperty: false))"
  }

  /// As the runner's commands want it: `%`, line ends, and in properties `:` and `,` too.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case ":" where isProperty: "%3A"
      case "," where isProperty: "%2C"
      default: String(Character(scalar))
      }
    }.joined()
  }
}
