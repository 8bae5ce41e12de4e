internal import Foundation

/// Writes files below a directory, some of them through gzip.
struct CaseFolder {
  let root: String

  func write(_ path: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: root).appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Replaces files by gzip files without names and times inside, so that equal texts give equal bytes.
  func compress(_ paths: [String]) throws {
    guard !paths.isEmpty else { return }
    let gzip = Process()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/gzip")
    gzip.arguments = ["-n", "-9", "-f"] + paths.map { root + "/" + $0 }
    try gzip.run()
    gzip.waitUntilExit()
    if gzip.terminationStatus != 0 { throw CocoaError(.fileWriteUnknown) }
  }

  /// Removes what an earlier run left, so that a case is never a mixture.
  func clear(_ paths: [String]) throws {
    for path in paths where FileManager.default.fileExists(atPath: root + "/" + path) {
      try FileManager.default.removeItem(atPath: root + "/" + path)
    }
  }
}
