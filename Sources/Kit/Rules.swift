import ProximateDiagnostics
import ProximateKnowledge
import ProximateNormalise

/// The rules in force, loaded and compiled.
struct Rules: Sendable {
  let knowledge: KnowledgeBase
  /// Every mistake found on the way; rules with errors are left out.
  let diagnostics: [Diagnostic]
  /// The formats, compiled.
  let catalogue: FormatCatalogue

  init(_ directories: [String], builtIn: Bool = true) {
    var (knowledge, diagnostics) = KnowledgeLoader.load(builtIn: builtIn, directories: directories) {
      Digest.hex(Digest.sha256($0))
    }
    while true {
      do throws(Diagnostic) {
        catalogue = try FormatCatalogue(knowledge)
        break
      } catch {
        diagnostics.append(error)
        knowledge = knowledge.leavingOut(error)
      }
    }
    self.knowledge = knowledge
    self.diagnostics = diagnostics
  }
}

extension KnowledgeBase {
  /// Without the format that cannot be compiled; without any when it cannot be told which.
  fileprivate func leavingOut(_ error: Diagnostic) -> KnowledgeBase {
    let kept = formats.filter { $0.place != error.place }
    return KnowledgeBase(formats: kept.count < formats.count ? kept : [], detectors: detectors, packs: packs)
  }
}
