/// The tables and views of a database of events.
enum EventSchema {
  /// Counts up when a table, column or view changes its meaning: `PRAGMA user_version`.
  static let version = 1

  static let tables = """
    PRAGMA application_id = 1347571544;
    PRAGMA user_version = \(version);
    CREATE TABLE sources (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      path TEXT NOT NULL,
      lines INTEGER NOT NULL DEFAULT 0,
      events INTEGER NOT NULL DEFAULT 0,
      duplicate INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE templates (
      id INTEGER PRIMARY KEY,
      text TEXT NOT NULL
    );
    CREATE TABLE events (
      id INTEGER PRIMARY KEY,
      source_id INTEGER NOT NULL REFERENCES sources(id),
      line INTEGER NOT NULL,
      time_ns INTEGER,
      time_text TEXT,
      severity INTEGER,
      severity_text TEXT,
      host TEXT,
      component TEXT,
      event TEXT,
      template_id INTEGER REFERENCES templates(id),
      format TEXT,
      message TEXT NOT NULL,
      attributes TEXT NOT NULL,
      duplicate INTEGER NOT NULL DEFAULT 0
    );
    """

  static let insertEvent = """
    INSERT INTO events (id, source_id, line, time_ns, time_text, severity, severity_text, host, component, event,
      template_id, format, message, attributes, duplicate) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  /// What is cheaper to make when all events are there.
  static let completion = [
    "CREATE INDEX events_by_time ON events (time_ns)",
    "CREATE INDEX events_by_severity ON events (severity, time_ns)",
    "CREATE INDEX events_by_component ON events (component, time_ns)",
    "CREATE INDEX events_by_template ON events (template_id, time_ns)",
    "CREATE INDEX events_by_source ON events (source_id, line)",
    "CREATE VIRTUAL TABLE messages USING fts5 (message, content = 'events', content_rowid = 'id')",
    "INSERT INTO messages (messages) VALUES ('rebuild')",
    """
    CREATE VIEW log AS
      SELECT e.id, \(time("e.time_ns")) AS time, \(level("e.severity")) AS level, e.host, e.component, e.event,
        e.message, s.name AS source, e.line, e.time_ns, e.attributes
      FROM events e JOIN sources s ON s.id = e.source_id WHERE NOT e.duplicate
    """,
    """
    CREATE VIEW per_minute AS
      SELECT \(minute("min(time_ns)")) AS minute, count(*) AS events, count(*) FILTER (WHERE severity >= 17) AS errors,
        count(*) FILTER (WHERE severity BETWEEN 13 AND 16) AS warnings
      FROM events WHERE time_ns IS NOT NULL AND NOT duplicate GROUP BY \(minuteNumber) ORDER BY \(minuteNumber)
    """,
    """
    CREATE VIEW per_level AS
      SELECT \(level("severity")) AS level, count(*) AS events, \(time("min(time_ns)")) AS first,
        \(time("max(time_ns)")) AS last
      FROM events WHERE NOT duplicate GROUP BY 1 ORDER BY max(severity) DESC
    """,
    """
    CREATE VIEW per_component AS
      SELECT component, count(*) AS events, count(*) FILTER (WHERE severity >= 17) AS errors, \(time("min(time_ns)")) AS first,
        \(time("max(time_ns)")) AS last
      FROM events WHERE NOT duplicate GROUP BY component ORDER BY events DESC, component
    """,
    """
    CREATE VIEW per_template AS
      SELECT t.text AS template, count(*) AS events, count(*) FILTER (WHERE e.severity >= 17) AS errors,
        \(time("min(e.time_ns)")) AS first, \(time("max(e.time_ns)")) AS last
      FROM events e JOIN templates t ON t.id = e.template_id WHERE NOT e.duplicate
      GROUP BY t.id ORDER BY events DESC, template
    """,
    "ANALYZE",
  ]

  /// Division towards minus infinity: times before 1970 are negative.
  private static let minuteNumber =
    "((time_ns - (time_ns % 60000000000 + 60000000000) % 60000000000) / 60000000000)"

  private static func minute(_ time: String) -> String {
    "strftime('%Y-%m-%dT%H:%M:00Z', (\(time) - (\(time) % 60000000000 + 60000000000) % 60000000000) / 1000000000, 'unixepoch')"
  }

  /// Milliseconds are told; `time_ns` has the rest.
  private static func time(_ time: String) -> String {
    "strftime('%Y-%m-%dT%H:%M:', (\(time) - (\(time) % 1000000000 + 1000000000) % 1000000000) / 1000000000, 'unixepoch')"
      + " || printf('%02d.%03dZ', ((\(time) % 60000000000 + 60000000000) % 60000000000) / 1000000000, "
      + "((\(time) % 1000000000 + 1000000000) % 1000000000) / 1000000)"
  }

  /// The names of OpenTelemetry's ranges.
  private static func level(_ number: String) -> String {
    "CASE WHEN \(number) IS NULL THEN 'none' WHEN \(number) < 5 THEN 'TRACE' WHEN \(number) < 9 THEN 'DEBUG' "
      + "WHEN \(number) < 13 THEN 'INFO' WHEN \(number) < 17 THEN 'WARN' WHEN \(number) < 21 THEN 'ERROR' ELSE 'FATAL' END"
  }
}
