import ArgumentParser
import ProximateDiagnostics
import ProximateKit

/// `proximate events`: the normalised events.
struct EventsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "Print normalised events, one per record, in the order of the input.",
    discussion:
      "Keys: source line time timeText severityNumber severityText host component event template message attributes."
  )

  enum Form: String, CaseIterable, ExpressibleByArgument { case ndjson, csv, count }

  @OptionGroup var input: InputOptions

  @Option(help: "ndjson, csv, or count: only how many there are.")
  var format: Form = .ndjson

  func run() async throws {
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
    if diagnostics.contains(where: { $0.code == "I100" }) { throw Status.unusable }
  }
}
