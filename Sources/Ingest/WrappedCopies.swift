internal import ProximateDiagnostics
internal import ProximateModel

/// Finds what lies there wrapped and unwrapped: a log beside its compressed copy, an archive beside what was unpacked.
///
/// What is compared is read from front to back only as long as it is equal, so files that are no copies cost the
/// look at their fronts.
struct WrappedCopies {
  private var files: [InputFile]
  /// Bytes that files must have in common to be compared; of a shorter one all.
  private static let frontBytes = 4 << 10

  /// `files` are in the order of their names, copies of stored bytes marked.
  init(of files: [InputFile]) {
    self.files = files
    let unpacked = files.indices.filter {
      (files[$0].duplicateOf == nil || files[$0].isBeginning) && files[$0].kind != .standardInput
        && files[$0].size > 0
    }
    markTexts()
    markArchives(besides: unpacked)
  }

  /// The files, with `duplicateOf` set on wrapped copies too.
  var marked: [InputFile] { files }

  // MARK: Compressed files

  private mutating func markTexts() {
    let compressed = files.indices.filter {
      [.gzip, .compressed].contains(files[$0].kind) && files[$0].duplicateOf == nil
    }
    guard !compressed.isEmpty else { return }
    let plain = files.indices.filter {
      files[$0].kind == .plain && files[$0].duplicateOf == nil && files[$0].size > 0
    }
    var originals = byFront(plain) { Self.text(of: $0) }
    for index in compressed {
      guard let front = Self.front(of: Self.text(of: files[index])) else { continue }
      if let (original, likeness) = firstLike(index, among: originals[front] ?? []) {
        files[index].duplicateOf = files[original].name
        files[index].isBeginning = likeness == .beginning
      } else {
        originals[front, default: []].append(index)
      }
    }
  }

  private func firstLike(_ index: Int, among others: [Int]) -> (Int, Likeness)? {
    for other in others {
      guard let text = Self.text(of: files[index]), let whole = Self.text(of: files[other]) else { continue }
      let likeness = Likeness(of: text, to: whole)
      if likeness != .none { return (other, likeness) }
    }
    return nil
  }

  /// The text of a file that is no archive, nil when it cannot be read.
  static func text(of file: InputFile) -> (any ByteSource)? {
    guard let stored = stored(file) else { return nil }
    if file.kind == .plain { return stored }
    let unwrapping = Unwrapping(stored: stored, bounds: ReadingBounds(), headBytes: Magic.bytes)
    guard case .text(let text)? = try? unwrapping.content().content else { return nil }
    return text
  }

  // MARK: Archives

  private mutating func markArchives(besides unpacked: [Int]) {
    let archives = files.indices.filter { files[$0].kind == .archive && files[$0].duplicateOf == nil }
    guard !archives.isEmpty else { return }
    let byFront = byFront(unpacked) { Self.stored($0) }
    for index in archives {
      guard let members = members(of: index, among: byFront) else { continue }
      files[index].duplicateOf = members.first?.original
      files[index].originals = Dictionary(members.map { ($0.name, $0.original) }) { first, _ in first }
    }
  }

  /// The members of an archive with files that have their bytes; nil when one has no such file, or cannot be read.
  private func members(of archive: Int, among byFront: [UInt64: [Int]]) -> [(
    name: String, original: String
  )]? {
    guard let parts = ArchiveParts(files[archive]) else { return nil }
    var members: [(String, String)] = []
    while let entry = parts.next(), !parts.hasFailed {
      let member = PeekedBytes(parts.bytes, count: Self.frontBytes)
      if member.hasFailed { return nil }
      if member.head.isEmpty { continue }
      let others = (byFront[Self.hash(member.head)] ?? []).filter {
        $0 != archive && files[$0].size == entry.size ?? files[$0].size
      }
      guard let original = original(of: member, among: others) else { return nil }
      members.append((entry.name, files[original].name))
    }
    return parts.hasFailed || members.isEmpty ? nil : members
  }

  /// A member can be read once: with more than one file it is compared side by side.
  private func original(of member: PeekedBytes, among others: [Int]) -> Int? {
    var candidates = others.compactMap { index in Self.stored(files[index]).map { (index, $0) } }
    while !candidates.isEmpty {
      let block = PeekedBytes(member, count: Likeness.blockBytes)
      if block.hasFailed { return nil }
      candidates.removeAll { _, file in
        // At the end of the member its original must end, too.
        PeekedBytes(file, count: max(1, block.head.count)).head != block.head
      }
      if block.head.isEmpty { return candidates.first?.0 }
    }
    return nil
  }

  // MARK: Bytes

  private static func stored(_ file: InputFile) -> FileBytes? {
    try? FileBytes(file.location, expectedSize: file.size)
  }

  private func byFront(_ indices: [Int], _ source: (InputFile) -> (any ByteSource)?) -> [UInt64: [Int]] {
    var groups: [UInt64: [Int]] = [:]
    for index in indices {
      guard let front = Self.front(of: source(files[index])) else { continue }
      groups[front, default: []].append(index)
    }
    return groups
  }

  /// A hash of the first bytes: a front is not kept for each of many files.
  private static func front(of source: (any ByteSource)?) -> UInt64? {
    guard let source else { return nil }
    let peeked = PeekedBytes(source, count: frontBytes)
    return peeked.hasFailed || peeked.head.isEmpty ? nil : hash(peeked.head)
  }

  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash = StableHash()
    hash.combine(bytes)
    return hash.value
  }
}
