package import ProximateDiagnostics
internal import ProximateModel

/// The files under the PATH arguments, in an order and under names that depend on nothing but the set of them.
package struct Discovery: Sendable {
  /// By name; the files of a rotated log stand together, oldest first.
  package var files: [InputFile] = []
  /// What was left out, sorted.
  package var diagnostics: [Diagnostic] = []

  /// Looks through files, directories and `-` (standard input). `isSkipped` is asked about the paths of files and
  /// directories inside of directories. A PATH that does not exist gives an error with code I100. Copies are looked for
  /// unless `marksCopies` is false.
  package init(
    paths: [String], marksCopies: Bool = true, skipping isSkipped: (String) -> Bool = { _ in false }
  ) {
    let arguments = InputArgument.arguments(paths)
    let tree = FileTree(arguments, skipping: isSkipped)
    let found = tree.files.map { file in
      (name: Self.name(of: file, among: arguments), file: file, kind: Self.kind(of: file))
    }
    files = found.map {
      InputFile(
        name: $0.name, location: $0.file.location, size: $0.file.status.size,
        modified: $0.file.status.modified,
        kind: $0.kind)
    }
    if let argument = arguments.first(where: { $0.location == .standardInput }) {
      files.append(.standardInput(named: argument.name))
    }
    makeNamesUnique()
    if marksCopies { Duplicates.mark(&files) }
    files = RotationSet.ordered(files)
    diagnostics = tree.diagnostics.sorted()
  }

  private static func name(of file: FoundFile, among arguments: [InputArgument]) -> String {
    let relative = FilePath(bytes: file.relative).text
    if arguments.count > 1 {
      let input = arguments[file.argument].name
      return relative.isEmpty ? input : input + "/" + relative
    }
    return relative.isEmpty ? FilePath(bytes: file.location.components.last ?? []).text : relative
  }

  /// Names that only differ in bytes that cannot be shown, or by an accident of prefixes.
  private mutating func makeNamesUnique() {
    files.sort { a, b in a.name == b.name ? a.location < b.location : a.precedes(b) }
    var taken = UniqueNames()
    for index in files.indices { files[index].name = taken.claim(files[index].name) }
    files.sort { $0.precedes($1) }
  }

  /// A file that cannot be opened counts as plain: its reader tells why.
  private static func kind(of file: FoundFile) -> InputFile.Kind {
    guard let bytes = try? FileBytes(file.location, expectedSize: 0) else { return .plain }
    let unwrapping = Unwrapping(stored: bytes, bounds: ReadingBounds(), headBytes: Magic.bytes)
    return (try? unwrapping.content().kind) ?? .plain
  }
}

extension InputFile {
  /// In the order of the names' UTF-8 bytes.
  func precedes(_ other: InputFile) -> Bool { name.utf8.lexicographicallyPrecedes(other.name.utf8) }

  /// Standard input under a name.
  package static func standardInput(named name: String = "stdin") -> InputFile {
    InputFile(
      name: name, location: .standardInput, size: 0, modified: Instant(seconds: 0), kind: .standardInput)
  }
}
