internal import Glibc
internal import ProximateDiagnostics

/// Finds how far a rotated log repeats the one before it: rotation that copies and then truncates, and copies taken
/// at different moments, leave the end of the older file at the beginning of the newer one.
package enum RotationOverlap {
  /// Places where the newer file's first line is looked for in the older one; a line that stands in more is no mark.
  private static let mostPlaces = 64
  private static let headBytes = 64 << 10
  private static let chunkBytes = 256 << 10
  /// Of a plain file only this much of its end is looked at.
  private static let tailBytes: UInt64 = 256 << 20

  /// The bytes at the beginning of `newer`'s text that are the end of `older`'s text; 0 when there are none, when
  /// they are a single line without a date and time, or when either cannot be read.
  package static func repeatedBytes(of newer: InputFile, in older: InputFile) -> UInt64 {
    guard let text = text(of: newer, from: 0) else { return 0 }
    let head = PeekedBytes(text, count: headBytes).head
    guard TextEncoding(head).isReadInPlace, let length = head.firstIndex(of: 0x0a), length > 0 else {
      return 0
    }
    let line = Array(head[...length])
    let start = older.kind == .plain && older.size > tailBytes ? older.size - tailBytes : 0
    for place in places(of: line, in: older, from: start) {
      let count = commonBytes(older, from: place, newer)
      guard let count else { continue }
      let isMark = Int(count) > line.count || line.count { 0x30...0x39 ~= $0 } >= 10
      return isMark ? count : 0
    }
    return 0
  }

  /// The text of a file from an offset on; only plain files are not read from their beginning.
  private static func text(of file: InputFile, from start: UInt64) -> (any ByteSource)? {
    guard file.kind != .standardInput, file.kind != .archive,
      let bytes = try? FileBytes(file.location, expectedSize: 0)
    else { return nil }
    if file.kind == .plain {
      bytes.position = start
      return bytes
    }
    let unwrapping = Unwrapping(stored: bytes, bounds: ReadingBounds(), headBytes: Magic.bytes)
    guard case .text(let text) = try? unwrapping.content().content else { return nil }
    return text
  }

  /// Where lines that are equal to `line`, its terminator included, begin, in order.
  private static func places(of line: [UInt8], in file: InputFile, from start: UInt64) -> [UInt64] {
    guard let text = text(of: file, from: start) else { return [] }
    var places: [UInt64] = []
    // What precedes the first byte is taken for a line's end; a place within a line fails when it is compared.
    var window: [UInt8] = [0x0a]
    let wanted = [0x0a] + line
    var offset = start
    while let chunk = next(chunkBytes, of: text) {
      window += chunk
      places += occurrences(of: wanted, in: window).map { offset + UInt64($0) }
      if places.count > mostPlaces { return [] }
      let kept = min(window.count, wanted.count - 1)
      offset += UInt64(window.count - kept)
      window.removeFirst(window.count - kept)
    }
    return places
  }

  /// Where `wanted`, which begins with a line break, occurs in a window whose first byte lies one before the offset.
  private static func occurrences(of wanted: [UInt8], in window: [UInt8]) -> [Int] {
    var found: [Int] = []
    unsafe window.withUnsafeBytes { bytes in
      unsafe wanted.withUnsafeBytes { pattern in
        guard let base = bytes.baseAddress, let first = pattern.baseAddress else { return }
        var p = 0
        while p + pattern.count <= bytes.count, let hit = unsafe memchr(base + p, 0x0a, bytes.count - p) {
          let place = unsafe UnsafeRawPointer(hit) - base
          let isWhole = place + pattern.count <= bytes.count
          if isWhole, unsafe memcmp(base + place, first, pattern.count) == 0 { found.append(place) }
          p = place + 1
        }
      }
    }
    return found
  }

  /// How many bytes `older` has from `start` on, when `newer` begins with them.
  private static func commonBytes(_ older: InputFile, from start: UInt64, _ newer: InputFile) -> UInt64? {
    let skipped = older.kind == .plain ? start : 0
    guard let a = text(of: older, from: skipped), let b = text(of: newer, from: 0) else { return nil }
    var left = start - skipped
    while left > 0 {
      guard let chunk = next(Int(min(left, UInt64(chunkBytes))), of: a) else { return nil }
      left -= UInt64(chunk.count)
    }
    var count: UInt64 = 0
    while let chunk = next(chunkBytes, of: a) {
      guard next(chunk.count, of: b) == chunk else { return nil }
      count += UInt64(chunk.count)
    }
    return count
  }

  /// The next bytes, fewer than asked for only at the end; nil when there are none or they cannot be read.
  private static func next(_ count: Int, of source: any ByteSource) -> [UInt8]? {
    let bytes = PeekedBytes(source, count: count)
    return bytes.head.isEmpty || bytes.hasFailed ? nil : bytes.head
  }
}
