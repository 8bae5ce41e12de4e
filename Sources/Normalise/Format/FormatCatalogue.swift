package import ProximateDiagnostics
package import ProximateKnowledge
import ProximateModel

/// All formats of a knowledge base, compiled: immutable, shared by all workers.
package struct FormatCatalogue: Sendable {
  /// What the formats were compiled from.
  package let knowledge: KnowledgeBase
  let formats: [CompiledFormat]
  /// Whether a format gives names to its lines, by format.
  let namesEvents: [Bool]
  /// Constant texts of the formats, by the numbers that they have in them.
  let texts: [[UInt8]]

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

  /// Compiles what finds out the formats of logs; what names a format's lines, when the first of them is read.
  ///
  /// - Parameter checked: knowledge of which it is known that all of it can be compiled: the packs in the binary.
  /// - Throws: the first thing that cannot be compiled all the same.
  package init(checked: KnowledgeBase) throws(Diagnostic) {
    try self.init(checked, usesScan: true, isChecked: true)
  }

  /// - Parameter usesScan: whether patterns may become scanners; false serves the test that both agree.
  init(_ knowledge: KnowledgeBase, usesScan: Bool, isChecked: Bool = false) throws(Diagnostic) {
    self.knowledge = knowledge
    let names = VocabularyNames(knowledge)
    var texts: [[UInt8]] = []
    var formats: [CompiledFormat] = []
    for (i, definition) in knowledge.formats.enumerated() {
      let format = try CompiledFormat(
        definition, index: Int32(i), names: names, texts: &texts, usesScan: usesScan)
      if !isChecked { try format.compileEvents() }
      formats.append(format)
    }
    self.formats = formats
    namesEvents = formats.map { $0.namesEvents }
    self.texts = texts
    writerFields = Set(Self.writers.compactMap { names.fieldIndices[$0] })
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
