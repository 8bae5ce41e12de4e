import Foundation
import ProximateDiagnostics
import Testing

@testable import ProximateKnowledge

/// Editors and the linter agree: what is right to one is right to the other.
@Suite struct RuleSchemaTests {
  private let schema: [String: Any]

  init() throws {
    let text = try #require(RuleSchema.text(of: "rule"))
    schema = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func documents(_ yaml: String) -> [YamlNode] {
    YamlDocuments(RuleFile(name: "a.yaml", text: yaml)).read()
  }

  private func complaints(_ yaml: String) -> [String] {
    documents(yaml).compactMap { SchemaJudge(root: schema).complaint($0.json, schema, "") }
  }

  @Test func `every built-in rule is right to the schema`() {
    for pack in BuiltInPacks.packs {
      for file in pack.files where file.path != "pack.yaml" {
        #expect(complaints(file.text) == [], "\(file.display)")
      }
    }
  }

  @Test func `the examples of the documentation are right to the schema`() throws {
    let readme = try String(contentsOfFile: "Rules/README.md", encoding: .utf8)
    let examples = readme.components(separatedBy: "```yaml\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }.filter { $0.hasPrefix("kind:") }
    #expect(examples.count >= 10)
    for example in examples { #expect(complaints(example) == [], "\(example.prefix(80))") }
  }

  private static let detector = """
    kind: detector
    id: test.rule
    title: A rule
    version: 1
    status: test
    severity: low
    summary: seen
    detect: {type: count, match: {body|contains|nocase: [alpha, beta]}, window: {gap: 5m, max: 1h}, gte: 3}
    causal: {nature: routine, can_be: [symptom]}
    tests: [{name: t, events: [{t: 0s, body: x}], expect: none}]

    """

  @Test func `schema and linter refuse the same mistakes`() {
    let changes: [(String, String)] = [
      ("title: A rule\n", ""), ("title:", "titel:"), ("version: 1", "version: one"),
      ("id: test.rule", "id: Test"),
      ("status: test", "status: tested"), ("severity: low", "severity: lowest"),
      ("type: count", "type: counts"),
      ("gte: 3", "gt: 3"), ("gte: 3", "gte: three"), ("window: {gap: 5m, max: 1h}", "window: 5 minutes"),
      ("window: {gap: 5m, max: 1h}", "window: {max: 1h}"),
      ("match: {body|contains|nocase: [alpha, beta]}, ", ""),
      ("body|contains|nocase", "body|contain"), ("body|contains|nocase", "body|gt|nocase"),
      ("body|contains|nocase: [alpha, beta]", "body|exists: perhaps"), ("nature: routine", "nature: odd"),
      ("can_be: [symptom]", "can_be: symptom"), ("can_be: [symptom]", "can_be: [symptoms]"),
      ("causal: {nature: routine, can_be: [symptom]}\n", ""), ("expect: none", "expect: nothing"),
      ("expect: none", "expects: none"), ("{t: 0s, body: x}", "{body: x}"), ("{t: 0s, body: x}", "{t: now}"),
      ("tests: [", "tests: {name: t} #"),
      ("detect: {type: count,", "detect: {type: set, within: 5m, steps: [{not: {body: a}}],"),
      ("body|contains|nocase: [alpha, beta]", "body|contains|nocase: []"),
      ("{body|contains|nocase: [alpha, beta]}", "{all: []}"), ("gte: 3", "gte: 3, distinct: [a, b]"),
      ("{body|contains|nocase: [alpha, beta]}", "{a|same_as: [b, c]}"),
      ("{body|contains|nocase: [alpha, beta]}", "{a|gte: {times: 2}}"),
      ("{body|contains|nocase: [alpha, beta]}", "{a|gte: {of: b, plus: 2}}"),
      ("kind: detector", "kind: detectors"), ("summary: seen", "summary: [seen]"),
    ]
    #expect(complaints(Self.detector) == [])
    #expect(KnowledgeLoader.decode(yaml: Self.detector, file: "a.yaml").diagnostics.map(\.text) == [])
    for (old, new) in changes {
      let yaml = Self.detector.replacing(old, with: new, maxReplacements: 1)
      #expect(yaml != Self.detector)
      let errors = KnowledgeLoader.decode(yaml: yaml, file: "a.yaml").diagnostics.filter {
        $0.severity == .error
      }
      #expect(!errors.isEmpty, "the linter takes: \(new)")
      #expect(!complaints(yaml).isEmpty, "the schema takes: \(new)")
    }
  }

  @Test func `there is a schema of every kind, and it is draft-07`() throws {
    for kind in RuleSchema.kinds {
      let text = try #require(RuleSchema.text(of: kind))
      let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      #expect(json?["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    }
    #expect(RuleSchema.text(of: "pack") == nil)
  }
}

extension YamlNode {
  /// The value as an editor's YAML server sees it.
  fileprivate var json: Any {
    switch content {
    case .scalar(let text, .plain):
      if text.isEmpty || text == "null" || text == "~" { return NSNull() }
      if text == "true" || text == "false" { return text == "true" }
      if let number = Int(text) { return number }
      if let number = Double(text), text.contains(where: \.isNumber) { return number }
      return text
    case .scalar(let text, _): return text
    case .sequence(let items): return items.map(\.json)
    case .mapping(let entries): return Dictionary(entries.map { ($0.key, $0.value.json) }) { $1 }
    }
  }
}

/// Just as much of JSON Schema as the schemas use; any other keyword is a complaint.
private struct SchemaJudge {
  let root: [String: Any]

  func complaint(_ value: Any, _ schema: [String: Any], _ path: String) -> String? {
    for (keyword, argument) in schema.sorted(by: { $0.key < $1.key }) {
      if let wrong = complaint(value, keyword, argument, schema, path) { return wrong }
    }
    return nil
  }

  private func complaint(
    _ value: Any, _ keyword: String, _ argument: Any, _ schema: [String: Any], _ path: String
  ) -> String? {
    switch keyword {
    case "$schema", "$id", "definitions", "then", "patternProperties", "properties": break
    case "$ref":
      let name = (argument as? String)?.split(separator: "/").last.map(String.init) ?? ""
      let target = (root["definitions"] as? [String: Any])?[name] as? [String: Any]
      return target.map { complaint(value, $0, path) } ?? "\(path): no definition \(name)"
    case "type":
      let types = (argument as? [String]) ?? [argument as? String ?? ""]
      return types.contains { Self.isOf($0, value) } ? nil : "\(path): not \(types)"
    case "enum":
      return (argument as? [Any] ?? []).contains { Self.isSame($0, value) }
        ? nil : "\(path): none of \(argument)"
    case "const": return Self.isSame(argument, value) ? nil : "\(path): not \(argument)"
    case "pattern":
      guard let text = value as? String, let pattern = argument as? String else { return nil }
      return text.range(of: pattern, options: .regularExpression) == nil
        ? "\(path): `\(text)` is not \(pattern)" : nil
    case "minLength": return (value as? String).map(\.isEmpty) == true ? "\(path): empty" : nil
    case "minimum", "maximum":
      guard let number = value as? Int, let bound = argument as? Int, !(value is Bool) else { return nil }
      return keyword == "minimum"
        ? (number < bound ? "\(path): too small" : nil) : number > bound ? "\(path): too great" : nil
    case "minProperties": return (value as? [String: Any]).map(\.isEmpty) == true ? "\(path): empty" : nil
    case "minItems": return (value as? [Any]).map(\.isEmpty) == true ? "\(path): empty" : nil
    case "required":
      guard let object = value as? [String: Any] else { return nil }
      return (argument as? [String] ?? []).first { object[$0] == nil }.map { "\(path): needs \($0)" }
    case "items":
      guard let items = value as? [Any], let inner = argument as? [String: Any] else { return nil }
      return items.enumerated().lazy.compactMap { complaint($1, inner, "\(path)/\($0)") }.first
    case "anyOf":
      let complaints = (argument as? [[String: Any]] ?? []).map { complaint(value, $0, path) }
      return complaints.contains { $0 == nil } ? nil : complaints.compactMap { $0 }.joined(separator: " or ")
    case "allOf":
      return (argument as? [[String: Any]] ?? []).lazy.compactMap { complaint(value, $0, path) }.first
    case "if":
      guard let condition = argument as? [String: Any], complaint(value, condition, path) == nil else {
        return nil
      }
      return (schema["then"] as? [String: Any]).flatMap { complaint(value, $0, path) }
    case "additionalProperties": break
    default: return "\(path): the keyword \(keyword) is not known to this test"
    }
    return keyword == "properties" || keyword == "patternProperties" || keyword == "additionalProperties"
      ? members(value, schema, path) : nil
  }

  /// Properties by their names, by patterns, and all others.
  private func members(_ value: Any, _ schema: [String: Any], _ path: String) -> String? {
    guard let object = value as? [String: Any] else { return nil }
    let named = schema["properties"] as? [String: [String: Any]] ?? [:]
    let patterns = schema["patternProperties"] as? [String: [String: Any]] ?? [:]
    for (key, member) in object.sorted(by: { $0.key < $1.key }) {
      var isKnown = false
      if let inner = named[key] {
        isKnown = true
        if let wrong = complaint(member, inner, "\(path)/\(key)") { return wrong }
      }
      for (pattern, inner) in patterns where key.range(of: pattern, options: .regularExpression) != nil {
        isKnown = true
        if let wrong = complaint(member, inner, "\(path)/\(key)") { return wrong }
      }
      if isKnown { continue }
      if let rest = schema["additionalProperties"] as? [String: Any] {
        if let wrong = complaint(member, rest, "\(path)/\(key)") { return wrong }
      } else if schema["additionalProperties"] as? Bool == false {
        return "\(path): unknown key \(key)"
      }
    }
    return nil
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": value is Bool && !(value is Int && !(value is Bool))
    case "integer": value is Int && !isTruth(value)
    case "number": (value is Int || value is Double) && !isTruth(value)
    default: false
    }
  }

  private static func isTruth(_ value: Any) -> Bool { type(of: value) == Bool.self }

  private static func isSame(_ a: Any, _ b: Any) -> Bool {
    if let a = a as? String, let b = b as? String { return a == b }
    return false
  }
}
