import Foundation
import ProximateKnowledge
import ProximateModel
import ProximateNormalise

/// A draft from lines whose values have their names beside them: JSON objects and `key=value` pairs.
struct KeyDraft {
  /// The usual names, first those that are preferred.
  private static let times = ["@timestamp", "timestamp", "time", "ts", "t", "datetime", "date", "eventTime"]
  private static let levels = [
    "level", "severity", "lvl", "log.level", "levelname", "loglevel", "log_level", "severityText", "priority",
  ]
  private static let messages = ["message", "msg", "body", "short_message", "log", "event", "text"]
  private static let components = [
    "logger", "logger_name", "log.logger", "loggerName", "component", "module", "service", "name", "app",
    "source",
    "caller",
  ]

  /// Keys and values of a line; nil when it is none of the kind.
  static func object(_ line: [UInt8]) -> [String: String]? {
    guard let object = (try? JSONSerialization.jsonObject(with: Data(line))) as? [String: Any] else {
      return nil
    }
    return object.compactMapValues { value in
      if let text = value as? String { return text }
      return (value as? NSNumber).map { "\($0)" }
    }
  }

  /// The pairs of a line; nil when it does not begin with one or has fewer than three.
  static func pairs(_ line: [UInt8]) -> [String: String]? {
    var pairs: [String: String] = [:]
    var rest = Substring(String(decoding: line, as: UTF8.self))
    while let equals = rest.firstIndex(of: "="), !rest[..<equals].contains(where: { " \"".contains($0) }) {
      let key = String(rest[..<equals])
      rest = rest[rest.index(after: equals)...]
      let isQuoted = rest.first == "\""
      if isQuoted { rest = rest.dropFirst() }
      let end = rest.firstIndex { $0 == (isQuoted ? "\"" : " ") } ?? rest.endIndex
      pairs[key] = String(rest[..<end])
      rest = rest[end...].drop { $0 == "\"" || $0 == " " }
    }
    return pairs.count < 3 || !rest.isEmpty ? nil : pairs
  }

  private var draft: DraftedFormat
  private let lines: [(text: String, values: [String: String])]
  private let common: Set<String>

  /// - Parameter lines: the texts with what was read of them.
  static func draft(_ kind: ParseKind, _ lines: [(text: String, values: [String: String])])
    throws(FormatDraftFailure) -> DraftedFormat
  {
    var drafting = KeyDraft(kind, lines)
    return try drafting.drafted()
  }

  private init(_ kind: ParseKind, _ lines: [(text: String, values: [String: String])]) {
    draft = DraftedFormat(parse: kind)
    self.lines = lines
    common = lines.dropFirst().reduce(Set(lines[0].values.keys)) { $0.intersection($1.values.keys) }
  }

  private mutating func drafted() throws(FormatDraftFailure) -> DraftedFormat {
    takeTime()
    takeLevel()
    let message = take(Self.messages, as: "body", "the message")
    let component = take(Self.components, as: "log.logger", "the component")
    guard !draft.requiredKeys.isEmpty else {
      throw FormatDraftFailure("the lines have no key in common for time, level, component or message")
    }
    for line in lines.prefix(4) { addSample(line, message: message, component: component) }
    draft.rejected = draft.parse == .json ? "{\"other\":\"value\"}" : "other=value another=2 third=3"
    return draft
  }

  private mutating func takeTime() {
    for key in Self.times where common.contains(key) {
      let found = lines.compactMap { NotationGuess.notation(of: Array(($0.values[key] ?? "").utf8)) }
      guard found.count == lines.count else { continue }
      draft.timeField = key
      draft.requiredKeys.append(key)
      for (name, reading) in found where !draft.notations.contains(name) {
        draft.notations.append(name)
        draft.open += NotationGuess.gaps(name, reading)
      }
      return
    }
    draft.open.append("the time: no usual key holds it in all lines")
  }

  private mutating func takeLevel() {
    guard let key = Self.levels.first(where: common.contains) else {
      draft.open.append("the level: no usual key holds it in all lines")
      return
    }
    draft.severityField = key
    draft.requiredKeys.append(key)
    let unknown = Set(lines.map { $0.values[key] ?? "" }.filter { SeverityGuess.number($0) == 0 }).sorted()
    if !unknown.isEmpty {
      let words = unknown.prefix(5).map { "`\(SafeText.visible($0))`" }.joined(separator: ", ")
      draft.open.append("how severe \(words) is: add it to `severity.map`")
    }
  }

  private mutating func take(_ names: [String], as field: String, _ what: String) -> String? {
    let key = names.first { common.contains($0) && $0 != draft.timeField && $0 != draft.severityField }
    guard let key else {
      draft.open.append("\(what): no usual key holds it in all lines")
      return nil
    }
    draft.requiredKeys.append(key)
    draft.fields.append((key, field))
    return key
  }

  private mutating func addSample(
    _ line: (text: String, values: [String: String]), message: String?, component: String?
  ) {
    var expect: [(key: String, value: String)] = []
    if let key = draft.timeField, let value = line.values[key],
      let (name, reading) = NotationGuess.notation(of: Array(value.utf8)),
      let time = NotationGuess.time(name, reading)
    {
      expect.append(("time", time))
    }
    if let key = draft.severityField, let value = line.values[key], SeverityGuess.number(value) > 0 {
      expect.append(("severity", String(SeverityGuess.number(value))))
    }
    if let value = component.flatMap({ line.values[$0] }), !value.isEmpty {
      expect.append(("log.logger", value))
    }
    if let value = message.flatMap({ line.values[$0] }), !value.isEmpty { expect.append(("message", value)) }
    draft.samples.append(.init(text: line.text, expect: expect))
  }
}
