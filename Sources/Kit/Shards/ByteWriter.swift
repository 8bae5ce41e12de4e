/// Writes numbers and texts as bytes, the same on every machine.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(byte: UInt8) { bytes.append(byte) }

  mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// LEB128: seven bits a byte, the lowest first.
  mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func write(_ count: Int) { write(UInt64(count)) }

  /// Zigzag, so that small negative numbers are short too.
  mutating func write(signed number: Int64) { write(UInt64(bitPattern: (number << 1) ^ (number >> 63))) }

  mutating func write(signed number: Int128) {
    let bits = UInt128(bitPattern: (number << 1) ^ (number >> 127))
    write(UInt64(truncatingIfNeeded: bits))
    write(UInt64(truncatingIfNeeded: bits >> 64))
  }

  /// Eight bytes, the lowest first.
  mutating func write(fixed number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func write(raw: some Sequence<UInt8>) { bytes.append(contentsOf: raw) }

  /// A length and as many bytes.
  mutating func write(bytes more: some Collection<UInt8>) {
    write(more.count)
    bytes.append(contentsOf: more)
  }

  mutating func write(_ text: String) { write(bytes: text.utf8) }

  /// A flag, and the value when there is one.
  mutating func write<Value>(_ value: Value?, _ body: (inout ByteWriter, Value) -> Void) {
    write(value != nil)
    if let value { body(&self, value) }
  }

  /// A count, and as many elements.
  mutating func write<Values: Collection>(
    each values: Values, _ body: (inout ByteWriter, Values.Element) -> Void
  ) {
    write(values.count)
    for value in values { body(&self, value) }
  }
}
