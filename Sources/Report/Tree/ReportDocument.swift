/// A report as a tree: built once from an analysis, walked by every writer.
struct ReportDocument: Sendable, Hashable {
  var title: String
  var tone: Tone = .plain
  /// What a reader wants to know first, in the order in which they ask.
  var answers: [Answer] = []
  var sections: [Section]
  /// The house's words, for what writers add of their own.
  var words = Vocabulary.usual

  /// Ids of all cited lines, in numeric order.
  var citations: [String] {
    let inlines = sections.flatMap(\.blocks).flatMap(\.inlines) + answers.flatMap(\.text)
    let ids = inlines.flatMap { inline -> [String] in
      if case .cite(let ids) = inline { return ids }
      return []
    }
    return Set(ids).sorted { (Int($0.dropFirst()) ?? 0) < (Int($1.dropFirst()) ?? 0) }
  }
}

/// How grave what a label stands for is; decides its colour where there is any.
enum Tone: String, Sendable, Hashable {
  case plain, good, bad, doubtful
}

/// A short answer to a question that every reader has.
struct Answer: Sendable, Hashable {
  /// `what`, `impact`, `trigger`, `root`, `before`, `confidence`, `next`.
  var key: String
  /// The question in a word or two.
  var label: String
  /// The answer in a few words; empty when the text says it all.
  var headline: String
  var text: [Inline]
  var tone: Tone = .plain
}

/// A section with a title.
struct Section: Sendable, Hashable {
  /// What templates call it: `summary`, `timeline`, `rootCause`; empty for sections that none names.
  var key: String
  /// The incident that it is about.
  var incident: String?
  /// Its place in the usual order; nil for sections without one.
  var number: Int?
  var level: Int
  var title: String
  var blocks: [Block]

  init(
    key: String = "", incident: String? = nil, number: Int? = nil, level: Int = 1, title: String,
    blocks: [Block]
  ) {
    self.key = key
    self.incident = incident
    self.number = number
    self.level = level
    self.title = title
    self.blocks = blocks
  }

  /// What links lead to, one of its own in the report.
  var anchor: String { incident.map { "\($0)-\(key)" } ?? key }
  /// Number and title.
  var heading: String { number.map { "\($0). \(title)" } ?? title }
}
