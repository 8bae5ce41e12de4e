import ProximateModel

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
            ("blames", SchemaPart.choice(Blame.allCases.map(\.rawValue))),
            ("shared_by_node", SchemaPart.ref("text")),
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
  private static let types: [(name: String, keys: SchemaValue)] = events + states

  private static let events: [(name: String, keys: SchemaValue)] = [
    ("match", SchemaPart.object(["*type": "text", "*match": "match", "coalesce": "duration"])),
    (
      "count",
      SchemaPart.object(
        ["*type": "text", "*match": "match", "distinct": "text", "*gte": "number"], [("*window", window)])
    ),
    (
      "ratio",
      SchemaPart.object(
        [
          "*type": "text", "*numerator": "match", "*denominator": "match", "*min_denominator": "number",
          "max_denominator": "number",
        ],
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
    ["*name": "text", "base": "text", "format": "text", "lines": "text", "state": "text", "todo": "truth"],
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
