import ArgumentParser
import ProximateDiagnostics
import ProximateKit
import ProximateModel

/// `proximate events`: the normalised events.
struct EventsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "Print normalised events, one per record, in the order of the input.",
    discussion: """
        proximate events logs/
        proximate events app.log --format csv > events.csv
        proximate events logs/ --sqlite events.db

      Keys: source line time timeText severityNumber severityText host component event template message attributes.
      """
  )

  enum Form: String, CaseIterable, ExpressibleByArgument { case ndjson, csv, count }

  @OptionGroup var input: InputOptions

  @Option(help: "ndjson, csv, or count: only how many there are.")
  var format: Form = .ndjson

  @Option(
    help: ArgumentHelp(
      "Write a database of the events instead, with full-text search.", valueName: "file"))
  var sqlite: String?

  func run() async throws {
    if let sqlite { return try await write(database: sqlite) }
    let stream = EventStream(input.analyzerOptions)
    let diagnostics: [Diagnostic]
    switch format {
    case .count:
      let result = await stream.count()
      Terminal.print("\(result.events) events in \(result.lines) lines\n")
      diagnostics = result.diagnostics
    case .ndjson: diagnostics = await stream.write(as: .ndjson) { Terminal.print($0) }
    case .csv: diagnostics = await stream.write(as: .csv) { Terminal.print($0) }
    }
    Terminal.report(diagnostics)
    let missing = diagnostics.contains {
      $0.severity == .error && ["I100", "K703", "C203"].contains($0.code)
    }
    if missing { throw Status.unusable }
  }

  private func write(database path: String) async throws {
    let outcome = await EventDatabase(path: path).write(input.analyzerOptions)
    Terminal.report(outcome.diagnostics)
    guard let events = outcome.events else { throw Status.unusable }
    Terminal.print("wrote \(SafeText.visible(path)): \(events) events of \(outcome.sources) sources\n")
  }
}
