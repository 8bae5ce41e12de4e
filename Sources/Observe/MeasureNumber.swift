import ProximateKnowledge
import ProximateModel

/// A number that a text states, exact, in millionths of its unit.
struct MeasureNumber {
  var millionths: Int64
  /// The kind of unit that it ends in (`13ms`, `2G`): then it is in seconds or in megabytes.
  var suffix: MeasureUnit

  /// Digits, perhaps a point and more digits, perhaps a unit. nil for anything else, and for what is too large.
  init?(_ text: UnsafeBufferPointer<UInt8>, isNegative: Bool = false) {
    var (position, whole, digits) = (0, Int64(0), 0)
    while position < text.count, let digit = Self.digit(text[position]) {
      (whole, digits, position) = (whole * 10 + digit, digits + 1, position + 1)
      if digits > 15 { return nil }
    }
    if digits == 0 { return nil }
    if position == text.count, digits <= 12 {
      // Most are plain whole numbers.
      (millionths, suffix) = ((isNegative ? -whole : whole) * 1_000_000, .none)
      return
    }
    var (value, scale) = (Int128(whole) * 1_000_000, Int128(100_000))
    if position + 1 < text.count, text[position] == UInt8(ascii: "."), Self.digit(text[position + 1]) != nil {
      position += 1
      while position < text.count, let digit = Self.digit(text[position]) {
        value += Int128(digit) * scale
        (scale, position) = (scale / 10, position + 1)
      }
    }
    guard let unit = Self.unit(text, from: position) else { return nil }
    value = value * unit.factor / unit.divisor
    guard value < 9_000_000_000_000_000_000 else { return nil }
    millionths = Int64(isNegative ? -value : value)
    suffix = unit.kind
  }

  @inline(__always)
  private static func digit(_ byte: UInt8) -> Int64? {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int64(byte - UInt8(ascii: "0")) : nil
  }

  private typealias Unit = (kind: MeasureUnit, factor: Int128, divisor: Int128)

  /// The unit in the rest of the text; nil when it is none.
  private static func unit(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Unit? {
    let count = text.count - start
    if count == 0 { return (.none, 1, 1) }
    if count > 3 { return nil }
    var word: UInt32 = 0
    for i in start..<text.count { word = word << 8 | UInt32(text[i]) }
    return duration(word) ?? data(word)
  }

  private static func duration(_ word: UInt32) -> Unit? {
    switch word {
    case 0x73: (.duration, 1, 1)  // s
    case 0x6d73: (.duration, 1, 1000)  // ms
    case 0x7573, 0xc2b573, 0xcebc73: (.duration, 1, 1_000_000)  // us, µs
    case 0x6e73: (.duration, 1, 1_000_000_000)  // ns
    default: nil
    }
  }

  private static func data(_ word: UInt32) -> Unit? {
    switch word {
    case 0x42: (.bytes, 1, 1_000_000)  // B
    case 0x6b42, 0x4b42: (.bytes, 1, 1000)  // kB, KB
    case 0x4d42: (.bytes, 1, 1)  // MB
    case 0x4742: (.bytes, 1000, 1)  // GB
    case 0x5442: (.bytes, 1_000_000, 1)  // TB
    case 0x4b, 0x6b, 0x4b6942, 0x4b69: (.bytes, 1024, 1_000_000)  // K, k, KiB, Ki
    case 0x4d, 0x4d6942, 0x4d69: (.bytes, 1 << 20, 1_000_000)  // M, MiB, Mi
    case 0x47, 0x476942, 0x4769: (.bytes, 1 << 30, 1_000_000)  // G, GiB, Gi
    case 0x54, 0x546942, 0x5469: (.bytes, 1 << 40, 1_000_000)  // T, TiB, Ti
    default: nil
    }
  }
}
