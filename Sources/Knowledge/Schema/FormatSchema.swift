/// The schema of formats.
enum FormatSchema {
  static let schema: SchemaValue = SchemaPart.object(
    [
      "line": "text", "header_lines": "text", "repeat": "text", "envelope": "truth",
    ],
    [("*kind", ["const": "format"])] + SchemaPart.header + [
      ("*status", SchemaPart.status),
      (
        "*parse",
        SchemaPart.object(
          ["delimiter": "text", "columns": "texts"],
          [("*type", SchemaPart.choice(ParseKind.allCases.map(\.rawValue)))])
      ),
      (
        "detect",
        SchemaPart.object(["paths": "texts", "header": "text", "keys": "texts", "priority": "integer"])
      ), ("patterns", texts),
      (
        "timestamp",
        SchemaPart.object([
          "field": "text", "fields": "texts", "any": "texts", "*formats": "texts", "timezone": "text",
          "zone_line": "text",
        ])
      ), ("severity", SchemaPart.object(["*field": "texts", "default": "severity"], [("map", texts)])),
      (
        "fields",
        [
          "type": "object",
          "additionalProperties": [
            "anyOf": [
              SchemaPart.ref("text"),
              SchemaPart.object(
                ["to": "text", "entity": "text"],
                [("type", SchemaPart.choice(FieldType.allCases.map(\.rawValue)))]),
            ]
          ],
        ]
      ), ("set", texts),
      ("multiline", SchemaPart.object(["start": "text", "end": "text", "max_lines": "integer"])),
      ("events", SchemaPart.list(event)),
      (
        "*samples",
        SchemaPart.list(
          SchemaPart.object(
            ["line": "text", "text": "text", "reject": "text", "reference": "text"], [("expect", texts)]))
      ),
    ])

  private static let texts: SchemaValue = ["type": "object", "additionalProperties": SchemaPart.ref("text")]

  private static let event: SchemaValue = SchemaPart.object(
    ["*name": "text", "when": "match"],
    [
      (
        "extract",
        SchemaPart.object(
          ["from": "text", "*re": "text"],
          [
            (
              "types",
              [
                "type": "object",
                "additionalProperties": SchemaPart.choice(FieldType.allCases.map(\.rawValue)),
              ]
            )
          ])
      )
    ])
}
