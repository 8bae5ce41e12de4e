import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateNormalise

@Suite("Reading formats")
struct FormatReadingTests {
  private func read(_ formats: [FormatDefinition], _ text: String, keepsAllFields: Bool = false) throws
    -> Readout
  {
    let bytes = [UInt8](text.utf8)
    var bench = ReadingBench(try TestFormats.catalogue(formats), sniffing: bytes)
    bench.keepsAllFields = keepsAllFields
    return bench.read(bytes)
  }

  @Test("A pattern's captures become columns, fields and an event's name")
  func regex() throws {
    let line = "2007-08-16T09:41:07.113Z sn-1 snoded[22] WARN net.alloc clients=1180/1200 full, rejecting"
    let readout = try read(TestFormats.all, line + "\n")
    let event = try #require(readout.records.first)
    #expect(event.time?.description == "2007-08-16T09:41:07.113Z")
    #expect(event.timeText == "2007-08-16T09:41:07.113Z")
    #expect(event.severityNumber == 13 && event.severityText == "WARN")
    #expect(event.host == "sn-1" && event.component == "net.alloc" && event.format == "t.node")
    #expect(event.message == "clients=1180/1200 full, rejecting" && event.event == "net.reject")
    let attributes = event.attributes.map { "\($0.name)=\($0.value)" }
    #expect(
      attributes == [
        "node.capacity=1200", "node.clients=1180", "process.pid=22", "role=supernode", "service.name=snoded",
      ])
  }

  @Test("Years of year-less stamps come from the reference, zones from the command line")
  func yearless() throws {
    let text = [UInt8]("Aug 16 03:31:42 sn-1 snoded[712]: up\nDec 31 03:31:42 sn-1 snoded[712]: up\n".utf8)
    var bench = ReadingBench(try TestFormats.catalogue(), sniffing: text)
    #expect(bench.profile.facts.isYearless && bench.profile.facts.isZoneless)
    #expect(bench.profile.timeBasis == .yearFromFile)
    bench.profile.zone = try Zone("Europe/Tallinn")
    #expect(
      bench.read(text).records.map { $0.time?.description } == [
        "2007-08-16T00:31:42Z", "2006-12-31T01:31:42Z",
      ])
    bench.profile.yearReference = nil
    #expect(bench.read(text).records.map(\.time) == [nil, nil])
  }

  @Test("JSON: paths, escapes, numbers, nested objects, and keys nobody maps")
  func json() throws {
    let text = #"""
      {"ts":"2007-08-16T01:31:05.221Z","srv":"login\u002d03","evt":"busy","lv":50,"os":{"kb":"KB1","x":{"y":[1,"]"]}},"msg":"a \"q\"\ttab \ud83d\ude00","n":null,"q":4120}
      {"ts":1187227920,"evt":"ok","lv":7}
      """# + "\n"
    let readout = try read(TestFormats.all, text, keepsAllFields: true)
    #expect(readout.classes == [.event, .event])
    let event = readout.records[0]
    #expect(event.host == "login-03" && event.event == "auth.busy" && event.severityNumber == 17)
    #expect(event.message == "a \"q\"\ttab \u{1f600}")
    #expect(readout["os.patch", 0] == "KB1" && readout["q", 0] == "4120" && readout["n", 0] == nil)
    #expect(readout["os.x", 0] == #"{"y":[1,"]"]}"#)
    #expect(readout.records[1].time?.description == "2007-08-16T01:32:00Z")
    #expect(readout.records[1].severityNumber == 9 && readout.records[1].severityText == "7")
    #expect(readout.records[1].message == #"{"ts":1187227920,"evt":"ok","lv":7}"#)
  }

  @Test(
    "What is no JSON line of the format",
    arguments: [
      "{}", "{", "{\"ts\":1}", "{\"ts\":\"2007-08-16T01:31:05Z\",\"evt\":}", "{\"ts\":1,\"evt\":2} x", "[1]",
      "{\"a\"}",
      "{\"ts\":1 \"evt\":2}", "{ts:1,evt:2}",
    ])
  func notJSON(text: String) throws {
    let bench = ReadingBench(try TestFormats.catalogue([TestFormats.json]), SourceProfile(formats: [0]))
    #expect(bench.read([UInt8](text.utf8)).classes == [.unparsed])
  }

  @Test("A line that was cut off counts when its required keys stand before the cut")
  func truncated() throws {
    let bench = ReadingBench(try TestFormats.catalogue([TestFormats.json]), SourceProfile(formats: [0]))
    let readout = bench.read([UInt8](#"{"ts":"2007-08-16T01:31:05Z","evt":"busy","msg":"hel"#.utf8))
    #expect(readout.classes == [.event] && readout.records[0].message == "hel")
  }

  @Test("Objects nested beyond the bound stay text")
  func deep() throws {
    let deep = String(repeating: #"{"a":"#, count: 5000) + "1" + String(repeating: "}", count: 5000)
    let readout = try read([TestFormats.json], #"{"ts":1187227920,"evt":"ok","os":"# + deep + "}\n")
    #expect(readout.classes == [.event])
  }

  @Test("Pairs: quoted values, escapes, bare words")
  func pairs() throws {
    let readout = try read(
      TestFormats.all,
      #"time=2007-08-16T09:02:11.480+02:00 level=W word node=c08 msg="say \"hi\" = ok" x="" y=z"# + "\n",
      keepsAllFields: true)
    let event = readout.records[0]
    #expect(event.time?.description == "2007-08-16T07:02:11.480Z" && event.severityNumber == 13)
    #expect(event.message == #"say "hi" = ok"# && readout["client.id", 0] == "c08" && readout["y", 0] == "z")
    #expect(readout["x", 0] == nil && readout["word", 0] == nil)
  }

  @Test("W3C: fields come back in another order, a dash is no value, date and time are one stamp")
  func w3c() throws {
    let text = """
      #Software: S
      #Fields: date time c-ip sc-status cs(User-Agent)
      2007-08-16 01:03:09 81.2.0.7 200 "a b"
      #Fields: sc-status time date c-ip
      503 01:03:10 2007-08-16 -

      """
    let readout = try read(TestFormats.all, text, keepsAllFields: true)
    #expect(readout.count(.header) == 3 && readout.count(.event) == 2)
    #expect(readout.records.map { $0.time?.description } == ["2007-08-16T01:03:09Z", "2007-08-16T01:03:10Z"])
    #expect(readout.records[0].timeText == "2007-08-16 01:03:09")
    #expect(readout["http.status", 0] == "200" && readout["http.status", 1] == "503")
    #expect(readout["client.address", 0] == "81.2.0.7" && readout["client.address", 1] == nil)
    #expect(readout["cs(User-Agent)", 0] == "a b")
  }

  @Test("CSV: header, quotes, empty values, rows of another width")
  func csv() throws {
    let text =
      "when,count,note\n2010-12-22T18:40:00Z,5138992,\"a, \"\"b\"\"\"\n2010-12-22T18:50:00Z,,\nx,y\nwhen,count,note\n"
    let readout = try read(TestFormats.all, text)
    #expect(readout.count(.header) == 2 && readout.classes == [.event, .event, .unparsed])
    #expect(readout.records[0].message == "a, \"b\"" && readout["users.online", 0] == "5138992")
    #expect(readout["users.online", 1] == nil)
  }

  @Test("Journal export: binary values, records in any blocks")
  func journal() throws {
    var text = [UInt8]("__REALTIME_TIMESTAMP=1187227920117482\n_HOSTNAME=h1\nPRIORITY=3\nMESSAGE\n".utf8)
    let message = [UInt8]("two\nlines\n\nthree".utf8)
    text += [UInt8(message.count), 0, 0, 0, 0, 0, 0, 0] + message + [0x0a]
    text += [UInt8](
      "SYSLOG_IDENTIFIER=sshd\n\n__REALTIME_TIMESTAMP=1187227921117482\nMESSAGE=second\n\n".utf8)
    let catalogue = try TestFormats.catalogue([TestFormats.journal])
    for lines in [1, 2, 3, 100] {
      let readout = ReadingBench(catalogue, SourceProfile(formats: [0])).read(text, linesPerBlock: lines)
      #expect(readout.records.map(\.message) == ["two\nlines\n\nthree", "second"])
      #expect(readout.records[0].severityNumber == 17 && readout.records[0].component == "sshd")
      #expect(readout.records[1].time?.description == "2007-08-16T01:32:01.117482Z")
      #expect(readout.lineCounts.reduce(0, +) == LineBlock(text: text).lines.count)
    }
    #expect(ReadingBench(catalogue, sniffing: text).profile.formats == [0])
  }

  @Test("A record whose pattern spans its lines")
  func crash() throws {
    let text = """
      *** crash report ***
      Version: 5.0.0.152
      Time: 12/22/2010 5:06:41 PM (local)
      Thread 3:
        0x00613A2F

      [end of report]
      stray
      *** crash report ***
      Version: nonsense

      """
    let readout = try read([TestFormats.crash], text)
    #expect(readout.classes == [.event, .unparsed, .unparsed])
    #expect(readout.records[0].time?.description == "2010-12-22T17:06:41Z")
    #expect(readout["client.version", 0] == "5.0.0.152")
    #expect(readout.records[0].message.hasSuffix("[end of report]"))
    #expect(readout.records[2].message == "*** crash report ***\nVersion: nonsense")
  }

  @Test("A line of no format: its stamp, its level, its program, and the rest as the message")
  func generic() throws {
    let readout = try read(
      [],
      "2007/08/16 03:07:12 [error] 7#0: oops\n[16-Aug-2007 03:07:12.5 UTC] php: x\n<30>Aug 16 03:31:42 gw sshd[99]: Failed\n"
    )
    #expect(readout.classes == [.unparsed, .unparsed, .unparsed])
    #expect(
      readout.records.map { $0.time?.description } == [
        "2007-08-16T03:07:12Z", "2007-08-16T03:07:12.500Z", "2007-08-16T03:31:42Z",
      ])
    #expect(readout.records[0].severityNumber == 17 && readout.records[0].timeText == "2007/08/16 03:07:12")
    #expect(
      readout.records[2].component == "sshd"
        && readout.records[0].message == "7#0: oops" && readout.records[2].message == "Failed")
  }
}
