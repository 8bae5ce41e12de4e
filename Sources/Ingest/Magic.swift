/// What the first bytes of a file say it is; names lie.
enum Magic: Hashable {
  case gzip, zstd, xz, bzip2, lz4, zip, sevenZip, tar
  /// None of them: text, as far as this tells.
  case none

  /// Bytes that must be looked at for a sure answer.
  static let bytes = TarHeader.size

  init(_ head: [UInt8]) {
    func begins(_ prefix: [UInt8], at offset: Int = 0) -> Bool { head.dropFirst(offset).starts(with: prefix) }
    if begins([0x1f, 0x8b, 0x08]) {
      self = .gzip
    } else if begins([0x28, 0xb5, 0x2f, 0xfd])
      || (begins([0x2a, 0x4d, 0x18], at: 1) && head[0] & 0xf0 == 0x50)
    {
      self = .zstd  // the second is a skippable frame, which parallel compressors write first
    } else if begins([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]) {
      self = .xz
    } else if begins([0x42, 0x5a, 0x68]), Self.isBzip2Block(head.dropFirst(4)) {
      self = .bzip2
    } else if begins([0x04, 0x22, 0x4d, 0x18]) {
      self = .lz4
    } else if begins([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]) {
      self = .sevenZip
    } else if begins([0x50, 0x4b, 3, 4]) || begins([0x50, 0x4b, 5, 6]) || begins([0x50, 0x4b, 7, 8]) {
      self = .zip
    } else {
      self = TarHeader.opens(head) ? .tar : .none
    }
  }

  /// A block begins with the digits of pi, the end of an empty file with those of its square root.
  private static func isBzip2Block(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
      || bytes.starts(with: [0x17, 0x72, 0x45, 0x38, 0x50, 0x90])
  }

  /// The word for people.
  var word: String {
    switch self {
    case .gzip: "gzip file"
    case .zstd: "zstd file"
    case .xz: "xz file"
    case .bzip2: "bzip2 file"
    case .lz4: "lz4 file"
    case .zip: "zip archive"
    case .sevenZip: "7-Zip archive"
    case .tar: "tar archive"
    case .none: "file"
    }
  }
}

/// The header of a tar member (POSIX.1-1988 "ustar" and the older form without a magic word).
enum TarHeader {
  static let size = 512

  /// Whether the bytes begin with a header: the checksum field holds the sum of all others, with itself as blanks.
  static func opens(_ head: [UInt8]) -> Bool {
    guard head.count >= size, head[0] != 0, let stated = octal(head[148..<156]) else { return false }
    let sum = head[..<148].reduce(0) { $0 + Int($1) } + 8 * 0x20 + head[156..<size].reduce(0) { $0 + Int($1) }
    return sum == stated
  }

  private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }
  }
}
