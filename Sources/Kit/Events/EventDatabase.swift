import Foundation
import GRDB
public import ProximateDiagnostics
import ProximateIngest
import ProximateModel
import ProximateNormalise

/// The normalised events of logs as an SQLite database; the page EventDatabase of the documentation describes its tables and views.
public struct EventDatabase: Sendable {
  /// What was written.
  public struct Outcome: Sendable {
    /// Events in the database; nil when it was not written.
    public var events: Int?
    /// Sources that they came from.
    public var sources = 0
    /// Messages to people.
    public var diagnostics: [Diagnostic]
  }

  private let path: String

  /// A database to be written to a file. A file that is there is replaced only when it is such a database.
  public init(path: String) { self.path = path }

  /// What is being written until it is whole.
  private var unfinished: String { path + ".unfinished" }

  /// Reads the logs and writes their events. The database stands at its path when all of it is written, and not
  /// before; memory does not grow with the input.
  public func write(_ options: AnalyzerOptions) async -> Outcome {
    do throws(Diagnostic) {
      try check()
      var options = options
      options.skippedPaths.formUnion([path, unfinished])
      let rules = try Rules(named: options.ruleDirectories)
      let inputs = try Inputs(options)
      let plan = try await WorkPlan(inputs, rules.catalogue, options, rules.knowledge)
      defer { try? FileManager.default.removeItem(atPath: unfinished) }
      var reader = EventReader(rules, plan, inputs)
      reader.survey(inputs.files)
      let (events, sources) = try fill(&reader, inputs.files)
      return Outcome(
        events: events, sources: sources,
        diagnostics: (rules.diagnostics + inputs.diagnostics + plan.reading.diagnostics + reader.diagnostics)
          .sorted())
    } catch {
      return Outcome(diagnostics: [error])
    }
  }

  private func fill(_ reader: inout EventReader, _ files: [InputFile]) throws(Diagnostic) -> (Int, Int) {
    do {
      try? FileManager.default.removeItem(atPath: unfinished)
      var tables = try EventTables(path: unfinished)
      for file in files {
        try reader.read(file) { (events) throws(any Error) in try tables.append(events) }
      }
      try tables.finish()
      guard rename(unfinished, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
      return (tables.events, tables.sources)
    } catch {
      let reason = (error as? DatabaseError)?.message ?? error.localizedDescription
      throw Diagnostic(
        .error, "C206", "cannot write the database \(path): \(reason)",
        help: "--sqlite takes a path that can be written")
    }
  }

  /// - Throws: C207 when something else stands at the path.
  private func check() throws(Diagnostic) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    let head = FileHandle(forReadingAtPath: path).flatMap { try? $0.read(upToCount: 72) } ?? Data()
    if head.starts(with: Data("SQLite format 3\0".utf8)),
      Data(head.dropFirst(68)) == EventTables.applicationID
    {
      return
    }
    throw Diagnostic(
      .error, "C207", "\(path) is there and is no database of events: it is left alone",
      help: "name another file, or take this one away")
  }
}
