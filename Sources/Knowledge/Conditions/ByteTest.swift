import ProximatePatterns

/// A test on the bytes of a field.
enum ByteTest: Sendable {
  case equals([[UInt8]])
  case contains(TextChoice)
  case prefix([[UInt8]])
  case suffix([[UInt8]])
  case regex([Pattern])
  case number(Condition.Comparison, Double)
  case exists(Bool)
  case network([NetworkBlock])

  /// Whether the value passes; an absent value passes only `exists: false`.
  func holds(for value: FieldBytes?, _ matcher: inout Matcher) -> Bool {
    if case .exists(let wanted) = self { return (value != nil) == wanted }
    guard let value else { return false }
    let text = value.bytes.span.extracting(value.range)
    switch self {
    case .equals(let texts): return texts.contains { $0.count == text.count && text.has($0, at: 0) }
    case .contains(let texts): return text.contains(anyOf: texts)
    case .prefix(let texts): return texts.contains { text.has($0, at: 0) }
    case .suffix(let texts): return texts.contains { text.has($0, at: text.count - $0.count) }
    case .regex(let patterns):
      for pattern in patterns where matcher.match(pattern, in: text) == .match { return true }
      return false
    case .number(let comparison, let bound):
      return text.decimalNumber.map { comparison.holds($0, bound) } ?? false
    case .network(let blocks):
      guard let address = NetworkAddress(text) else { return false }
      return blocks.contains { $0.contains(address) }
    case .exists: return true
    }
  }
}

extension Span<UInt8> {
  /// Whether `part` stands at `offset`.
  func has(_ part: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, part.count <= count - offset else { return false }
    for i in 0..<part.count where self[offset + i] != part[i] { return false }
    return true
  }

  /// The value of `-12`, `3.5`, `1e3` when the whole text is such a number. Beyond 18 significant digits the rest
  /// only counts for its magnitude.
  package var decimalNumber: Double? {
    var reader = DecimalReader()
    for i in 0..<count { guard reader.read(self[i]) else { return nil } }
    return reader.value
  }
}

/// Reads a decimal number byte by byte.
struct DecimalReader {
  private enum State { case start, whole, fraction, exponentStart, exponent }
  private var state = State.start
  private var isNegative = false
  private var hasDigits = false
  private var digits: UInt64 = 0
  private var scale = 0
  private var exponent = 0
  private var exponentIsNegative = false

  /// Takes the next byte; false when no number can come of it.
  mutating func read(_ byte: UInt8) -> Bool {
    switch (byte, state) {
    case (UInt8(ascii: "0")...UInt8(ascii: "9"), _): take(digit: byte & 15)
    case (UInt8(ascii: "-"), .start), (UInt8(ascii: "+"), .start):
      isNegative = byte == UInt8(ascii: "-")
      state = .whole
    case (UInt8(ascii: "."), .start), (UInt8(ascii: "."), .whole): state = .fraction
    case (UInt8(ascii: "e"), .whole), (UInt8(ascii: "E"), .whole), (UInt8(ascii: "e"), .fraction),
      (UInt8(ascii: "E"), .fraction):
      guard hasDigits else { return false }
      hasDigits = false
      state = .exponentStart
    case (UInt8(ascii: "-"), .exponentStart), (UInt8(ascii: "+"), .exponentStart):
      exponentIsNegative = byte == UInt8(ascii: "-")
      state = .exponent
    default: return false
    }
    return true
  }

  private mutating func take(digit: UInt8) {
    hasDigits = true
    switch state {
    case .start, .whole:
      state = .whole
      add(digit)
    case .fraction:
      scale -= 1
      add(digit)
    case .exponentStart, .exponent:
      state = .exponent
      exponent = min(exponent * 10 + Int(digit), 9999)
    }
  }

  private mutating func add(_ digit: UInt8) {
    if digits < 100_000_000_000_000_000 { digits = digits * 10 + UInt64(digit) } else { scale += 1 }
  }

  /// The number, nil when what was read is none.
  var value: Double? {
    guard hasDigits else { return nil }
    let power = min(max(scale + (exponentIsNegative ? -exponent : exponent), -400), 400)
    var result = Double(digits)
    var factor = 1.0
    for _ in 0..<abs(power) { factor *= 10 }
    result = power < 0 ? result / factor : result * factor
    return isNegative ? -result : (result.isNaN ? 0 : result)
  }
}
