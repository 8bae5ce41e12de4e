/// A glob over paths: `*` and `?` stay within a directory, `**` crosses directories (`**/` also stands for none).
package struct PathGlob: Sendable, Hashable {
  private let pattern: [UInt8]

  package init(_ pattern: String) { self.pattern = [UInt8](pattern.utf8) }

  /// Whether the whole path matches. Time is at most the product of both lengths.
  package func matches(_ path: String) -> Bool {
    let text = [UInt8](path.utf8)
    // Reachable positions of the text, for each position of the pattern in turn.
    var reachable = [Bool](repeating: false, count: text.count + 1)
    reachable[0] = true
    var i = 0
    while i < pattern.count {
      if pattern[i] == 0x2a {
        let isDeep = i + 1 < pattern.count && pattern[i + 1] == 0x2a
        i += isDeep ? 2 : 1
        let absorbsSlash = isDeep && i < pattern.count && pattern[i] == 0x2f
        spread(&reachable, text, crossesDirectories: isDeep, endsAtSlash: absorbsSlash)
        if absorbsSlash { i += 1 }
      } else {
        step(&reachable, text, pattern[i])
        i += 1
      }
    }
    return reachable[text.count]
  }

  private func spread(_ reachable: inout [Bool], _ text: [UInt8], crossesDirectories: Bool, endsAtSlash: Bool)
  {
    let before = reachable
    var isOpen = false
    for p in 0...text.count {
      if before[p] { isOpen = true }
      reachable[p] = endsAtSlash ? before[p] || (isOpen && p > 0 && text[p - 1] == 0x2f) : isOpen
      if p < text.count, text[p] == 0x2f, !crossesDirectories { isOpen = false }
    }
  }

  private func step(_ reachable: inout [Bool], _ text: [UInt8], _ wanted: UInt8) {
    for p in stride(from: text.count, through: 1, by: -1) {
      let fits = wanted == 0x3f ? text[p - 1] != 0x2f : text[p - 1] == wanted
      reachable[p] = reachable[p - 1] && fits
    }
    reachable[0] = false
  }
}
