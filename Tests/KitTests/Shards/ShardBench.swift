import Foundation
import ProximateDiagnostics
import ProximateModel
import Testing

@testable import ProximateKit

/// Makes, merges and analyses shards in a directory of its own, and compares them with a reader of the whole.
final class ShardBench {
  let scratch: TemporaryDirectory
  private var count = 0

  init() throws { scratch = try TemporaryDirectory() }

  /// A path that nothing lies at yet.
  func fresh() -> String {
    count += 1
    return scratch.path + "/\(count).shard"
  }

  private static func options(_ paths: [String]) -> AnalyzerOptions {
    var options = AnalyzerOptions(paths: paths)
    options.jobs = 2
    return options
  }

  /// Writes a shard and gives its path.
  func shard(_ path: String, root: String, _ change: (inout ShardOptions) -> Void = { _ in }) async throws
    -> String
  {
    var options = ShardOptions(Self.options([path]))
    options.root = root
    change(&options)
    let file = fresh()
    let output = try Self.output(file)
    _ = try await Sharder(options).write(to: output)
    try output.close()
    return file
  }

  func merge(_ shards: [String], folding: Bool = false) throws -> String {
    let file = fresh()
    let output = try Self.output(file)
    try ShardMerge(shards, folding: folding).write(to: output)
    try output.close()
    return file
  }

  static func output(_ path: String) throws -> FileHandle {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    return try #require(FileHandle(forWritingAtPath: path))
  }

  /// What all forms of a draft say, and what was observed.
  struct Draft: Equatable {
    var observations: Observations
    var text: String
    var messages: [String]
  }

  static func draft(shards: [String]) async throws -> Draft {
    var options = Self.options([])
    options.shards = shards
    return try await draft(options)
  }

  static func draft(logs: [String], _ change: (inout AnalyzerOptions) -> Void = { _ in }) async throws
    -> Draft
  {
    var options = Self.options(logs)
    change(&options)
    return try await draft(options)
  }

  private static func draft(_ asked: AnalyzerOptions) async throws -> Draft {
    var options = asked
    options.keepsObservations = true
    let outcome = await Analyzer(options).analyze()
    let analysis = try #require(outcome.analysis, "\(outcome.diagnostics.map(\.text))")
    let text =
      Rendering.json(analysis) + (try Rendering.markdown(analysis))
      + Rendering.terminal(analysis, width: 100, colour: false)
    return Draft(
      observations: try #require(outcome.observations), text: text,
      messages: outcome.diagnostics.map(\.text).sorted())
  }

  /// Files below a directory, as paths.
  static func files(below directory: String) throws -> [String] {
    let names = try #require(FileManager.default.enumerator(atPath: directory)).compactMap { $0 as? String }
    return names.map { directory + "/" + $0 }.filter {
      var isDirectory: ObjCBool = false
      return FileManager.default.fileExists(atPath: $0, isDirectory: &isDirectory) && !isDirectory.boolValue
    }.sorted()
  }
}

/// Tells what differs first, instead of two drafts in full.
func expectSame(_ a: ShardBench.Draft, _ b: ShardBench.Draft, _ what: String) {
  let (x, y) = (a.observations, b.observations)
  #expect(x.bucketWidth == y.bucketWidth, "\(what): width")
  #expect(x.series == y.series, "\(what): series")
  #expect(x.entities == y.entities && x.levels == y.levels && x.units == y.units, "\(what): sketches")
  #expect(x.marks == y.marks, "\(what): marks")
  #expect(x.templates == y.templates, "\(what): templates")
  #expect(x.evidence == y.evidence, "\(what): evidence")
  for name in Set(x.sources.keys).union(y.sources.keys).sorted() where x.sources[name] != y.sources[name] {
    Issue.record(
      "\(what): \(name.display)\n\(String(describing: x.sources[name]))\n\(String(describing: y.sources[name]))"
    )
    break
  }
  #expect(x.facts == y.facts, "\(what): facts")
  #expect(x == y, "\(what): observations")
  #expect(a.text == b.text, "\(what): draft")
}
