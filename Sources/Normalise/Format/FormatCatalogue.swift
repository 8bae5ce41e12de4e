package import ProximateDiagnostics
package import ProximateKnowledge
import ProximateModel
import ProximatePatterns

/// All formats of a knowledge base, each compiled when it is first asked for, shared by all workers.
package struct FormatCatalogue: Sendable {
  /// What the formats are compiled from.
  package let knowledge: KnowledgeBase
  let formats: CompiledFormats
  /// Whether a format gives names to its lines, by format.
  let namesEvents: [Bool]
  /// How many constant texts the formats can have: their numbers are below.
  var textCount: Int { formats.textCount }

  /// The fields that tell apart who wrote the lines of an envelope, by index.
  let writerFields: Set<Int32>

  /// Names of such fields.
  private static let writers = [
    "log.iostream", "container.id", "container.name", "k8s.container.name", "k8s.pod.name", "process.pid",
    "thread.id", "thread.name",
  ]

  /// Compiles every format of a knowledge base.
  ///
  /// - Throws: the first thing that cannot be compiled (a loader that has checked its packs leaves none).
  package init(_ knowledge: KnowledgeBase) throws(Diagnostic) { try self.init(knowledge, usesScan: true) }

  /// Compiles each format when the first line that may be its own is read, and what names a format's lines when the
  /// first of them is.
  ///
  /// - Parameter checked: knowledge of which it is known that all of it can be compiled: the packs in the binary.
  package init(checked: KnowledgeBase) {
    knowledge = checked
    formats = CompiledFormats(checked, usesScan: true)
    namesEvents = checked.formats.map { !$0.events.isEmpty }
    writerFields = formats.fields(named: Self.writers)
  }

  /// - Parameter usesScan: whether patterns may become scanners; false serves the test that both agree.
  init(_ knowledge: KnowledgeBase, usesScan: Bool) throws(Diagnostic) {
    self.knowledge = knowledge
    formats = CompiledFormats(knowledge, usesScan: usesScan)
    namesEvents = knowledge.formats.map { !$0.events.isEmpty }
    writerFields = formats.fields(named: Self.writers)
    try formats.compileAll()
  }

  /// Whether a line that begins with one of the bytes may be anything of a format.
  func mayClaim(_ format: Int, linesThatBeginWith bytes: ByteSet) -> Bool {
    guard let beginnings = knowledge.formats[format].beginnings else { return true }
    return !beginnings.isDisjoint(with: bytes)
  }
}

/// The names that rows refer to by index.
struct VocabularyNames: Sendable {
  let fields: [String]
  let fieldIndices: [String: Int32]
  let events: [String]
  let eventIndices: [String: UInt32]
  let formats: [String]

  init(_ knowledge: KnowledgeBase) {
    fields = knowledge.fieldNames
    events = knowledge.eventNames
    formats = knowledge.formats.map(\.id)
    fieldIndices = Dictionary(
      fields.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    eventIndices = Dictionary(
      events.enumerated().map { ($1, UInt32($0)) }, uniquingKeysWith: { first, _ in first })
  }
}
