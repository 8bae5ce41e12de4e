/// A piece of running text. Every text may come from logs: writers make it inert, whatever it holds.
enum Inline: Sendable, Hashable {
  /// Running text.
  case text(String)
  /// A name or id, set apart.
  case code(String)
  /// Emphasised.
  case strong(String)
  /// Ids of cited lines.
  case cite([String])
}

/// How grave what a label stands for is; decides its colour where there is any.
enum Tone: Sendable, Hashable {
  case plain, good, bad, doubtful
}

/// A block of a report.
enum Block: Sendable, Hashable {
  case paragraph([Inline])
  /// A paragraph set apart: the probable-cause statement.
  case statement([Inline])
  case list([[Inline]])
  /// A table; every row has as many cells as the header.
  case table(header: [String], rows: [[[Inline]]])
  /// Labels with what they stand for, each at most `lines` lines on a terminal.
  case facts([Fact])
  /// A blank for people, numbered through the report.
  case todo(number: Int, question: String, why: String)
  /// Cited lines, verbatim.
  case evidence([CitedText])
}

/// A label with its text.
struct Fact: Sendable, Hashable {
  var label: String
  var text: [Inline]
  var lines: Int
  var tone: Tone = .plain
}

/// A cited line with its place.
struct CitedText: Sendable, Hashable {
  var id: String
  var place: String
  var time: String?
  var text: String
  var isCut: Bool
  var sha256: String
}

/// A section with a title.
struct Section: Sendable, Hashable {
  var level: Int
  var title: String
  var blocks: [Block]
}

/// A report as a tree: built once from an analysis, walked by every writer.
struct ReportDocument: Sendable, Hashable {
  var title: String
  var tone: Tone = .plain
  var sections: [Section]

  /// Ids of all cited lines, in numeric order.
  var citations: [String] {
    let inlines = sections.flatMap(\.blocks).flatMap(Self.inlines)
    let ids = inlines.flatMap { inline -> [String] in
      if case .cite(let ids) = inline { return ids }
      return []
    }
    return Set(ids).sorted { (Int($0.dropFirst()) ?? 0) < (Int($1.dropFirst()) ?? 0) }
  }

  private static func inlines(of block: Block) -> [Inline] {
    switch block {
    case .paragraph(let inlines), .statement(let inlines): inlines
    case .list(let items): items.flatMap { $0 }
    case .table(_, let rows): rows.flatMap { $0.flatMap { $0 } }
    case .facts(let facts): facts.flatMap(\.text)
    case .todo, .evidence: []
    }
  }
}
