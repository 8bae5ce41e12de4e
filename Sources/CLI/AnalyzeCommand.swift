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
        proximate analyze logs/                             the summary
        proximate analyze logs/ --out incident/             and postmortem.md, postmortem.html, report.json
        proximate analyze prod/ --baseline last-week/       with logs of a time that was healthy
        proximate analyze prod/ --since 2025-03-04T06:00Z   only what happened since then
        proximate analyze prod/ -o x.html --redact          for people outside
        proximate analyze prod/ --template sre --out out/   in the order of Google's template
        proximate analyze prod/ --vocabulary words.yaml     "contributing factor" instead of "root cause"

      Exit status: 0 the report was written; 1 an incident was found and --fail-on incident given;
      2 nothing could be written or a PATH does not exist; 64 wrong usage.
      """)

  enum Form: String, CaseIterable, ExpressibleByArgument { case terminal, markdown, html, json, sarif, otel }
  enum Failure: String, CaseIterable, ExpressibleByArgument { case incident }

  @Argument(help: "Files and directories of logs, plain, compressed or archived; - is standard input.")
  var paths: [String] = []

  @OptionGroup var reading: ReadingOptions

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Analyse shards, merged or not, instead of paths; - is framed ones on standard input.",
      valueName: "shard"))
  var fromShards: [String] = []

  @Option(
    help: ArgumentHelp(
      "What could not be put into shards: source, first byte, end and reason, a zero byte after each.",
      valueName: "file"))
  var unread: String?

  @Option(
    help: ArgumentHelp("Logs of a time known to be healthy; may be given several times.", valueName: "path"))
  var baseline: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write postmortem.md, postmortem.html and report.json into this directory.", valueName: "dir"))
  var out: String?

  @Option(
    name: .customShort("o"),
    help: ArgumentHelp(
      "Write one file; its ending (.md .html .json .sarif .txt) tells the form.", valueName: "file")
  )
  var outputFile: String?

  @Option(help: "What standard output gets.")
  var format: Form = .terminal

  @Option(
    help: ArgumentHelp(
      "How the draft is arranged: \(DraftTemplate.names.joined(separator: ", ")), or a file in Mustache's language.",
      valueName: "name|file"))
  var template: String?

  @Option(
    help: ArgumentHelp(
      "A YAML file with your house's words for those of the draft: `root cause: contributing factor`.",
      valueName: "file"))
  var vocabulary: String?

  @Option(help: ArgumentHelp("Exit with 1 when an incident is found.", valueName: "incident"))
  var failOn: Failure?

  @Option(
    help: ArgumentHelp("Only events from this time on, such as 2025-03-04T06:00Z.", valueName: "time"),
    transform: AnalyzeCommand.instant)
  var since: Instant?

  @Option(
    help: ArgumentHelp("Only events up to this time.", valueName: "time"),
    transform: AnalyzeCommand.instant)
  var until: Instant?

  @Flag(
    help:
      "Replace addresses, e-mail addresses, tokens and names of users by pseudonyms, the same throughout.")
  var redact = false

  @Flag(help: "Show no progress line.")
  var noProgress = false

  func validate() throws {
    if fromShards.isEmpty, paths.isEmpty { throw ValidationError("Missing expected argument '<paths> ...'") }
    if unread != nil, fromShards.isEmpty { throw ValidationError("--unread goes with --from-shards") }
    if !fromShards.isEmpty {
      guard paths.isEmpty else { throw ValidationError("give either paths or --from-shards") }
      guard baseline.isEmpty, since == nil, until == nil else {
        throw ValidationError(
          "--from-shards goes without --baseline (`shard --baseline`), --since and --until")
      }
    }
    if let since, let until, until < since { throw ValidationError("--until lies before --since") }
    if let outputFile, OutputForm(path: outputFile) == nil {
      throw ValidationError("-o \(outputFile): the name must end in .md, .html, .json, .sarif or .txt")
    }
  }

  static func instant(_ text: String) throws -> Instant {
    guard let instant = Instant(rfc3339: text) else {
      throw ValidationError("'\(text)' is not a time such as 2025-03-04T06:00Z or 2025-03-04")
    }
    return instant
  }

  func run() async throws {
    var options = reading.analyzerOptions(paths)
    (options.shards, options.baselines) = (fromShards, baseline)
    options.unread = try unreadRanges()
    (options.since, options.until) = (since, until)
    options.skippedPaths = Set([out, outputFile].compactMap { $0 })
    let (template, words) = try (chosenTemplate(), chosenWords(vocabulary))
    let outcome = await analyse(options)
    Terminal.report(outcome.diagnostics)
    guard var analysis = outcome.analysis else { throw Status.unusable }
    if redact { analysis = Rendering.redacted(analysis) }
    try write(analysis, template, words)
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

  private func unreadRanges() throws -> [UnreadRange] {
    do throws(Diagnostic) {
      return try unread.map(UnreadRange.list) ?? []
    } catch {
      Terminal.report([error])
      throw Status.unusable
    }
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

  private func rendered(
    _ analysis: Analysis, _ template: DraftTemplate, _ words: DraftVocabulary
  ) throws(Diagnostic) -> String {
    switch format {
    case .terminal:
      Rendering.terminal(
        analysis, width: Terminal.width, colour: Terminal.wantsColour, vocabulary: words)
    case .markdown: try Rendering.markdown(analysis, template: template, vocabulary: words)
    case .html: try Rendering.html(analysis, template: template, vocabulary: words)
    case .json: Rendering.json(analysis)
    case .sarif: Rendering.sarif(analysis)
    case .otel: Rendering.telemetry(analysis)
    }
  }

  private func write(_ analysis: Analysis, _ template: DraftTemplate, _ words: DraftVocabulary) throws {
    let files = ReportFiles(directory: out, file: outputFile, template: template, vocabulary: words)
    do throws(Diagnostic) {
      let text = try rendered(analysis, template, words)
      let written = Result { () throws(Diagnostic) in try files.write(analysis) }
      // What the analysis found is told even where it could not be kept.
      Terminal.print(text)
      for path in try written.get() where format == .terminal {
        Terminal.print("wrote \(SafeText.visible(path))\n")
      }
    } catch {
      Terminal.report([error])
      throw Status.unusable
    }
  }
}
