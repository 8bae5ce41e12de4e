/// Breaks text into lines of at most so many columns, at spaces where there are any.
package enum LineWrap {
  /// The lines; words longer than a line are broken between characters. At most `limit` lines, the last of which
  /// then ends in `…`. `width` is at least 2.
  package static func lines(_ text: String, width: Int, limit: Int = .max) -> [String] {
    let width = max(2, width)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      var word = Substring(word)
      let size = DisplayWidth.of(String(word))
      if used > 0, used + 1 + size <= width {
        line += " " + word
        used += 1 + size
        continue
      }
      if used > 0 { lines.append(line) }
      while DisplayWidth.of(String(word)) > width {
        let head = prefix(of: word, width: width)
        lines.append(String(head))
        word = word[head.endIndex...]
      }
      (line, used) = (String(word), DisplayWidth.of(String(word)))
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return cut(lines, to: limit, width: width)
  }

  /// The longest head that fits, one character at least.
  static func prefix(of text: Substring, width: Int) -> Substring {
    var end = text.startIndex
    var used = 0
    while end < text.endIndex {
      used += DisplayWidth.of(text[end])
      if used > width, end > text.startIndex { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }

  private static func cut(_ lines: [String], to limit: Int, width: Int) -> [String] {
    guard lines.count > limit, limit > 0 else { return lines }
    var kept = Array(lines.prefix(limit))
    kept[limit - 1] = String(prefix(of: Substring(kept[limit - 1]), width: width - 1)) + "…"
    return kept
  }
}
