/// A table whose columns begin where their headings do, as `kubectl get` and `kubectl describe` print them.
struct TextTable {
  /// Headings in their order.
  let columns: [String]
  private let starts: [Int]

  /// The heading of a table: words apart by at least two blanks; nil when there are fewer than two.
  init?(heading: ArraySlice<UInt8>) {
    var (columns, starts): ([String], [Int]) = ([], [])
    var position = heading.startIndex
    while let start = heading[position...].firstIndex(where: { $0 != 0x20 }) {
      let end = Self.end(of: heading, from: start)
      columns.append(String(decoding: heading[start..<end], as: UTF8.self))
      starts.append(start - heading.startIndex)
      position = end
    }
    guard columns.count > 1 else { return nil }
    self.columns = columns
    self.starts = starts
  }

  /// The cell of a row that begins at a column's start; empty when the row is too short.
  func cells(_ row: ArraySlice<UInt8>) -> [String] {
    starts.indices.map { i in
      let from = min(row.startIndex + starts[i], row.endIndex)
      let to = i + 1 < starts.count ? min(row.startIndex + starts[i + 1], row.endIndex) : row.endIndex
      return YamlOutline.scalar(row[from..<to].drop { $0 == 0x20 })
    }
  }

  /// Whether every cell of a row begins in its column.
  func fits(_ row: ArraySlice<UInt8>) -> Bool {
    starts.dropFirst().allSatisfy { start in
      let place = row.startIndex + start - 1
      return place >= row.endIndex || row[place] == 0x20
    }
  }

  /// The first of two blanks in a row, or the end.
  private static func end(of bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var i = start
    while i < bytes.endIndex {
      if bytes[i] == 0x20, i + 1 == bytes.endIndex || bytes[i + 1] == 0x20 { return i }
      i += 1
    }
    return bytes.endIndex
  }
}

/// Ages as tools of Kubernetes print them.
enum AgeText {
  /// Seconds of `71s`, `4m18s`, `3d7h`, `5y101d`; nil for anything else.
  static func seconds(_ text: some StringProtocol) -> Int? {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "y": 31_536_000]
    var (total, digits) = (0, "")
    for character in text {
      if character.isNumber, digits.count < 9 {
        digits.append(character)
      } else {
        guard let unit = units[character], let number = Int(digits) else { return nil }
        total += unit * number
        digits = ""
      }
    }
    return digits.isEmpty && !text.isEmpty ? total : nil
  }

  /// `71s`, `4s (x6 over 10m)`: seconds since the last and the first occurrence.
  static func span(_ text: String) -> (last: Int, first: Int)? {
    let parts = text.split(separator: " ")
    guard let head = parts.first, let last = seconds(head) else { return nil }
    guard let over = parts.firstIndex(of: "over"), over + 1 < parts.count else { return (last, last) }
    let first = String(parts[over + 1].prefix { $0 != ")" })
    return (last, seconds(first) ?? last)
  }
}
