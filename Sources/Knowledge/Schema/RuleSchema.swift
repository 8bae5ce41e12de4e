import ProximateModel

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
        ["type": "array", "items": ["$ref": "#/definitions/conditionOrList"]],
      ]
    ],
    "condition": [
      "type": "object", "minProperties": 1,
      "properties": [
        "all": ["type": "array", "items": ["$ref": "#/definitions/conditionOrList"]],
        "any": ["type": "array", "items": ["$ref": "#/definitions/conditionOrList"]],
        "not": ["$ref": "#/definitions/conditionOrList"],
      ],
      "patternProperties": [
        "^[^|]+\\|(gt|gte|lt|lte)$": ["$ref": "#/definitions/number"],
        "^[^|]+\\|exists$": ["$ref": "#/definitions/truth"],
        "^(?!(all|any|not)$)[^|]+$": ["$ref": "#/definitions/texts"],
        "^[^|]+\\|((re|contains|prefix|suffix|in)(\\|nocase|\\|all)*|nocase|all|nocase\\|all|all\\|nocase)$":
          [
            "$ref": "#/definitions/texts"
          ],
        "^[^|]+\\|(cidr|same_as)$": ["$ref": "#/definitions/texts"],
      ], "additionalProperties": false,
    ],
    "match": ["$ref": "#/definitions/conditionOrList"],
  ]
}

/// Pieces that schemas are made of.
enum SchemaPart {
  /// `name` a definition, `name[]` a list of them.
  static func ref(_ name: String) -> SchemaValue {
    if name.hasSuffix("[]") { return ["type": "array", "items": ref(String(name.dropLast(2)))] }
    return ["$ref": .text("#/definitions/" + name)]
  }

  /// An object with these keys only, values by the name of their definition. A key that begins with `*` is needed.
  static func object(
    _ keys: KeyValuePairs<String, String>, _ more: [(key: String, value: SchemaValue)] = []
  ) -> SchemaValue {
    let named = keys.map { entry in (key: entry.key, value: ref(entry.value)) } + more
    let needed = named.filter { $0.key.hasPrefix("*") }.map { SchemaValue.text(String($0.key.dropFirst())) }
    let properties = named.map {
      (key: $0.key.hasPrefix("*") ? String($0.key.dropFirst()) : $0.key, value: $0.value)
    }
    return .object(
      [("type", "object")] + (needed.isEmpty ? [] : [("required", .list(needed))])
        + [("properties", .object(properties)), ("additionalProperties", false)])
  }

  /// When a key has a value, a schema holds.
  static func when(_ key: String, _ value: String, _ schema: SchemaValue) -> SchemaValue {
    let constant: SchemaValue = ["const": .text(value)]
    let condition: SchemaValue = [
      "properties": SchemaValue.object([(key: key, value: constant)]), "required": [.text(key)],
    ]
    return ["if": condition, "then": schema]
  }

  static func choice(_ words: some Sequence<String>) -> SchemaValue {
    ["enum": .list(words.map { .text($0) })]
  }

  static func list(_ items: SchemaValue) -> SchemaValue { ["type": "array", "items": items] }

  /// What every rule begins with.
  static let header: [(key: String, value: SchemaValue)] = [
    ("*id", ref("id")), ("*title", ref("text")), ("*version", ref("integer")), ("references", ref("texts")),
    ("tags", ref("texts")), ("authors", ref("texts")),
  ]
  static let status = choice(RuleStatus.allCases.map(\.rawValue))
}

/// The schema of detectors.
enum DetectorSchema {
  static let schema: SchemaValue = SchemaPart.object(
    [
      "*severity": "severity", "*summary": "text", "description": "text", "entity": "text",
    ],
    [("*kind", ["const": "detector"])] + SchemaPart.header + [
      ("*status", SchemaPart.status),
      ("requires", SchemaPart.object(["events": "texts", "fields": "texts"])),
      ("params", ["type": "object"]), ("scope", SchemaPart.object(["component": "text", "by": "texts"])),
      ("*detect", detection),
      (
        "*causal",
        SchemaPart.object(
          [:],
          [
            ("*nature", SchemaPart.choice(Nature.allCases.map(\.rawValue))),
            ("origin", SchemaPart.choice(["internal", "external"])),
            ("can_be", SchemaPart.list(SchemaPart.choice(Role.allCases.map(\.rawValue)))),
          ])
      ), ("exceptions", SchemaPart.list(SchemaPart.object(["*name": "text", "*when": "match"]))),
      ("tests", SchemaPart.list(test)),
    ])

  private static let window: SchemaValue = [
    "anyOf": [
      SchemaPart.ref("duration"), SchemaPart.object(["*every": "duration"]),
      SchemaPart.object(["*gap": "duration", "max": "duration"]),
    ]
  ]
  private static let bounds: [(key: String, value: SchemaValue)] = ["gt", "gte", "lt", "lte"].map {
    ($0, SchemaPart.ref("number"))
  }
  private static let baseline = SchemaPart.object(
    ["lookback": "duration", "gap": "duration", "min_buckets": "integer"],
    [
      ("from", SchemaPart.choice(Baseline.Source.allCases.map(\.rawValue))),
      ("method", SchemaPart.choice(["median_mad"])),
    ])
  private static let step: SchemaValue = [
    "anyOf": [
      SchemaPart.object(["id": "text", "*match": "match", "count": "integer"]),
      SchemaPart.object(["*not": "match"]),
    ]
  ]
  private static let unless = SchemaPart.list(
    SchemaPart.object(["*match": "match", "of": "text", "before": "duration", "after": "duration"]))

  /// The keys of each type of detection.
  private static let types: [(name: String, keys: SchemaValue)] = [
    ("match", SchemaPart.object(["*type": "text", "*match": "match", "coalesce": "duration"])),
    (
      "count",
      SchemaPart.object(
        ["*type": "text", "*match": "match", "distinct": "text", "*gte": "number"], [("*window", window)])
    ),
    (
      "ratio",
      SchemaPart.object(
        ["*type": "text", "*numerator": "match", "*denominator": "match", "*min_denominator": "number"],
        [("*window", window)] + bounds)
    ),
    (
      "rate_change",
      SchemaPart.object(
        [
          "*type": "text", "*match": "match", "bucket": "duration", "*over": "duration", "*factor": "number",
          "*min": "number",
        ], [("*direction", direction), ("baseline", baseline)])
    ),
    (
      "level",
      SchemaPart.object(
        [
          "*type": "text", "*match": "match", "*field": "text", "bucket": "duration", "*over": "duration",
          "factor": "number", "min": "number",
        ],
        [
          ("statistic", SchemaPart.choice(Level.Statistic.allCases.map(\.rawValue))),
          ("direction", direction),
          ("baseline", baseline),
        ] + bounds)
    ),
    (
      "cohort",
      SchemaPart.object([
        "*type": "text", "*unit": "text", "*bad": "match", "*among": "match", "*split": "texts",
        "*window": "duration", "*min_units": "integer", "*risk_ratio_gte": "number", "*p_lte": "number",
      ])
    ),
    (
      "storm",
      SchemaPart.object(
        ["*type": "text", "*match": "match", "*unit": "text", "*window": "duration", "*gte": "number"],
        [
          (
            "fraction",
            SchemaPart.object(
              ["*gte": "number"], [("*of", SchemaPart.object(["*seen_in": "duration", "match": "match"]))])
          )
        ])
    ),
    (
      "absence",
      SchemaPart.object(
        [
          "*type": "text", "*expect": "match", "*every": "duration", "*missing_for": "duration",
          "unless": "match",
        ],
        [
          (
            "*population",
            ["anyOf": [SchemaPart.object(["*seen_in": "duration"]), SchemaPart.object(["*list": "texts"])]]
          ),
          (
            "*guard",
            SchemaPart.object(
              ["min": "integer"],
              [("*alive", SchemaPart.choice(Absence.Watch.Witness.allCases.map(\.rawValue)))])
          ),
        ])
    ),
    (
      "sequence",
      SchemaPart.object(
        ["*type": "text", "*within": "duration", "by": "texts", "joined": "truth"],
        [("*steps", SchemaPart.list(step)), ("unless", unless)])
    ),
    (
      "set",
      SchemaPart.object(
        ["*type": "text", "*within": "duration", "by": "texts"],
        [
          (
            "*steps",
            SchemaPart.list(SchemaPart.object(["id": "text", "*match": "match", "count": "integer"]))
          ), ("unless", unless),
        ])
    ),
    (
      "flap",
      SchemaPart.object([
        "*type": "text", "*down": "match", "*up": "match", "*window": "duration", "*cycles": "integer",
        "by": "texts",
      ])
    ),
    (
      "composite",
      SchemaPart.object([
        "*type": "text", "all": "texts", "any": "texts", "none": "texts", "*within": "duration",
        "by": "texts",
      ])
    ),
  ]

  private static let direction = SchemaPart.choice(["up", "down"])

  private static let detection: SchemaValue = [
    "type": "object", "required": ["type"], "properties": ["type": SchemaPart.choice(types.map(\.name))],
    "allOf": .list(types.map { SchemaPart.when("type", $0.name, $0.keys) }),
  ]

  /// Fields of events and findings are free.
  private static let test: SchemaValue = SchemaPart.object(
    ["*name": "text", "base": "text", "format": "text", "lines": "text", "todo": "truth"],
    [
      (
        "events",
        SchemaPart.list([
          "type": "object", "required": ["t"],
          "properties": [
            "t": SchemaPart.ref("duration"), "every": SchemaPart.ref("text"), "n": SchemaPart.ref("integer"),
          ],
          "additionalProperties": SchemaPart.ref("text"),
        ])
      ),
      (
        "*expect",
        [
          "anyOf": [
            ["const": "none"],
            SchemaPart.list(["type": "object", "additionalProperties": SchemaPart.ref("texts")]),
            SchemaPart.object(["*not_evaluable": "text"]),
          ]
        ]
      ),
    ])
}
