import ProximateKnowledge
import ProximateModel
import ProximatePatterns
import Testing

@testable import ProximateNormalise

/// Formats that are compiled when they are asked for are those that are compiled at once.
@Suite struct CompiledFormatsTests {
  @Test func `What was found out ahead of the formats in the binary is so`() throws {
    let (knowledge, _) = KnowledgeLoader.abridged()
    let catalogue = FormatCatalogue(checked: knowledge)
    for (definition, format) in zip(knowledge.formats, catalogue.formats) {
      #expect((definition.beginnings ?? .all) == format.beginnings, "\(definition.id)")
    }
    #expect(knowledge.formats.count { $0.beginnings != nil } > knowledge.formats.count / 2)
  }

  @Test func `Constant texts of different formats have different numbers`() throws {
    let (knowledge, _) = KnowledgeLoader.abridged()
    let catalogue = FormatCatalogue(checked: knowledge)
    var end = 0
    for format in catalogue.formats {
      #expect(format.firstText >= end, "\(format.definition.id)")
      end = format.firstText + format.texts.count
      for constant in format.constants { #expect((format.firstText..<end).contains(constant.id)) }
      for group in format.patterns.flatMap(\.groups) {
        #expect((format.firstText..<end).contains(group.nameID))
      }
    }
    #expect(end <= catalogue.textCount)
  }

  @Test func `A format that cannot be compiled claims nothing`() throws {
    var broken = try #require(KnowledgeLoader.abridged().0.formats.first { $0.parse == .regex })
    broken.patterns = [NamedPattern(name: "line", text: "^(", place: broken.place)]
    let knowledge = KnowledgeBase(formats: [broken], detectors: [], packs: [])
    #expect(throws: (any Error).self) { try FormatCatalogue(knowledge) }
    var trial = FormatTrial(FormatCatalogue(checked: knowledge))
    #expect(trial.claimedLines(0, LineBlock(text: Array(broken.samples[0].text.utf8))).isEmpty)
  }
}
