extension RotationSet {
  /// The files beside one that lie in its directory and are of the same log by name, named as it is named. Those that
  /// have the content of another are marked.
  package static func siblings(of file: InputFile) -> [InputFile] {
    guard file.kind != .standardInput, let own = file.location.components.last,
      let names = try? DirectoryListing.names(in: file.location.parent)
    else { return [] }
    let base = RotatedName(own).base
    let related = names.filter { RotatedName($0).base == base }
    guard related.count > 1 else { return [] }
    let slash = file.name.utf8.lastIndex(of: UInt8(ascii: "/"))
    let directory = slash.map { String(file.name[...$0]) } ?? ""
    let locations = related.map { file.location.parent.appending($0) }
    return Discovery(paths: locations.map(\.text)).files.compactMap { found in
      guard let last = found.location.components.last else { return nil }
      var sibling = found
      sibling.name = last == own ? file.name : directory + FilePath(bytes: last).text
      return sibling
    }
  }
}
