import Foundation
package import ProximateDiagnostics

/// A folder with a `case.yaml`, `logs/` and perhaps `baseline/`.
package struct CaseFolder: Sendable, Hashable {
  /// Its path.
  package var path: String
  /// Its path below the directory that was asked for: how people know it.
  package var name: String

  /// The truth.
  package var truth: String { path + "/case.yaml" }
  /// What is analysed.
  package var logs: String { path + "/logs" }

  /// Histories that the analysis is given: everything in `baseline/`, in order of name.
  package var baselines: [String] {
    let directory = path + "/baseline"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { directory + "/" + $0 }
  }

  /// Whether there is something to analyse.
  package var hasLogs: Bool { FileManager.default.fileExists(atPath: logs) }

  /// The text of the truth; what is not UTF-8 in it is replaced.
  func readTruth() throws -> String {
    try String(decoding: Data(contentsOf: URL(fileURLWithPath: truth)), as: UTF8.self)
  }

  /// Deeper folders are not looked into.
  private static let maximumDepth = 16

  /// All cases below directories, in order of the arguments and then of names.
  ///
  /// A folder with a `case.yaml` is a case, and nothing below it is looked at.
  package static func all(below directories: [String]) throws(Diagnostic) -> [CaseFolder] {
    var folders: [CaseFolder] = []
    for directory in directories {
      guard isDirectory(directory) else {
        throw Diagnostic(
          .error, "I100", "no such directory: \(directory)", at: Place(file: directory),
          help: "name a directory that holds cases, such as SampleLogs")
      }
      let root = directory.hasSuffix("/") && directory.count > 1 ? String(directory.dropLast()) : directory
      folders += search(root, name: "", depth: 0)
    }
    return unique(folders)
  }

  private static func search(_ path: String, name: String, depth: Int) -> [CaseFolder] {
    if FileManager.default.fileExists(atPath: path + "/case.yaml") {
      let last = URL(fileURLWithPath: path).lastPathComponent
      return [CaseFolder(path: path, name: name.isEmpty ? last : name)]
    }
    guard depth < maximumDepth else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.flatMap { entry -> [CaseFolder] in
      let below = path + "/" + entry
      guard isDirectory(below), !isLink(below) else { return [] }
      return search(below, name: name.isEmpty ? entry : name + "/" + entry, depth: depth + 1)
    }
  }

  private static func isDirectory(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
  }

  private static func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
  }

  /// Each folder once, names told apart where several directories use them.
  private static func unique(_ folders: [CaseFolder]) -> [CaseFolder] {
    var paths: Set<String> = []
    var uses: [String: Int] = [:]
    return folders.filter { paths.insert($0.path).inserted }.map { folder in
      let use = (uses[folder.name] ?? 0) + 1
      uses[folder.name] = use
      return use == 1 ? folder : CaseFolder(path: folder.path, name: "\(folder.name)~\(use)")
    }
  }
}
