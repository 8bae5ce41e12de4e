/// The packs that are part of the program, from the texts in `BuiltInRules`.
enum BuiltInPacks {
  /// All packs, in the order of their names.
  static let packs: [PackFiles] = {
    var packs: [PackFiles] = []
    for (path, text) in BuiltInRules.files {
      let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
      if packs.last?.directoryName != parts[0] {
        packs.append(PackFiles(directoryName: parts[0], files: [], isBuiltIn: true))
      }
      packs[packs.count - 1].files.append(
        PackFiles.File(path: parts[1], text: text, display: "built-in:" + path))
    }
    return packs
  }()
}
