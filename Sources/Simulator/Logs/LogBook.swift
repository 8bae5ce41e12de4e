/// A record on its way into a file: when it truly happened, and its text without the last line end.
struct LogRecord: Sendable {
  /// Milliseconds since 1970, true time; what the text shows is the host's clock.
  var time: Int
  var text: String
}

/// A log file in the making.
struct LogFile: Sendable {
  /// What stands at the top, and again at the top of every rotated part.
  var header: [String] = []
  var records: [LogRecord] = []
  var traits: Set<Trait> = []

  /// What log collection may do to a file beyond skew and rotation.
  enum Trait: Sendable {
    /// Windows text: may have CRLF, a byte order mark or UTF-16.
    case windows
    /// Shipped at least once, in batches: duplicates and disorder.
    case shipped
    /// Grows fast enough for rotation.
    case rotates
    /// Must stay as it is: prose and tables.
    case prose
    /// Loses lines when too many come.
    case lossy
    /// Written by several threads: neighbours may change places.
    case threaded
    /// Collected in small files: rotates early, in the middle of a record if need be.
    case rotatesEarly
  }
}

/// All files of a case, by path below `logs/`.
struct LogBook: Sendable {
  private(set) var files: [String: LogFile] = [:]

  mutating func open(_ path: String, header: [String] = [], traits: Set<LogFile.Trait> = []) {
    if files[path] == nil { files[path] = LogFile(header: header, traits: traits) }
  }

  mutating func write(_ path: String, _ time: Int, _ text: String) {
    files[path, default: LogFile()].records.append(LogRecord(time: time, text: text))
  }

  /// Paths and files in byte order, records in order of time.
  var ordered: [(path: String, file: LogFile)] {
    files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { path, file in
      var file = file
      let order = file.records.indices.sorted {
        (file.records[$0].time, $0) < (file.records[$1].time, $1)
      }
      file.records = order.map { file.records[$0] }
      return (path, file)
    }
  }
}
