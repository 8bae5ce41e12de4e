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
