import Foundation
import ProximateDiagnostics

/// A shard that lies in a file, or in a stretch of one: its header and where its entries lie.
final class ShardFile {
  /// Where an entry lies.
  struct Entry {
    var index: FileIndex
    var file: ShardFile
    fileprivate var offset: UInt64
    fileprivate var size: Int
    fileprivate var length: Int
    fileprivate var checksum: UInt64
    fileprivate var fields: [UInt8]
  }

  /// The path, for people.
  let path: String
  private(set) var header: ShardHeader
  private(set) var entries: [Entry] = []
  private let handle: FileHandle
  /// A body's length at most; the bounds of observations keep it far below.
  private static let mostBytes = 2 << 30

  /// Reads the header and the indices of a shard that lies between two bytes of a file.
  init(_ handle: FileHandle, _ range: Range<UInt64>, path: String) throws(Diagnostic) {
    self.path = path
    self.handle = handle
    var cursor = ShardCursor(handle, range)
    let start = try Self.guarded(path) { () throws(MalformedShard) in
      try cursor.bytes(ShardHeader.magic.count)
    }
    guard start == ShardHeader.magic else { throw .noShard(path) }
    let version = try Self.guarded(path) { () throws(MalformedShard) in try cursor.number() }
    guard version == ShardHeader.version else { throw .foreignShardVersion(version, path) }
    header = try Self.guarded(path) { () throws(MalformedShard) in
      try ShardHeader(fields: cursor.bytes(cursor.count())[...])
    }
    try Self.guarded(path) { () throws(MalformedShard) in try readEntries(&cursor) }
  }

  private static func guarded<Value>(_ path: String, _ body: () throws(MalformedShard) -> Value)
    throws(Diagnostic) -> Value
  {
    do throws(MalformedShard) { return try body() } catch {
      throw .damagedShard(path, "it ends too early, or its lists make no sense")
    }
  }

  private func readEntries(_ cursor: inout ShardCursor) throws(MalformedShard) {
    while true {
      let mark = try cursor.bytes(1)
      if mark == [0] { break }
      guard mark == [1] else { throw MalformedShard() }
      let fields = try cursor.bytes(cursor.count())
      let size = try cursor.count()
      let length = try cursor.count()
      let checksum = try cursor.fixed()
      var reader = ByteReader(fields)
      let index = try FileIndex(&reader)
      guard reader.left == 0, length <= min(size << 16, Self.mostBytes),
        entries.last.map({ $0.index.precedes(index) }) ?? true
      else { throw MalformedShard() }
      entries.append(
        Entry(
          index: index, file: self, offset: cursor.offset, size: size, length: length, checksum: checksum,
          fields: fields))
      try cursor.skip(size)
    }
    guard try cursor.number() == UInt64(entries.count), cursor.isAtEnd else { throw MalformedShard() }
  }

  /// Reads an entry's body.
  func share(_ entry: Entry) throws(Diagnostic) -> PackedShare {
    var cursor = ShardCursor(handle, entry.offset..<entry.offset + UInt64(entry.size))
    let frame: [UInt8]
    do throws(MalformedShard) { frame = try cursor.bytes(entry.size) } catch {
      throw .damagedShard(path, "it ends too early")
    }
    guard PackedShare.checksum(entry.fields[...], frame, entry.length) == entry.checksum else {
      throw .damagedShard(path, "the checksum of \(entry.index.name) does not hold")
    }
    return PackedShare(index: entry.index, frame: frame, length: entry.length)
  }
}

/// Reads a stretch of a file from front to back.
struct ShardCursor {
  private let handle: FileHandle
  private let end: UInt64
  private var window: [UInt8] = []
  private var start: UInt64
  private var position = 0

  /// Bytes read at once.
  private static let windowBytes = 64 << 10

  init(_ handle: FileHandle, _ range: Range<UInt64>) {
    self.handle = handle
    (start, end) = (range.lowerBound, range.upperBound)
  }

  /// The place of the next byte in the file.
  var offset: UInt64 { start + UInt64(position) }
  var isAtEnd: Bool { offset == end }

  private mutating func fill(_ count: Int) throws(MalformedShard) {
    guard window.count - position < count else { return }
    guard UInt64(count) <= end - offset else { throw MalformedShard() }
    let wanted = Int(min(UInt64(max(count, Self.windowBytes)), end - offset))
    do {
      try handle.seek(toOffset: offset)
      let more = try handle.read(upToCount: wanted) ?? Data()
      (start, position) = (offset, 0)
      window = [UInt8](more)
    } catch {
      throw MalformedShard()
    }
    guard window.count >= count else { throw MalformedShard() }
  }

  mutating func bytes(_ count: Int) throws(MalformedShard) -> [UInt8] {
    try fill(count)
    defer { position += count }
    return Array(window[position..<position + count])
  }

  mutating func skip(_ count: Int) throws(MalformedShard) {
    guard UInt64(count) <= end - offset else { throw MalformedShard() }
    if count <= window.count - position {
      position += count
    } else {
      (start, position, window) = (offset + UInt64(count), 0, [])
    }
  }

  mutating func number() throws(MalformedShard) -> UInt64 {
    var (result, shift) = (UInt64(0), UInt64(0))
    while true {
      let byte = try bytes(1)[0]
      guard shift < 63 else { throw MalformedShard() }
      result |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return result }
      shift += 7
    }
  }

  mutating func count() throws(MalformedShard) -> Int {
    let number = try number()
    guard number <= end - offset || number <= 1 << 40 else { throw MalformedShard() }
    return Int(number)
  }

  mutating func fixed() throws(MalformedShard) -> UInt64 {
    try bytes(8).enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(8 * $1.offset) }
  }
}
