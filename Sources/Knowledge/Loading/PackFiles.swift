import Foundation
import ProximateDiagnostics
import ProximateModel

/// The texts of a pack, from the binary or from a directory.
struct PackFiles {
  /// One file; its path is relative to the pack.
  struct File {
    var path: String
    var text: String
    /// How people know the file.
    var display: String
  }

  /// The directory's name, for packs without `pack.yaml`.
  var directoryName: String
  /// In the order of their paths.
  var files: [File]
  /// Whether they are part of the program and were checked when it was built.
  var isBuiltIn = false
  /// SHA-256 of the bytes that the digest covers, when it is known and the texts are nodes read ahead (`NodeText`).
  var sha256: String?

  /// The pack without its rules.
  var manifest: PackFiles {
    var result = self
    result.files.removeAll { $0.path != "pack.yaml" }
    return result
  }

  /// The bytes that the pack's digest covers: for each file in order its path, a zero byte, its text, a zero byte.
  var digestedBytes: [UInt8] {
    files.reduce(into: []) { $0 += Array($1.path.utf8) + [0] + Array($1.text.utf8) + [0] }
  }
}

extension PackFiles {
  /// Deeper directories are not looked at.
  private static let maximumDepth = 8

  /// The packs in a directory, or one rule file: every directory with a `pack.yaml` is one; files that lie in none make up one of
  /// their own. Unreadable files are reported as K703.
  static func packs(in directory: String, _ report: (Diagnostic) -> Void) -> [PackFiles] {
    var isDirectory: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: directory, isDirectory: &isDirectory)
    if exists, !isDirectory.boolValue, directory.hasSuffix(".yaml") || directory.hasSuffix(".yml") {
      return single(directory, report)
    }
    guard isDirectory.boolValue else {
      report(
        Diagnostic(
          .error, "K703", "no such directory of rules", at: Place(file: directory),
          help: "--rules takes a directory of .yaml files, or one of them"))
      return []
    }
    var roots: [String: [File]] = [:]
    collect(directory, below: directory, "", depth: 0, &roots, report)
    return roots.keys.sorted().map { root in
      PackFiles(directoryName: (root as NSString).lastPathComponent, files: roots[root] ?? [])
    }
  }

  /// A rule file by itself, as a pack of its name.
  private static func single(_ path: String, _ report: (Diagnostic) -> Void) -> [PackFiles] {
    let name = (path as NSString).lastPathComponent
    return text(of: path, report).map {
      [PackFiles(directoryName: name, files: [File(path: name, text: $0, display: path)])]
    } ?? []
  }

  private static func collect(
    _ directory: String, below root: String, _ prefix: String, depth: Int, _ roots: inout [String: [File]],
    _ report: (Diagnostic) -> Void
  ) {
    guard depth <= maximumDepth, let names = try? FileManager.default.contentsOfDirectory(atPath: directory)
    else {
      report(Diagnostic(.warning, "K703", "cannot read the directory", at: Place(file: directory)))
      return
    }
    let isPack = names.contains("pack.yaml")
    let (root, prefix) = isPack ? (directory, "") : (root, prefix)
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = directory + "/" + name
      var isDirectory: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { continue }
      if isDirectory.boolValue {
        collect(path, below: root, prefix + name + "/", depth: depth + 1, &roots, report)
      } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        if let text = text(of: path, report) {
          roots[root, default: []].append(File(path: prefix + name, text: text, display: path))
        }
      }
    }
  }

  private static func text(of path: String, _ report: (Diagnostic) -> Void) -> String? {
    guard let data = FileManager.default.contents(atPath: path) else {
      report(Diagnostic(.error, "K703", "cannot read the file", at: Place(file: path)))
      return nil
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      report(Diagnostic(.error, "Y100", "not UTF-8", at: Place(file: path)))
      return nil
    }
    return text
  }
}
