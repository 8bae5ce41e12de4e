package import ProximateDiagnostics
import ProximateModel

/// Loads what experts wrote: the packs in the binary and directories of rules.
package struct KnowledgeLoader {
  /// SHA-256 of bytes as lower-case hexadecimal.
  package typealias Digest = ([UInt8]) -> String

  /// The packs in the binary. Their diagnostics are empty in a release: tests see to that.
  ///
  /// `digest` gives the packs their identity; without it, it is empty.
  package static func builtIn(digest: Digest = { _ in "" }) -> (KnowledgeBase, [Diagnostic]) {
    load(builtIn: true, directories: [], digest: digest)
  }

  /// The packs in the binary with what an analysis needs of them: without tests, descriptions, what samples
  /// show, and the lines of places. Their identities are those that SHA-256 gives to `builtIn`.
  package static func abridged() -> (KnowledgeBase, [Diagnostic]) {
    var shelf = PackShelf()
    for pack in BuiltInPacks.abridged { shelf.add(Pack(pack, digest: { _ in "" })) }
    return shelf.knowledge()
  }

  /// What an analysis needs of the packs in the binary and of those in directories: the rules and diagnostics of
  /// `load`, but that built-in packs are read as they were abridged, and only as far as no other replaces them.
  ///
  /// Abridged packs do not tell what they refer to. Where something was replaced, it may be gone: then the rest of
  /// them is read in full.
  package static func abridged(
    directories: [String], digest: Digest
  ) -> (KnowledgeBase, [Diagnostic]) {
    var reports: [Diagnostic] = []
    let files = directories.flatMap { PackFiles.packs(in: $0) { reports.append($0) } }
    let own = files.map { Pack($0, digest: digest) }
    let builtIn = BuiltInPacks.beside(Set(own.map(\.identity.name)))
    let found = shelf(builtIn.packs, own, reports).knowledge()
    if builtIn.areWhole || !found.1.contains(where: { $0.code == "K704" }) { return found }
    return shelf(BuiltInPacks.packs.map { Pack($0, digest: digest) }, own, reports).knowledge()
  }

  private static func shelf(_ builtIn: [Pack], _ own: [Pack], _ reports: [Diagnostic]) -> PackShelf {
    var shelf = PackShelf()
    shelf.diagnostics = reports
    for pack in builtIn + own { shelf.add(pack) }
    return shelf
  }

  /// The packs in the binary, if wanted, and those in directories, in this order.
  ///
  /// A pack replaces a pack of the same name that was loaded before it, and a rule a rule of the same id; both are
  /// told (K704, K705). Rules with errors are reported and left out. The diagnostics are in canonical order.
  package static func load(
    builtIn: Bool, directories: [String], digest: Digest = { _ in "" }
  ) -> (KnowledgeBase, [Diagnostic]) {
    var shelf = PackShelf()
    if builtIn { for pack in BuiltInPacks.packs { shelf.add(Pack(pack, digest: digest)) } }
    for directory in directories {
      for pack in PackFiles.packs(in: directory, { shelf.diagnostics.append($0) }) {
        shelf.add(Pack(pack, digest: digest))
      }
    }
    return shelf.knowledge()
  }

  /// The rules of one text, which need not be complete: names that other rules would define are not checked.
  package static func decode(
    yaml: String, file: String
  ) -> (formats: [FormatDefinition], detectors: [Detector], diagnostics: [Diagnostic]) {
    let rules = RuleDocuments(RuleFile(name: file, text: yaml))
    return (rules.formats, rules.detectors, rules.diagnostics.sorted())
  }
}
