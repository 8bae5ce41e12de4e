import ProximateDiagnostics
import ProximateKnowledge
import Synchronization

/// The formats of a knowledge base by their indices, each compiled when it is first asked for.
struct CompiledFormats: RandomAccessCollection, Sendable {
  /// A format, compiled or not yet.
  private final class Place: Sendable {
    let firstText: Int
    let compiled = AtomicLazyReference<CompiledFormat>()

    init(firstText: Int) { self.firstText = firstText }
  }

  private let definitions: [FormatDefinition]
  private let names: VocabularyNames
  private let usesScan: Bool
  private let places: [Place]
  /// No constant text of a format has this number or one above.
  let textCount: Int

  init(_ knowledge: KnowledgeBase, usesScan: Bool) {
    definitions = knowledge.formats
    names = VocabularyNames(knowledge)
    self.usesScan = usesScan
    var (places, texts) = ([Place](), 0)
    for definition in knowledge.formats {
      places.append(Place(firstText: texts))
      texts += definition.mostConstantTexts
    }
    (self.places, textCount) = (places, texts)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { places.count }

  subscript(index: Int) -> CompiledFormat {
    if let format = places[index].compiled.load() { return format }
    // Knowledge that nobody has checked was compiled, and its mistakes told, before the first line was read.
    let format =
      (try? compiled(index)) ?? CompiledFormat(silent: definitions[index], index: Int32(index), names: names)
    return places[index].compiled.storeIfNil(format)
  }

  /// Compiles every format with the names that it gives to lines.
  ///
  /// - Throws: the first thing that cannot be compiled.
  func compileAll() throws(Diagnostic) {
    for index in indices {
      let format = try compiled(index)
      try format.compileEvents()
      _ = places[index].compiled.storeIfNil(format)
    }
  }

  /// The indices of those of the fields that the formats know.
  func fields(named wanted: [String]) -> Set<Int32> { Set(wanted.compactMap { names.fieldIndices[$0] }) }

  private func compiled(_ index: Int) throws(Diagnostic) -> CompiledFormat {
    try CompiledFormat(
      definitions[index], index: Int32(index), names: names, firstText: places[index].firstText,
      usesScan: usesScan)
  }
}

extension FormatDefinition {
  /// At least as many as the constant texts that it has when it is compiled: named groups and constants.
  fileprivate var mostConstantTexts: Int {
    patterns.reduce(constants.count) { count, pattern in
      var (groups, last): (Int, UInt8) = (0, 0)
      for byte in pattern.text.utf8 {
        // A group's name is behind `?<`, `?P<` or `?'`.
        if last == 0x3f, byte == 0x3c || byte == 0x50 || byte == 0x27 { groups += 1 }
        last = byte
      }
      return count + groups
    }
  }
}
