import Glibc

/// The offsets of a zone of the IANA database through time, read from the system's compiled files (RFC 8536).
package struct ZoneRules: Sendable, Hashable {
  /// The zone's name.
  package let name: String
  /// Instants at which the offset changes, seconds since the epoch, ascending.
  let transitions: [Int64]
  /// The offsets that hold from each transition on, seconds east of UTC; one more stands first, for the time before.
  let offsets: [Int]

  /// Where the database lies.
  private static let directory = "/usr/share/zoneinfo/"

  /// Whether the system has a database.
  package static var isDatabasePresent: Bool { SmallFile.bytes(directory + "UTC") != nil }

  /// The rules of a zone, nil when the name is no zone of the database.
  package static func named(_ name: String) -> ZoneRules? {
    let isName = name.utf8.allSatisfy { ASCII.isAlphanumeric($0) || "_+-/".utf8.contains($0) }
    guard isName, !name.isEmpty, name.utf8.count <= 64, name.utf8.first != UInt8(ascii: "/"),
      let bytes = SmallFile.bytes(directory + name)
    else { return nil }
    return ZoneRules(name: name, file: bytes)
  }

  /// Rules from the text of a TZif file; nil when it is none, or damaged.
  init?(name: String, file: [UInt8]) {
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
    var transitions: [Int64] = []
    guard let before = offset(0) else { return nil }
    var offsets = [before]
    for i in 0..<header.times {
      guard let next = offset(Int(file[indexStart + i])) else { return nil }
      let time = file.bigEndian(at: header.body + i * timeSize, size: timeSize)
      transitions.append(timeSize == 4 ? Int64(Int32(truncatingIfNeeded: time)) : time)
      offsets.append(next)
    }
    guard zip(transitions, transitions.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    if wide != nil, let rule = PosixZone(footer: file[header.end(timeSize: 8)...]) {
      rule.extend(&transitions, &offsets)
    }
    (self.name, self.transitions, self.offsets) = (name, transitions, offsets)
  }

  /// The offset at an instant, seconds east of UTC.
  package func offset(utc seconds: Int64) -> Int {
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    return offsets[low]
  }

  /// The offset at a local time given in nanoseconds.
  package func offset(local nanoseconds: Int64) -> Int {
    let local = nanoseconds / 1_000_000_000 &- (nanoseconds % 1_000_000_000 < 0 ? 1 : 0)
    // No offset is larger than 15 hours, so the instant lies between these two.
    let before = offset(utc: local &- 54_000)
    let after = offset(utc: local &+ 54_000)
    if before == after { return before }
    // Both readings stand up when the hour occurs twice; the earlier instant is the one with the larger offset.
    let first = max(before, after)
    if offset(utc: local &- Int64(first)) == first { return first }
    let second = min(before, after)
    return offset(utc: local &- Int64(second)) == second ? second : before
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
