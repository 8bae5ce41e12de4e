/// "Did you mean": the nearest of known words.
public enum Suggestion {
  /// The known word with the smallest edit distance to `word`, when it is at most a third of its length
  /// (and at least one edit is allowed); ties go to the alphabetically first. O(words x length²).
  public static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    let bound = max(1, word.count / 3)
    let length = word.unicodeScalars.count
    // No fewer edits can do than the lengths differ by.
    let near = known.lazy.filter { abs($0.unicodeScalars.count - length) <= bound }
    return near.map { (distance(word, $0), $0) }.filter { $0.0 <= bound }.min { $0 < $1 }?.1
  }

  /// Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours.
  static func distance(_ a: String, _ b: String) -> Int {
    let (s, t) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    var rows = [[Int]](repeating: [Int](repeating: 0, count: t.count + 1), count: s.count + 1)
    for i in 0...s.count { rows[i][0] = i }
    for j in 0...t.count { rows[0][j] = j }
    guard !s.isEmpty, !t.isEmpty else { return max(s.count, t.count) }
    for i in 1...s.count {
      for j in 1...t.count {
        let cost = s[i - 1] == t[j - 1] ? 0 : 1
        rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + cost)
        if i > 1, j > 1, s[i - 1] == t[j - 2], s[i - 2] == t[j - 1] {
          rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
        }
      }
    }
    return rows[s.count][t.count]
  }
}
