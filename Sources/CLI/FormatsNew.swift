import ArgumentParser
import ProximateDiagnostics
import ProximateKit
import ProximateModel

/// `proximate formats new`
struct FormatsNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Draft the definition of a format from lines of a log; it reads its own samples.",
    discussion: """
        proximate formats new --from app.log:1-20 > app.yaml

      Save it, complete it, and run `formats test FILE.yaml`.
      """)

  @Option(
    help: ArgumentHelp("The lines: app.log:3-12; without numbers the first twenty.", valueName: "file:lines"),
    transform: {
      guard let selection = LineSelection($0) else { throw ValidationError("'\($0)' is not FILE:FIRST-LAST") }
      return selection
    })
  var from: LineSelection

  @Option(help: "The format's id, as shop.orders; default: site. and the file's name.")
  var id: String?

  func run() throws {
    do {
      let draft = try FormatDraft(from: from, id: id)
      for line in draft.leftOut { Terminal.printError("left out: \(SafeText.visible(line))") }
      Terminal.print(draft.yaml)
    } catch {
      Terminal.report([error])
      throw Status.unusable
    }
  }
}
