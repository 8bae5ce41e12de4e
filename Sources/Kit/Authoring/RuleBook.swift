import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel

/// What people read about rules: a catalogue, single rules, codes, who produces and who uses events and fields.
public struct RuleBook: Sendable {
  private let knowledge: KnowledgeBase

  /// The rules of a catalogue.
  public init(_ catalogue: RuleCatalogue) { knowledge = catalogue.knowledge }

  /// All formats, detectors and models, as Markdown.
  public var catalogue: String {
    var lines = ["# Rules", ""]
    lines.append(
      "\(knowledge.formats.count) formats, \(knowledge.detectors.count) detectors, \(knowledge.models.count) models."
    )
    lines += ["", "## Detectors", "", "| id | finds | nature | severity | status |", "|---|---|---|---|---|"]
    for detector in knowledge.detectors {
      lines.append(
        "| `\(detector.id)` | \(Self.cell(detector.title)) | \(detector.nature.rawValue) | \(detector.severity.rangeName) | \(detector.status.rawValue) |"
      )
    }
    lines += ["", "## Formats", "", "| id | reads | kind | events |", "|---|---|---|---|"]
    for format in knowledge.formats {
      let events = Set(format.events.map(\.name)).sorted().map { "`\($0)`" }.joined(separator: ", ")
      lines.append("| `\(format.id)` | \(Self.cell(format.title)) | \(format.parse.rawValue) | \(events) |")
    }
    if !knowledge.models.isEmpty {
      lines += ["", "## Models", ""]
      for model in knowledge.models { lines.append("- `\(model.id)`: \(model.title)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  /// Codes of messages about rules, as Markdown.
  public static var codes: String {
    "| code | says | what to do |\n|---|---|---|\n"
      + CodeBook.entries.map { "| \($0.code) | \($0.title) | \($0.text) |\n" }.joined()
  }

  /// The page of a rule, or what a code means; nil when there is neither.
  public func page(_ name: String) -> String? {
    if let entry = CodeBook.entry(name) { return "\(entry.code): \(entry.title)\n\n\(entry.text)\n" }
    if let detector = knowledge.detectors.first(where: { $0.id == name }) { return page(detector) }
    if let format = knowledge.formats.first(where: { $0.id == name }) { return page(format) }
    if let model = knowledge.models.first(where: { $0.id == name }) { return page(model) }
    return nil
  }

  /// The nearest name that has a page.
  public func names() -> [String] {
    knowledge.detectors.map(\.id) + knowledge.formats.map(\.id) + knowledge.models.map(\.id)
      + CodeBook.entries.map(\.code)
  }

  private func page(_ detector: Detector) -> String {
    var lines = ["# \(detector.id)", "", detector.title + ".", ""]
    if !detector.description.isEmpty { lines += [detector.description, ""] }
    lines.append("- says: \(detector.summary)")
    lines.append(
      "- nature: \(detector.nature.rawValue)\(detector.isExternal ? ", outside the organisation" : "")")
    lines.append(
      "- severity: \(detector.severity.rangeName)  status: \(detector.status.rawValue)  version: \(detector.version)"
    )
    let fields = Set(detector.rule.fieldNames(of: detector)).sorted()
    if !fields.isEmpty { lines.append("- looks at: " + fields.map { "`\($0)`" }.joined(separator: ", ")) }
    let events = detector.rule.conditions.flatMap(\.eventNames)
    if !events.isEmpty {
      lines.append("- events: " + Set(events).sorted().map { "`\($0)`" }.joined(separator: ", "))
    }
    let models = knowledge.models.filter { model in
      model.mechanisms.contains {
        [$0.cause, $0.effect].contains(detector.id) || $0.enabledBy.contains(detector.id)
      }
    }
    if !models.isEmpty { lines.append("- in models: " + models.map { "`\($0.id)`" }.joined(separator: ", ")) }
    lines += ["- defined in: \(detector.place.file)", "", "Tests:", ""]
    lines += detector.tests.map { "- \($0.name)\($0.isTodo ? " (known miss)" : "")" }
    return lines.joined(separator: "\n") + "\n"
  }

  private func page(_ format: FormatDefinition) -> String {
    var lines = ["# \(format.id)", "", format.title + ".", "", "- kind: \(format.parse.rawValue)"]
    lines += format.patterns.map { "- pattern `\($0.name)`: `\($0.text)`" }
    if let time = format.timestamp { lines.append("- time: \(time.notations.joined(separator: ", "))") }
    lines.append(
      "- fields: " + Set(KnowledgeBase.fields(of: format)).sorted().map { "`\($0)`" }.joined(separator: ", "))
    lines.append(
      "- events: " + Set(format.events.map(\.name)).sorted().map { "`\($0)`" }.joined(separator: ", "))
    lines += ["- defined in: \(format.place.file)", "", "Samples:", ""]
    lines += format.samples.map { ($0.isClaimed ? "    " : "    (not its own) ") + $0.text }
    return lines.joined(separator: "\n") + "\n"
  }

  private func page(_ model: CausalModel) -> String {
    var lines = ["# \(model.id)", "", model.title + ".", ""]
    for mechanism in model.mechanisms {
      lines.append(
        "- `\(mechanism.cause)` -> `\(mechanism.effect)` after \(DurationText.text(mechanism.lag.least)) to \(DurationText.text(mechanism.lag.most)): \(mechanism.why)"
      )
    }
    for set in knowledge.hypotheses where set.model == model.id {
      lines += ["", "Hypotheses:", ""] + set.hypotheses.map { "- `\($0.id)`: \($0.claim)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Every event: the formats that name it, and the detectors that ask for it; tab-separated.
  public var events: String {
    let used = Self.usage(knowledge.detectors) { detector in
      detector.rule.conditions.flatMap(\.eventNames) + detector.requiredEvents
    }
    let made = Self.usage(knowledge.formats) { $0.events.map(\.name) }
    return Self.table(made, used)
  }

  /// Every field: the formats that produce it, and the detectors that look at it; tab-separated.
  public var fields: String {
    let used = Self.usage(knowledge.detectors) { detector in
      detector.rule.fieldNames(of: detector) + detector.scopeBy + [detector.entity].compactMap { $0 }
    }
    let made = Self.usage(knowledge.formats) { KnowledgeBase.fields(of: $0) }
    return Self.table(made, used)
  }

  private static func usage<Rule: Identified>(_ rules: [Rule], _ names: (Rule) -> [String]) -> [String:
    [String]]
  {
    var result: [String: [String]] = [:]
    for rule in rules { for name in Set(names(rule)) { result[name, default: []].append(rule.id) } }
    return result
  }

  private static func table(_ made: [String: [String]], _ used: [String: [String]]) -> String {
    Set(made.keys).union(used.keys).sorted().map { name in
      let (makers, users) = (made[name, default: []].sorted(), used[name, default: []].sorted())
      let end = makers.isEmpty ? "nobody produces it" : users.isEmpty ? "nobody asks for it" : ""
      return [name, makers.joined(separator: ","), users.joined(separator: ","), end].joined(separator: "\t")
        + "\n"
    }.joined()
  }

  /// A model as a picture; nil when there is no such model or language (`mermaid`, `dot`).
  public func graph(_ model: String, as language: String) -> String? {
    guard let model = knowledge.models.first(where: { $0.id == model }),
      let language = ModelGraph.Language(rawValue: language)
    else { return nil }
    return ModelGraph(model).text(language)
  }

  /// Ids of all models.
  public var models: [String] { knowledge.models.map(\.id) }

  /// JSON Schema (draft-07) of a kind of rule for editors; nil when there is none.
  public static func schema(of kind: String) -> String? { RuleSchema.text(of: kind) }

  /// Kinds that there are schemas of.
  public static let schemaKinds = RuleSchema.kinds
}

private protocol Identified { var id: String { get } }
extension Detector: Identified {}
extension FormatDefinition: Identified {}

extension RuleBook {
  /// What a code of a message about rules says, in a few words.
  public static func title(ofCode code: String) -> String? { CodeBook.entry(code)?.title }
}
