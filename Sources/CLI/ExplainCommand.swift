import ArgumentParser
import ProximateDiagnostics
import ProximateKit
import ProximateModel

/// `proximate explain`: why a report says what it says.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show the tests, numbers and lines behind one thing in a report.",
    discussion: """
        proximate explain out i1                      an incident, and what would change the verdict
        proximate explain out/report.json i1.root     its root cause with every test (i1.trigger likewise)
        proximate explain out/report.json f64         a finding
        proximate explain out/report.json e121        a cited line and the findings that rest on it
        proximate explain out/report.json p2p.attack  a cause, considered or ruled out
        proximate explain out --at 2025-03-04T06:10Z  what was going on then

      Exit status: 0 it was explained; 1 the report has no such thing; 2 the report cannot be read.
      """)

  @Argument(
    help: ArgumentHelp(
      "report.json as analyze wrote it, or its directory; - is standard input.", valueName: "report"))
  var report: String

  @Argument(help: ArgumentHelp("i1, i1.trigger, i1.root, f3, e7, or the id of a cause.", valueName: "id"))
  var id: String?

  @Option(
    help: ArgumentHelp(
      "Instead of an id: what was going on at this time, such as 2025-03-04T06:10Z.", valueName: "time"),
    transform: AnalyzeCommand.instant)
  var at: Instant?

  @Option(help: ArgumentHelp("A YAML file with your house's words, as `analyze` has it.", valueName: "file"))
  var vocabulary: String?

  func validate() throws {
    if (id == nil) == (at == nil) {
      throw ValidationError("name one thing of the report, such as i1 or f3, or a time with --at")
    }
  }

  func run() throws {
    let words = try chosenWords(vocabulary)
    let text: String?
    do throws(Diagnostic) {
      text = try explanation(in: ReportBook(path: report), words)
    } catch {
      Terminal.report([error])
      throw Status.unusable
    }
    guard let text else {
      Terminal.printError(
        "'\(SafeText.visible(id ?? ""))' is nothing in this report; try i1, i1.root, f1 or e1")
      throw Status.failed
    }
    Terminal.print(text)
  }

  private func explanation(in book: ReportBook, _ words: DraftVocabulary) -> String? {
    let (width, colour) = (Terminal.width, Terminal.wantsColour)
    if let at { return book.explanation(at: at, width: width, colour: colour, vocabulary: words) }
    return id.flatMap { book.explanation(of: $0, width: width, colour: colour, vocabulary: words) }
  }
}
