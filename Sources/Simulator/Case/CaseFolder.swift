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

  /// Removes what an earlier run left, so that a case is never a mixture. Folders of those names that stand there
  /// without a case.yaml belong to somebody else and are not touched.
  func clearEarlierCase() throws {
    let files = FileManager.default
    let present = ["logs", "baseline"].filter { files.fileExists(atPath: root + "/" + $0) }
    let isCase = files.fileExists(atPath: root + "/case.yaml")
    if !isCase, let other = present.first { throw NotACase(path: root + "/" + other) }
    try clear()
  }

  /// Removes the files of a case.
  func clear() throws {
    let files = FileManager.default
    for path in ["logs", "baseline", "case.yaml"] where files.fileExists(atPath: root + "/" + path) {
      try files.removeItem(atPath: root + "/" + path)
    }
  }
}

/// A directory holds something that is not a case.
struct NotACase: Error, CustomStringConvertible {
  let path: String
  var description: String {
    "\(path) exists but no case.yaml beside it: name an empty directory or an earlier case"
  }
}
