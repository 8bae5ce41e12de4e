/// The bytes are not what a shard's are.
struct MalformedShard: Error {}

/// Reads what `ByteWriter` wrote. Nothing it reads is trusted: no count allocates more than the bytes that are left.
struct ByteReader {
  private let input: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    input = bytes
    position = bytes.startIndex
  }

  init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  /// Bytes that were not read yet.
  var left: Int { input.endIndex - position }

  mutating func byte() throws(MalformedShard) -> UInt8 {
    guard position < input.endIndex else { throw MalformedShard() }
    defer { position += 1 }
    return input[position]
  }

  mutating func flag() throws(MalformedShard) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw MalformedShard()
    }
  }

  mutating func number() throws(MalformedShard) -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      guard shift < 63 || byte <= 1 else { throw MalformedShard() }
      result |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return result }
      shift += 7
    }
  }

  /// A number of things, at most 2^48, so that sums of them do not overflow.
  mutating func count() throws(MalformedShard) -> Int {
    let number = try number()
    guard number <= 1 << 48 else { throw MalformedShard() }
    return Int(number)
  }

  /// A number of elements that follow, each of at least a byte.
  mutating func length() throws(MalformedShard) -> Int {
    let count = try count()
    guard count <= left else { throw MalformedShard() }
    return count
  }

  /// An index into a table.
  mutating func index(below end: Int) throws(MalformedShard) -> Int {
    let number = try number()
    guard number < UInt64(end) else { throw MalformedShard() }
    return Int(number)
  }

  mutating func signed() throws(MalformedShard) -> Int64 {
    let bits = try number()
    return Int64(bitPattern: bits >> 1) ^ -Int64(bitPattern: bits & 1)
  }

  mutating func signed128() throws(MalformedShard) -> Int128 {
    let low = try number()
    let bits = UInt128(low) | UInt128(try number()) << 64
    return Int128(bitPattern: bits >> 1) ^ -Int128(bitPattern: bits & 1)
  }

  mutating func fixed() throws(MalformedShard) -> UInt64 {
    guard left >= 8 else { throw MalformedShard() }
    var result: UInt64 = 0
    for i in 0..<8 { result |= UInt64(input[position + i]) << UInt64(8 * i) }
    position += 8
    return result
  }

  mutating func raw(_ count: Int) throws(MalformedShard) -> ArraySlice<UInt8> {
    guard count >= 0, count <= left else { throw MalformedShard() }
    defer { position += count }
    return input[position..<position + count]
  }

  mutating func bytes() throws(MalformedShard) -> [UInt8] { try Array(raw(length())) }

  mutating func text() throws(MalformedShard) -> String {
    guard let text = try String(validating: raw(length()), as: UTF8.self) else { throw MalformedShard() }
    return text
  }

  mutating func optional<Value>(_ body: (inout ByteReader) throws(MalformedShard) -> Value)
    throws(MalformedShard) -> Value?
  {
    try flag() ? try body(&self) : nil
  }

  mutating func each<Value>(_ body: (inout ByteReader) throws(MalformedShard) -> Value)
    throws(MalformedShard) -> [Value]
  {
    let count = try length()
    var result: [Value] = []
    result.reserveCapacity(min(count, 1 << 16))
    for _ in 0..<count { result.append(try body(&self)) }
    return result
  }
}
