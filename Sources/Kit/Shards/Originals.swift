import ProximateModel

/// Files that have the content of others, as `Discovery` marks them where all files lie side by side.
struct Originals {
  /// What a file repeats.
  struct Original {
    /// The name of the file, of an archive that of the first of them.
    var name: String
    /// Of an archive: the files with the content of its members.
    var members: [String: String] = [:]

    /// What a source repeats.
    func name(of member: String?) -> String { member.flatMap { members[$0] } ?? name }
  }

  /// History and incident are discovered apart from one another.
  fileprivate struct Content: Hashable {
    var isBaseline: Bool
    var size: UInt64
    var sum: ContentSum
  }

  private var originals: [String: Original] = [:]

  /// Looks at all files, in the order of their names.
  init(_ files: [FileIndex]) {
    let files = files.filter { $0.isWhole && !$0.hasUnread && $0.facts.size > 0 }
    var stored: [Content: String] = [:]
    for file in files {
      claim(file, as: file.content(file.facts.size, file.content), among: &stored)
    }
    var texts: [Content: String] = [:]
    let singles = files.filter { originals[$0.name] == nil }
    for file in singles.filter({ $0.facts.kind == .plain }) + singles.filter({ $0.facts.kind != .plain }) {
      guard let text = file.text else { continue }
      claim(file, as: file.content(text.size, text.sum), among: &texts)
    }
    for file in files where file.facts.kind == .archive && originals[file.name] == nil {
      mark(archive: file, beside: stored)
    }
  }

  subscript(name: String) -> Original? { originals[name] }

  private mutating func claim(
    _ file: FileIndex, as content: Content, among firsts: inout [Content: String]
  ) {
    if let first = firsts[content] {
      originals[file.name] = Original(name: first)
    } else {
      firsts[content] = file.name
    }
  }

  /// An archive beside all that was unpacked of it.
  private mutating func mark(archive: FileIndex, beside stored: [Content: String]) {
    var original = Original(name: "")
    for part in archive.parts {
      guard let member = part.member, let file = stored[archive.content(part.size, part.sum)],
        file != archive.name
      else { return }
      if original.members.isEmpty { original.name = file }
      original.members[member] = file
    }
    if !original.members.isEmpty { originals[archive.name] = original }
  }
}

extension FileIndex {
  fileprivate func content(_ size: UInt64, _ sum: ContentSum) -> Originals.Content {
    Originals.Content(isBaseline: name.hasPrefix(SourceName.baselinePrefix), size: size, sum: sum)
  }
}
