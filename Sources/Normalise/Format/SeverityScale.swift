import ProximateKnowledge

/// Numbers of the spellings that were read last: a log has few, and they come again and again.
struct SeverityMemo {
  private var keys = [UInt64](repeating: 0, count: 16)
  private var formats = [Int32](repeating: -1, count: 16)
  private var numbers = [UInt8](repeating: 0, count: 16)

  /// The number that a format gives to the spelling in the range.
  @inline(__always)
  mutating func number(_ text: Span<UInt8>, _ range: Range<Int>, _ format: CompiledFormat) -> UInt8 {
    guard range.count <= 8 else { return format.severity.number(text, range) }
    var key: UInt64 = 0
    for i in range { key = key << 8 | UInt64(text[i]) }
    let slot = Int(truncatingIfNeeded: ((key ^ UInt64(format.index)) &* 0x9e37_79b9_7f4a_7c15) >> 60)
    if keys[slot] == key, formats[slot] == format.index { return numbers[slot] }
    let number = format.severity.number(text, range)
    (keys[slot], formats[slot], numbers[slot]) = (key, format.index, number)
    return number
  }
}

/// How a format's spellings become numbers: its own map first, then the usual words, and where it has no map the usual
/// letters and numbers, too; then its fallback.
struct SeverityScale: Sendable {
  private let short: WordTable
  private let long: [(word: [UInt8], number: UInt8)]
  private let hasMap: Bool
  private let isPriority: Bool
  /// The number when nothing is stated or known.
  let fallback: UInt8

  init(_ spec: SeveritySpec?) {
    let map = spec?.map ?? [:]
    short = WordTable(map)
    long = map.filter { $0.key.utf8.count > 8 }.map { ([UInt8]($0.key.lowercased().utf8), $0.value) }
      .sorted { $0.word.lexicographicallyPrecedes($1.word) }
    hasMap = !map.isEmpty
    isPriority = spec?.field == "pri"
    fallback = spec?.fallback ?? 0
  }

  /// The number of the spelling in the range. A syslog PRI (`pri`) tells it by its remainder by 8.
  func number(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt8 {
    if range.isEmpty { return fallback }
    if let number = mapped(text, range) { return number }
    let known = SeverityWord.number(text, range)
    if known > 0 { return known }
    if isPriority, range.count <= 3 {
      let value = text.number(at: range.lowerBound, digits: range.count, end: range.upperBound)
      if value >= 0, value <= 191 { return SeverityWord.number(syslogPriority: value) }
    }
    return hasMap ? fallback : usual(text, range)
  }

  private func usual(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt8 {
    let number = SeverityWord.number(level: text, range)
    return number > 0 ? number : fallback
  }

  private func mapped(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt8? {
    if range.count <= 8 {
      var key: UInt64 = 0
      for i in range { key = key << 8 | UInt64(ASCII.lower(text[i])) }
      let number = short[key]
      return number > 0 ? number : nil
    }
    for (word, number) in long where word.count == range.count {
      if range.indices.allSatisfy({ ASCII.lower(text[$0]) == word[$0 - range.lowerBound] }) { return number }
    }
    return nil
  }
}
