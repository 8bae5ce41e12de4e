import ArgumentParser
import ProximateDiagnostics
import ProximateKit

extension ParsableCommand {
  /// The vocabulary that a file tells; read before the work, so that a mistake in it is told at once.
  func chosenWords(_ path: String?) throws -> DraftVocabulary {
    do throws(Diagnostic) {
      return try path.map(DraftVocabulary.init(file:)) ?? .usual
    } catch {
      Terminal.report([error])
      throw Status.unusable
    }
  }
}
