import ProximateModel

/// Text as Markdown that shows exactly that text: nothing in it becomes markup, a link or HTML.
enum MarkdownText {
  /// Running text on one line; `atStart` when it begins a paragraph or an item, where a number or a dash would
  /// begin a list.
  static func escaped(_ text: String, atStart: Bool = true) -> String {
    let scalars = Array(SafeText.visible(text).unicodeScalars)
    var result = ""
    for (i, scalar) in scalars.enumerated() {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default:
        if means(scalars, i, atStart) { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether the character at `i` could be markup where it stands.
  private static func means(_ scalars: [Unicode.Scalar], _ i: Int, _ atStart: Bool) -> Bool {
    switch scalars[i] {
    case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "$", "!", "@": true
    case "-", "+": atStart && scalars[..<i].allSatisfy { $0 == " " }
    case ".", ")":
      atStart && startsList(scalars[..<i]) && (i + 1 == scalars.count || scalars[i + 1] == " ")
        || endsWithWWW(scalars[..<i])
    // `https:`, `mailto:` and their like would become links.
    case ":":
      i > 0 && scalars[i - 1].properties.isAlphabetic && i + 1 < scalars.count && scalars[i + 1] != " "
    default: false
    }
  }

  private static func startsList(_ head: ArraySlice<Unicode.Scalar>) -> Bool {
    !head.isEmpty && head.allSatisfy { $0 == " " || ("0"..."9").contains($0) }
  }

  private static func endsWithWWW(_ head: ArraySlice<Unicode.Scalar>) -> Bool {
    head.count >= 3 && head.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }

  /// Verbatim text in a code span whose fence is longer than any run of backticks in it.
  static func code(_ text: String, inTable: Bool = false) -> String {
    let visible = SafeText.visible(text)
    guard visible.contains(where: { $0 != " " }) else { return "(empty)" }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: visible) + 1)
    let padding =
      visible.hasPrefix("`") || visible.hasSuffix("`") || visible.hasPrefix(" ") || visible.hasSuffix(" ")
    let inner = padding ? " \(visible) " : visible
    return fence
      + (inTable
        ? inner.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") : inner)
      + fence
  }

  private static func longestRun(of character: Unicode.Scalar, in text: String) -> Int {
    var (longest, run) = (0, 0)
    for scalar in text.unicodeScalars {
      run = scalar == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
