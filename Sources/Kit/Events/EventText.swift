import ProximateModel
import ProximateNormalise

/// Events as lines of text; the keys and their order are a contract.
enum EventText {
  static let csvHeader =
    "source,line,time,timeText,severityNumber,severityText,host,component,event,template,message,attributes\r\n"

  /// An event in a form.
  static func row(_ event: ReadEvent, at place: String, _ form: EventStream.Form) -> String {
    form == .ndjson ? json(event, at: place) : csv(event, at: place)
  }

  /// One JSON object and a line break.
  private static func json(_ event: ReadEvent, at place: String) -> String {
    let members = columns(event, at: place).map { name, value in
      "\(quoted(name)):\(value.map { isBare(name) ? $0 : quoted($0) } ?? "null")"
    }
    return "{" + members.joined(separator: ",") + ",\"attributes\":" + attributes(event.record) + "}\n"
  }

  /// One RFC 4180 row.
  private static func csv(_ event: ReadEvent, at place: String) -> String {
    let cells = columns(event, at: place).map { $0.value ?? "" } + [attributes(event.record)]
    return cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
  }

  private static func columns(_ read: ReadEvent, at place: String) -> [(name: String, value: String?)] {
    let event = read.record
    return [
      ("source", place), ("line", String(event.line + 1)), ("time", event.time?.description),
      ("timeText", event.timeText), ("severityNumber", event.severityNumber.map(String.init)),
      ("severityText", event.severityText), ("host", event.host), ("component", event.component),
      ("event", event.event), ("template", read.template), ("message", event.message),
    ]
  }

  private static func isBare(_ name: String) -> Bool { name == "line" || name == "severityNumber" }

  /// An object; of values with the same name the last is kept, as JSON readers do.
  static func attributes(_ event: EventRecord) -> String {
    var values = Dictionary(event.attributes.map { ($0.name, $0.value) }) { $1 }
    if let format = event.format { values["log.format"] = format }
    return "{"
      + values.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\(quoted($0.value))" }.joined(
        separator: ",") + "}"
  }

  /// A JSON string: quotes, backslashes and control characters escaped (RFC 8259, section 7).
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\0"..<" ", "\u{7f}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
