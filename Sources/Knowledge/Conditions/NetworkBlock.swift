/// An internet address: 16 bytes, those of version 4 as `::ffff:a.b.c.d`.
package struct NetworkAddress: Sendable, Hashable {
  /// The higher half.
  var high: UInt64 = 0
  /// The lower half.
  var low: UInt64 = 0
  /// Whether it was written as version 4.
  var isVersion4 = false

  /// The address that the whole text is, without a port and a zone; nil when it is none.
  package init?(_ text: Span<UInt8>) {
    var hasColon = false
    for i in 0..<text.count where text[i] == UInt8(ascii: ":") { hasColon = true }
    if !hasColon {
      guard let value = Self.version4(text, from: 0) else { return nil }
      (low, isVersion4) = (0xffff_0000_0000 | UInt64(value), true)
      return
    }
    guard readVersion6(text) else { return nil }
  }

  /// `a.b.c.d` from a place to the end.
  private static func version4(_ text: Span<UInt8>, from start: Int) -> UInt32? {
    var (value, part, digits, dots): (UInt32, UInt32, Int, Int) = (0, 0, 0, 0)
    for i in start..<max(start, text.count) {
      switch text[i] {
      case 0x30...0x39 where digits < 3:
        (part, digits) = (part * 10 + UInt32(text[i] & 15), digits + 1)
      case UInt8(ascii: ".") where digits > 0 && part < 256 && dots < 3:
        (value, part, digits, dots) = (value << 8 | part, 0, 0, dots + 1)
      default: return nil
      }
    }
    return dots == 3 && digits > 0 && part < 256 ? value << 8 | part : nil
  }

  /// Groups of four hexadecimal digits, one run of zeros written as `::`, perhaps the end as version 4.
  private mutating func readVersion6(_ text: Span<UInt8>) -> Bool {
    var groups: [UInt16] = []
    var gap: Int?
    var position = 0
    while position < text.count {
      guard groups.count < 8 || text[position] == UInt8(ascii: ":") else { return false }
      if text[position] == UInt8(ascii: ":") {
        guard position + 1 < text.count, text[position + 1] == UInt8(ascii: ":"), gap == nil else {
          return false
        }
        gap = groups.count
        position += 2
        continue
      }
      if groups.count <= 6, let value = Self.version4(text, from: position) {
        groups += [UInt16(value >> 16), UInt16(value & 0xffff)]
        position = text.count
        continue
      }
      guard let (group, end) = Self.group(text, from: position) else { return false }
      groups.append(group)
      position = end
      guard position < text.count else { break }
      guard text[position] == UInt8(ascii: ":") else { return false }
      let isGap = position + 1 < text.count && text[position + 1] == UInt8(ascii: ":")
      if !isGap {
        position += 1
        if position == text.count { return false }
      }
    }
    return set(groups, gap: gap)
  }

  private static func group(_ text: Span<UInt8>, from start: Int) -> (UInt16, end: Int)? {
    var (value, end): (UInt16, Int) = (0, start)
    while end < text.count, end - start < 4, let digit = hexadecimal(text[end]) {
      value = value << 4 | UInt16(digit)
      end += 1
    }
    return end > start ? (value, end) : nil
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private mutating func set(_ groups: [UInt16], gap: Int?) -> Bool {
    guard groups.count == 8 && gap == nil || groups.count < 8 && gap != nil else { return false }
    let cut = gap ?? groups.count
    let zeros = [UInt16](repeating: 0, count: 8 - groups.count)
    let all = Array(groups[..<cut]) + zeros + Array(groups[cut...])
    for group in all[..<4] { high = high << 16 | UInt64(group) }
    for group in all[4...] { low = low << 16 | UInt64(group) }
    return true
  }
}

/// A block of addresses, `10.0.0.0/8` or `fe80::/10`.
package struct NetworkBlock: Sendable, Hashable {
  private var first: NetworkAddress
  /// How many leading bits of 128 are equal.
  private var bits: Int

  /// The block that the text is; a single address is a block of one. nil when it is none.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let start = parts.first, parts.count <= 2, let first = NetworkAddress(Array(start.utf8).span) else {
      return nil
    }
    let most = first.isVersion4 ? 32 : 128
    let length = parts.count == 2 ? Int(parts[1]) : most
    guard let length, (0...most).contains(length) else { return nil }
    self.first = first
    bits = length + (first.isVersion4 ? 96 : 0)
  }

  /// Whether an address lies in it.
  package func contains(_ address: NetworkAddress) -> Bool {
    let highBits = min(bits, 64)
    let lowBits = bits - highBits
    return (address.high ^ first.high) & Self.mask(highBits) == 0
      && (address.low ^ first.low) & Self.mask(lowBits) == 0
  }

  private static func mask(_ bits: Int) -> UInt64 { bits == 0 ? 0 : ~0 << UInt64(64 - bits) }
}
