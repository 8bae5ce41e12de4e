/// A report's tree in a house's words: before any writer walks it, so that all of them use the same.
extension ReportDocument {
  func worded(_ words: Vocabulary) -> ReportDocument {
    guard !words.isUsual else { return self }
    var document = self
    document.words = words
    document.title = words.text(title)
    document.answers = answers.map { answer in
      var answer = answer
      (answer.label, answer.headline) = (words.text(answer.label), words.text(answer.headline))
      answer.text = answer.text.map { $0.worded(words) }
      return answer
    }
    document.sections = sections.map { section in
      var section = section
      section.title = words.text(section.title)
      section.blocks = section.blocks.map { $0.worded(words) }
      return section
    }
    return document
  }
}

extension Inline {
  func worded(_ words: Vocabulary) -> Inline {
    switch self {
    case .text(let text): .text(words.text(text))
    case .strong(let text): .strong(words.text(text))
    case .code, .cite: self
    }
  }
}

extension Block {
  func worded(_ words: Vocabulary) -> Block {
    switch self {
    case .paragraph(let text): .paragraph(text.map { $0.worded(words) })
    case .statement(let text): .statement(text.map { $0.worded(words) })
    case .list(let items): .list(items.map { $0.map { $0.worded(words) } })
    case .table(let table): .table(table.worded(words))
    case .facts(let facts):
      .facts(
        facts.map { fact in
          Fact(
            label: words.text(fact.label), text: fact.text.map { $0.worded(words) }, lines: fact.lines,
            tone: fact.tone)
        })
    case .todo(let number, let question, let why):
      .todo(number: number, question: words.text(question), why: words.text(why))
    case .evidence, .figure: self
    }
  }
}

extension Table {
  fileprivate func worded(_ words: Vocabulary) -> Table {
    var table = self
    table.header = header.map(words.text)
    table.rows = rows.map { row in
      var row = row
      row.cells = row.cells.map { $0.map { $0.worded(words) } }
      return row
    }
    return table
  }
}
