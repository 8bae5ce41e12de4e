import ProximateModel

/// The schema of detections that look at states.
extension DetectorSchema {
  static let states: [(name: String, keys: SchemaValue)] = [
    (
      "state",
      SchemaPart.object(["*type": "text", "*of": "texts", "field": "text", "expected": "text"], company)
    ),
    (
      "mismatch",
      SchemaPart.object(
        ["*type": "text", "*of": "texts", "*field": "text", "expected": "text"],
        company + [
          ("*must", SchemaPart.choice(Mismatch.Agreement.allCases.map(\.rawValue))),
          ("*with", object([("field", SchemaPart.ref("text"))])),
        ])
    ),
  ]

  /// What else must hold, of the object and of those beside it.
  private static let company: [(key: String, value: SchemaValue)] = [
    ("where", tests), ("given", SchemaPart.list(object())), ("unless", SchemaPart.list(object())),
  ]

  /// An object that stands in some relation to the one that is asked about.
  private static func object(_ more: [(key: String, value: SchemaValue)] = []) -> SchemaValue {
    SchemaPart.object(
      [
        "kind": "texts", "at_least": "integer", "share": "number", "named_by": "text", "naming": "text",
        "selected_by": "text", "selecting": "text",
      ],
      [
        ("where", tests), ("in", SchemaPart.choice(["cluster", "namespace", "workload", "itself", "node"])),
      ] + more)
  }

  /// `field` or `field|form`.
  private static let tests: SchemaValue = [
    "type": "object",
    "patternProperties": .object([
      (
        key: "^[^|]+(\\|(" + StateTest.Form.allCases.map(\.rawValue).joined(separator: "|") + "))?$",
        // A value may be empty: a name that is not stated.
        value: ["anyOf": [SchemaPart.ref("scalar"), SchemaPart.ref("scalar[]")]]
      )
    ]),
    "additionalProperties": false,
  ]
}
