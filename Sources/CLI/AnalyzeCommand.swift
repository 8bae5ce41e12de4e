import ArgumentParser
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

  enum Form: String, CaseIterable, ExpressibleByArgument { case terminal, markdown, json }
  enum Failure: String, CaseIterable, ExpressibleByArgument { case incident }

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp("Logs of a time known to be healthy; may be given several times.", valueName: "path"))
  var baseline: [String] = []

  @Option(help: ArgumentHelp("Write postmortem.md and report.json into this directory.", valueName: "dir"))
  var out: String?

  @Option(
    name: .customShort("o"),
    help: ArgumentHelp("Write one file; its ending (.md .json .txt) tells the form.", valueName: "file"))
  var outputFile: String?

  @Option(help: "What standard output gets.")
  var format: Form = .terminal

  @Option(help: ArgumentHelp("Exit with 1 when an incident is found.", valueName: "incident"))
  var failOn: Failure?

  @Flag(help: "Show no progress line.")
  var noProgress = false

  func validate() throws {
    if let outputFile, OutputForm(path: outputFile) == nil {
      throw ValidationError("-o \(outputFile): the name must end in .md, .json or .txt")
    }
  }

  func run() async throws {
    var options = input.analyzerOptions
    options.baselines = baseline
    options.skippedPaths = Set([out, outputFile].compactMap { $0 })
    let outcome = await analyse(options)
    Terminal.report(outcome.diagnostics)
    guard let analysis = outcome.analysis else { throw Status.unusable }
    try write(analysis)
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

  private func rendered(_ analysis: Analysis) -> String {
    switch format {
    case .terminal: Rendering.terminal(analysis, width: Terminal.width, colour: Terminal.wantsColour)
    case .markdown: Rendering.markdown(analysis)
    case .json: Rendering.json(analysis)
    }
  }

  private func write(_ analysis: Analysis) throws {
    do {
      let written = try ReportFiles(directory: out, file: outputFile).write(analysis)
      Terminal.print(rendered(analysis))
      if format == .terminal { written.forEach { Terminal.print("wrote \(SafeText.visible($0))\n") } }
    } catch {
      Terminal.report([error])
      throw Status.unusable
    }
  }
}
