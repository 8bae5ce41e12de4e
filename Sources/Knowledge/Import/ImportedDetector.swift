package import ProximateDiagnostics

/// A detector as an importer makes it.
package struct ImportedDetector: Sendable, Hashable {
  package var id: String
  package var title: String
  package var severity = "medium"
  package var description = ""
  package var references: [String] = []
  package var tags: [String] = []
  package var authors: [String] = []
  package var nature = "fault"
  package var component: String?
  package var scopeBy: [String] = []
  package var detection: ImportedDetection
  /// Logs that do not count, with the reason.
  package var exceptions: [(name: String, when: ImportedCondition)] = []
  package var tests: [ImportedTest] = []
  /// Where the original stands.
  package var place: Place

  package init(id: String, title: String, detection: ImportedDetection, place: Place) {
    self.id = id
    self.title = title
    self.detection = detection
    self.place = place
  }

  package static func == (a: Self, b: Self) -> Bool { a.id == b.id && a.yaml == b.yaml }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// As a rule file writes it.
  package var yaml: YamlText {
    let scope = YamlText.map([
      "component": component.map { .text($0) }, "by": scopeBy.isEmpty ? nil : .texts(scopeBy),
    ])
    return .map([
      "kind": .text("detector"), "id": .text(id), "title": .text(title), "version": .text("1"),
      "status": .text(tests.isEmpty ? "experimental" : "test"), "severity": .text(severity),
      "summary": .text(summary), "description": description.isEmpty ? nil : .block(description),
      "references": references.isEmpty ? nil : .list(references.map { .text($0) }),
      "tags": tags.isEmpty ? nil : .texts(tags), "authors": authors.isEmpty ? nil : .texts(authors),
      "scope": component == nil && scopeBy.isEmpty ? nil : .inline(scope), "detect": detection.yaml,
      "causal": .inline(.map(["nature": .text(nature)])),
      "exceptions": exceptions.isEmpty
        ? nil : .list(exceptions.map { .map(["name": .text($0.name), "when": $0.when.yaml]) }),
      "tests": tests.isEmpty ? nil : .list(tests.map(\.yaml)),
    ])
  }

  /// The title; braces would be taken for placeholders.
  private var summary: String {
    String(title.map { $0 == "{" ? "(" : $0 == "}" ? ")" : $0 })
  }
}

/// What an imported detector looks for.
package enum ImportedDetection: Sendable, Hashable {
  case match(ImportedCondition)
  case count(ImportedCondition, distinct: String?, window: String, atLeast: String)
  /// Steps in order, or together.
  case steps(isOrdered: Bool, within: String, [ImportedStep], by: [String], unless: [ImportedUnless])

  package var yaml: YamlText {
    switch self {
    case .match(let condition): return .map(["type": .text("match"), "match": condition.yaml])
    case .count(let condition, let distinct, let window, let atLeast):
      return .map([
        "type": .text("count"), "match": condition.yaml, "distinct": distinct.map { .text($0) },
        "window": .text(window), "gte": .text(atLeast),
      ])
    case .steps(let isOrdered, let within, let steps, let by, let unless):
      return .map([
        "type": .text(isOrdered ? "sequence" : "set"), "within": .text(within),
        "joined": isOrdered ? .text("true") : nil, "by": by.isEmpty ? nil : .texts(by),
        "steps": .list(steps.map(\.yaml)), "unless": unless.isEmpty ? nil : .list(unless.map(\.yaml)),
      ])
    }
  }
}

/// A step of an imported sequence or set.
package struct ImportedStep: Sendable, Hashable {
  package var id: String
  package var match: ImportedCondition
  package var count = 1

  var yaml: YamlText {
    .map(["id": .text(id), "match": match.yaml, "count": count == 1 ? nil : .text(String(count))])
  }
}

/// What speaks against it.
package struct ImportedUnless: Sendable, Hashable {
  package var match: ImportedCondition
  package var step: String?
  /// Nanoseconds.
  package var before: Nanoseconds = 0
  package var after: Nanoseconds = 0

  var yaml: YamlText {
    .map([
      "match": match.yaml, "of": step.map { .text($0) },
      "before": before == 0 ? nil : .text(DurationText.text(before)),
      "after": after == 0 ? nil : .text(DurationText.text(after)),
    ])
  }
}

/// A test of an imported detector.
package struct ImportedTest: Sendable, Hashable {
  package var name: String
  /// Each with its time from the start, nanoseconds.
  package var events: [(offset: Nanoseconds, fields: [String: String])] = []
  package var lines: String?
  package var fires: Bool

  package static func == (a: Self, b: Self) -> Bool { a.yaml == b.yaml }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }

  var yaml: YamlText {
    let rows = events.map { event in
      YamlText.map(
        [YamlText.Entry("t", .text(DurationText.text(event.offset)))]
          + event.fields.sorted { $0.key < $1.key }.map { YamlText.Entry($0.key, .text($0.value)) })
    }
    return .map([
      "name": .text(name), "events": rows.isEmpty ? nil : .list(rows),
      "lines": lines.map { .block($0) }, "expect": fires ? .inline(.list([.map([])])) : .text("none"),
    ])
  }
}
