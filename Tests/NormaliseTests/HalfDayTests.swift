import ProximateModel
import Testing

@testable import ProximateNormalise

/// AM and PM were passed over in most notations, and times were twelve hours off.
@Suite struct HalfDayTests {
  @Test(
    arguments: [
      ("2024-03-05 01:00:03 PM", "2024-03-05T13:00:03Z local"),
      ("2024-03-05 1:00:03PM", "2024-03-05T13:00:03Z local"),
      ("2024-03-05 12:00:03 AM", "2024-03-05T00:00:03Z local"),
      ("2024-03-05 12:00:03 PM", "2024-03-05T12:00:03Z local"),
      ("2024-03-05 11:59:58 AM", "2024-03-05T11:59:58Z local"),
      ("2024/03/05 01:02:03 pm", "2024-03-05T13:02:03Z local"),
      ("2024-03-05 01:02:03.5 p.m.", "2024-03-05T13:02:03.500Z local"),
      ("2024-03-05 01:02:03,5 A.M.", "2024-03-05T01:02:03.500Z local"),
      ("2024-03-05 01:02:03\u{202f}PM", "2024-03-05T13:02:03Z local"),
      ("2024-03-05 01:02:03\u{a0}PM", "2024-03-05T13:02:03Z local"),
      ("2024-03-05 01:02 PM", "2024-03-05T13:02:00Z local"),
      ("20240305 010203 PM", "2024-03-05T13:02:03Z local"),
      ("2024-03-05 01:02:03 PM UTC", "2024-03-05T13:02:03Z"),
      ("2024-03-05 01:02:03.25 PM +01:00", "2024-03-05T12:02:03.250Z"),
      ("2024-03-05 01:02:03 PM: up", "2024-03-05T13:02:03Z local +4"),
      ("2024-03-05 01:02:03 PM] up", "2024-03-05T13:02:03Z local +4"),
    ])
  func `the half of the day is part of the stamp`(text: String, expected: String) {
    #expect(reading("iso8601", text) == expected)
  }

  @Test(
    arguments: [
      ("2024-03-05 10:00:03 PM2 started", "2024-03-05T10:00:03Z local +12"),
      ("2024-03-05 13:00:03 PM", "2024-03-05T13:00:03Z local +3"),
      ("2024-03-05 00:00:03 AM", "2024-03-05T00:00:03Z local +3"),
      ("2024-03-05 01:00:03 amazing", "2024-03-05T01:00:03Z local +8"),
      ("2024-03-05 01:00:03 pmap", "2024-03-05T01:00:03Z local +5"),
      ("2024-03-05 01:00:03 PM_x", "2024-03-05T01:00:03Z local +5"),
      ("2024-03-05 01:00:03 PM-x", "2024-03-05T01:00:03Z local +5"),
      ("2024-03-05 01:00:03 Am", "2024-03-05T01:00:03Z local +3"),
      ("2024-03-05 01:00:03 p.m", "2024-03-05T01:00:03Z local +4"),
      ("2024-03-05 01:00:03  PM", "2024-03-05T01:00:03Z local +4"),
      ("2024-03-05 01:00:03 P", "2024-03-05T01:00:03Z local +2"),
      ("2024-03-05 01:00:03 \u{2192} x", "2024-03-05T01:00:03Z local +6"),
      ("2024-03-05 01:00:03 PST", "2024-03-05T09:00:03Z"),
    ])
  func `what only looks like a half of the day is left`(text: String, expected: String) {
    #expect(reading("iso8601", text) == expected)
  }

  @Test func `a syslog stamp with its year may have one, any other may not`() {
    #expect(reading("rfc3164", "Mar 5 2024 01:00:06 PM") == "2024-03-05T13:00:06Z local")
    #expect(reading("rfc3164", "Mar  5 01:00:06 PM host") == "1972-03-05T01:00:06Z local yearless +8")
  }

  @Test(
    arguments: [
      ("2024-03-05 01:00:03 PM ERROR [db] refused", "2024-03-05T13:00:03Z", "refused"),
      ("3/5/2024 1:00:04.123 PM ERROR [db] refused", "2024-03-05T13:00:04.123Z", "refused"),
      ("Tue 05 Mar 2024 01:00:05 PM UTC ERROR [db] refused", "2024-03-05T13:00:05Z", "refused"),
      ("Tue Mar  5 01:00:05 PM CET 2024 refused", "2024-03-05T12:00:05Z", "refused"),
      ("Mar 5, 2024 1:00:06.123 PM ERROR [db] refused", "2024-03-05T13:00:06.123Z", "refused"),
      ("05-Mar-2024 01:02:03 PM refused", "2024-03-05T13:02:03Z", "refused"),
      ("2024/03/05 01:02:03 PM refused", "2024-03-05T13:02:03Z", "refused"),
      ("Mar 5, 2024, 1:02:03 PM refused", "2024-03-05T13:02:03Z", "refused"),
      ("<Mar 5, 2024, 1:02:03,123 PM GMT> <Error> <JDBC> x", "2024-03-05T13:02:03.123Z", "<JDBC> x"),
      ("Mar 5, 2024 12:02 AM refused", "2024-03-05T00:02:00Z", "refused"),
      ("25/03/2024, 1:02:03 pm - refused", "2024-03-25T13:02:03Z", "refused"),
      ("3/25/24, 1:02:03\u{202f}PM refused", "2024-03-25T13:02:03Z", "refused"),
      ("03-05-2024 01:02:03 PM refused", "2024-03-05T13:02:03Z", "refused"),
      ("Wed May  1 03:04:05 PM 2024 refused", "2024-05-01T15:04:05Z", "refused"),
      ("3/5/2024 1:02:03 PM2 started", "2024-05-03T01:02:03Z", "PM2 started"),
      ("3/5/2024 13:02:03 PM refused", "2024-05-03T13:02:03Z", "PM refused"),
      ("5-Mar-2024 10:02:03 amazing", "2024-03-05T10:02:03Z", "amazing"),
      ("Tue Mar  5 10:00:05 2024 PM: suspend", "2024-03-05T10:00:05Z", "suspend"),
    ])
  func `no message begins with it`(line: String, time: String, message: String) throws {
    let record = try #require(try Self.read(line + "\n").records.first)
    #expect(record.time?.description == time)
    #expect(record.message == message)
  }

  @Test func `of times of day it is read too`() throws {
    var bench = ReadingBench(try TestFormats.catalogue([]), SourceProfile(formats: []))
    bench.profile.dayReference = DayReference(firstDay: 19_787, basis: .dayFromName)
    let text = "11:59:58 AM a\n12:00:01 PM b\n1:00:03 PM c\n11:59:59 PM d\n12:00:01 AM e\n1:00:03 x\n"
    let records = bench.read([UInt8](text.utf8)).records
    #expect(
      records.map { $0.time?.description } == [
        "2024-03-05T11:59:58Z", "2024-03-05T12:00:01Z", "2024-03-05T13:00:03Z", "2024-03-05T23:59:59Z",
        "2024-03-06T00:00:01Z", nil,
      ])
    #expect(records.map(\.message) == ["a", "b", "c", "d", "e", "1:00:03 x"])
  }

  @Test func `an epoch with an exponent is found in lines of no format`() throws {
    let line = "1.6150441563781953e+09\tINFO\tcontroller-runtime.metrics\tstarting\n"
    let record = try #require(try Self.read(line).records.first)
    #expect(record.time?.description == "2021-03-06T15:22:36.378195300Z")
    #expect(record.severityNumber == 9)
    let object = try Self.read(#"{"level":"info","ts":1.7096292001234567e+09,"msg":"m"}"# + "\n").records
    #expect(object.map { $0.time?.description } == ["2024-03-05T09:00:00.123456700Z"])
    #expect(try Self.read("1.5e+09 bytes\n").records.map(\.time) == [nil])
  }

  private static func read(_ text: String) throws -> Readout {
    let bytes = [UInt8](text.utf8)
    return ReadingBench(try TestFormats.catalogue([]), sniffing: bytes).read(bytes)
  }
}
