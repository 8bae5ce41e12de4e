import ArgumentParser
import ProximateDiagnostics
import ProximateKit
import ProximateModel

/// `proximate timeline`: what happened when, and nothing else.
struct TimelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Print the timeline of each incident alone, of logs or of a report.",
    discussion: """
      Every row names its phase, its finding and one of its lines. Without an incident, all findings are listed.

        proximate timeline logs/
        proximate timeline logs/ --format json
        proximate timeline out/report.json        of a report that analyze wrote: nothing is read again
        proximate timeline out                    the same, by its directory

      Exit status: 0 it was printed; 2 a PATH does not exist or a report cannot be read; 64 wrong usage.
      """)

  enum Form: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(
    help: "Files and directories of logs, plain, compressed or archived, - is standard input; or one report.")
  var paths: [String]

  @OptionGroup var reading: ReadingOptions

  @Option(
    help: ArgumentHelp("Logs of a time known to be healthy; may be given several times.", valueName: "path"))
  var baseline: [String] = []

  @Option(help: "text, or json: one object per row.")
  var format: Form = .text

  @Option(help: ArgumentHelp("A YAML file with your house's words, as `analyze` has it.", valueName: "file"))
  var vocabulary: String?

  func run() async throws {
    let words = try chosenWords(vocabulary)
    if let book = try report() { return print(book, words) }
    var options = reading.analyzerOptions(paths)
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

  /// The report that is asked about; nil when logs are.
  private func report() throws -> ReportBook? {
    for path in paths {
      guard let book = try report(at: path) else { continue }
      guard paths.count == 1, baseline.isEmpty, !reading.isChosen else {
        throw ValidationError(
          "\(path) is a report: name it alone, without --baseline and options of reading, or name logs only")
      }
      return book
    }
    return nil
  }

  private func report(at path: String) throws -> ReportBook? {
    do throws(Diagnostic) {
      return try ReportBook(reportAt: path)
    } catch {
      Terminal.report([error])
      throw Status.unusable
    }
  }

  private func print(_ book: ReportBook, _ words: DraftVocabulary) {
    switch format {
    case .text:
      Terminal.print(
        book.timeline(width: Terminal.width, colour: Terminal.wantsColour, vocabulary: words))
    case .json: Terminal.print(book.timelineJSON())
    }
  }
}
