import ProximateModel
import Testing

@testable import ProximateNormalise

@Suite("Lines of no format")
struct GenericReadingTests {
  private func read(_ text: String, day: Int64? = nil) throws -> Readout {
    var bench = ReadingBench(try TestFormats.catalogue([]), sniffing: [UInt8](text.utf8))
    bench.profile.dayReference = day.map { DayReference(firstDay: $0, basis: .dayFromName) }
    return bench.read([UInt8](text.utf8))
  }

  @Test(
    "Stamps of every notation, and what stands behind them",
    arguments: [
      ("[2024-03-05 10:11:12.5] [warn] slow", "2024-03-05T10:11:12.500Z", 13, nil, "slow"),
      ("20240305 101112 ERROR db.pool: empty", "2024-03-05T10:11:12Z", 17, "db.pool", "empty"),
      ("2024.03.05-10.11.12 up", "2024-03-05T10:11:12Z", nil, nil, "up"),
      ("05/Mar/2024:10:11:12 +0100 x", "2024-03-05T09:11:12Z", nil, nil, "x"),
      ("3/5/2024 1:11:12 AM - started", "2024-03-05T01:11:12Z", nil, nil, "started"),
      ("24/03/05-10:11:12.5 x", "2024-03-05T10:11:12.500Z", nil, nil, "x"),
      ("a - [02/sept./2015:00:11:31 +0200] x", "2015-09-01T22:11:31Z", nil, nil, "x"),
      ("1709633472.250 NOTICE [main] hello", "2024-03-05T10:11:12.250Z", 10, "main", "hello"),
      ("2024:03:05-10:11:12: 'bob' failed", "2024-03-05T10:11:12Z", nil, nil, "'bob' failed"),
      ("05.03.24 10:11:12 WARN x", "2024-03-05T10:11:12Z", 13, nil, "x"),
      ("March 05, 2024 10:11: up", "2024-03-05T10:11:00Z", nil, nil, "up"),
      ("I0305 10:11:12.000001 7 main.go:3] ok", "2007-03-05T10:11:12.000001Z", 9, nil, "7 main.go:3] ok"),
      ("2024-03-05 10:11:12 E net: gone", "2024-03-05T10:11:12Z", 17, "net", "gone"),
      ("2024-03-05T10:11:12Z web-1 sshd[12]: Failed", "2024-03-05T10:11:12Z", nil, "sshd", "Failed"),
      ("2024-03-05 10:11:12 | INFO | a.b.C - done", "2024-03-05T10:11:12Z", 9, "a.b.C", "done"),
      ("E/Radio( 12): dropped", nil, 17, nil, "E/Radio( 12): dropped"),
      (
        #"{"ts":1709633472,"lvl":"warn","msg":"a\tb","x":[{"y":1}]}"#, "2024-03-05T10:11:12Z", 13, nil, "a\tb"
      ),
      (
        #"{"log":{"time":"2024-03-05T10:11:12Z","level":"info"},"message":"m","logger":"l"}"#,
        "2024-03-05T10:11:12Z", 9, "l", "m"
      ),
      (#"{"level":50,"time":1709633472000,"event":"e"}"#, "2024-03-05T10:11:12Z", 17, nil, "e"),
      (#"{"level":"W","time":1709633472000,"event":"e"}"#, "2024-03-05T10:11:12Z", 13, nil, "e"),
    ] as [(String, String?, Int?, String?, String)])
  func line(line: String, time: String?, level: Int?, component: String?, message: String) throws {
    let record = try #require(try read(line + "\n").records.first)
    #expect(record.time?.description == time)
    #expect(record.severityNumber == level)
    #expect(record.component == component)
    #expect(record.message == message)
  }

  @Test(
    "Lines that only look like something stay whole",
    arguments: [
      "plain words", "{broken", "{}", #"{"a":1}"#, "12:34", "10:11:12:13 x", "E/", "I am here: yes",
    ])
  func whole(line: String) throws {
    let record = try #require(try read(line + "\n").records.first)
    #expect(record.message == line && record.time == nil && record.severityNumber == nil)
  }

  @Test("Times of day roll over at midnight; late lines of the day before stay there")
  func midnight() throws {
    let text =
      "23:59:58 a\n00:00:01 b\n23:59:59 late\n[12:00:00.5] c\n01:00:00 d\n2024-03-09 08:00:00 e\n09:00:00 f\n"
    let times = try read(text, day: 19_787).records.map { $0.time?.description }
    #expect(
      times == [
        "2024-03-05T23:59:58Z", "2024-03-06T00:00:01Z", "2024-03-05T23:59:59Z", "2024-03-06T12:00:00.500Z",
        "2024-03-06T01:00:00Z", "2024-03-09T08:00:00Z", "2024-03-09T09:00:00Z",
      ])
    #expect(try read("23:59:58 a\n").records.map(\.time) == [nil])
    let facts = ReadingBench(try TestFormats.catalogue([]), sniffing: [UInt8](text.utf8)).profile.facts
    #expect(facts.isDayless && facts.isStateful && facts.isWhole)
  }

  @Test("Where most lines begin with a stamp, one without continues the record above")
  func unstamped() throws {
    let text =
      "loose\n2024-03-05 10:11:12 SELECT a\nFROM b\nWHERE c;\n[05/Mar/2024:10:11:13] x\n10:11:14 y\n2024-03-05 10:11:15 end\n"
    let readout = try read(text)
    #expect(readout.records.map(\.message) == ["loose", "SELECT a\nFROM b\nWHERE c;", "x", "y", "end"])
    #expect(readout.count(.continuation) == 2)
    #expect(try read("a\nb\n2024-03-05 10:11:12 c\n").records.count == 3)
  }

  @Test("Of an hour that occurs twice the order of the lines tells which is meant")
  func clocksGoBack() throws {
    let stamps = ["01:59:00", "02:10:00", "02:59:30", "02:59:00", "02:00:05", "02:30:00", "03:00:01"]
    let text = [UInt8](stamps.map { "2007-10-28 \($0) x\n" }.joined().utf8)
    var bench = ReadingBench(try TestFormats.catalogue([]), sniffing: text)
    bench.profile.zone = try Zone("Europe/Berlin")
    let times = bench.read(text).records.map { $0.time.map { String($0.description.dropFirst(11)) } }
    #expect(
      times == ["23:59:00Z", "00:10:00Z", "00:59:30Z", "00:59:00Z", "01:00:05Z", "01:30:00Z", "02:00:01Z"])
    #expect(
      bench.profile.zone?.setsBack(between: 1_193_500_000_000_000_000, and: 1_193_600_000_000_000_000) == true
    )
    #expect(
      bench.profile.zone?.setsBack(between: 1_180_000_000_000_000_000, and: 1_180_500_000_000_000_000)
        == false)
  }

  @Test("The day of W3C lines without a date column is that of the directive")
  func directive() throws {
    let text = "#Date: 2013-07-30 00:00:00\n#Fields: time c-ip sc-status\n00:00:03 10.0.0.1 200\n"
    let bytes = [UInt8](text.utf8)
    let readout = ReadingBench(try TestFormats.catalogue([TestFormats.w3c]), sniffing: bytes).read(bytes)
    #expect(readout.records.map { $0.time?.description } == ["2013-07-30T00:00:03Z"])
  }
}
