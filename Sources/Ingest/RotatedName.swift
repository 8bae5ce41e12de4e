/// What a log's file name tells about its place in a rotation.
///
///     app.log.2.gz   base app.log, number 2        app.log.2024-01-01    base app.log, dated
///     app.log        base app.log, current         app-20240101.log      base app.log, dated
///     app.1.log      base app.log, number 1
struct RotatedName: Hashable {
  /// The name of the log that is being written.
  var base: [UInt8]
  var age: Age

  /// Where it stands, older first.
  enum Age: Hashable, Comparable {
    /// Digits of date and time, then a counter that grows within them.
    case dated([UInt8], counter: Int)
    /// A number that grows with age, negated.
    case numbered(Int)
    case current

    static func < (a: Age, b: Age) -> Bool {
      switch (a, b) {
      case (.dated(let x, let m), .dated(let y, let n)): x == y ? m < n : x.lexicographicallyPrecedes(y)
      case (.numbered(let x), .numbered(let y)): x < y
      default: a.rank < b.rank
      }
    }

    /// Whether nothing is known to have been written between an older file and this one.
    func mayFollow(_ older: Age) -> Bool {
      switch (older, self) {
      case (.numbered(let x), .numbered(let y)): x + 1 == y
      // Some begin to count with 0.
      case (.numbered(let x), .current): x >= -1
      default: true
      }
    }

    private var rank: Int {
      switch self {
      case .dated: 0
      case .numbered: 1
      case .current: 2
      }
    }
  }

  /// Reads the last component of a path.
  init(_ name: some Sequence<UInt8>) {
    let plain = Self.withoutCompression(Array(name))
    let parts = plain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(Array.init)
    self =
      Self.dated(plain) ?? Self.numbered(parts) ?? Self.numberedWithin(parts)
      ?? RotatedName(base: plain, age: .current)
  }

  private init(base: [UInt8], age: Age) {
    self.base = base
    self.age = age
  }

  private static func withoutCompression(_ name: [UInt8]) -> [UInt8] {
    for suffix in [".gz", ".zst", ".xz", ".bz2", ".lz4", ".zip"] where name.count > suffix.utf8.count {
      if name.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) { return name.dropLast(suffix.utf8.count) }
    }
    return name
  }

  /// `app.log.1`; `.old` counts as 1. A number of more than four digits is something else.
  private static func numbered(_ parts: [[UInt8]]) -> RotatedName? {
    guard parts.count > 1, let last = parts.last else { return nil }
    let base = Array(parts.dropLast().joined(separator: [UInt8(ascii: ".")]))
    guard !base.isEmpty else { return nil }
    if last.elementsEqual("old".utf8) { return RotatedName(base: base, age: .numbered(-1)) }
    guard (1...4).contains(last.count), let number = Self.number(last) else { return nil }
    return RotatedName(base: base, age: .numbered(-number))
  }

  /// `app.1.log`: a number from 1 on between a name and the extension of a log.
  private static func numberedWithin(_ parts: [[UInt8]]) -> RotatedName? {
    guard parts.count >= 3, let ending = parts.last,
      ["log", "out", "err"].contains(where: { ending.elementsEqual($0.utf8) }),
      let number = Self.number(parts[parts.count - 2]), (1...9999).contains(number),
      parts[parts.count - 3].contains(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7a })
    else { return nil }
    let base = Array((parts.dropLast(2) + [ending]).joined(separator: [UInt8(ascii: ".")]))
    return RotatedName(base: base, age: .numbered(-number))
  }

  /// A date between the name's parts or behind them.
  private static func dated(_ name: [UInt8]) -> RotatedName? {
    for start in name.indices.dropFirst() where isSeparator(name[start - 1]) {
      guard let stamp = Stamp(name[start...]) else { continue }
      let rest = name[stamp.end...]
      guard rest.isEmpty || rest.first == UInt8(ascii: ".") else { continue }
      return RotatedName(
        base: Array(name[..<(start - 1)]) + rest, age: .dated(stamp.digits, counter: stamp.counter))
    }
    return nil
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { ".-_".utf8.contains(byte) }

  static func number(_ digits: some Collection<UInt8>) -> Int? {
    digits.isEmpty
      ? nil
      : Int(String(decoding: digits, as: UTF8.self).filter { $0.isASCII && $0.isNumber })
        .flatMap { digits.allSatisfy { (0x30...0x39).contains($0) } ? $0 : nil }
  }
}

/// A date in a file name: `20240101`, `2024-01-01`, with a time behind it or not, then perhaps a counter.
private struct Stamp {
  private(set) var digits: [UInt8] = []
  private(set) var counter = 0
  /// One past its last byte.
  private(set) var end: Int

  init?(_ text: ArraySlice<UInt8>) {
    end = text.startIndex
    guard let year = take(4, of: text), (1990...2099).contains(year) else { return nil }
    skip("-_.", of: text)
    guard let month = take(2, of: text), (1...12).contains(month) else { return nil }
    skip("-_.", of: text)
    guard let day = take(2, of: text), (1...31).contains(day) else { return nil }
    takeTime(text)
    takeCounter(text)
  }

  /// Hours, minutes, seconds as far as there are any; a logrotate stamp of seconds since 1970 is a counter.
  private mutating func takeTime(_ text: ArraySlice<UInt8>) {
    let before = self
    skip("-_.T", of: text)
    let run = text[end...].prefix { (0x30...0x39).contains($0) }.count
    guard end > before.end, [2, 4, 6].contains(run) else { return self = before }
    for limit in [23, 59, 60] {
      let last = self
      if limit < 61, digits.count > 8 { skip("-_.:", of: text) }
      guard let value = take(2, of: text), value <= limit else {
        return self = digits.count > 8 ? last : before
      }
    }
  }

  private mutating func takeCounter(_ text: ArraySlice<UInt8>) {
    let before = self
    skip("-_.", of: text)
    let run = text[end...].prefix { (0x30...0x39).contains($0) }
    guard end > before.end, run.count <= 12, let number = RotatedName.number(run) else {
      return self = before
    }
    (counter, end) = (number, run.endIndex)
  }

  private mutating func take(_ count: Int, of text: ArraySlice<UInt8>) -> Int? {
    let part = text[end...].prefix(count)
    guard part.count == count, let number = RotatedName.number(part) else { return nil }
    digits += part
    end += count
    return number
  }

  private mutating func skip(_ separators: String, of text: ArraySlice<UInt8>) {
    if let byte = text[end...].first, separators.utf8.contains(byte) { end += 1 }
  }
}
