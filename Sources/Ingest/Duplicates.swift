internal import ProximateDiagnostics
internal import ProximateModel

/// Finds files with the same content, copies of a log from before it went on, and wrapped copies.
enum Duplicates {
  /// Sets `duplicateOf` on all but the first of equal files, on those that are the beginning of another, and on wrapped
  /// ones whose content lies there otherwise; `files` are in the order of their names. Only files of the same size, or
  /// with the same beginning, are compared.
  static func mark(_ files: inout [InputFile]) {
    var groups: [UInt64: [Int]] = [:]
    for (index, file) in files.enumerated() where file.size > 0 && file.kind != .standardInput {
      groups[file.size, default: []].append(index)
    }
    for indices in groups.values where indices.count > 1 { mark(indices, of: &files) }
    markBeginnings(&files)
    files = WrappedCopies(of: files).marked
  }

  /// Bytes that files must have in common to be compared.
  private static let beginningBytes = 256

  private static func markBeginnings(_ files: inout [InputFile]) {
    var groups: [[UInt8]: [Int]] = [:]
    for (index, file) in files.enumerated()
    where file.kind == .plain && file.duplicateOf == nil && file.size >= UInt64(beginningBytes) {
      guard let bytes = try? FileBytes(file.location, expectedSize: 0) else { continue }
      groups[PeekedBytes(bytes, count: beginningBytes).head, default: []].append(index)
    }
    for indices in groups.values where indices.count > 1 { markBeginnings(indices, of: &files) }
  }

  /// The longest first: what is the beginning of a shorter file is the beginning of a longer one.
  private static func markBeginnings(_ indices: [Int], of files: inout [InputFile]) {
    var wholes: [Int] = []
    for index in indices.sorted(by: { (files[$1].size, $0) < (files[$0].size, $1) }) {
      guard let whole = wholes.first(where: { isBeginning(files[index], of: files[$0]) }) else {
        wholes.append(index)
        continue
      }
      files[index].duplicateOf = files[whole].name
      files[index].isBeginning = true
    }
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
    a.size == b.size && isBeginning(a, of: b)
  }

  private static func isBeginning(_ part: InputFile, of whole: InputFile) -> Bool {
    guard let first = try? FileBytes(part.location, expectedSize: part.size),
      let second = try? FileBytes(whole.location, expectedSize: whole.size)
    else { return false }
    return Likeness(of: first, to: second) != .none
  }
}
