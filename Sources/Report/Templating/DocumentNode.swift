import ProximateModel

/// A report's tree as templates of one form see it.
struct DocumentNode {
  let document: ReportDocument
  let form: TemplateForm
  let drawing: FigureDrawing

  init(_ document: ReportDocument, _ form: TemplateForm) {
    self.document = document
    self.form = form
    drawing = FigureDrawing(form, document.words)
  }

  /// The members of the root; `arrangement` names the partial that orders the sections.
  func members(arrangement: String) -> [String: Any?] {
    let named = document.sections.filter { $0.incident == nil && !$0.key.isEmpty }
    var members: [String: Any?] = Dictionary(
      named.map { ($0.key, section($0) as Any?) }, uniquingKeysWith: { first, _ in first })
    members["arrangement"] = arrangement
    members["title"] = visible(document.title)
    members["tone"] = document.tone.rawValue
    members["answers"] = document.answers.map { node($0, isLead: true) }
    members["lead"] = document.answers.first.map { node($0, isLead: false) }
    members["replies"] = document.answers.dropFirst().map { node($0, isLead: false) }
    let words = document.words
    members["words"] = TemplateNode([
      "trigger": words.text("trigger"), "rootCause": words.text("root cause"),
      "triggerTitle": words.text("Trigger"), "rootCausesTitle": words.text("Root causes"),
    ])
    members["sections"] = document.sections.map(section)
    members["incidents"] = incidents
    members["closing"] = document.sections.filter { $0.incident == nil && $0.key != "header" }.map(section)
    members["contents"] = document.sections.map { section in
      TemplateNode([
        "anchor": section.anchor, "heading": visible(section.heading), "level": section.level,
      ])
    }
    return members
  }

  /// The sections of each incident by their keys.
  private var incidents: [TemplateNode] {
    var order: [String] = []
    for case let id? in document.sections.map(\.incident) where order.last != id { order.append(id) }
    return order.map { id in
      let own = document.sections.filter { $0.incident == id }
      var members: [String: Any?] = Dictionary(
        own.map { ($0.key, section($0) as Any?) }, uniquingKeysWith: { first, _ in first })
      members["id"] = id
      return TemplateNode(members)
    }
  }

  private func node(_ answer: Answer, isLead: Bool) -> TemplateNode {
    let isHeadless = answer.headline.isEmpty
    return TemplateNode([
      "key": answer.key, "label": answer.label, "tone": answer.tone.rawValue,
      "headline": isHeadless ? nil : unbroken(visible(answer.headline)),
      "inlines": inlines(answer.text, isAtStart: isLead && isHeadless),
    ])
  }

  private func section(_ section: Section) -> TemplateNode {
    TemplateNode([
      "anchor": section.anchor, "level": section.level, "rank": section.level + 1,
      "hashes": String(repeating: "#", count: section.level + 1), "heading": visible(section.heading),
      "key": section.key,
      "blocks": section.blocks.enumerated().map { block($1, id: "\(section.anchor)-\($0 + 1)", in: section) },
    ])
  }

  private func block(_ block: Block, id: String, in section: Section) -> TemplateNode {
    switch block {
    case .paragraph(let text): TemplateNode(["paragraph": line(text)])
    case .statement(let text): TemplateNode(["statement": line(text, isAtStart: false)])
    case .list(let items): group("list", items.map { line($0) }, "items")
    case .table(let table): TemplateNode(["table": node(table, id: id, in: section)])
    case .facts(let facts): group("facts", facts.map(node), "labels")
    case .todo(let number, let question, let why):
      TemplateNode([
        "todo": TemplateNode(["number": number, "question": visible(question), "why": visible(why)])
      ])
    case .evidence(let lines): group("evidence", lines.map(node), "lines")
    case .figure(let figure): TemplateNode(["figure": drawing.node(figure)])
    }
  }

  /// HTML needs an element around the items, Markdown does not.
  private func group(_ name: String, _ items: [TemplateNode], _ wrapper: String) -> TemplateNode {
    form == .html ? TemplateNode([wrapper: TemplateNode([name: items])]) : TemplateNode([name: items])
  }

  private func node(_ table: Table, id: String, in section: Section) -> TemplateNode {
    let minor = table.rows.count(where: \.isMinor)
    return TemplateNode([
      "id": id, "name": visible(section.title), "header": table.header.map(visible),
      "count": table.rows.count, "minor": minor > 0 ? minor : nil,
      "rows": table.rows.map { row in
        TemplateNode([
          "id": row.id, "kind": row.kind, "isMinor": row.isMinor,
          "cells": row.cells.map { line($0, isAtStart: false, isInTable: true) },
        ])
      },
    ])
  }

  private func node(_ fact: Fact) -> TemplateNode {
    TemplateNode([
      "label": visible(fact.label), "tone": fact.tone.rawValue,
      "inlines": inlines(fact.text, isAtStart: true),
    ])
  }

  private func node(_ cited: CitedText) -> TemplateNode {
    TemplateNode([
      "id": cited.id, "place": visible(cited.place), "fencedPlace": MarkdownText.code(cited.place),
      "time": cited.time, "isCut": cited.isCut,
      "digest": cited.sha256.isEmpty ? nil : String(cited.sha256.prefix(16)),
      "text": SafeText.visible(cited.text), "fencedText": MarkdownText.code(cited.text),
    ])
  }

  private func line(_ text: [Inline], isAtStart: Bool = true, isInTable: Bool = false) -> TemplateNode {
    TemplateNode(["inlines": inlines(text, isAtStart: isAtStart, isInTable: isInTable)])
  }

  private func inlines(_ inlines: [Inline], isAtStart: Bool, isInTable: Bool = false) -> [TemplateNode] {
    inlines.enumerated().flatMap { number, inline in
      if form == .html, case .text(let text) = inline { return timed(visible(text)) }
      return node(inline, isLeading: number == 0 && isAtStart, isInTable: isInTable).map { [$0] } ?? []
    }
  }

  private func node(_ inline: Inline, isLeading: Bool, isInTable: Bool) -> TemplateNode? {
    switch inline {
    case .text(""), .cite([]): nil
    // At the start of a line a dash or a number would begin a list.
    case .text(let text) where form == .markdown && isLeading:
      TemplateNode(["lead": MarkdownText.escaped(Self.shortened(text))])
    case .text(let text): TemplateNode(["plain": visible(text)])
    case .code(let text):
      form == .markdown
        ? TemplateNode(["fenced": MarkdownText.code(Self.shortened(text), inTable: isInTable)])
        : TemplateNode(["code": visible(text)])
    case .strong(let text): TemplateNode(["strong": visible(text)])
    case .cite(let ids): TemplateNode(["cites": TemplateNode(["ids": ids])])
    }
  }

  /// A text with its times set apart, so that no line breaks within one.
  private func timed(_ text: String) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    var rest = text[...]
    while let time = TimeText.first(in: rest) {
      if time.lowerBound > rest.startIndex {
        nodes.append(TemplateNode(["plain": String(rest[..<time.lowerBound])]))
      }
      nodes.append(TemplateNode(["time": String(rest[time])]))
      rest = rest[time.upperBound...]
    }
    return rest.isEmpty ? nodes : nodes + [TemplateNode(["plain": String(rest)])]
  }

  /// A number stays beside its unit where lines are as long as the reader's window.
  private func unbroken(_ text: String) -> String {
    guard form == .html else { return text }
    return text.replacing(/(\d) (s|min|h|days|%)\b/) { "\($0.1)\u{a0}\($0.2)" }
  }

  /// Texts reach the engine without control characters; it does the escaping.
  private func visible(_ text: String) -> String { Self.shortened(SafeText.visible(text)) }

  /// Running text is no place for whole lines of a log: what is longer than anyone reads is cut.
  private static func shortened(_ text: String) -> String {
    text.utf8.count <= mostBytes ? text : String(text.unicodeScalars.prefix(mostBytes / 4)) + "…"
  }

  private static let mostBytes = 4096
}
