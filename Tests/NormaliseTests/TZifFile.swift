import Glibc

@testable import ProximateNormalise

/// A compiled file of the system's time zone database (RFC 8536): what the table is generated from.
struct TZifFile {
  var transitions: [Int64] = []
  var offsets: [Int] = []
  var footer: [UInt8] = []

  /// Nil when the text is none, or damaged.
  init?(_ file: [UInt8]) {
    guard let first = TZifHeader(file, at: 0) else { return nil }
    let wide = first.version >= 2 ? TZifHeader(file, at: first.end(timeSize: 4)) : nil
    let (header, timeSize) = wide.map { ($0, 8) } ?? (first, 4)
    guard header.end(timeSize: timeSize) <= file.count, header.types > 0 else { return nil }
    let indexStart = header.body + header.times * timeSize
    let typeStart = indexStart + header.times
    func offset(_ type: Int) -> Int? {
      type < header.types
        ? Int(Int32(truncatingIfNeeded: file.bigEndian(at: typeStart + type * 6, size: 4))) : nil
    }
    guard let before = offset(0) else { return nil }
    offsets = [before]
    for i in 0..<header.times {
      guard let next = offset(Int(file[indexStart + i])) else { return nil }
      let time = file.bigEndian(at: header.body + i * timeSize, size: timeSize)
      transitions.append(timeSize == 4 ? Int64(Int32(truncatingIfNeeded: time)) : time)
      offsets.append(next)
    }
    if wide != nil { footer = Array(file[header.end(timeSize: 8)...]) }
    PosixZone(footer: footer)?.extend(&transitions, &offsets)
  }
}

/// The counts at the head of a block of a TZif file.
private struct TZifHeader {
  var version: Int
  var body: Int
  var times: Int
  var types: Int
  private var rest: (isUTC: Int, isStandard: Int, leaps: Int, characters: Int)

  init?(_ file: [UInt8], at start: Int) {
    guard file.count >= start + 44, file[start..<start + 4].elementsEqual("TZif".utf8) else { return nil }
    func count(_ i: Int) -> Int { Int(file.bigEndian(at: start + 20 + i * 4, size: 4)) }
    guard (0..<6).allSatisfy({ (0...100_000).contains(count($0)) }) else { return nil }
    version = file[start + 4] == 0 ? 1 : Int(file[start + 4]) - 0x30
    body = start + 44
    (times, types) = (count(3), count(4))
    rest = (count(0), count(1), count(2), count(5))
    if end(timeSize: 4) > file.count { return nil }
  }

  /// One past the block's last byte.
  func end(timeSize: Int) -> Int {
    body + times * (timeSize + 1) + types * 6 + rest.characters + rest.leaps * (timeSize + 4)
      + rest.isStandard
      + rest.isUTC
  }
}

extension [UInt8] {
  fileprivate func bigEndian(at position: Int, size: Int) -> Int64 {
    Int64(bitPattern: self[position..<position + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}

/// Whole small files of the system.
enum SmallFile {
  /// The bytes of a regular file of at most 1 MiB, nil when it cannot be read.
  static func bytes(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= 1 << 20 else {
      return nil
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    let count = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
    return count == bytes.count ? bytes : nil
  }
}
