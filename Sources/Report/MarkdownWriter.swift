import ProximateModel

/// Writes a document as GitHub-flavoured Markdown.
struct MarkdownWriter {
  /// The text, with a line feed at its end.
  static func text(_ document: ReportDocument) -> String {
    var writer = MarkdownWriter()
    writer.output = "# " + MarkdownText.escaped(document.title, atStart: false) + "\n"
    for section in document.sections { writer.write(section) }
    return writer.output
  }

  private var output = ""

  private mutating func write(_ section: Section) {
    output +=
      "\n" + String(repeating: "#", count: section.level + 1) + " "
      + MarkdownText.escaped(section.title, atStart: false)
      + "\n"
    for block in section.blocks {
      output += "\n"
      write(block)
    }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let inlines): output += line(inlines) + "\n"
    case .statement(let inlines): output += "> " + line(inlines) + "\n"
    case .list(let items): for item in items { output += "- " + line(item) + "\n" }
    case .table(let header, let rows): write(header, rows)
    case .facts(let facts):
      for fact in facts {
        output += "- **" + MarkdownText.escaped(fact.label, atStart: false) + "**: " + line(fact.text) + "\n"
      }
    case .todo(let number, let question, let why):
      output +=
        "> **TODO(human, #\(number)):** \(MarkdownText.escaped(question, atStart: false)) — \(MarkdownText.escaped(why, atStart: false))\n"
    case .evidence(let lines): for cited in lines { write(cited) }
    }
  }

  private mutating func write(_ header: [String], _ rows: [[[Inline]]]) {
    output += "| " + header.map { MarkdownText.escaped($0, atStart: false) }.joined(separator: " | ") + " |\n"
    output += "|" + String(repeating: " --- |", count: header.count) + "\n"
    for row in rows { output += "| " + row.map { line($0, inTable: true) }.joined(separator: " | ") + " |\n" }
  }

  private mutating func write(_ cited: CitedText) {
    let time = cited.time.map { ", " + $0 } ?? ", no time stated"
    let cut = cited.isCut ? ", cut" : ""
    output += "- <a id=\"\(cited.id)\"></a>**\(cited.id)** \(MarkdownText.code(cited.place))\(time)\(cut), "
    output += "sha256 `\(cited.sha256.prefix(16))`\n  \(MarkdownText.code(cited.text))\n"
  }

  private func line(_ inlines: [Inline], inTable: Bool = false) -> String {
    let text = inlines.enumerated().map { number, inline -> String in
      switch inline {
      case .text(let text): MarkdownText.escaped(text, atStart: number == 0 && !inTable)
      case .code(let text): MarkdownText.code(text, inTable: inTable)
      case .strong(let text): "**" + MarkdownText.escaped(text, atStart: false) + "**"
      case .cite(let ids):
        ids.isEmpty ? "" : "[" + ids.map { "[\($0)](#\($0))" }.joined(separator: ", ") + "]"
      }
    }.joined()
    return text.isEmpty ? " " : text
  }
}
