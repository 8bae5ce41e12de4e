import ProximateModel

/// A small incident: an api and a database log, a deploy, errors afterwards; lines made by rule, no randomness.
enum LogFixture {
  /// Writes `api.log` (logfmt), `db.log` (syslog-like ISO) and `deploy.log`, three hours from 2025-03-04T08:00Z on.
  static func write(into directory: TemporaryDirectory) throws {
    try directory.write("api.log", api)
    try directory.write("db/db.log", database)
    try directory.write("deploy.log", "2025-03-04T09:58:30Z INFO deploy: release 4.2.1 of api rolled out\n")
  }

  static var api: String {
    (0..<1080).map { i in
      let time = stamp(second: i * 10)
      let isBad = (720..<1000).contains(i)
      return isBad && i % 2 == 0
        ? "time=\(time) level=error service=api msg=\"panic: index out of range in price table\" status=500"
        : "time=\(time) level=info service=api msg=\"request \(i) finished\" status=200"
    }.joined(separator: "\n") + "\n"
  }

  static var database: String {
    (0..<540).map { i in "\(stamp(second: i * 20)) INFO db: checkpoint \(i) complete" }.joined(
      separator: "\n") + "\n"
  }

  /// Seconds after 2025-03-04T08:00:00Z, RFC 3339.
  static func stamp(second: Int) -> String {
    Instant(seconds: 1_741_075_200 + Int64(second)).text(fractionDigits: 0)
  }
}
