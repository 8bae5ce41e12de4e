/// The packs that are part of the program, from the texts in `BuiltInRules`.
enum BuiltInPacks {
  /// All packs, in the order of their names.
  static let packs = packs(of: BuiltInRules.files)

  /// All packs as nodes that were read ahead, with what an analysis needs of them.
  static var abridged: [PackFiles] {
    var packs = packs(of: BuiltInRules.nodes)
    for (index, pack) in packs.enumerated() {
      packs[index].sha256 = BuiltInRules.digests.first { $0.pack == pack.directoryName }?.sha256 ?? ""
    }
    return packs
  }

  private static func packs(of files: [(path: String, text: String)]) -> [PackFiles] {
    var packs: [PackFiles] = []
    for (path, text) in files {
      let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
      if packs.last?.directoryName != parts[0] {
        packs.append(PackFiles(directoryName: parts[0], files: [], isBuiltIn: true))
      }
      packs[packs.count - 1].files.append(
        PackFiles.File(path: parts[1], text: text, display: "built-in:" + path))
    }
    return packs
  }
}
