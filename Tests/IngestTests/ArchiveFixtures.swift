/// Archives and compressed files made byte by byte, so that no tool has to be there and nothing is tidied up.
enum Fixture {
  /// A member of a tar archive; type "0" is a file, "2" a symbolic link, "5" a directory, "6" a FIFO.
  struct Member {
    var name: String
    var bytes: [UInt8] = []
    var type: Character = "0"
    var modified = 1_700_000_000
  }

  static func tar(_ members: [Member]) -> [UInt8] {
    members.flatMap { header($0) + $0.bytes + zeros(($0.bytes.count + 511) / 512 * 512 - $0.bytes.count) }
      + zeros(1024)
  }

  private static func header(_ member: Member) -> [UInt8] {
    var fields =
      padded(member.name, 100) + padded("0000644\0", 8) + padded("0000000\0", 8) + padded("0000000\0", 8)
    fields += padded(octal(member.bytes.count, 11), 12) + padded(octal(member.modified, 11), 12)
    let rest =
      padded(String(member.type), 1) + padded(member.type == "2" ? "target" : "", 100)
      + padded("ustar\u{0}00", 8)
    let end = rest + zeros(512 - 148 - 8 - rest.count)
    let sum = (fields + end).reduce(8 * 32) { $0 + Int($1) }
    return fields + padded(octal(sum, 6) + "\0 ", 8) + end
  }

  private static func octal(_ value: Int, _ width: Int) -> String {
    let digits = String(value, radix: 8)
    return String(repeating: "0", count: width - digits.count) + digits
  }

  private static func padded(_ text: String, _ width: Int) -> [UInt8] {
    Array(text.utf8) + zeros(width - text.utf8.count)
  }

  static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }

  /// A zip archive of stored members.
  static func zip(_ members: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var (result, directory) = ([UInt8](), [UInt8]())
    for (name, bytes) in members {
      let sizes = little(checksum(bytes), 4) + little(bytes.count, 4) + little(bytes.count, 4)
      let common = little(20, 2) + little(0, 2) + little(0, 2) + little(0x6000, 2) + little(0x5821, 2) + sizes
      directory +=
        [0x50, 0x4b, 1, 2] + little(0x0314, 2) + common + little(name.utf8.count, 2) + little(0, 2)
      directory +=
        little(0, 2) + little(0, 2) + little(0, 2) + little(0o100644 << 16, 4) + little(result.count, 4)
      directory += Array(name.utf8)
      result +=
        [0x50, 0x4b, 3, 4] + common + little(name.utf8.count, 2) + little(0, 2) + Array(name.utf8) + bytes
    }
    let end =
      [0x50, 0x4b, 5, 6] + little(0, 2) + little(0, 2) + little(members.count, 2) + little(members.count, 2)
    return result + directory + end + little(directory.count, 4) + little(result.count, 4) + little(0, 2)
  }

  /// A zstd frame that decoders skip (RFC 8878, section 3.1.2).
  static func skippable(count: Int) -> [UInt8] { [0x50, 0x2a, 0x4d, 0x18] + little(count, 4) + zeros(count) }

  /// A zstd frame of one raw block (RFC 8878, section 3.1.1).
  static func zstd(_ bytes: [UInt8]) -> [UInt8] {
    [0x28, 0xb5, 0x2f, 0xfd, 0xa0] + little(bytes.count, 4) + little(bytes.count << 3 | 1, 3) + bytes
  }

  /// An lz4 frame of one stored block: version 1, independent blocks; 0x82 is the header's checksum (LZ4 frame
  /// format 1.6.1).
  static func lz4(_ bytes: [UInt8]) -> [UInt8] {
    [0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82] + little(bytes.count | 1 << 31, 4) + bytes + zeros(4)
  }

  private static func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> Int {
    var crc: UInt32 = .max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xedb8_8320 : 0) }
    }
    return Int(~crc)
  }
}
