import ProximateModel
import Testing

@testable import ProximateCorrelate

/// Logs of changes beside what the changed component tells itself.
@Suite struct RecordTests {
  @Test(
    arguments: [
      ("migration 214 of the shop's database", ["migration 214"]), ("version 5.0.0 of cart", []),
      ("request 8 took 12 ms", []), ("ticket 4711: Ticket 4712", ["ticket 4711", "ticket 4712"]),
    ] as [(String, Set<String>)])
  func whatGoesByANumberIsKnownByIt(line: String, numbered: Set<String>) {
    #expect(Words.numbered(in: line) == numbered)
  }

  @Test(arguments: [(214, Role.coincidence), (213, .rootCause)])
  func theRecordOfADeedByItsNumberIsTheDeed(number: Int, other: Role) throws {
    var story = Story(from: -4000, to: 600)
    story.add("web.start", .ok, "web", from: -3000, count: 1, severity: .info, line: "connected to db")
    story.add(
      "db.migration", .change, "db", from: -1, count: 1, severity: .info, line: "statement of migration 214")
    let record = story.add(
      "changes.note", .change, "changes", from: -0.6, count: 1, severity: .info,
      line: "migration \(number) of the shop applied")
    story.add("db.slow", .capacity, "db", from: -0.5, to: 60, count: 900, line: "too many clients")
    story.add("web.calls", .fault, "web", from: 0, to: 60, count: 900, line: "call to db failed")
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "500")
    let incident = try #require(story.correlation().incidents.first)
    let role = try #require(incident.roles.first { $0.finding == record.id })
    #expect(role.because.contains("record of the same deed") == (number == 214))
    #expect(role.role != other)
  }
}
