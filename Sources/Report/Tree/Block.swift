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

/// A block of a report.
enum Block: Sendable, Hashable {
  case paragraph([Inline])
  /// A paragraph set apart: the probable-cause statement.
  case statement([Inline])
  case list([[Inline]])
  case table(Table)
  /// Labels with what they stand for, each at most `lines` lines on a terminal.
  case facts([Fact])
  /// A blank for people, numbered through the report.
  case todo(number: Int, question: String, why: String)
  /// Cited lines, verbatim.
  case evidence([CitedText])
  case figure(Figure)

  /// The running text in it.
  var inlines: [Inline] {
    switch self {
    case .paragraph(let inlines), .statement(let inlines): inlines
    case .list(let items): items.flatMap { $0 }
    case .table(let table): table.rows.flatMap { $0.cells.flatMap { $0 } }
    case .facts(let facts): facts.flatMap(\.text)
    case .todo, .evidence, .figure: []
    }
  }

  /// A table all of whose rows are alike.
  static func table(header: [String], rows: [[[Inline]]]) -> Block {
    .table(Table(header: header, rows: rows.map { Table.Row(cells: $0) }))
  }
}

/// A table; every row has as many cells as the header.
struct Table: Sendable, Hashable {
  struct Row: Sendable, Hashable {
    var cells: [[Inline]]
    /// What links lead to.
    var id: String?
    /// A word for what the row is about, of the report's own vocabulary; decides its colour.
    var kind: String?
    /// Whether a reader in a hurry can do without it.
    var isMinor = false
  }

  var header: [String]
  var rows: [Row]
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
