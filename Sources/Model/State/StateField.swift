/// A path of a field in which `[*]` stands for any item of a list and a `*` at the end for any rest.
package struct StateField: Sendable, Hashable {
  /// As it was written.
  package let text: String
  /// The texts between the items.
  private let pieces: [[UInt8]]
  private let isOpen: Bool

  package init(_ text: String) {
    self.text = text
    isOpen = text.hasSuffix("*")
    let closed = isOpen ? String(text.dropLast()) : text
    pieces = closed.split(separator: "[*]", omittingEmptySubsequences: false).map { Array($0.utf8) }
  }

  /// What every path that it matches begins with.
  package var head: [UInt8] { pieces[0] }

  /// Whether a path is one of those meant. Complexity: O(length).
  package func matches(_ path: [UInt8]) -> Bool { rest(of: path) != nil }

  /// What stands for the `*` at the end, nil when the path is not meant.
  package func rest(of path: [UInt8]) -> ArraySlice<UInt8>? {
    var rest = path[...]
    for (number, piece) in pieces.enumerated() {
      if number > 0 {
        guard rest.first == UInt8(ascii: "["), let close = rest.firstIndex(of: UInt8(ascii: "]")) else {
          return nil
        }
        rest = rest[(close + 1)...]
      }
      guard rest.starts(with: piece) else { return nil }
      rest = rest.dropFirst(piece.count)
    }
    return isOpen || rest.isEmpty ? rest : nil
  }
}
