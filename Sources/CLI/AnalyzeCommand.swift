import ArgumentParser
import ProximateDiagnostics
import ProximateKit
import ProximateModel

/// `proximate analyze`: from logs to the draft.
struct AnalyzeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Analyse logs: print a summary, and write the post-mortem draft and report.json.",
    discussion: """
      Exit status: 0 the report was written; 1 an incident was found and --fail-on incident given;
      2 nothing could be written or a PATH does not exist; 64 wrong usage.
      """)

  enum Form: String, CaseIterable, ExpressibleByArgument { case terminal, markdown, html, json }
  enum Failure: String, CaseIterable, ExpressibleByArgument { case incident }

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp("Logs of a time known to be healthy; may be given several times.", valueName: "path"))
  var baseline: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write postmortem.md, postmortem.html and report.json into this directory.", valueName: "dir"))
  var out: String?

  @Option(
    name: .customShort("o"),
    help: ArgumentHelp("Write one file; its ending (.md .html .json .txt) tells the form.", valueName: "file")
  )
  var outputFile: String?

  @Option(help: "What standard output gets.")
  var format: Form = .terminal

  @Option(
    help: ArgumentHelp(
      "How the draft is arranged: \(DraftTemplate.names.joined(separator: ", ")), or a file in Mustache's language.",
      valueName: "name|file"))
  var template: String?

  @Option(help: ArgumentHelp("Exit with 1 when an incident is found.", valueName: "incident"))
  var failOn: Failure?

  @Flag(help: "Show no progress line.")
  var noProgress = false

  func validate() throws {
    if let outputFile, OutputForm(path: outputFile) == nil {
      throw ValidationError("-o \(outputFile): the name must end in .md, .html, .json or .txt")
    }
  }

  func run() async throws {
    var options = input.analyzerOptions
    options.baselines = baseline
    options.skippedPaths = Set([out, outputFile].compactMap { $0 })
    let template = try chosenTemplate()
    let outcome = await analyse(options)
    Terminal.report(outcome.diagnostics)
    guard let analysis = outcome.analysis else { throw Status.unusable }
    try write(analysis, template)
    if failOn == .incident, analysis.correlation.verdict == .incident { throw Status.failed }
  }

  private func analyse(_ options: AnalyzerOptions) async -> AnalysisOutcome {
    let meter = ProgressMeter()
    let line = ProgressLine(meter: meter, isShown: Terminal.showsProgress && !noProgress)
    let drawing = Task { await line.run() }
    let outcome = await Analyzer(options).analyze(meter: meter)
    drawing.cancel()
    await drawing.value
    return outcome
  }

  /// Before the work, so that a mistake in it is told at once.
  private func chosenTemplate() throws -> DraftTemplate {
    do throws(Diagnostic) {
      return try template.map(DraftTemplate.init) ?? .full
    } catch {
      Terminal.report([error])
      throw Status.unusable
    }
  }

  private func rendered(_ analysis: Analysis, _ template: DraftTemplate) throws(Diagnostic) -> String {
    switch format {
    case .terminal: Rendering.terminal(analysis, width: Terminal.width, colour: Terminal.wantsColour)
    case .markdown: try Rendering.markdown(analysis, template: template)
    case .html: try Rendering.html(analysis, template: template)
    case .json: Rendering.json(analysis)
    }
  }

  private func write(_ analysis: Analysis, _ template: DraftTemplate) throws {
    do throws(Diagnostic) {
      let text = try rendered(analysis, template)
      let written = try ReportFiles(directory: out, file: outputFile, template: template).write(analysis)
      Terminal.print(text)
      if format == .terminal { written.forEach { Terminal.print("wrote \(SafeText.visible($0))\n") } }
    } catch {
      Terminal.report([error])
      throw Status.unusable
    }
  }
}
