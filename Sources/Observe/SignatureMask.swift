import ProximateModel

/// Turns messages into masked signatures: what is left when the variable parts are taken out.
///
/// Looked at are the first 256 bytes of the first line. The rules, in the order in which they apply:
///  - a path of at least two parts (`/var/log/x`) and what follows `://` become `<*>`;
///  - a word (letters, digits, `_`, non-ASCII) with a digit in it becomes `<*>`: numbers, hexadecimal ids,
///    UUIDs, addresses, versions; `_-` does not end a word (`blk_-42`);
///  - masked words joined by connectors (`10.0.0.1:80`, `12:30:01,5`, `a1-cafe-07`) become one `<*>`, a sign
///    before included; groups of hexadecimal letters within such a value do so too;
///  - spaces and tabs in a row become one space.
///
/// Quoted text is masked by the same rules and not as a whole: it often names the error.
struct SignatureMask {
  /// The signature's bytes; valid up to `count` until the next call.
  private(set) var bytes = [UInt8](repeating: 0, count: 3 * Self.textLimit + 8)
  /// The signature's length.
  private(set) var count = 0
  /// Start and end in the message of each variable part.
  private var parts = [UInt16](repeating: 0, count: 2 * Self.partLimit)
  /// How many variable parts the message has.
  private(set) var partCount = 0

  /// Bytes of a message that are looked at.
  static let textLimit = 256

  /// Variable parts whose places are known, the first ones.
  static let partLimit = 24

  /// Where a variable part stands in the message.
  func part(_ number: Int) -> Range<Int> {
    let (start, end) = (Int(parts[2 * number]), Int(parts[2 * number + 1]))
    return start..<max(start, end)
  }

  /// The signature as text.
  var text: String { String(decoding: bytes[..<count], as: UTF8.self) }

  /// Masks a message and gives the hash of its signature, the same on every machine.
  mutating func mask(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let (length, found, hash) = bytes.withUnsafeMutableBufferPointer { output in
      parts.withUnsafeMutableBufferPointer { parts in
        var run = MaskRun(text: text, classes: ByteClass.shared, output: output, parts: parts)
        run.mask()
        let hash = StableHash.ofWords(UnsafeBufferPointer(rebasing: output[..<run.length]))
        return (run.length, run.partCount, hash)
      }
    }
    (count, partCount) = (length, found)
    return hash
  }
}

extension StableHash {
  /// The last bytes of a text, fewer than eight, as a number whose lowest byte is the last one.
  @inline(__always)
  private static func rest(of raw: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
    guard raw.count >= 8 else {
      var rest: UInt64 = 0
      for i in start..<raw.count { rest = rest << 8 | UInt64(raw[i]) }
      return rest
    }
    let last = UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: raw.count - 8, as: UInt64.self))
    return last & (1 << UInt64(8 * (raw.count - start)) - 1)
  }

  /// The hash of a text by eight bytes at a time, little-endian; the last ones are filled up with zeros.
  static func ofWords(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(text)
    var state = UInt64(text.count) &* 0x9e37_79b9_7f4a_7c15
    var i = 0
    while i + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      state = mix(state ^ word) &+ 0x2545_f491_4f6c_dd1d
      i += 8
    }
    return mix(state ^ rest(of: raw, from: i))
  }
}
