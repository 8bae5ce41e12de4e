/// From records to the bytes of a file and its rotated parts.
extension Noise {
  /// How large a part of a rotated file may become, in bytes.
  static let rotationSize = 96 * 1024

  /// Files (name, bytes), the oldest part last: `x.log`, `x.log.1`, `x.log.2`.
  func parts(of file: LogFile, path: String) -> [(path: String, bytes: [UInt8])] {
    let records = apply(to: file.records, of: path, traits: file.traits)
    var chance = generator(path + "/bytes")
    let bytes = Self.bytes(header: file.header, records: records)
    guard file.traits.contains(.rotates), bytes.count > Self.rotationSize * 2 else {
      return [(path, encode(bytes, file.traits, path, &chance))]
    }
    let midLine = chance.chance(0.3)
    var parts: [(path: String, bytes: [UInt8])] = []
    let count = min(4, bytes.count / Self.rotationSize)
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
      let head =
        file.header.isEmpty ? [] : Self.header(in: bytes[..<cut.startIndex], lines: file.header.count)
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
    for line in header { bytes += Array(line.utf8) + [10] }
    for record in records { bytes += Array(record.text.utf8) + [10] }
    return bytes
  }

  /// Windows text comes with CRLF, with a byte order mark, as UTF-16; any file may end in the middle of a line.
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
    let isAgent = path.hasPrefix("windows-update/")
    if isAgent, mark < 0.10 { return [0xff, 0xfe] + bytes.flatMap { [$0, 0] } }
    if isAgent, mark < 0.20 { return [0xef, 0xbb, 0xbf] + bytes }
    return bytes
  }
}
