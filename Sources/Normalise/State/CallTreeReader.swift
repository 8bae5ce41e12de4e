import ProximateModel

/// Turns a drawing of who calls whom into facts. What hangs below a name with branches (`├──`, `└──`) is called by it.
struct CallTreeReader {
  private(set) var list: FactList
  private let text: StateText

  init(_ list: FactList, _ text: StateText) {
    self.list = list
    self.text = text
  }

  private static let branches = ["├── ", "└── ", "|-- ", "`-- "]

  /// Whether a line is a branch of such a drawing.
  static func isBranch(_ line: ArraySlice<UInt8>) -> Bool {
    branch(String(decoding: line, as: UTF8.self)) != nil
  }

  private static func branch(_ line: String) -> (depth: Int, name: String)? {
    for mark in branches {
      guard let range = line.firstRange(of: mark) else { continue }
      let before = line[..<range.lowerBound]
      guard before.allSatisfy({ " │|".contains($0) }) else { continue }
      let name = line[range.upperBound...].prefix { $0 != " " }
      return name.isEmpty ? nil : (before.count / 4 + 1, String(name))
    }
    return nil
  }

  /// Reads all drawings of the text.
  mutating func read() {
    var stack: [String] = []
    for line in text.lines.indices {
      let row = text.text(line)
      if let (depth, name) = Self.branch(row) {
        guard depth <= stack.count else { continue }
        stack.removeLast(stack.count - depth)
        note(stack[depth - 1], calls: name, line)
        stack.append(name)
      } else {
        let name = row.prefix { $0 != " " }
        stack = name.isEmpty || name.hasPrefix("[") || name.hasPrefix("(") ? [] : [String(name)]
      }
    }
  }

  private mutating func note(_ caller: String, calls callee: String, _ line: Int) {
    list.note(ObjectName(kind: "Calls", name: caller), "calls[\(callee)]", callee, at: line)
  }
}
