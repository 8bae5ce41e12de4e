import ProximateKnowledge
import ProximateModel
import Testing

@testable import ProximateNormalise

@Suite("Values that may stand in several places")
struct AlternativesTests {
  private func read(_ format: FormatDefinition, _ text: String) throws -> Readout {
    let bytes = [UInt8](text.utf8)
    return ReadingBench(try TestFormats.catalogue([format]), SourceProfile(formats: [0])).read(bytes)
  }

  private static let event = TestFormats.format("t.event", .json) {
    $0.requiredKeys = ["msg"]
    var stamp = TimestampSpec(fields: ["last", "first", "/meta/made"], notations: ["iso8601"])
    stamp.areAlternatives = true
    $0.timestamp = stamp
    var severity = SeveritySpec(field: "level", map: [:])
    severity.alternatives = ["/meta/level"]
    $0.severity = severity
    $0.fields = [
      FieldMapping(capture: "msg", name: "body"),
      FieldMapping(capture: "/batch/records/id", name: "client.id"),
    ]
  }

  @Test(
    "The first of several stamps that is there counts, in the order of the format",
    arguments: [
      (#"{"first":"2007-08-16T01:00:00Z","last":"2007-08-16T02:00:00Z","msg":"x"}"#, "2007-08-16T02:00:00Z"),
      (#"{"first":"2007-08-16T01:00:00Z","last":null,"msg":"x"}"#, "2007-08-16T01:00:00Z"),
      (#"{"meta":{"made":"2007-08-16T00:00:00Z"},"msg":"x"}"#, "2007-08-16T00:00:00Z"),
      (#"{"msg":"x"}"#, nil),
    ])
  func stamps(text: String, expected: String?) throws {
    let readout = try read(Self.event, text + "\n")
    #expect(readout.records.map { $0.time?.description } == [expected])
  }

  @Test("A level may stand under several keys")
  func levels() throws {
    let readout = try read(
      Self.event, #"{"msg":"a","level":"warn"}"# + "\n" + #"{"msg":"b","meta":{"level":"error"}}"# + "\n")
    #expect(readout.records.map(\.severityNumber) == [13, 17])
  }

  @Test("A path goes into the first object of an array; what follows in it is passed over")
  func arrays() throws {
    let readout = try read(
      Self.event,
      #"{"batch":{"records":[{"id":"a","more":[1]},{"id":"b"}]},"msg":"x"}"# + "\n"
        + #"{"batch":{"records":[]},"msg":"y"}"# + "\n" + #"{"batch":{"records":[1,{"id":"c"}]},"msg":"z"}"#
        + "\n")
    #expect(readout.classes == [.event, .event, .event])
    #expect(readout["client.id", 0] == "a" && readout["client.id", 1] == nil)
    #expect(readout.records.map(\.message) == ["x", "y", "z"])
  }

  @Test("A table has one of several columns of time; a part of a stamp has two names")
  func columns() throws {
    let table = TestFormats.format("t.changes", .csv) {
      $0.requiredKeys = ["change"]
      var stamp = TimestampSpec(fields: ["time", "date"], notations: ["iso8601"])
      stamp.areAlternatives = true
      $0.timestamp = stamp
      $0.fields = [FieldMapping(capture: "change", name: "body")]
    }
    let changes = try read(table, "id,date,change\n7,2007-08-16 01:03:09,more servers\n")
    #expect(changes.classes == [.event] && changes.count(.header) == 1)
    #expect(changes.records[0].time?.description == "2007-08-16T01:03:09Z")
    #expect(try read(table, "id,change\n7,more servers\n").count(.header) == 0)
    let local = TestFormats.format("t.local", .w3c) {
      $0.timestamp = TimestampSpec(fields: ["date|date-local", "time|time-local"], notations: ["w3c"])
    }
    let lines = try read(local, "#Fields: date-local time-local c-ip\n2007-08-16 01:03:09 192.0.2.7\n")
    #expect(lines.records[0].time?.description == "2007-08-16T01:03:09Z")
  }
}
