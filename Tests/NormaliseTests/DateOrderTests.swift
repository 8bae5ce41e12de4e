import ProximateModel
import Testing

@testable import ProximateNormalise

/// Dates of numbers were read line by line: one log lay scattered over months, or over twenty years.
@Suite struct DateOrderTests {
  private func profile(_ lines: [String], modified: String? = nil) throws -> SourceProfile {
    let text = [UInt8](lines.map { $0 + " INFO [db] ok\n" }.joined().utf8)
    return ReadingBench(
      try TestFormats.catalogue([]), sniffing: text, modified: try modified.map { try Self.instant($0) }
    ).profile
  }

  private func times(_ lines: [String], modified: String? = nil) throws -> [String?] {
    let text = [UInt8](lines.map { $0 + " INFO [db] ok\n" }.joined().utf8)
    let bench = ReadingBench(
      try TestFormats.catalogue([]), sniffing: text, modified: try modified.map { try Self.instant($0) })
    return bench.read(text).records.map { $0.time.map { String($0.description.prefix(16)) } }
  }

  /// `2024-03-05 10:11:12`
  private static func instant(_ text: String) throws -> Instant {
    let bytes = [UInt8](text.utf8)
    let reading = TimestampNotation.iso8601.read(bytes.span, at: 0, end: bytes.count)
    return Instant(nanoseconds: try #require(reading).nanoseconds)
  }

  @Test func `a day above twelve tells the order for all lines`() throws {
    #expect(
      try times(["03/11/2024 10:00:00", "03/12/2024 23:59:59", "03/13/2024 00:00:01"]) == [
        "2024-03-11T10:00", "2024-03-12T23:59", "2024-03-13T00:00",
      ])
    #expect(
      try times(["11/03/2024 10:00:00", "12/03/2024 23:59:59", "13/03/2024 00:00:01"]) == [
        "2024-03-11T10:00", "2024-03-12T23:59", "2024-03-13T00:00",
      ])
    let told = try profile(["03/11/2024 10:00:00", "03/13/2024 10:00:00"])
    #expect(told.dateOrder == .monthFirst && !told.isDateOrderOpen)
  }

  @Test func `years of two digits stay in one year`() throws {
    #expect(
      try times(["03/28/24 10:00:00", "03/31/24 10:00:00", "04/01/24 10:00:00", "04/13/24 10:00:00"]) == [
        "2024-03-28T10:00", "2024-03-31T10:00", "2024-04-01T10:00", "2024-04-13T10:00",
      ])
    #expect(
      try times(["17/06/09 20:10:40", "17/06/10 20:10:40"]) == ["2017-06-09T20:10", "2017-06-10T20:10"])
  }

  @Test(
    arguments: [
      ("04/01/24 10:00:00", "2024-04-14 00:00:00", DateOrder.monthFirst),
      ("04/01/24 10:00:00", "2024-01-04 11:00:00", .dayFirst),
      ("04/01/24 10:00:00", "2026-11-23 00:00:00", .dayFirst),
      ("04/01/24 10:00:00", "2004-01-25 00:00:00", .yearFirst),
      ("17/06/09 20:10:40", "2026-11-23 00:00:00", .yearFirst),
      ("03/04/2024 10:00:00", "2024-03-05 00:00:00", .monthFirst),
      ("03/04/2024 10:00:00", "2024-04-03 12:00:00", .dayFirst),
      ("03/04/2024 10:00:00", "2024-03-20 00:00:00", .monthFirst),
      ("03/04/2024 10:00:00", "2026-11-23 00:00:00", .dayFirst),
      ("03/04/2024 10:00:00", "1980-01-01 00:00:00", .dayFirst),
      ("04/01/24 10:00:00", "1980-01-01 00:00:00", .yearFirst),
      ("3/4/2024 1:00:00 PM", "2026-11-23 00:00:00", .monthFirst),
      ("3/4/2024 1:00:00 PM", "2024-04-03 14:00:00", .dayFirst),
      ("3/4/2024 13:00:00", "2026-11-23 00:00:00", .dayFirst),
    ] as [(String, String, DateOrder)])
  func `the last write tells the order of dates that fit several`(
    stamp: String, modified: String, order: DateOrder
  ) throws {
    #expect(try profile([stamp], modified: modified).dateOrder == order)
  }

  @Test func `a log goes on where it was`() throws {
    let march = ["03/11/2024 10:00:00", "03/12/2024 10:00:00"]
    #expect(try profile(march).dateOrder == .monthFirst)
    let november = ["03/11/2024 10:00:00", "04/11/2024 10:00:00", "05/11/2024 10:00:00"]
    #expect(try profile(november, modified: "2026-11-23 00:00:00").dateOrder == .dayFirst)
    // In the other order the second day lies before the first.
    #expect(try profile(["12/01/2024 10:00:00", "01/02/2024 10:00:00"]).dateOrder == .dayFirst)
    // Other stamps of the log tell where it was as well.
    let mixed = ["2024-03-05 10:00:00", "3/5/2024 10:00:01", "2024-03-05 10:00:02"]
    #expect(try profile(mixed).dateOrder == .monthFirst)
  }

  @Test func `what nothing tells is read with the day first, and said to be open`() throws {
    let open = try profile(["03/04/2024 10:00:00", "03/04/2024 10:00:01"])
    #expect(open.dateOrder == .dayFirst && open.isDateOrderOpen)
    #expect(open.facts.firstTime?.description == "2024-04-03T10:00:00Z")
    let same = try profile(["05/05/2024 10:00:00"])
    #expect(!same.isDateOrderOpen)
    let told = try profile(["2024-03-05 10:00:00", "05/Mar/2024:10:00:00", "20240305 101112"])
    #expect(told.dateOrder == nil && !told.isDateOrderOpen)
  }

  @Test func `a line that does not fit the order is read as it can be`() throws {
    let lines = (10..<20).map { "03/13/2024 10:00:\($0)" } + ["25/03/2024 10:00:00"]
    #expect(try times(lines).last == "2024-03-25T10:00")
  }

  @Test func `objects of no format have the order of their log`() throws {
    let text = ["03/11/2024 10:00:00", "03/13/2024 10:00:00"].map { #"{"time":"\#($0)","msg":"m"}"# + "\n" }
    let bytes = [UInt8](text.joined().utf8)
    let times = ReadingBench(try TestFormats.catalogue([]), sniffing: bytes).read(bytes).records.map(\.time)
    #expect(times.map { $0?.description } == ["2024-03-11T10:00:00Z", "2024-03-13T10:00:00Z"])
  }

  @Test func `ranges of a log are read in the order of its head`() throws {
    let lines = ["03/13/2024 10:00:00 a", "03/02/2024 10:00:01 b", "\tindented", "03/01/2024 10:00:02 c"]
    let text = [UInt8](lines.map { $0 + "\n" }.joined().utf8)
    let bench = ReadingBench(try TestFormats.catalogue([]), sniffing: text)
    let whole = bench.read(text)
    for cut in 1..<text.count {
      #expect(bench.read(text, range: 0..<cut) + bench.read(text, range: cut..<text.count + 1) == whole)
    }
    #expect(whole.records.allSatisfy { $0.time?.description.hasPrefix("2024-03-") == true })
  }
}
