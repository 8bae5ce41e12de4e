/// A piece of structured text that knows its line: a scalar, a mapping, or a list.
struct StateNode: Sendable, Equatable {
  enum Content: Sendable, Equatable {
    case scalar(String)
    case mapping([StateEntry])
    case list([StateNode])
  }

  var content: Content
  /// 0-based line in its text.
  var line: Int

  init(_ content: Content, line: Int) {
    self.content = content
    self.line = line
  }

  static func scalar(_ text: String, line: Int) -> StateNode { StateNode(.scalar(text), line: line) }

  /// Nesting that is read; deeper text is left out.
  static let deepest = 64

  subscript(_ key: String) -> StateNode? {
    if case .mapping(let entries) = content { entries.first { $0.key == key }?.value } else { nil }
  }

  var text: String? { if case .scalar(let text) = content { text } else { nil } }
  var entries: [StateEntry] { if case .mapping(let entries) = content { entries } else { [] } }
  var items: [StateNode] { if case .list(let items) = content { items } else { [] } }
}

/// A key of a mapping with its value.
struct StateEntry: Sendable, Equatable {
  var key: String
  var value: StateNode
}
