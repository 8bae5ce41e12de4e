import Foundation
import GRDB
import ProximateModel
import ProximateNormalise

/// The tables of a database of events while they are being filled.
struct EventTables {
  /// `PRAGMA application_id`, big-endian as it stands at byte 68 of the file: "PROX".
  static let applicationID = Data("PROX".utf8)

  private let queue: DatabaseQueue
  /// Templates that are known to stand in the table, as many as are kept in memory.
  private var known: Set<Int64> = []
  private var source: (name: SourceName, id: Int64)?
  private(set) var events = 0
  private(set) var sources = 0

  private static let keptTemplates = 1 << 16

  /// Makes the tables in a new file.
  init(path: String) throws {
    var configuration = Configuration()
    // The file is thrown away when anything fails: nothing in it has to survive a crash before it is whole.
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
          PRAGMA cache_size = -16384; PRAGMA temp_store = FILE; PRAGMA foreign_keys = OFF
          """)
    }
    queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { database in try database.execute(sql: EventSchema.tables) }
  }

  /// Adds the events of a block in one transaction.
  mutating func append(_ read: ReadEvents) throws {
    let isNew = source?.name != read.source
    if isNew {
      sources += 1
      source = (read.source, Int64(sources))
    }
    let (id, first) = (Int64(sources), events)
    if known.count > Self.keptTemplates { known.removeAll(keepingCapacity: true) }
    var known = known
    try queue.write { database in
      if isNew {
        try database.execute(
          sql: "INSERT INTO sources (id, name, path, duplicate) VALUES (?, ?, ?, ?)",
          arguments: [id, read.source.display, read.place, read.isDuplicate])
      }
      try Self.insert(read.events, source: id, isDuplicate: read.isDuplicate, first: first, &known, database)
      try database.execute(
        sql: "UPDATE sources SET lines = ?, events = events + ? WHERE id = ?",
        arguments: [read.lines, read.events.count, id])
    }
    self.known = known
    events += read.events.count
  }

  private static func insert(
    _ events: [ReadEvent], source: Int64, isDuplicate: Bool, first: Int, _ known: inout Set<Int64>,
    _ database: Database
  ) throws {
    let event = try database.cachedStatement(sql: EventSchema.insertEvent)
    let template = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO templates (id, text) VALUES (?, ?)")
    for (i, read) in events.enumerated() {
      let templateID = read.template.map { Self.number(of: $0) }
      if let templateID, known.insert(templateID).inserted {
        try template.execute(arguments: [templateID, read.template])
      }
      let record = read.record
      try event.execute(arguments: [
        Int64(first + i + 1), source, record.line + 1, record.time?.nanoseconds, record.timeText,
        record.severityNumber, record.severityText, record.host, record.component, record.event, templateID,
        record.format, record.message, EventText.attributes(record), isDuplicate,
      ])
    }
  }

  /// Makes indexes, the full-text index and views, and closes the file.
  func finish() throws {
    try queue.writeWithoutTransaction { database in
      for statement in EventSchema.completion { try database.execute(sql: statement) }
    }
    try queue.close()
  }

  /// The id of a template: the same in every database.
  private static func number(of template: String) -> Int64 {
    var hash = StableHash()
    hash.combine(template)
    return Int64(bitPattern: hash.value)
  }
}
