/// The schemas of causal models and of hypotheses.
enum ModelSchema {
  static let model: SchemaValue = SchemaPart.object(
    ["description": "text", "*impact": "texts"],
    [("*kind", ["const": "model"])] + SchemaPart.header + [
      ("status", SchemaPart.status), ("*components", SchemaPart.list(component)), ("topology", topology),
      ("*mechanisms", SchemaPart.list(mechanism)),
      ("loops", SchemaPart.list(SchemaPart.object(["*id": "text", "*path": "texts", "broken_by": "texts"]))),
      (
        "precedents",
        SchemaPart.list(
          SchemaPart.object([
            "*id": "text", "*find": "text", "*without": "text", "*look_back": "duration", "min": "integer",
            "*says": "text",
          ]))
      ),
      (
        "responses",
        SchemaPart.list(
          SchemaPart.object([
            "*id": "text", "*stimulus": "match", "*response": "match", "key": "text", "*within": "duration",
          ]))
      ), ("tests", SchemaPart.list(test)),
    ])

  private static let component = SchemaPart.object(
    ["*id": "text", "*match": "match", "key": "text", "external": "truth", "drawn_from": "text"],
    [
      (
        "depends_on",
        SchemaPart.list([
          "anyOf": [
            SchemaPart.ref("text"),
            SchemaPart.object(
              ["*to": "text", "for": "text"], [("needs", SchemaPart.choice(["any", "all"]))]),
          ]
        ])
      )
    ])

  private static let topology = SchemaPart.object(
    [:],
    [
      (
        "*from",
        SchemaPart.list([
          "anyOf": [
            SchemaPart.object(["*file": "text"]), SchemaPart.object(["*field": "text", "as": "text"]),
          ]
        ])
      )
    ])

  private static let measure = SchemaPart.choice(CausalModel.Mechanism.Dose.Measure.allCases.map(\.rawValue))

  private static let mechanism = SchemaPart.object(
    ["*id": "text", "*cause": "text", "*effect": "text", "enabled_by": "texts", "why": "text"],
    [
      ("*lag", SchemaPart.object(["min": "duration", "typical": "duration", "*max": "duration"])),
      ("*scope", SchemaPart.choice(CausalModel.Mechanism.Reach.allCases.map(\.rawValue))),
      ("*strength", SchemaPart.choice(CausalModel.Mechanism.Strength.allCases.map(\.rawValue))),
      ("normally", SchemaPart.choice(["absorbed", "follows"])),
      (
        "dose",
        SchemaPart.object(
          [:],
          [
            ("*cause", measure), ("*effect", measure),
            ("expect", SchemaPart.choice(["increasing", "decreasing"])),
          ])
      ),
    ])

  private static let sketch = SchemaPart.object([
    "*id": "text", "*t": "duration", "end": "duration", "entities": "integer",
  ])

  private static let test = SchemaPart.object(
    ["*name": "text", "base": "text"],
    [
      ("*findings", SchemaPart.list(sketch)), ("history", SchemaPart.list(sketch)),
      ("*expect", SchemaPart.object(["trigger": "text", "root_cause": "text", "loops": "texts"])),
    ])

  static let hypotheses: SchemaValue = SchemaPart.object(
    ["*model": "text"],
    [("*kind", ["const": "hypotheses"]), ("*hypotheses", SchemaPart.list(hypothesis))])

  private static let hypothesis = SchemaPart.object(
    ["*id": "text", "*claim": "text"],
    [
      (
        "supports",
        SchemaPart.list(
          SchemaPart.object(
            ["*finding": "text", "before": "text"],
            [
              ("weight", SchemaPart.choice(["weak", "strong"])),
              ("where", ["type": "object", "additionalProperties": SchemaPart.ref("text")]),
            ]))
      ), ("*refutes", ["type": "array", "minItems": 1, "items": refuter]),
    ])

  private static let refuter = SchemaPart.object(
    ["*id": "text", "*because": "text"],
    [
      ("*strength", SchemaPart.choice(["hard", "soft"])),
      ("needs", SchemaPart.object(["events": "texts", "fields": "texts", "coverage": "number"])),
      (
        "*test",
        [
          "type": "object",
          "anyOf": .list(
            ["share", "follows", "cohort", "distinct", "clean", "order", "dose", "precedent"].map {
              ["required": [.text($0)]]
            }),
        ]
      ),
    ])
}
