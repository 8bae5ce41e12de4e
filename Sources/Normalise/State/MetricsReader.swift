import ProximateModel

/// Turns a table of measurements over time (`time,web-cpu,web-p95latency,...`) into facts: what each measure of each
/// component was at first, and how much it rose.
///
/// A row is a time, a column `COMPONENT-MEASURE`. The level at first is the median of the first quarter of the rows; the
/// level afterwards is the highest median of as many rows in succession, so that a stretch anywhere counts.
struct MetricsReader {
  private(set) var list: FactList
  private let text: StateText

  init(_ list: FactList, _ text: StateText) {
    self.list = list
    self.text = text
  }

  /// Columns and rows that are read.
  private static let mostColumns = 4096
  private static let mostRows = 20_000

  /// Whether a line heads such a table.
  static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let cells = cells(line)
    guard cells.count > 2, ["time", "timestamp", "date", "datetime"].contains(cells[0].lowercased()) else {
      return false
    }
    return cells.dropFirst().allSatisfy { parts($0) != nil }
  }

  private static func cells(_ line: ArraySlice<UInt8>) -> [String] {
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    let line = line.starts(with: mark) ? line.dropFirst(3) : line
    return line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
      YamlOutline.scalar($0)
    }
  }

  /// `web-frontend-p95latency` as `web-frontend` and `p95latency`.
  private static func parts(_ name: String) -> (component: String, measure: String)? {
    guard let mark = name.lastIndex(where: { "-.:/".contains($0) }), mark > name.startIndex else {
      return nil
    }
    let measure = name[name.index(after: mark)...]
    return measure.isEmpty ? nil : (String(name[..<mark]), String(measure))
  }

  /// Reads the table.
  mutating func read() {
    guard let heading = text.lines.indices.first(where: { !text.isBlank($0) }) else { return }
    let names = Self.cells(text[heading])
    let rows = text.lines.indices.dropFirst(heading + 1).filter { !text.isBlank($0) }.prefix(Self.mostRows)
    let table = rows.map { Self.cells(text[$0]).map { Double($0) } }
    var delays: [String: [(measure: String, factor: Double, line: Int)]] = [:]
    for column in names.indices.dropFirst().prefix(Self.mostColumns) {
      guard let (component, measure) = Self.parts(names[column]) else { continue }
      let values = table.map { column < $0.count ? $0[column] : nil }
      guard let rise = note(component, measure, values, Array(rows)), Self.role(of: measure) == "latency"
      else {
        continue
      }
      delays[component, default: []].append((measure, rise.factor, rise.line))
    }
    for (component, measures) in delays.sorted(by: { $0.key < $1.key }) { noteDelay(component, measures) }
  }

  /// How much slower a component answers: by its typical answer when that rose, by its slow ones otherwise, which count
  /// a quarter because slow callers make them slow, too.
  private mutating func noteDelay(
    _ component: String, _ measures: [(measure: String, factor: Double, line: Int)]
  ) {
    let sorted = measures.sorted { $0.measure < $1.measure }
    guard let typical = sorted.first, let worst = sorted.max(by: { $0.factor < $1.factor }) else { return }
    let isTypical = typical.factor >= Self.riseOfTypical || sorted.count == 1
    let (factor, line) = isTypical ? (typical.factor, typical.line) : (worst.factor / 4, worst.line)
    list.note(ObjectName(kind: "Metrics", name: component), "latency.factor", Self.text(factor), at: line)
  }

  private static let riseOfTypical = 5.0

  private mutating func note(_ component: String, _ measure: String, _ values: [Double?], _ rows: [Int])
    -> (factor: Double, line: Int)?
  {
    let width = max(3, values.count / 4)
    guard values.count >= 2 * width, let before = Self.median(values.prefix(width)) else { return nil }
    var (after, peak) = (before, rows[0])
    for start in width...(values.count - width) {
      guard let level = Self.median(values[start..<start + width]), level > after else { continue }
      (after, peak) = (level, rows[start + width / 2])
    }
    let object = ObjectName(kind: "Metrics", name: component)
    let path = "\(Self.role(of: measure))[\(measure)]"
    let factor = before > 0 ? after / before : (after > 0 ? 0 : 1)
    for (field, value) in [("before", before), ("after", after), ("factor", factor)] {
      list.note(object, "\(path).\(field)", Self.text(value), at: peak)
    }
    let last = Self.median(values.suffix(width)) ?? before
    list.note(object, "\(path).last", Self.text(last), at: rows[rows.count - 1])
    return (factor, peak)
  }

  /// Three decimals are enough, and the same on every machine.
  private static func text(_ value: Double) -> String {
    guard abs(value) < 1e15 else { return "0" }
    let scaled = Int64((value * 1000).rounded())
    let fraction = String(abs(scaled) % 1000)
    let zeros = String(repeating: "0", count: 3 - fraction.count)
    return "\(scaled < 0 ? "-" : "")\(abs(scaled) / 1000).\(zeros)\(fraction)"
  }

  private static func median(_ values: ArraySlice<Double?>) -> Double? {
    let sorted = values.compactMap { $0 }.filter(\.isFinite).sorted()
    return sorted.isEmpty ? nil : sorted[sorted.count / 2]
  }

  /// What a measure measures, by the words of its name.
  private static func role(of measure: String) -> String {
    let name = measure.lowercased()
    let words: [(String, [String])] = [
      ("latency", ["latency", "duration", "response_time", "rt"]), ("throttling", ["cfs", "throttl"]),
      ("cpu", ["cpu"]), ("memory", ["mem"]), ("retransmits", ["retrans", "retans"]),
      ("success", ["success", "availab"]), ("errors", ["error", "fail"]),
      ("rate", ["rps", "qps", "throughput"]),
      ("traffic", ["receive", "transmit", "network"]),
    ]
    return words.first { $0.1.contains { name.contains($0) } }?.0 ?? "measure"
  }
}
