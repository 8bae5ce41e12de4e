/// Patterns of texts that look alike.
enum TextShape {
  /// A run of digits, a run of letters, a run of blanks, or another character.
  private struct Run {
    enum Kind { case digits, letters, blanks, other }
    var kind: Kind
    var text: String
  }

  /// A pattern that matches all of the texts and their like; nil when they are not built alike.
  ///
  /// Runs of digits have their length when `keepsWidths` and it is the same in all; words stay as they are where all
  /// texts have the same, if `keepsWords` or they are single letters.
  static func pattern(_ texts: [String], keepsWidths: Bool, keepsWords: Bool = true) -> String? {
    let shapes = texts.map(runs)
    guard let first = shapes.first,
      shapes.allSatisfy({ shape in
        shape.count == first.count
          && zip(shape, first).allSatisfy { $0.kind == $1.kind && ($0.kind != .other || $0.text == $1.text) }
      })
    else { return nil }
    return first.indices.map { i in column(shapes.map { $0[i] }, keepsWidths, keepsWords) }.joined()
  }

  /// A pattern for texts of several shapes: alternatives, longest shape first.
  static func alternatives(_ texts: [String], keepsWords: Bool = true) -> String {
    if let one = pattern(texts, keepsWidths: true, keepsWords: keepsWords) { return one }
    var groups: [String: [String]] = [:]
    for text in texts { groups[key(text), default: []].append(text) }
    let patterns = Set(groups.values.compactMap { pattern($0, keepsWidths: true, keepsWords: keepsWords) })
    return "(?:" + patterns.sorted { ($1.count, $0) < ($0.count, $1) }.joined(separator: "|") + ")"
  }

  /// A pattern for time stamps: names of days and months are any, and a day may be padded with a blank.
  static func stamp(_ texts: [String]) -> String {
    let isSyslog = texts.allSatisfy { text in
      let bytes = Array(text.utf8)
      return bytes.count == 15 && bytes[3] == 0x20 && bytes[6] == 0x20 && bytes[9] == 0x3a
    }
    return isSyslog ? #"[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d"# : alternatives(texts, keepsWords: false)
  }

  /// A text with everything escaped that means something in a pattern.
  static func literal(_ text: String) -> String {
    text.map { "\\^$.|?*+()[]{}".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  private static func key(_ text: String) -> String {
    runs(text).map { run in
      switch run.kind {
      case .digits: "0"
      case .letters: "a"
      case .blanks: " "
      case .other: run.text
      }
    }.joined()
  }

  private static func column(_ runs: [Run], _ keepsWidths: Bool, _ keepsWords: Bool) -> String {
    let texts = Set(runs.map(\.text))
    let widths = Set(runs.map(\.text.count))
    switch runs[0].kind {
    case .other: return literal(runs[0].text)
    case .blanks: return texts == [" "] ? " " : "\\s++"
    case .letters:
      return texts.count == 1 && (keepsWords || widths == [1]) ? runs[0].text : "[A-Za-z]++"
    case .digits:
      guard keepsWidths, widths.count == 1, let width = widths.first else { return "\\d++" }
      return width == 1 ? "\\d" : "\\d{\(width)}"
    }
  }

  private static func runs(_ text: String) -> [Run] {
    var runs: [Run] = []
    for character in text {
      let kind: Run.Kind =
        switch character {
        case "0"..."9": .digits
        case "a"..."z", "A"..."Z": .letters
        case " ", "\t": .blanks
        default: .other
        }
      if kind != .other, let last = runs.last, last.kind == kind {
        runs[runs.count - 1].text.append(character)
      } else {
        runs.append(Run(kind: kind, text: String(character)))
      }
    }
    return runs
  }
}
