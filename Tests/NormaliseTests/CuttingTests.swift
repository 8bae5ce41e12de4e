import ProximateModel
import Testing

@testable import ProximateNormalise

/// A log can be read in any blocks and ranges: the rows are the same, and every line is counted once.
@Suite("Cutting logs anywhere")
struct CuttingTests {
  private static let kinds = [
    "2007-08-16T09:41:07.113Z sn-1 snoded[22] WARN net.alloc clients=1180/1200 full, rejecting",
    "2007-08-16T09:41:08Z sn-2 snoded[9] ERROR core.x boom", "\tat a.b.C(D.java:7)", "  indented",
    "Caused by: x", "",
    "   ", "Aug 16 03:31:42 sn-1 snoded[7]: up", "Aug 16 03:31:43 sn-1 last message repeated 3 times",
    #"{"ts":"2007-08-16T01:31:05.221Z","srv":"l\n3","evt":"busy","lv":50,"msg":"a\tb"}"#,
    "time=2007-08-16T09:02:11Z level=w msg=\"hello \\\"x\\\"\" node=c1", "plain words", "*** odd ***", "}",
    "\u{1b}[31mred",
    "{\"ts\":", "x\r",
  ]

  private func text(_ random: inout SplitMix64, lines: Int) -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0..<lines {
      text += Self.kinds[random.below(Self.kinds.count)].utf8
      text += random.below(5) == 0 ? [0x0d, 0x0a] : [0x0a]
    }
    if random.below(3) == 0 { text.removeLast() }
    return text
  }

  @Test("Blocks and ranges of every kind", arguments: 0..<60)
  func anywhere(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let text = text(&random, lines: 3 + random.below(40))
    var bench = ReadingBench(try TestFormats.catalogue(), sniffing: text)
    bench.keepsAllFields = seed % 2 == 0
    let whole = bench.read(text)
    #expect(whole.lineCounts.reduce(0, +) == LineBlock(text: text).lines.count)
    #expect(whole.records.count == whole.count(.event) + whole.count(.unparsed))
    #expect(bench.read(text, linesPerBlock: 1 + random.below(6)) == whole)
    #expect(!bench.profile.facts.isStateful)
    var cuts = (0..<random.below(5)).map { _ in random.below(text.count) }.sorted()
    cuts = [0] + cuts + [text.count + 1]
    let parts = zip(cuts, cuts.dropFirst()).map { from, to in
      from == to ? Readout() : bench.read(text, range: from..<to, linesPerBlock: 1 + random.below(9))
    }
    let joined = parts.reduce(Readout(), +)
    #expect(joined.lineCounts == whole.lineCounts)
    let lines = (joined.spans, whole.spans)
    #expect(lines.0 == lines.1)
    #expect((joined == whole) == true)
  }

  @Test("Garbage: nothing crashes, every line falls into one class", arguments: 0..<40)
  func garbage(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(1000 + seed))
    let alphabet = [UInt8]("{}[]\":,=\\ \t\n\n\r019azATZ-#*%\u{fe}\0é".utf8) + [0xff, 0xc3]
    var text: [UInt8] = []
    for _ in 0..<random.below(3000) {
      if random.below(60) == 0 {
        text += Self.kinds[random.below(Self.kinds.count)].utf8.prefix(random.below(80))
      }
      text.append(alphabet[random.below(alphabet.count)])
    }
    let catalogue = try TestFormats.catalogue()
    for formats in [catalogue.formats.indices.map { $0 }, [6], [3], []] {
      var bench = ReadingBench(catalogue, SourceProfile(formats: formats.filter { $0 != 4 }))
      bench.keepsAllFields = true
      let whole = bench.read(text)
      #expect(whole.lineCounts.reduce(0, +) == LineBlock(text: text).lines.count)
      #expect(bench.read(text, linesPerBlock: 3) == whole)
    }
    let journal = ReadingBench(catalogue, SourceProfile(formats: [4])).read(text, linesPerBlock: 5)
    #expect(journal.lineCounts.reduce(0, +) == LineBlock(text: text).lines.count)
    _ = ReadingBench(catalogue, sniffing: text).read(text)
  }
}
