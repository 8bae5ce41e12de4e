import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateNormalise

/// What makes sniffing fast changes nothing about what it finds.
@Suite struct SniffingShortcutTests {
  private static let knowledge = KnowledgeLoader.builtIn().0
  private static let catalogue = FormatCatalogue(checked: knowledge)

  @Test func `A format that cannot claim a line by its looks does not claim it`() {
    var trial = FormatTrial(Self.catalogue)
    var spared = 0
    for format in Self.knowledge.formats {
      for sample in format.samples {
        let block = LineBlock(text: [UInt8](sample.text.utf8))
        for index in Self.knowledge.formats.indices where !trial.mayClaim(index, block) {
          spared += 1
          if !trial.linesRead(as: index, block).isEmpty {
            Issue.record("\(Self.knowledge.formats[index].id) claims \(sample.text)")
          }
        }
      }
    }
    #expect(spared > 100 * Self.knowledge.formats.count)
  }

  @Test func `Formats that a few lines show are those that all lines show`() {
    var sniffer = Sniffer(Self.catalogue)
    var random = SplitMix64(seed: 20_260_301)
    let name = SourceName(path: "x.log")
    for _ in 0..<40 {
      let block = LineBlock(text: [UInt8](Self.text(&random).utf8))
      let lines = Array(block.lines.indices)
      var ranking = FormatRanking(lineCount: lines.count)
      sniffer.tryOut(Array(Self.knowledge.formats.indices), block.selecting(lines), lines, name, &ranking)
      let all = ranking.choose(Sniffer.activeFormats)
      let found = sniffer.activeFormats(block, name)
      #expect(found == all, "\(all.map { Self.knowledge.formats[$0].id })")
    }
  }

  @Test func `A head that was looked through tells what it tells when it is read again`() {
    var sniffer = Sniffer(Self.catalogue)
    var random = SplitMix64(seed: 20_260_302)
    var spared = 0
    let ofOne = Self.knowledge.formats.map {
      $0.samples.filter(\.isClaimed).map(\.text).joined(separator: "\n")
    }
    for text in ofOne + (0..<20).map({ _ in Self.text(&random) }) {
      let block = LineBlock(text: [UInt8](text.utf8))
      var profile = sniffer.profile(of: block, name: SourceName(path: "x.log"))
      profile.statedZone = nil
      if sniffer.trial.facts(readAs: profile) != nil { spared += 1 }
      var again = sniffer.facts(profile, block.selecting(block.lines.indices))
      (again.isStateful, again.isWhole) = (profile.facts.isStateful, profile.facts.isWhole)
      again.isLocal = profile.facts.isLocal
      #expect(again == profile.facts, "\(text)")
    }
    #expect(spared > Self.knowledge.formats.count / 2)
  }

  @Test func `The few lines are spread over all of them, each once`() {
    for count in [0, 1, 24, 25, 26, 40, 200] {
      let few = Sniffer.fewLines(of: count)
      #expect(few == Array(Set(few)).sorted() && few.count == min(count, Sniffer.firstLook))
      #expect(few.allSatisfy { (0..<count).contains($0) })
    }
  }

  /// Lines of two or three formats, one of them more often than the others.
  private static func text(_ random: inout SplitMix64) -> String {
    let formats = (0..<3).map { _ in knowledge.formats[Int(random.next() % UInt64(knowledge.formats.count))] }
    let texts = formats.map { $0.samples.filter(\.isClaimed).map(\.text) }
    var lines: [String] = []
    while lines.count < 190 {
      let kind = [0, 0, 0, 0, 0, 0, 0, 1, 1, 2][Int(random.next() % 10)]
      guard !texts[kind].isEmpty else { return lines.joined(separator: "\n") }
      lines += texts[kind][Int(random.next() % UInt64(texts[kind].count))].split(separator: "\n").map(
        String.init)
    }
    return lines.prefix(200).joined(separator: "\n")
  }
}
