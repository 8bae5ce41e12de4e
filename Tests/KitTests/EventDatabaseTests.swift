import Foundation
import GRDB
import ProximateDiagnostics
import ProximateKit
import Testing

/// The events of logs in a database: every one of them, found by time, level and word.
@Suite struct EventDatabaseTests {
  private func export(_ directory: TemporaryDirectory, to name: String = "events.db") async -> (
    String, EventDatabase.Outcome
  ) {
    let path = directory.path + "/" + name
    return (path, await EventDatabase(path: path).write(AnalyzerOptions(paths: [directory.path])))
  }

  private func fixture() throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    try LogFixture.write(into: directory)
    try directory.write("empty.log", "")
    return directory
  }

  private func rows(_ path: String, _ sql: String) throws -> [[String]] {
    try DatabaseQueue(path: path).read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map {
          String.fromDatabaseValue($0) ?? Int64.fromDatabaseValue($0).map(String.init) ?? "-"
        }
      }
    }
  }

  @Test func `Every event is there, and the views count them`() async throws {
    let directory = try fixture()
    let count = await EventStream(AnalyzerOptions(paths: [directory.path])).count()
    let (path, outcome) = await export(directory)
    #expect(outcome.diagnostics.filter { $0.severity == .error }.isEmpty)
    #expect(outcome.events == count.events)
    #expect(
      try rows(path, "SELECT count(*), count(DISTINCT id), min(line) FROM events") == [
        ["\(count.events)", "\(count.events)", "1"]
      ])
    #expect(
      try rows(path, "SELECT total(lines) = \(count.lines), sum(events) FROM sources")[0][1]
        == "\(count.events)")
    #expect(
      try rows(path, "SELECT level, events, first FROM per_level")
        == [["ERROR", "140", "2025-03-04T10:00:00.000Z"], ["INFO", "1481", "2025-03-04T08:00:00.000Z"]])
    #expect(
      try rows(path, "SELECT * FROM per_minute WHERE minute = '2025-03-04T10:00:00Z'")
        == [["2025-03-04T10:00:00Z", "9", "3", "0"]])
    #expect(try rows(path, "SELECT sum(events) FROM per_minute") == [["\(count.events)"]])
    #expect(try rows(path, "SELECT count(*) FROM log") == [["\(count.events)"]])
    #expect(try rows(path, "SELECT events FROM per_template WHERE template LIKE 'panic%'") == [["140"]])
    #expect(try rows(path, "PRAGMA integrity_check") == [["ok"]])
    #expect(try rows(path, "SELECT name FROM sources WHERE events = 0").count <= 1)
  }

  @Test func `Words of messages are found, in events of several lines too`() async throws {
    let directory = try TemporaryDirectory()
    try directory.write(
      "a.log",
      "2025-03-04T10:00:00Z ERROR api: it broke\n    at Orders.place\n2025-03-04T10:00:01Z INFO api: ok\n")
    let (path, outcome) = await export(directory)
    #expect(outcome.events == 2)
    let sql =
      "SELECT line, time_ns FROM events JOIN messages ON messages.rowid = events.id WHERE messages MATCH "
    #expect(try rows(path, sql + "'NEAR(orders broke)'") == [["1", "1741082400000000000"]])
    #expect(try rows(path, sql + "'nothing'") == [])
  }

  @Test func `Times before 1970 have their minute, files that repeat another are marked`() async throws {
    let directory = try TemporaryDirectory()
    let text = "1969-12-31T23:59:30.250Z INFO x: early\n"
    try directory.write("a.log", text)
    try directory.write("b.log", text)
    let (path, outcome) = await export(directory)
    #expect(outcome.events == 2 && outcome.sources == 2)
    #expect(try rows(path, "SELECT minute, events FROM per_minute") == [["1969-12-31T23:59:00Z", "1"]])
    #expect(
      try rows(path, "SELECT time, time_ns FROM log") == [["1969-12-31T23:59:30.250Z", "-29750000000"]])
    #expect(try rows(path, "SELECT sum(duplicate), count(*) FROM events") == [["1", "2"]])
  }

  @Test func `A file that is something else is left alone, an old export is replaced`() async throws {
    let directory = try fixture()
    let (path, first) = await export(directory)
    let (_, second) = await export(directory)
    #expect(first.events != nil && first.events == second.events)
    #expect(!FileManager.default.fileExists(atPath: path + ".unfinished"))
    for (name, text) in [("notes.txt", "mine"), ("empty.db", "")] {
      try directory.write(name, text)
      let (file, outcome) = await export(directory, to: name)
      #expect(outcome.events == nil && outcome.diagnostics.map(\.code) == ["C207"])
      #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    }
    let (_, nowhere) = await export(directory, to: "no/such/directory/x.db")
    #expect(nowhere.diagnostics.map(\.code) == ["C206"])
  }

  @Test func `The questions in the documentation have answers`() async throws {
    let directory = try fixture()
    try directory.write(
      "web.log",
      #"192.0.2.1 - - [04/Mar/2025:12:30:00 +0000] "GET / HTTP/1.1" 504 12 "-" "x: request timed out""# + "\n"
    )
    try directory.write("late.log", "2025-03-04T12:30:00Z ERROR api: request 7 timed out\n")
    let (path, _) = await export(directory)
    let text = try String(contentsOfFile: "Sources/Kit/Documentation.docc/EventDatabase.md", encoding: .utf8)
    let queries = text.components(separatedBy: "```sql\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    #expect(queries.count == 5)
    for query in queries { #expect(try !rows(path, query).isEmpty, "\(query)") }
    for name in try rows(
      path,
      "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'messages\\__%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'"
    ) {
      #expect(text.contains("| `\(name[0])` |"), "\(name) is not described")
    }
    for name in try rows(path, "SELECT name FROM pragma_table_info('events')") {
      #expect(text.contains("`\(name[0])`"), "\(name) is not described")
    }
  }
}
