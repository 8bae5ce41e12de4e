import Foundation
import ProximateDiagnostics

/// Shards that belong together: their headers agree, and no byte of a file is in two of them.
struct ShardSet {
  private(set) var header: ShardHeader
  /// Entries by the names of their files, those of one file together.
  private(set) var files: [[ShardFile.Entry]] = []
  /// Keeps the copy of standard input as long as it may be read.
  private let standardInput: StandardInput?

  /// Opens shards; `-` stands for framed ones on standard input. `expected` is what their headers must agree with.
  init(_ paths: [String], expected: ShardHeader? = nil) throws(Diagnostic) {
    var shards: [ShardFile] = []
    var spool: StandardInput?
    for path in paths {
      if path == "-" {
        let input = try StandardInput()
        spool = input
        shards += try Self.framed(input.path)
      } else {
        let (handle, size) = try Self.open(path, as: path)
        shards.append(try ShardFile(handle, 0..<size, path: path))
      }
    }
    standardInput = spool
    guard let first = shards.first else { throw .noShard(paths.first ?? "-") }
    header = expected ?? first.header
    header.inputs = first.header.inputs
    for shard in shards { try header.merge(shard.header, path: shard.path) }
    let entries = shards.flatMap(\.entries).sorted { $0.index.precedes($1.index) }
    for entry in entries {
      if files.last?[0].index.name == entry.index.name {
        files[files.count - 1].append(entry)
      } else {
        files.append([entry])
      }
    }
    for entries in files { _ = try Self.index(of: entries) }
  }

  /// What all shares of a file together know of it.
  ///
  /// - Throws: when they have bytes in common, or are of different states of the file.
  static func index(of entries: [ShardFile.Entry]) throws(Diagnostic) -> FileIndex {
    var index = entries[0].index
    for entry in entries.dropFirst() { try index.merge(entry.index) }
    return index
  }

  /// All shares of a file as one.
  static func packed(_ entries: [ShardFile.Entry]) throws(Diagnostic) -> PackedShare {
    if entries.count == 1 { return try entries[0].file.share(entries[0]) }
    return try PackedShare(share(entries))
  }

  /// All shares of a file as one, taken apart.
  static func share(_ entries: [ShardFile.Entry]) throws(Diagnostic) -> FileShare {
    var result = try single(entries[0])
    for entry in entries.dropFirst() { try result.merge(single(entry)) }
    return result
  }

  private static func single(_ entry: ShardFile.Entry) throws(Diagnostic) -> FileShare {
    guard let share = try entry.file.share(entry).share else {
      throw .damagedShard(entry.file.path, "what it holds of \(entry.index.name) makes no sense")
    }
    return share
  }

  private static func open(_ path: String, as name: String) throws(Diagnostic) -> (FileHandle, UInt64) {
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      return (handle, try handle.seekToEnd())
    } catch {
      throw Diagnostic(
        .error, "S121", "the shard cannot be opened", at: Place(file: name),
        notes: [error.localizedDescription], help: "check the path")
    }
  }

  /// Shards behind one another, each with its length (four bytes, the lowest first) before it.
  private static func framed(_ path: String) throws(Diagnostic) -> [ShardFile] {
    let (handle, size) = try open(path, as: "-")
    var shards: [ShardFile] = []
    var cursor = ShardCursor(handle, 0..<size)
    while !cursor.isAtEnd {
      let name = "frame \(shards.count + 1) of standard input"
      guard let range = Self.frame(&cursor) else { throw .damagedShard(name, "the frame ends too early") }
      shards.append(try ShardFile(handle, range, path: name))
    }
    return shards
  }

  /// Where the next frame's bytes lie; nil when it ends too early.
  private static func frame(_ cursor: inout ShardCursor) -> Range<UInt64>? {
    do throws(MalformedShard) {
      let length = try cursor.bytes(4).enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
      let start = cursor.offset
      try cursor.skip(length)
      return start..<start + UInt64(length)
    } catch {
      return nil
    }
  }
}
