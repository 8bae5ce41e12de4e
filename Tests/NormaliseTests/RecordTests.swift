import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateNormalise

@Suite("Records of several lines")
struct RecordTests {
  private func read(_ text: String, linesPerBlock: Int = .max) throws -> Readout {
    let bytes = [UInt8](text.utf8)
    return ReadingBench(try TestFormats.catalogue(), sniffing: bytes).read(
      bytes, linesPerBlock: linesPerBlock)
  }

  private static let head = "2007-08-16T09:41:07Z sn-1 snoded[22] ERROR net.alloc "

  @Test("Stack traces belong to the line above; blank lines within are blank, and within the record")
  func trace() throws {
    let text =
      Self.head
      + "boom\njava.lang.IllegalStateException: no\n\tat a.b(C.java:1)\n\n\t... 7 more\nCaused by: x\n\n"
      + Self.head + "next\nplain line\n"
    let readout = try read(text)
    #expect(readout.classes == [.event, .event, .unparsed])
    #expect(
      readout.records[0].message.hasPrefix("boom\njava.lang")
        && readout.records[0].message.hasSuffix("Caused by: x"))
    #expect(readout.count(.continuation) == 4 && readout.count(.blank) == 2)
  }

  @Test(
    "Lines that continue by themselves",
    arguments: [
      "  x", "\tx", "at a.b.C", "Caused by: x", "Traceback (most recent call last):", "... 3 more", "})",
      "goroutine 7 [running]:",
      "File \"a.py\", line 3", "ValueError: x", "a.b.FooException", "Suppressed: x", "-- Subject: x", "--",
    ])
  func continuations(line: String) {
    let bytes = [UInt8](line.utf8)
    let isContinuation = ContinuationRule.holds(bytes.span, 0..<bytes.count, foldsIndented: true)
    #expect(isContinuation)
  }

  /// A short dotted name at the beginning of a line was compared with a word that reaches before the text.
  @Test(arguments: ["a.b.Foo:", "a.bcdef: x", "java.io:"])
  func namesShorterThanTheWordsTheyAreComparedWith(line: String) {
    let bytes = [UInt8](line.utf8)
    let isContinuation = ContinuationRule.holds(bytes.span, 0..<bytes.count, foldsIndented: true)
    #expect(!isContinuation)
  }

  @Test(
    "Lines that do not",
    arguments: [
      "x", "attack", "}x", "... and", "goroutines", "File x", "Error", "an Error: x", "error: x",
      "-- Reboot --", "--x",
    ])
  func beginnings(line: String) {
    let bytes = [UInt8](line.utf8)
    let isContinuation = ContinuationRule.holds(bytes.span, 0..<bytes.count, foldsIndented: true)
    #expect(!isContinuation)
  }

  /// Short words at the very start of a text: none is compared with what stands before it.
  @Test func looksForNoNameBeforeTheText() {
    for name in ["a.Throwable", "x.Exception", "a.b.Error", "a.bcdefghij"] {
      for count in 1...name.utf8.count {
        let bytes = [UInt8](name.utf8.prefix(count))
        let isContinuation = ContinuationRule.holds(bytes.span, 0..<bytes.count, foldsIndented: true)
        #expect(
          isContinuation == (count == name.utf8.count && name != "a.bcdefghij"), "\(name.prefix(count))")
      }
    }
  }

  /// The first line behind a hole in a file lost its time.
  @Test("Zeros before a line are no part of its text", arguments: [1, 100])
  func zeros(linesPerBlock: Int) throws {
    let hole = String(repeating: "\u{0}", count: 5000)
    let text =
      hole + Self.head + "one\n" + hole + "\tat a.b(C.java:1)\n" + hole + "\n" + hole
      + "2007-08-16 09:41:08 WARN two\n"
    let readout = try read(text, linesPerBlock: linesPerBlock)
    #expect(readout.classes == [.event, .unparsed])
    #expect(readout.records.map { $0.time?.description } == ["2007-08-16T09:41:07Z", "2007-08-16T09:41:08Z"])
    #expect(readout.records.map(\.severityNumber) == [17, 13])
    #expect(readout.records.first?.message.hasPrefix("one\n") == true && readout.records[1].message == "two")
    #expect(readout.count(.continuation) == 1 && readout.count(.blank) == 1)
    #expect(readout.spans.first?.first == 0)
  }

  @Test("A repeat marker adds to the row above, in whatever block it comes", arguments: [1, 2, 100])
  func repeats(linesPerBlock: Int) throws {
    let text = """
      Aug 16 03:31:42 sn-1 snoded[7]: up
      Aug 16 03:31:43 sn-1 last message repeated 17 times
      Aug 16 03:31:44 sn-1 last message repeated 2 times
      Aug 16 03:31:45 sn-1 snoded[7]: down
      Aug 16 03:31:46 sn-2 last message repeated 5 times

      """
    let readout = try read(text, linesPerBlock: linesPerBlock)
    #expect(readout.weights == [20, 1])
    #expect(readout.count(.repeatMarker) == 3)
  }

  @Test(
    "Notes of dropped messages weigh as many as they say",
    arguments: [
      ("net_ratelimit: 12 callbacks suppressed", 12), ("printk: 5 messages suppressed.", 5),
      ("Suppressed 4211 messages from shop.service", 4211), ("suppressed 90 messages", 90),
      ("link flaps (7 similar messages suppressed)", 7), ("Forwarding to syslog missed 3 messages.", 3),
      ("imjournal: 300 messages lost due to rate-limiting", 300),
      ("imuxsock[pid 1]: lost 41 messages from pid 77 due to rate-limiting", 41),
      ("alerts suppressed", 1), ("suppressed messages 12", 1), ("12 callbacks suppressed by x", 1),
      ("v2 errors suppressed", 1), ("suppressed 90", 1), ("5s ago suppressed", 1),
    ])
  func suppressed(message: String, weight: UInt32) throws {
    let readout = try read(
      "Aug 16 03:31:42 sn-1 kernel: \(message)\n" + Self.head + "x\n\tat a.b\n" + Self.head + "y\n")
    #expect(readout.weights == [weight, 1, 1])
  }

  @Test(
    "Repeat markers in the usual words need no format to tell of them",
    arguments: [
      ("last message repeated 4 times", 4), ("--- last message repeated 1 time ---", 1),
      ("message repeated 2 times: [ x]", 2),
    ])
  func usualRepeats(marker: String, count: UInt32) throws {
    let readout = try read(
      Self.head + "x\n" + Self.head + marker + "\n" + Self.head + "last message repeated\n")
    #expect(readout.weights == [1 + count, 1] && readout.count(.repeatMarker) == 1)
  }

  @Test("A backslash at the end of a line joins the next one to it", arguments: [1, 2, 100])
  func backslash(linesPerBlock: Int) throws {
    let text =
      Self.head + "run \\\nmake all \\\ninstall\n" + Self.head + #"in C:\"# + "\n" + Self.head
      + "next\nplain\n"
    let readout = try read(text, linesPerBlock: linesPerBlock)
    #expect(readout.classes == [.event, .event, .event, .unparsed] && readout.count(.continuation) == 2)
    #expect(readout.records[0].message == "run \\\nmake all \\\ninstall")
    let bytes = [UInt8](text.utf8)
    #expect(ReadingBench(try TestFormats.catalogue(), sniffing: bytes).profile.facts.isStateful)
  }

  @Test("Docker: messages are unescaped, split ones rejoined, inner formats read")
  func docker() throws {
    func line(_ text: String, _ second: Int) -> String {
      "{\"log\":\"\(text)\",\"stream\":\"stdout\",\"time\":\"2007-08-16T01:00:0\(second).5Z\"}\n"
    }
    let inner = #"{\"ts\":\"2007-08-15T01:31:05Z\",\"evt\":\"busy\",\"lv\":50,\"msg\":\"say \\\"x\\\"\"}\n"#
    let text =
      line(inner, 1) + line("part one, ", 2) + line(#"part two\n"#, 3) + line(#"ERROR plain\n"#, 4)
      + line(#"\tat a.b\n"#, 5) + line(inner, 6)
    let readout = try read(text)
    #expect(readout.records.map(\.format) == ["t.json", "t.docker", "t.docker", "t.json"])
    #expect(
      readout.records.map(\.message) == [
        "say \"x\"", "part one, part two", "ERROR plain\n\tat a.b", "say \"x\"",
      ])
    #expect(readout.records[0].time?.description == "2007-08-16T01:00:01.500Z")
    #expect(readout.records[0].event == "auth.busy" && readout.records[0].severityNumber == 17)
    #expect(readout["log.iostream", 0] == "stdout" && readout["event.raw", 0] == "busy")
    #expect(readout.count(.continuation) == 2)
  }

  @Test("CRI: parts of a line are rejoined before the inner format reads it", arguments: [1, 2, 100])
  func cri(linesPerBlock: Int) throws {
    let text = """
      2007-08-16T01:00:00.5Z stdout P time=2007-08-15T09:02:11Z level=w ms
      2007-08-16T01:00:00.6Z stdout P g="hello 
      2007-08-16T01:00:00.7Z stdout F world"
      2007-08-16T01:00:01.5Z stdout F time=2007-08-15T09:02:11Z level=w msg=one
      2007-08-16T01:00:02.5Z stderr F panic: oh
      2007-08-16T01:00:02.6Z stderr F \tgoroutine 1 [running]:

      """
    let readout = try read(text, linesPerBlock: linesPerBlock)
    #expect(readout.records.map(\.message) == ["hello world", "one", "panic: oh\n\tgoroutine 1 [running]:"])
    #expect(readout.records[0].time?.description == "2007-08-16T01:00:00.500Z")
    #expect(readout.records[2].severityNumber == 21)
  }

  @Test("CRI: what one stream writes is no part of what the other does", arguments: [1, 2, 100])
  func writers(linesPerBlock: Int) throws {
    let text = """
      2007-08-16T01:00:00.5Z stdout P part one,
      2007-08-16T01:00:00.6Z stderr F oh
      2007-08-16T01:00:01.5Z stdout F ERROR failed
      2007-08-16T01:00:01.6Z stderr F \tat a.b
      2007-08-16T01:00:01.7Z stderr F \tat c.d

      """
    let readout = try read(text, linesPerBlock: linesPerBlock)
    #expect(readout.records.map(\.message) == ["part one,", "oh", "ERROR failed", "\tat a.b\n\tat c.d"])
    #expect(readout.records.map { $0.time?.description.suffix(4) } == ["500Z", "600Z", "500Z", "600Z"])
    #expect(readout.count(.continuation) == 1)
  }

  @Test("A record is cut at its bounds, and its further lines are counted")
  func bounds() throws {
    let text = Self.head + "boom\n" + String(repeating: "\tat a.b\n", count: 1200) + Self.head + "next\n"
    for lines in [7, 400, 5000] {
      let readout = try read(text, linesPerBlock: lines)
      #expect(readout.records.count == 2 && readout.count(.continuation) == 1200)
      #expect(readout.records[0].message.split(separator: "\n").count == 500)
    }
  }

  @Test("A line that is too long is an event of its own, and says so")
  func oversize() throws {
    let catalogue = try TestFormats.catalogue()
    var normaliser = Normaliser(catalogue, keepsAllFields: false)
    normaliser.begin(SourceProfile(formats: [6]), startsInside: false)
    #expect(catalogue.knowledge.formats[6].id == "t.node")
    let long = [UInt8](
      (Self.head + String(repeating: "x", count: Limits.recordBytes - Self.head.utf8.count)).utf8)
    var block = LineBlock(text: [UInt8]((Self.head + "small\n").utf8) + long)
    block.isLast = false
    block.droppedBytes = 99
    var batch = EventBatch()
    normaliser.process(block, into: &batch)
    #expect(batch.rows.map(\.lineClass) == [.event, .oversize] && batch.consumedLines == 2)
    #expect(batch.rows[1].severity == 17 && batch.rows[1].record.count == Limits.recordBytes)
    #expect(batch.rows[1].message.count == Limits.recordBytes - Self.head.utf8.count)
    normaliser.process(LineBlock(text: [UInt8]("\tat a\n".utf8)), into: &batch)
    #expect(batch.rows.isEmpty && batch.lineCounts[LineClass.continuation.rawValue] == 1)
  }
}
