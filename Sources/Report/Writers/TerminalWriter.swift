import ProximateModel

/// Writes a document for a terminal of a given width, in colour only when asked.
struct TerminalWriter {
  /// Columns; narrower terminals are treated as 20 wide.
  let width: Int
  let isColoured: Bool

  /// The label column: as wide as the program's own labels need, wider for longer ones of a house's.
  private static let labelWidth = 13
  private static let widestLabels = 25

  init(width: Int, isColoured: Bool) {
    self.width = max(20, min(width, 200))
    self.isColoured = isColoured
  }

  /// The text, with a line feed at its end. No character of a log reaches the terminal as a control character.
  func text(_ document: ReportDocument) -> String {
    var lines = wrapped(SafeText.visible(document.title)).map { styled($0, document.tone, bold: true) }
    for section in document.sections {
      if !section.title.isEmpty {
        lines.append(styled(fit(SafeText.visible(section.heading)), .plain, bold: true))
      }
      lines += section.blocks.flatMap(self.lines)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .paragraph(let inlines), .statement(let inlines): wrapped(plain(inlines))
    case .list(let items): items.flatMap { hanging("  ", plain($0), limit: 2) }
    case .table(let table):
      ([table.header] + table.rows.map { $0.cells.map(plain) }).map {
        fit("  " + $0.map { SafeText.visible($0) }.joined(separator: "  "))
      }
    case .facts(let facts): facts.flatMap { lines($0, column: column(facts)) }
    case .todo(let number, let question, _): wrapped("TODO #\(number): " + SafeText.visible(question))
    case .figure(let figure):
      FigureText.lines(figure, width: width).map { fit(SafeText.visible($0)) }
    case .evidence(let cited):
      cited.flatMap { hanging("  ", SafeText.visible("\($0.id) \($0.place) \($0.text)"), limit: 2) }
    }
  }

  /// A label in its own column, or above its text where there is no room for two columns.
  private func lines(_ fact: Fact, column: Int) -> [String] {
    let label = SafeText.visible(fact.label)
    guard width >= 40 else {
      return [styled(fit(label), fact.tone, bold: true)] + hanging("  ", plain(fact.text), limit: .max)
    }
    let texts = LineWrap.lines(plain(fact.text), width: width - column, limit: fact.lines)
    return texts.enumerated().map { number, text in
      let head = number == 0 ? fit(label, to: column - 1) : ""
      let padding = String(repeating: " ", count: column - DisplayWidth.of(head))
      return (number == 0 ? styled(head, fact.tone, bold: true) : head) + padding + text
    }
  }

  private func column(_ facts: [Fact]) -> Int {
    let widest = facts.map { DisplayWidth.of(SafeText.visible($0.label)) + 1 }.max() ?? 0
    return max(Self.labelWidth, min(widest, Self.widestLabels, width / 3))
  }

  private func hanging(_ indent: String, _ text: String, limit: Int) -> [String] {
    LineWrap.lines(text, width: width - indent.count, limit: limit).map { indent + $0 }
  }

  private func wrapped(_ text: String) -> [String] { LineWrap.lines(text, width: width) }

  private func fit(_ text: String, to columns: Int? = nil) -> String {
    LineWrap.lines(text, width: columns ?? width, limit: 1).first ?? ""
  }

  private func plain(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .code(let text), .strong(let text): SafeText.visible(text)
      case .cite(let ids): ids.isEmpty ? "" : "[" + ids.joined(separator: ",") + "]"
      }
    }.joined()
  }

  private func styled(_ text: String, _ tone: Tone, bold: Bool) -> String {
    guard isColoured, !text.isEmpty else { return text }
    let colour =
      switch tone {
      case .plain: ""
      case .good: ";32"
      case .bad: ";31"
      case .doubtful: ";33"
      }
    return "\u{1b}[\(bold ? "1" : "0")\(colour)m\(text)\u{1b}[0m"
  }
}
