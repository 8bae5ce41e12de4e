import ArgumentParser
import ProximateDiagnostics
import ProximateKit
import ProximateModel

/// `proximate timeline`: what happened when, and nothing else.
struct TimelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Analyse logs and print the timeline of each incident alone.",
    discussion: """
      Every row names its phase, its finding and one of its lines. Without an incident, all findings are listed.

        proximate timeline logs/
        proximate timeline logs/ --format json

      Exit status: 0 it was printed; 2 a PATH does not exist; 64 wrong usage.
      """)

  enum Form: String, CaseIterable, ExpressibleByArgument { case text, json }

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp("Logs of a time known to be healthy; may be given several times.", valueName: "path"))
  var baseline: [String] = []

  @Option(help: "text, or json: one object per row.")
  var format: Form = .text

  @Option(help: ArgumentHelp("A YAML file with your house's words, as `analyze` has it.", valueName: "file"))
  var vocabulary: String?

  func run() async throws {
    let words = try chosenWords(vocabulary)
    var options = input.analyzerOptions
    options.baselines = baseline
    let outcome = await Analyzer(options).analyze()
    Terminal.report(outcome.diagnostics)
    guard let analysis = outcome.analysis else { throw Status.unusable }
    switch format {
    case .text:
      Terminal.print(
        Rendering.timeline(
          analysis, width: Terminal.width, colour: Terminal.wantsColour, vocabulary: words))
    case .json: Terminal.print(Rendering.timelineJSON(analysis))
    }
  }
}
