import ArgumentParser
import ProximateDiagnostics
import ProximateEvaluation
import ProximateKit
import ProximateModel

/// `proximate evaluate`: how well the conclusions agree with known truths.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Analyse cases whose truth is known and score the reports.",
    discussion: """
      A case is a folder with case.yaml (the truth), logs/ and perhaps baseline/. Only logs/ and what is in
      baseline/ are given to the analysis; only cited lines and components of its report.json are compared,
      never ids of detectors.

        proximate evaluate SampleLogs
        proximate evaluate SampleLogs --rubric
        proximate evaluate battery --naive --format tsv --out reports

      A claim matches the truth when its component is one of the truth's components, at least one line it
      cites matches one of the truth's evidence expressions (when there are none, the component alone
      decides), and its start is within toleranceSeconds of the truth's when all of these are given.

      RIGHT  verdict; trig@1, root@1: the identified claim matches; root@3: the root cause or one of its
             first two alternatives; joint: trigger and root; abstain: nothing is blamed for what the truth
             calls undetermined or not-in-the-logs
      WRONG  alarms: an incident where there is none; fatal: lines of a true cause ruled out or called a
             coincidence; blamed: a mustNotBlame entry as trigger or root; loop-R: true loops found, loop-P:
             reported loops that are true; onset: median error; lines: cited lines that re-read as cited
      A dash: does not apply. Intervals are Wilson's, 95 %.

      --fit moves a factor for each criterion and sign, and the two constants of belief, so that belief comes
      nearer to truth; every scenario type is judged by the fit that never saw it (out of fold), and the
      cases of --held-out by the fit with all. --knock-outs mutes one criterion after the other. Both decide
      again from what was heard once; nothing is changed in the program.

      Exit status: 0 it ran, whatever the scores and whatever single cases could not be analysed; 2 a DIR
      does not exist or holds no case; 64 wrong usage.
      """)

  enum Form: String, CaseIterable, ExpressibleByArgument { case text, json, tsv, markdown }

  @Argument(help: ArgumentHelp("Directories below which cases are looked for.", valueName: "dir"))
  var directories: [String]

  @Flag(help: "Score seven naive methods on the same findings beside ours.")
  var naive = false

  @Flag(help: "Grade the drafts by what a program can judge of the rubric for post-mortems.")
  var rubric = false

  @Flag(help: "Fit the engine's constants on the cases, leaving out one scenario type after the other.")
  var fit = false

  @Option(
    help: ArgumentHelp("With --fit: what the fitted constants come to on these cases.", valueName: "dir"))
  var heldOut: [String] = []

  @Flag(
    name: .customLong("knock-outs"),
    help: "Switch off one criterion after the other, and tell which cases go wrong.")
  var knockOuts = false

  @Option(help: "What standard output gets.")
  var format: Form = .text

  @Option(
    name: .shortAndLong,
    help: "Worker threads; cases are analysed side by side, but for --fit and --knock-outs.")
  var jobs: Int = ProcessorCount.available

  @Option(help: ArgumentHelp("Keep each case's postmortem.md and report.json below this.", valueName: "dir"))
  var out: String?

  @Option(help: ArgumentHelp("Only cases whose name, scenario or folder contains this.", valueName: "name"))
  var only: String?

  @Option(
    name: .customLong("rules"), help: ArgumentHelp("A directory of further rule packs.", valueName: "dir"))
  var ruleDirectories: [String] = []

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs must be at least 1") }
    if !heldOut.isEmpty, !fit { throw ValidationError("--held-out goes with --fit") }
    if fit || knockOuts, naive || rubric || out != nil || format != .text {
      throw ValidationError(
        "--fit and --knock-outs print a table of their own: no --naive, --rubric, --out, --format")
    }
  }

  func run() async throws {
    do throws(Diagnostic) {
      if fit || knockOuts { return try await experiment() }
      let result = try await Evaluation(options).run(progress: tell)
      Terminal.report(result.cases.flatMap(\.diagnostics))
      Terminal.print(text(result))
    } catch {
      Terminal.report([error])
      throw Status.unusable
    }
  }

  private func tell(_ name: String, _ number: Int, _ count: Int) {
    if Terminal.showsProgress { Terminal.printError("[\(number)/\(count)] \(SafeText.visible(name))") }
  }

  /// Conclusions from the same readings with other constants.
  private func experiment() async throws(Diagnostic) {
    let library = try await CaseLibrary(options, progress: tell)
    if knockOuts { Terminal.print(FitText.text(await KnockOut.all(library))) }
    guard fit else { return }
    let fitted = await ConstantFit(library) { tell("constants", $0, $1) }
    Terminal.print(FitText.text(fitted))
    guard !heldOut.isEmpty else { return }
    var others = options
    others.directories = heldOut
    Terminal.print("\n" + FitText.text(try await fitted.figures(onUnseen: others)))
  }

  private var options: EvaluationOptions {
    var options = EvaluationOptions(directories: directories)
    options.ruleDirectories = ruleDirectories
    options.jobs = jobs
    options.directory = out
    options.only = only
    options.runsNaive = naive
    options.grades = rubric
    return options
  }

  private func text(_ result: EvaluationResult) -> String {
    switch format {
    case .text: ScoreText.text(result)
    case .json: ScoreJSON.text(result)
    case .tsv: ScoreTSV.text(result)
    case .markdown: ScoreMarkdown.text(result)
    }
  }
}
