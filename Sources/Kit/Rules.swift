import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel
import ProximateNormalise
import ProximateObserve

/// The rules in force, loaded and compiled.
struct Rules: Sendable {
  let knowledge: KnowledgeBase
  /// Every mistake found on the way; rules with errors are left out.
  let diagnostics: [Diagnostic]
  /// The formats, compiled.
  let catalogue: FormatCatalogue
  /// Whether these are the packs in the binary and nothing else.
  private let areBuiltIn: Bool

  /// The packs in the binary alone, loaded and compiled once however often the process analyses.
  private static let builtIn = Rules(KnowledgeLoader.abridged(), areBuiltIn: true)
  /// Their detectors, compiled; or what is wrong with one of them.
  private static let builtInPlan = builtIn.compiledDetectors()

  /// What an analysis needs of the packs in the binary, if wanted, and of those in directories: tests and
  /// descriptions may be missing.
  init(_ directories: [String], builtIn: Bool = true) {
    if !builtIn {
      self.init(complete: directories, builtIn: false)
    } else if directories.isEmpty {
      self = Self.builtIn
    } else {
      let loaded = KnowledgeLoader.abridged(directories: directories) { Digest.hex(Digest.sha256($0)) }
      self.init(loaded, areBuiltIn: false)
    }
  }

  /// The packs in the binary and those in directories that somebody named.
  ///
  /// - Throws: K703 when one of them is not there: to judge without the rules that were asked for is no answer.
  init(named directories: [String]) throws(Diagnostic) {
    self.init(directories)
    let named = Set(directories)
    let missing = diagnostics.first { $0.code == "K703" && named.contains($0.place?.file ?? "") }
    if let missing { throw missing }
  }

  /// The packs in the binary, if wanted, and those in directories, with all that was written in them.
  init(complete directories: [String], builtIn: Bool) {
    let loaded = KnowledgeLoader.load(builtIn: builtIn, directories: directories) {
      Digest.hex(Digest.sha256($0))
    }
    self.init(loaded, areBuiltIn: false)
  }

  private init(_ loaded: (KnowledgeBase, [Diagnostic]), areBuiltIn: Bool) {
    var (knowledge, diagnostics) = loaded
    while true {
      do throws(Diagnostic) {
        catalogue = areBuiltIn ? FormatCatalogue(checked: knowledge) : try FormatCatalogue(knowledge)
        break
      } catch {
        diagnostics.append(error)
        knowledge = knowledge.leavingOut(error)
      }
    }
    self.knowledge = knowledge
    self.diagnostics = diagnostics
    self.areBuiltIn = areBuiltIn
  }

  /// The same formats, with only these detectors and what they are made of.
  func judging(_ isWanted: (Detector) -> Bool) -> Rules {
    let wanted = knowledge.detectors.filter(isWanted)
    let parts = wanted.flatMap { knowledge.parts(of: $0) }
    let ids = Set(parts.map(\.id))
    return Rules(self, knowledge.keeping(knowledge.detectors.filter { ids.contains($0.id) }))
  }

  private init(_ other: Rules, _ knowledge: KnowledgeBase) {
    (self.knowledge, diagnostics, catalogue) = (knowledge, other.diagnostics, other.catalogue)
    areBuiltIn = false
  }

  private func compiledDetectors() -> Result<ObservationPlan, Diagnostic> {
    Result { () throws(Diagnostic) in
      try ObservationPlan(knowledge, bucketWidth: 1, digest: Digest.sha256)
    }
  }

  /// What to observe, in buckets of so many nanoseconds. With depth `.coverage` no detector is asked for.
  ///
  /// - Throws: what is wrong with a detector's condition.
  func observation(
    bucketWidth: Int64, depth: ObservationPlan.Depth, bounds: ObservationBounds = ObservationBounds()
  ) throws(Diagnostic) -> ObservationPlan {
    if depth == .coverage {
      return try ObservationPlan(
        knowledge.keeping([]), bucketWidth: bucketWidth, depth: depth, bounds: bounds, digest: Digest.sha256)
    }
    return try (areBuiltIn ? Self.builtInPlan : compiledDetectors()).get().with(
      bucketWidth: bucketWidth, depth: depth, bounds: bounds)
  }
}

extension KnowledgeBase {
  /// Without the format that cannot be compiled; without any when it cannot be told which.
  fileprivate func leavingOut(_ error: Diagnostic) -> KnowledgeBase {
    let kept = formats.filter { $0.place != error.place }
    return KnowledgeBase(
      formats: kept.count < formats.count ? kept : [], detectors: detectors, packs: packs, models: models,
      hypotheses: hypotheses)
  }
}
