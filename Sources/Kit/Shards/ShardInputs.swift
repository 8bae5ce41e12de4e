import Foundation
import ProximateDiagnostics
import ProximateIngest
import ProximateModel

/// The files that a shard is made of, under the names that they have among all files.
struct ShardInputs {
  var files: [InputFile] = []
  var diagnostics: [Diagnostic] = []
  /// What the draft names as its inputs.
  let inputs: [String]
  private let standardInput: StandardInput?
  /// Whether they came on standard input.
  var isStream: Bool { standardInput != nil }

  init(_ options: ShardOptions) throws(Diagnostic) {
    let paths = options.reading.paths
    let spool = paths.contains("-") ? try StandardInput(stretches: options.stream.stretches) : nil
    standardInput = spool
    inputs = options.root.map { [$0] } ?? paths
    var reports = OwnReports()
    for path in paths {
      var found = Discovery(paths: [path == "-" ? spool?.path ?? path : path], marksCopies: false) {
        reports.include($0)
      }
      for index in found.files.indices {
        found.files[index].name = try Self.name(of: found.files[index].name, path, options)
        guard path == "-" else { continue }
        if let modified = options.stream.modified { found.files[index].modified = modified }
        // What lies behind the last stretch is not read; the file ends early only for its reader.
        if let size = options.stream.size { found.files[index].size = size }
      }
      files += found.files
      diagnostics += found.diagnostics
    }
    diagnostics += reports.diagnostics
    if let missing = diagnostics.first(where: { $0.code == "I100" }) { throw missing }
    if let range = options.range { try check(range) }
    try settleNames(options)
  }

  /// The name among all files, of one that has a name under a PATH.
  private static func name(of file: String, _ path: String, _ options: ShardOptions) throws(Diagnostic)
    -> String
  {
    if let name = options.name { return name }
    guard let root = options.root, path != "-" else { return file }
    let (parent, own) = (absolute(root), absolute(path))
    guard own.starts(with: parent) else {
      throw Diagnostic(
        .error, "S110", "the file does not lie below --root \(root)", at: Place(file: path),
        help: "name a directory above all files, the same for every shard")
    }
    let rest = own.dropFirst(parent.count).joined(separator: "/")
    // A PATH that is a file is named by its last part.
    let isFile = own.last == file && !isDirectory(path)
    return rest.isEmpty ? file : isFile ? rest : rest + "/" + file
  }

  private static func isDirectory(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
  }

  /// Names in the path from the file system's root on, `.` and `..` resolved as they are written.
  private static func absolute(_ path: String) -> [String] {
    let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var names: [String] = []
    for name in full.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(String(name)) }
    }
    return names
  }

  private func check(_ range: Range<UInt64>) throws(Diagnostic) {
    guard files.count == 1, let file = files.first else {
      throw Diagnostic(.error, "S110", "--start and --end are for one file", help: "name a single file")
    }
    let place = Place(file: file.name)
    guard file.kind == .plain else {
      throw Diagnostic(
        .error, "S114", "ranges of compressed files and archives cannot be read", at: place,
        help: "make one shard of the whole file")
    }
    guard range.lowerBound < file.size || file.size == 0 else {
      throw Diagnostic(
        .error, "S115", "the range begins behind the file's \(file.size) bytes", at: place,
        help: "the file was cut, or is another one than was planned")
    }
  }

  private mutating func settleNames(_ options: ShardOptions) throws(Diagnostic) {
    if options.isBaseline {
      for index in files.indices { files[index].name = SourceName.baselinePrefix + files[index].name }
    }
    files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    if let twice = zip(files, files.dropFirst()).first(where: { $0.name == $1.name }) {
      throw Diagnostic(
        .error, "S111", "two files have the name \(twice.0.name)", at: Place(file: twice.1.path),
        help: options.name == nil ? "give --root, so that names tell them apart" : "--name names one file")
    }
  }
}
