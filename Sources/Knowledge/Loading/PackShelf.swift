import ProximateDiagnostics
import ProximateModel

/// Packs next to one another, later ones before earlier ones.
struct PackShelf {
  private var packs: [Pack] = []
  var diagnostics: [Diagnostic] = []

  /// Adds a pack in front of all others.
  mutating func add(_ pack: Pack) {
    if let index = packs.firstIndex(where: { $0.identity.name == pack.identity.name }) {
      let old = packs.remove(at: index).identity
      diagnostics.append(
        Diagnostic(
          .note, "K705",
          "pack `\(old.name)` \(pack.identity.version) replaces \(old.version), loaded before it"))
    }
    packs.append(pack)
  }

  /// All rules that can be used, with everything that there is to tell.
  func knowledge() -> (KnowledgeBase, [Diagnostic]) {
    var diagnostics = diagnostics + packs.flatMap(\.rules.diagnostics)
    var formats: [String: FormatDefinition] = [:]
    var detectors: [String: Detector] = [:]
    var models: [String: CausalModel] = [:]
    for pack in packs {
      for format in pack.rules.formats {
        Self.put(format, format.id, format.place, into: &formats, &diagnostics)
      }
      for detector in pack.rules.detectors {
        Self.put(detector, detector.id, detector.place, into: &detectors, &diagnostics)
      }
      for model in pack.rules.models { Self.put(model, model.id, model.place, into: &models, &diagnostics) }
    }
    let base = KnowledgeBase(
      formats: Array(formats.values), detectors: Array(detectors.values), packs: packs.map(\.identity),
      models: Array(models.values), hypotheses: packs.flatMap(\.rules.hypotheses))
    // What a broken format would define is not unknown as well.
    let defined = formats.values + packs.flatMap(\.rules.brokenFormats)
    let references = packs.flatMap(\.rules.references)
    if !references.isEmpty {
      diagnostics += ReferenceLint(defined, detectors: Array(detectors.keys), models: Array(models.keys))
        .diagnostics(for: references)
    }
    let circles = CompositeLint(base.detectors)
    diagnostics += circles.diagnostics()
    return (base.keeping(base.detectors.filter { !circles.isCircular($0.id) }), diagnostics.sorted())
  }

  private static func put<Rule>(
    _ rule: Rule, _ id: String, _ place: Place, into rules: inout [String: Rule],
    _ diagnostics: inout [Diagnostic]
  ) {
    let isKnown = rules[id] != nil
    rules[id] = rule
    guard isKnown else { return }
    diagnostics.append(
      Diagnostic(.note, "K704", "`\(id)` replaces the rule of this id that was loaded before it", at: place))
  }
}
