internal import ProximateDiagnostics
internal import ProximateModel

/// Finds files with the same content.
enum Duplicates {
  /// Sets `duplicateOf` on all but the first of equal files; `files` are in the order of their names.
  /// Only files of the same size are read, their ends first.
  static func mark(_ files: inout [InputFile]) {
    var groups: [UInt64: [Int]] = [:]
    for (index, file) in files.enumerated() where file.size > 0 && file.kind != .standardInput {
      groups[file.size, default: []].append(index)
    }
    for indices in groups.values where indices.count > 1 { mark(indices, of: &files) }
  }

  private static func mark(_ indices: [Int], of files: inout [InputFile]) {
    var firsts: [UInt64: [Int]] = [:]
    for index in indices {
      guard let print = fingerprint(of: files[index]) else { continue }
      if let first = firsts[print]?.first(where: { haveEqualContent(files[$0], files[index]) }) {
        files[index].duplicateOf = files[first].name
      } else {
        firsts[print, default: []].append(index)
      }
    }
  }

  /// A hash of the first and the last 4 KiB, nil when they cannot be read.
  private static func fingerprint(of file: InputFile) -> UInt64? {
    let part = 4 << 10
    guard let bytes = try? FileBytes(file.location, expectedSize: 0) else { return nil }
    let head = PeekedBytes(bytes, count: part).head
    bytes.position = file.size - min(file.size, UInt64(part))
    var hash = StableHash()
    hash.combine(head)
    hash.combine(PeekedBytes(bytes, count: part).head)
    return hash.value
  }

  private static func haveEqualContent(_ a: InputFile, _ b: InputFile) -> Bool {
    guard let first = try? FileBytes(a.location, expectedSize: a.size),
      let second = try? FileBytes(b.location, expectedSize: b.size)
    else { return false }
    while true {
      let (x, y) = (PeekedBytes(first, count: 256 << 10), PeekedBytes(second, count: 256 << 10))
      if x.head != y.head || x.hasFailed || y.hasFailed { return false }
      if x.head.isEmpty { return true }
    }
  }
}
