import ProximateModel

/// Sums over the bytes of a file, each word weighted by its place: those of any ranges add up to those of the whole.
///
/// Two files of the same size and sums are the same; that others have the same sums by accident is less likely than
/// one in 2^60. Nobody can be kept from making such files.
struct ContentSum: Sendable, Hashable {
  /// Sums of words times weights, modulo 2^128, by stretches: the first 256 bytes, as many again, and so on, each as
  /// long as all before it. So the beginnings of files can be compared too.
  private(set) var stretches: [UInt128] = []

  private static let firstBytes: UInt64 = 256

  init() {}

  init(stretches: [UInt128]) { self.stretches = stretches }

  mutating func merge(_ other: ContentSum) {
    while stretches.count < other.stretches.count { stretches.append(0) }
    for (index, sum) in other.stretches.enumerated() { stretches[index] &+= sum }
  }

  /// The sums of the stretches that the first `size` bytes hold whole.
  func beginning(ofBytes size: UInt64) -> ArraySlice<UInt128> {
    var (count, end) = (0, Self.firstBytes)
    while count < stretches.count, end <= size { (count, end) = (count + 1, 2 * end) }
    return stretches[..<count]
  }

  /// Adds bytes that begin at an offset of the file.
  mutating func add(_ bytes: [UInt8], at offset: UInt64) {
    bytes.withUnsafeBytes { buffer in
      var p = 0
      while p < buffer.count {
        let (number, end) = Self.stretch(of: offset + UInt64(p))
        while stretches.count <= number { stretches.append(0) }
        let stop = Int(min(UInt64(buffer.count), end - offset))
        add(UnsafeRawBufferPointer(rebasing: buffer[p..<stop]), at: offset + UInt64(p), to: number)
        p = stop
      }
    }
  }

  /// The stretch that a byte lies in, and its end.
  private static func stretch(of offset: UInt64) -> (number: Int, end: UInt64) {
    if offset < firstBytes { return (0, firstBytes) }
    let doublings = 63 - (offset / firstBytes).leadingZeroBitCount
    return (doublings + 1, firstBytes << UInt64(doublings + 1))
  }

  private mutating func add(_ buffer: UnsafeRawBufferPointer, at offset: UInt64, to number: Int) {
    var p = 0
    var sum = stretches[number]
    while p < buffer.count, (offset + UInt64(p)) % 8 != 0 {
      Self.add(UInt64(buffer[p]), at: offset + UInt64(p), to: &sum)
      p += 1
    }
    while p + 8 <= buffer.count {
      let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: p, as: UInt64.self))
      Self.add(word: word, number: (offset + UInt64(p)) / 8, to: &sum)
      p += 8
    }
    while p < buffer.count {
      Self.add(UInt64(buffer[p]), at: offset + UInt64(p), to: &sum)
      p += 1
    }
    stretches[number] = sum
  }

  private static func add(_ byte: UInt64, at offset: UInt64, to sum: inout UInt128) {
    add(word: byte << (8 * (offset % 8)), number: offset / 8, to: &sum)
  }

  private static func add(word: UInt64, number: UInt64, to sum: inout UInt128) {
    let product = word.multipliedFullWidth(by: StableHash.mix(number &+ 1))
    sum &+= UInt128(product.high) << 64 | UInt128(product.low)
  }
}
