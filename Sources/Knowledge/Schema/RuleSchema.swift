/// JSON Schema (draft-07, which editors' YAML servers read) of rule files, for completion and hints while writing.
/// What `rules lint` says counts.
package enum RuleSchema {
  /// Kinds of documents that there are schemas of, and `rule`, which is any of them.
  package static let kinds = ["rule", "format", "detector", "model", "hypotheses"]

  /// The schema of a kind, nil when there is none.
  package static func text(of kind: String) -> String? {
    let body: SchemaValue
    switch kind {
    case "format": body = FormatSchema.schema
    case "detector": body = DetectorSchema.schema
    case "model": body = ModelSchema.model
    case "hypotheses": body = ModelSchema.hypotheses
    case "rule": body = any
    default: return nil
    }
    guard case .object(let entries) = body else { return nil }
    let head: [(key: String, value: SchemaValue)] = [
      ("$schema", "http://json-schema.org/draft-07/schema#"), ("$id", .text("\(kind).v1.json")),
    ]
    return SchemaValue.object(head + entries + [("definitions", definitions)]).json() + "\n"
  }

  /// One message for the kind that was meant, instead of one for each.
  private static let any: SchemaValue = [
    "type": "object", "required": ["kind"],
    "properties": ["kind": ["enum": ["format", "detector", "model", "hypotheses"]]],
    "allOf": [
      SchemaPart.when("kind", "format", FormatSchema.schema),
      SchemaPart.when("kind", "detector", DetectorSchema.schema),
      SchemaPart.when("kind", "model", ModelSchema.model),
      SchemaPart.when("kind", "hypotheses", ModelSchema.hypotheses),
    ],
  ]

  private static let definitions: SchemaValue = [
    "scalar": ["type": ["string", "number", "boolean"]],
    "text": ["anyOf": [["type": "string", "minLength": 1], ["type": ["number", "boolean"]]]],
    "texts": [
      "anyOf": [
        ["$ref": "#/definitions/text"], ["type": "array", "items": ["$ref": "#/definitions/text"]],
      ]
    ],
    "values": [
      "anyOf": [
        ["$ref": "#/definitions/text"],
        ["type": "array", "minItems": 1, "items": ["$ref": "#/definitions/text"]],
      ]
    ],
    "id": ["type": "string", "pattern": "^[a-z0-9_]+(\\.[a-z0-9_]+)+$"],
    "parameter": ["type": "string", "pattern": "^\\$"],
    "number": [
      "anyOf": [
        ["type": "number"],
        ["type": "string", "pattern": "^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?$"],
        ["$ref": "#/definitions/parameter"],
      ]
    ],
    "integer": [
      "anyOf": [
        ["type": "integer"], ["type": "string", "pattern": "^[+-]?[0-9]+$"],
        ["$ref": "#/definitions/parameter"],
      ]
    ],
    "bound": [
      "anyOf": [
        ["$ref": "#/definitions/number"],
        [
          "type": "object", "required": ["of"], "additionalProperties": false,
          "properties": [
            "of": ["$ref": "#/definitions/text"], "times": ["$ref": "#/definitions/number"],
          ],
        ],
      ]
    ],
    "truth": [
      "anyOf": [["type": "boolean"], ["enum": ["true", "false"]], ["$ref": "#/definitions/parameter"]]
    ],
    "duration": [
      "anyOf": [
        ["type": "string", "pattern": "^[+-]?[0-9]+(ns|us|ms|s|m|h|d)$"], ["$ref": "#/definitions/parameter"],
      ]
    ],
    "severity": [
      "anyOf": [
        ["type": "integer", "minimum": 1, "maximum": 24],
        [
          "type": "string",
          "pattern":
            "^([1-9]|1[0-9]|2[0-4]|[Tt]race|[Dd]ebug|[Ii]nfo|[Ll]ow|[Ww]arn|[Ww]arning|[Mm]edium|[Ee]rror|[Hh]igh|[Ff]atal|[Cc]ritical)$",
        ],
      ]
    ],
    "conditionOrList": [
      "anyOf": [
        ["$ref": "#/definitions/condition"],
        ["type": "array", "minItems": 1, "items": ["$ref": "#/definitions/conditionOrList"]],
      ]
    ],
    "condition": [
      "type": "object", "minProperties": 1,
      "properties": [
        "all": ["type": "array", "minItems": 1, "items": ["$ref": "#/definitions/conditionOrList"]],
        "any": ["type": "array", "minItems": 1, "items": ["$ref": "#/definitions/conditionOrList"]],
        "not": ["$ref": "#/definitions/conditionOrList"],
      ],
      "patternProperties": [
        "^[^|]+\\|(gt|gte|lt|lte)$": ["$ref": "#/definitions/bound"],
        "^[^|]+\\|exists$": ["$ref": "#/definitions/truth"],
        "^(?!(all|any|not)$)[^|]+$": ["$ref": "#/definitions/values"],
        "^[^|]+\\|((re|contains|prefix|suffix|in)(\\|nocase|\\|all)*|nocase|all|nocase\\|all|all\\|nocase)$":
          [
            "$ref": "#/definitions/values"
          ],
        "^[^|]+\\|cidr$": ["$ref": "#/definitions/values"],
        "^[^|]+\\|same_as$": ["$ref": "#/definitions/text"],
      ], "additionalProperties": false,
    ],
    "match": ["$ref": "#/definitions/conditionOrList"],
  ]
}
