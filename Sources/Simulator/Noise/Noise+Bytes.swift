/// From records to the bytes of a file and its rotated parts.
extension Noise {
  /// How large a part of a rotated file may become, in bytes.
  static let rotationSize = 96 * 1024
  /// The same for small collections.
  static let earlyRotationSize = 12 * 1024

  /// Files (name, bytes), the oldest part last: `x.log`, `x.log.1`, `x.log.2`.
  func parts(of file: LogFile, path: String) -> [(path: String, bytes: [UInt8])] {
    let records = apply(to: file.records, of: path, traits: file.traits)
    var chance = generator(path + "/bytes")
    let plain = Self.bytes(header: file.header, records: records)
    let bytes = encode(plain, file.traits, path, &chance)
    let size = file.traits.contains(.rotatesEarly) ? Self.earlyRotationSize : Self.rotationSize
    guard !file.traits.isDisjoint(with: [.rotates, .rotatesEarly]), bytes.count > size * 2 else {
      return [(path, bytes)]
    }
    return rotate(bytes, size: size, file.header.count, path, &chance)
  }

  /// Cuts at line ends, which may lie inside a record of several lines; three files in ten in the middle of lines.
  private func rotate(
    _ bytes: [UInt8], size: Int, _ headerLines: Int, _ path: String, _ chance: inout Xoshiro256
  ) -> [(path: String, bytes: [UInt8])] {
    let midLine = chance.chance(0.3)
    var parts: [(path: String, bytes: [UInt8])] = []
    let count = min(4, bytes.count / size)
    let size = (bytes.count + count - 1) / count
    var start = 0
    var cuts: [ArraySlice<UInt8>] = []
    while start < bytes.count {
      var end = min(bytes.count, start + size)
      if !midLine { while end < bytes.count, bytes[end - 1] != 10 { end += 1 } }
      cuts.append(bytes[start..<end])
      start = end
    }
    for (age, cut) in cuts.reversed().enumerated() {
      let head = headerLines == 0 ? [] : Self.header(in: bytes[..<cut.startIndex], lines: headerLines)
      parts.append((age == 0 ? path : "\(path).\(age)", head + cut))
    }
    return parts
  }

  /// The last header of so many `#` lines in what came before: a new part repeats what is in force.
  static func header(in bytes: ArraySlice<UInt8>, lines: Int) -> [UInt8] {
    let text = bytes.split(separator: 10)
    guard let last = text.lastIndex(where: { $0.starts(with: "#Fields".utf8) }) else { return [] }
    return text[max(0, last - lines + 1)...last].flatMap { $0 + [10] }
  }

  /// Without noise: one part, as written.
  static func bytes(header: [String], records: [LogRecord]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(records.reduce(header.count * 200) { $0 + $1.text.utf8.count + 1 })
    for line in header { bytes += Array(line.utf8) + [10] }
    for record in records {
      bytes.append(contentsOf: record.text.utf8)
      bytes.append(10)
    }
    return bytes
  }

  /// Windows text comes with CRLF, with both line ends, with a byte order mark, as UTF-16; any file may end in the
  /// middle of a line.
  private func encode(
    _ bytes: [UInt8], _ traits: Set<LogFile.Trait>, _ path: String, _ chance: inout Xoshiro256
  ) -> [UInt8] {
    var bytes = bytes
    if !traits.contains(.prose), chance.chance(0.08), bytes.count > 400 {
      bytes.removeLast(12 + chance.index(below: 40))
    }
    guard traits.contains(.windows) else { return bytes }
    let mark = chance.unit()
    if mark < 0.30 { bytes = bytes.flatMap { $0 == 10 ? [13, 10] : [$0] } }
    if mark >= 0.30, mark < 0.40 {
      bytes = bytes.flatMap { $0 == 10 && chance.chance(0.5) ? [13, 10] : [$0] }
    }
    let isAgent = path.hasPrefix("windows-update/")
    if isAgent, mark < 0.10 { return Self.utf16(bytes) }
    if isAgent, mark < 0.20 { return [0xef, 0xbb, 0xbf] + bytes }
    return bytes
  }

  /// UTF-16, little-endian, with its byte order mark.
  static func utf16(_ bytes: [UInt8]) -> [UInt8] {
    [0xff, 0xfe]
      + String(decoding: bytes, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
  }
}
