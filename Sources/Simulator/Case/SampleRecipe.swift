internal import ArgumentParser
internal import Foundation
internal import Yams

/// A kept case and the command that makes it.
struct SampleRecipe {
  let name: String
  let folder: String
  /// The arguments of incident-sim, without `--out`.
  let arguments: [String]

  /// What belongs to a case and is compared; other files beside it (expected/) are somebody else's.
  private static let parts = ["logs", "baseline", "case.yaml"]

  /// The recipe in a folder, nil when there is none.
  init?(name: String, folder: String) throws {
    guard let data = FileManager.default.contents(atPath: folder + "/case.yaml"),
      let truth = try Yams.load(yaml: String(decoding: data, as: UTF8.self)) as? [String: Any],
      let command = truth["regenerate"] as? String
    else { return nil }
    self.name = name
    self.folder = folder
    var words = command.split(separator: " ").map(String.init)
    guard words.first == "incident-sim", words.count > 2 else { throw NoCommand(case: name, text: command) }
    words.removeFirst()
    if let out = words.firstIndex(of: "--out") { words.removeSubrange(out..<min(out + 2, words.count)) }
    arguments = words
  }

  /// Runs the command with another directory.
  func make(in directory: String) throws {
    var command = try IncidentSim.parseAsRoot(arguments + ["--out", directory])
    try command.run()
  }

  /// What differs between the kept case and a new one, a line for each file.
  func differences(from fresh: String) throws -> [String] {
    let (kept, made) = (Self.files(below: folder), Self.files(below: fresh))
    return Set(kept).union(made).sorted().compactMap { path in
      guard let old = FileManager.default.contents(atPath: folder + "/" + path) else { return "new: \(path)" }
      guard let new = FileManager.default.contents(atPath: fresh + "/" + path) else { return "gone: \(path)" }
      return old == new ? nil : "other bytes: \(path) (\(old.count) kept, \(new.count) made)"
    }
  }

  func replace(by fresh: String) throws {
    let files = FileManager.default
    for part in Self.parts {
      try? files.removeItem(atPath: folder + "/" + part)
      if files.fileExists(atPath: fresh + "/" + part) {
        try files.copyItem(atPath: fresh + "/" + part, toPath: folder + "/" + part)
      }
    }
  }

  private static func files(below folder: String) -> [String] {
    var paths: [String] = []
    let walk = FileManager.default.enumerator(atPath: folder)
    while let path = walk?.nextObject() as? String {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
      let part = path.split(separator: "/").first.map(String.init)
      if !isFolder.boolValue, let part, parts.contains(part) { paths.append(path) }
    }
    return paths
  }
}

/// A case says how it is made in words that are no command.
struct NoCommand: Error, CustomStringConvertible {
  let `case`: String
  let text: String
  var description: String {
    "\(`case`)/case.yaml: `regenerate` must be a command like 'incident-sim p2p ... --out DIR', not '\(text)'"
  }
}
