import ProximateModel
import Testing

@testable import ProximateNormalise

@Suite("Escape sequences of terminals")
struct EscapeTests {
  private static let line = "2007-08-16T09:41:07.113Z sn-1 snoded[22] WARN net.alloc queue full"
  private static let coloured =
    "\u{1b}[0m\u{1b}[2m2007-08-16T09:41:07.113Z\u{1b}[0m sn-1 snoded[22] \u{1b}[1;33mWARN\u{1b}[0m net.alloc queue \u{1b}[38;5;9mfull\u{1b}[K"

  private func read(_ text: String) throws -> Readout {
    let bytes = [UInt8](text.utf8)
    return ReadingBench(try TestFormats.catalogue(), sniffing: bytes).read(bytes)
  }

  @Test(
    "What is taken out",
    arguments: [
      ("plain", "plain"), ("\u{1b}[31mred\u{1b}[0m", "red"), ("a\u{1b}[1;2;3Hb", "ab"), ("\u{1b}(Bx", "x"),
      ("\u{1b}]0;title\u{07}x", "x"), ("\u{1b}]8;;file:///a\u{1b}\\link\u{1b}]8;;\u{1b}\\", "link"),
      ("\u{1b}Mx", "x"), ("x\u{1b}", "x"), ("x\u{1b}[", "x"), ("x\u{1b}[31", "x"), ("x\u{1b}]0;t", "x"),
    ])
  func strip(text: String, expected: String) {
    let bytes = [UInt8](text.utf8)
    var result: [UInt8] = []
    TerminalEscapes.strip(bytes.span, 0..<bytes.count, into: &result)
    #expect(String(decoding: result, as: UTF8.self) == expected)
  }

  @Test("A coloured line reads like the same line without colours, and its record keeps them")
  func claimed() throws {
    let (plain, coloured) = (try read(Self.line + "\n"), try read(Self.coloured + "\n"))
    #expect(coloured.classes == [.event])
    let (a, b) = (plain.records[0], coloured.records[0])
    #expect(a.time == b.time && a.timeText == b.timeText && a.message == b.message && a.host == b.host)
    #expect(a.severityNumber == b.severityNumber && a.severityText == b.severityText)
    #expect(a.component == b.component && a.event == b.event)
    #expect(a.attributes.map { "\($0.name)=\($0.value)" } == b.attributes.map { "\($0.name)=\($0.value)" })
  }

  /// Only the first 2,000 lines were asked whether there are any.
  @Test("Lines that are coloured far behind the head read like others", arguments: [1, 500, Int.max])
  func late(linesPerBlock: Int) throws {
    let plain = String(repeating: Self.line + "\n", count: 2500)
    let bytes = [UInt8]((plain + Self.coloured + "\n").utf8)
    let bench = ReadingBench(try TestFormats.catalogue(), sniffing: bytes)
    let records = bench.read(bytes, linesPerBlock: linesPerBlock).records
    #expect(records.count == 2501)
    let (first, last) = (try #require(records.first), try #require(records.last))
    #expect(last.time == first.time && last.message == first.message && last.format == first.format)
    #expect(last.severityNumber == 13)
  }

  @Test("Coloured lines of no format, blank ones and markers of repetition")
  func others() throws {
    let readout = try read(
      """
      \u{1b}[32mAug 16 03:31:42 sn-1 snoded[7]:\u{1b}[0m up
      \u{1b}[32mAug 16 03:31:43 sn-1\u{1b}[0m last message repeated 3 times
      \u{1b}[0m
      \u{1b}[31m2007/08/16 03:31:44 [error]\u{1b}[0m odd
      \u{1b}[31mno stamp\u{1b}[0m

      """)
    #expect(readout.classes == [.event, .unparsed, .unparsed])
    #expect(readout.records[0].host == "sn-1" && readout.records[0].message == "up")
    #expect(readout.count(.repeatMarker) == 1 && readout.count(.blank) == 1)
    #expect(readout.records[1].severityNumber == 17 && readout.records[1].message == "odd")
    #expect(readout.records[1].time?.description == "2007-08-16T03:31:44Z")
    #expect(readout.records[2].message == "no stamp")
  }
}
