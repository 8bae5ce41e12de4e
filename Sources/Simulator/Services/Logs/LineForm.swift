/// One line of an application log.
struct AppLine: Sendable {
  var level = Words.Level.info
  var logger = "app"
  var message = ""
  var request: String?
  var fields: [(String, String)] = []
}

/// The forms of application logs.
extension LogStyle {
  /// The line; `time` in milliseconds as the host believes it, `zone` seconds east of UTC.
  func line(_ line: AppLine, time: Int, zone: Int, service: String, host: String, pid: Int) -> String {
    let clock = ClockText(time, offset: zone)
    let utc = ClockText(time)
    switch self {
    case .springBoot:
      let tail = line.request.map { " rid=\($0)" } ?? ""
      let level = ["INFO", "WARN", "ERROR"][line.level.index]
      let stamp =
        "\(clock.date)T\(clock.time).\(three(clock.millisecond))\(zone == 0 ? "Z" : clock.zone(":"))"
      return
        "\(stamp) \(level.count < 5 ? " " : "")\(level) \(pid) --- [\(service)] [io-8080-exec-\(time / 1000 % 40)] c.shop.\(service).\(line.logger) : \(line.message)\(line.tail)\(tail)"
    case .log4j:
      let tail = line.request.map { " rid=\($0)" } ?? ""
      let level = ["INFO ", "WARN ", "ERROR"][line.level.index]
      return
        "\(clock.log4j) [pool-1-thread-\(time / 1000 % 8)] \(level) com.shop.\(service).\(line.logger) - \(line.message)\(line.tail)\(tail)"
    case .zap:
      let level = ["info", "warn", "error"][line.level.index]
      return
        "{\"level\":\"\(level)\",\"ts\":\(time / 1000).\(three(time % 1000)),\"caller\":\"\(line.logger.lowercased())/\(line.logger.lowercased()).go:\(40 + line.message.utf8.count)\",\"msg\":\"\(Self.escaped(line.message))\"\(line.json(rid: "request_id"))}"
    case .pino:
      let level = ["30", "40", "50"][line.level.index]
      return
        "{\"level\":\(level),\"time\":\(time),\"pid\":\(pid),\"hostname\":\"\(host)\",\"name\":\"\(service)\",\"msg\":\"\(Self.escaped(line.message))\"\(line.json(rid: "reqId"))}"
    case .pythonJSON:
      let level = ["INFO", "WARNING", "ERROR"][line.level.index]
      return
        "{\"asctime\":\"\(utc.log4j)\",\"levelname\":\"\(level)\",\"name\":\"\(service).\(line.logger.lowercased())\",\"message\":\"\(Self.escaped(line.message))\"\(line.json(rid: "request_id"))}"
    case .logfmt:
      let level = ["info", "warn", "error"][line.level.index]
      let fields =
        line.fields.map { " \($0.0)=\($0.1)" }.joined() + (line.request.map { " request_id=\($0)" } ?? "")
      return "ts=\(utc.iso) level=\(level) service=\(service) msg=\"\(Self.escaped(line.message))\"\(fields)"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.utf8.contains(34) || text.utf8.contains(92)
      ? text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") : text
  }
}

extension AppLine {
  /// Fields behind a plain message.
  var tail: String { fields.map { " \($0.0)=\($0.1)" }.joined() }

  /// Fields of a JSON line, with a comma in front; numbers stay numbers.
  func json(rid: String) -> String {
    var text = ""
    for (key, value) in fields {
      text += ",\"\(key)\":" + (Double(value) == nil ? "\"\(value)\"" : value)
    }
    if let request { text += ",\"\(rid)\":\"\(request)\"" }
    return text
  }
}

extension Words.Level {
  var index: Int { self == .info ? 0 : self == .warning ? 1 : 2 }
}
