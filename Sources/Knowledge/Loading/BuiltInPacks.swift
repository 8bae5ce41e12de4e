import ProximateModel

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

  /// The packs for an analysis with others that have these names: those that are replaced without their rules, the rest
  /// abridged, or whole when any is replaced.
  static func beside(_ names: Set<String>) -> (packs: [Pack], areWhole: Bool) {
    let known = abridged
    let manifests = known.map { Pack($0.manifest, digest: { _ in "" }) }
    let replaced = manifests.map { names.contains($0.identity.name) }
    let areWhole = replaced.contains(true)
    let packs = known.indices.map { i in
      if replaced[i] { return manifests[i] }
      guard areWhole else { return Pack(known[i], digest: { _ in "" }) }
      return Pack(Self.packs[i], digest: { _ in known[i].sha256 ?? "" })
    }
    return (packs, areWhole)
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
