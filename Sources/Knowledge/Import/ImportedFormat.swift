package import ProximateDiagnostics
import ProximatePatterns

/// A format as an importer makes it, from one pattern.
package struct ImportedFormat: Sendable {
  package var id: String
  package var title: String
  package var place: Place
  /// What could not be said of it.
  var diagnostics: [Diagnostic] = []
  /// Whether it reads anything and samples of it could be made.
  var isUsable: Bool { samples.count == 2 && !diagnostics.contains { $0.severity == .error } }
  private var pattern: String
  private var fields: [(group: String, name: String, type: String?)] = []
  private var time: (group: String, notation: Notation)?
  private var level: String?
  private var samples: [String] = []

  init(_ source: GrokSource.Expression, _ expression: GrokExpression) {
    (id, title) = ("grok." + ForeignName.id(source.name), source.name)
    place = source.place
    // The anchors are of the whole, and not of the first and the last of its alternatives.
    pattern = "^(?:" + expression.pattern + ")$"
    for capture in expression.captures { add(capture) }
    if time == nil {
      diagnostics.append(
        Diagnostic(
          .warning, "X101", "`\(source.name)` captures no time that is known: its events have none",
          at: place,
          help: "name the notation: timestamp: {field: ..., formats: [...]}"))
    }
    makeSamples()
  }

  private mutating func add(_ capture: GrokExpression.Capture) {
    if time == nil, let notation = Self.notations[capture.pattern] {
      time = (capture.group, notation)
      return
    }
    if level == nil, capture.pattern == "LOGLEVEL" {
      level = capture.group
      return
    }
    let name = Self.names[capture.field] ?? Self.flat(capture.field)
    fields.append((capture.group, name, capture.type.flatMap { ["int", "float"].contains($0) ? $0 : nil }))
    if let type = capture.type, !["int", "float", "string"].contains(type) {
      diagnostics.append(
        Diagnostic(.warning, "X101", "the type `\(type)` of `\(capture.field)` is not translated", at: place))
    }
  }

  /// `[http][response][status]` is `http.response.status`.
  private static func flat(_ field: String) -> String {
    let parts = field.split { $0 == "[" || $0 == "]" }.map(String.init)
    return parts.isEmpty ? field : parts.joined(separator: ".")
  }

  /// How a pattern of grok writes time.
  private struct Notation {
    /// What the format is told.
    var names: [String]
    /// A time that is written so.
    var stamp: String
  }

  private static let notations: [String: Notation] = [
    "TIMESTAMP_ISO8601": Notation(names: ["iso8601"], stamp: "2024-05-14T10:20:30Z"),
    "SYSLOG5424DATE": Notation(names: ["iso8601"], stamp: "2024-05-14T10:20:30Z"),
    "HTTPDATE": Notation(names: ["apache"], stamp: "14/May/2024:10:20:30 +0000"),
    "SYSLOGTIMESTAMP": Notation(names: ["rfc3164"], stamp: "May 14 10:20:30"),
    "DATESTAMP_EVENTLOG": Notation(names: ["%Y%m%d%H%M%S"], stamp: "20240514102030"),
    "HTTPDERROR_DATE": Notation(
      names: ["%a %b %d %H:%M:%S.%f %Y", "%a %b %d %H:%M:%S %Y"], stamp: "Tue May 14 10:20:30 2024"),
    "DATESTAMP_RFC2822": Notation(
      names: ["%a, %d %b %Y %H:%M:%S %z"], stamp: "Tue, 14 May 2024 10:20:30 +0000"),
    "DATESTAMP": Notation(names: ["%m/%d/%Y %H:%M:%S", "%d/%m/%Y %H:%M:%S"], stamp: "05/14/2024 10:20:30"),
  ]

  /// Usual names of grok and what they are called here.
  private static let names: [String: String] = [
    "clientip": "client.address", "client": "client.address", "src_ip": "client.address", "host": "host.name",
    "hostname": "host.name", "logsource": "host.name", "program": "service.name", "pid": "process.pid",
    "response": "http.response.status_code", "status": "http.response.status_code",
    "bytes": "http.response.body.size",
    "verb": "http.request.method", "method": "http.request.method", "request": "url.path",
    "agent": "user_agent.original",
    "user": "user.name", "username": "user.name", "auth": "user.name", "class": "log.logger",
    "logger": "log.logger",
    "thread": "thread.name", "message": "body", "msg": "body", "log_message": "body", "logmessage": "body",
  ]

  /// Two texts that the pattern matches, made from it.
  private mutating func makeSamples() {
    do throws(PatternError) {
      let compiled = try Pattern(pattern)
      let standIns = time.map { [$0.group: $0.notation.stamp] } ?? [:]
      guard let text = PatternSample(compiled, standIns: standIns).text, !text.contains("\n") else {
        diagnostics.append(
          Diagnostic(
            .error, "X100", "no line could be made that `\(title)` reads, as its test needs", at: place))
        return
      }
      samples = [text, text]
    } catch {
      diagnostics.append(
        Diagnostic(.error, "X100", "`\(title)` is no pattern of PCRE2: \(error.message)", at: place))
    }
  }

  /// As a rule file writes it.
  package var yaml: YamlText {
    let map = fields.map { field in
      YamlText.Entry(
        field.group,
        .inline(.map(["to": .text(field.name), "type": field.type.map { .text($0) }])))
    }
    return .map([
      "kind": .text("format"), "id": .text(id), "title": .text(title), "version": .text("1"),
      "status": .text("experimental"), "parse": .inline(.map(["type": .text("regex")])),
      "detect": .inline(.map(["priority": .text("10")])), "line": .text(pattern),
      "timestamp": time.map {
        .inline(
          .map(["field": .text($0.group), "formats": .texts($0.notation.names), "timezone": .text("UTC")]))
      },
      "severity": level.map { .inline(.map(["field": .text($0)])) }, "fields": map.isEmpty ? nil : .map(map),
      "samples": .list(
        samples.map { .map(["line": .text($0)]) } + [.map(["reject": .text("no line of \(id)")])]),
    ])
  }
}
