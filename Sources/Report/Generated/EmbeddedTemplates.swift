// swift-format-ignore-file
// Generated from Templates/ by `PROXIMATE_EMBED=1 swift test --filter EmbeddedTemplatesTests`; do not edit.

/// The templates, style and script that are part of the program.
enum EmbeddedTemplates {
  /// Paths below Templates/ and texts, in the order of the paths.
  static let files: [(path: String, text: String)] = [
    (
      "arrangements/executive.mustache",
      ####"""
{{! One page for people who decide: the answers, the statement, impact, what is done, what is open. }}
{{>title}}
{{>glance}}
{{#incidents}}
{{#incident}}
{{>section}}
{{/incident}}
{{#summary}}
{{<section}}{{$heading}}What happened{{/heading}}{{/section}}
{{/summary}}
{{#impact}}
{{<section}}{{$heading}}Impact{{/heading}}{{/section}}
{{/impact}}
{{#mitigation}}
{{<section}}{{$heading}}What was done{{/heading}}{{/section}}
{{/mitigation}}
{{#actions}}
{{<section}}{{$heading}}What is proposed{{/heading}}{{/section}}
{{/actions}}
{{#questions}}
{{<section}}{{$heading}}What is open{{/heading}}{{/section}}
{{/questions}}
{{/incidents}}
{{^incidents}}
{{#closing}}
{{>section}}
{{/closing}}
{{/incidents}}
{{#evidence}}
{{>section}}
{{/evidence}}

"""####
    ),
    (
      "arrangements/full.mustache",
      ####"""
{{>title}}
{{>glance}}
{{#sections}}
{{>section}}
{{/sections}}

"""####
    ),
    (
      "arrangements/pagerduty.mustache",
      ####"""
{{! The template of PagerDuty's guide: overview, what happened, resolution, root causes, impact, responders, timeline, how we did, actions, messages. }}
{{>title}}
{{>glance}}
{{#header}}
{{<section}}{{$heading}}Post-mortem owner and review{{/heading}}{{/section}}
{{/header}}
{{#incidents}}
{{#incident}}
{{>section}}
{{/incident}}
{{#summary}}
{{<section}}{{$heading}}Overview{{/heading}}{{/section}}
{{/summary}}
{{#trigger}}
{{<section}}{{$heading}}What happened: the {{words.trigger}}{{/heading}}{{/section}}
{{/trigger}}
{{#rootCause}}
{{<section}}{{$heading}}What happened: {{words.rootCause}}{{/heading}}{{/section}}
{{/rootCause}}
{{#contributing}}
{{<section}}{{$heading}}Contributing factors{{/heading}}{{/section}}
{{/contributing}}
{{#sustaining}}
{{<section}}{{$heading}}What kept it going{{/heading}}{{/section}}
{{/sustaining}}
{{#mitigation}}
{{<section}}{{$heading}}Resolution{{/heading}}{{/section}}
{{/mitigation}}
{{#impact}}
{{<section}}{{$heading}}Impact{{/heading}}{{/section}}
{{/impact}}
{{#detection}}
{{<section}}{{$heading}}Detection and responders{{/heading}}{{/section}}
{{/detection}}
{{#timeline}}
{{<section}}{{$heading}}Timeline{{/heading}}{{/section}}
{{/timeline}}
{{#lessons}}
{{<section}}{{$heading}}How did we do?{{/heading}}{{/section}}
{{/lessons}}
{{#actions}}
{{<section}}{{$heading}}Action items{{/heading}}{{/section}}
{{/actions}}
{{#communications}}
{{<section}}{{$heading}}Internal and external messages{{/heading}}{{/section}}
{{/communications}}
{{#ruledOut}}
{{<section}}{{$heading}}Considered and ruled out{{/heading}}{{/section}}
{{/ruledOut}}
{{#questions}}
{{<section}}{{$heading}}Open questions{{/heading}}{{/section}}
{{/questions}}
{{/incidents}}
{{#closing}}
{{>section}}
{{/closing}}

"""####
    ),
    (
      "arrangements/sre.mustache",
      ####"""
{{! The template of Google's SRE book: trigger and root causes apart, detection, actions, lessons, timeline, evidence. }}
{{>title}}
{{>glance}}
{{#header}}
{{<section}}{{$heading}}Status{{/heading}}{{/section}}
{{/header}}
{{#incidents}}
{{#incident}}
{{>section}}
{{/incident}}
{{#summary}}
{{<section}}{{$heading}}Summary{{/heading}}{{/section}}
{{/summary}}
{{#impact}}
{{<section}}{{$heading}}Impact{{/heading}}{{/section}}
{{/impact}}
{{#rootCause}}
{{<section}}{{$heading}}{{words.rootCausesTitle}}{{/heading}}{{/section}}
{{/rootCause}}
{{#contributing}}
{{<section}}{{$heading}}Contributing conditions{{/heading}}{{/section}}
{{/contributing}}
{{#sustaining}}
{{<section}}{{$heading}}What kept it going{{/heading}}{{/section}}
{{/sustaining}}
{{#trigger}}
{{<section}}{{$heading}}{{words.triggerTitle}}{{/heading}}{{/section}}
{{/trigger}}
{{#mitigation}}
{{<section}}{{$heading}}Resolution{{/heading}}{{/section}}
{{/mitigation}}
{{#detection}}
{{<section}}{{$heading}}Detection{{/heading}}{{/section}}
{{/detection}}
{{#actions}}
{{<section}}{{$heading}}Action items{{/heading}}{{/section}}
{{/actions}}
{{#lessons}}
{{<section}}{{$heading}}Lessons learned{{/heading}}{{/section}}
{{/lessons}}
{{#timeline}}
{{<section}}{{$heading}}Timeline{{/heading}}{{/section}}
{{/timeline}}
{{#ruledOut}}
{{<section}}{{$heading}}Considered and ruled out{{/heading}}{{/section}}
{{/ruledOut}}
{{#questions}}
{{<section}}{{$heading}}Open questions{{/heading}}{{/section}}
{{/questions}}
{{/incidents}}
{{#closing}}
{{>section}}
{{/closing}}

"""####
    ),
    (
      "contents/page.mustache",
      ####"""
{{>*arrangement}}

"""####
    ),
    (
      "contents/section.mustache",
      ####"""
<li class="level-{{level}}"><a href="#{{anchor}}">{{$heading}}{{heading}}{{/heading}}</a></li>

"""####
    ),
    (
      "html/block.mustache",
      ####"""
{{#.paragraph}}
<p>{{#inlines}}{{>inline}}{{/inlines}}</p>
{{/.paragraph}}
{{#.statement}}
<blockquote class="statement"><p>{{#inlines}}{{>inline}}{{/inlines}}</p></blockquote>
{{/.statement}}
{{#.items}}
<ul>
{{#list}}
<li>{{#inlines}}{{>inline}}{{/inlines}}</li>
{{/list}}
</ul>
{{/.items}}
{{#.table}}
{{>table}}
{{/.table}}
{{#.labels}}
<dl class="facts">
{{#facts}}
<div class="tone-{{tone}}"><dt>{{label}}</dt><dd>{{#inlines}}{{>inline}}{{/inlines}}</dd></div>
{{/facts}}
</dl>
{{/.labels}}
{{#.todo}}
<aside class="todo" id="todo-{{number}}"><p><strong>TODO for people, no. {{number}}</strong> {{question}} <span class="why">Why it is open: {{why}}</span></p></aside>
{{/.todo}}
{{#.lines}}
<ol class="evidence">
{{#evidence}}
<li id="{{id}}"><p><b>{{id}}</b> <span class="place">{{place}}</span> <span class="when">{{#.time}}{{.}}{{/.time}}{{^.time}}no time stated{{/.time}}{{#.isCut}}, cut{{/.isCut}}</span>{{#.digest}} <span class="digest">sha256 {{.}}</span>{{/.digest}}</p><pre><code>{{text}}</code></pre></li>
{{/evidence}}
</ol>
{{/.lines}}
{{#.figure}}
{{>figure}}
{{/.figure}}

"""####
    ),
    (
      "html/figure.mustache",
      ####"""
<figure id="{{id}}" class="figure {{kind}}">
<figcaption><strong>{{caption}}</strong> {{note}}</figcaption>
{{#.isTimeline}}
<p class="controls" hidden><button type="button" data-do="onset">Onset</button><button type="button" data-do="in" aria-label="Zoom in">+</button><button type="button" data-do="out" aria-label="Zoom out">−</button><button type="button" data-do="all">Whole</button><span class="hint">Arrow keys walk through the findings; + and − zoom, 0 shows all, Enter goes to the row.</span></p>
{{/.isTimeline}}
<div class="canvas"{{#.isWide}} tabindex="0" role="region" aria-label="{{caption}}"{{/.isWide}}>{{{svg}}}</div>
{{#.legend}}
<ul class="legend">{{#.items}}<li class="kind-{{kind}}"><span class="swatch"></span>{{label}}</li>{{/.items}}</ul>
{{/.legend}}
</figure>

"""####
    ),
    (
      "html/glance.mustache",
      ####"""

"""####
    ),
    (
      "html/inline.mustache",
      ####"""
{{#.plain}}{{.}}{{/.plain}}{{#.time}}<time>{{.}}</time>{{/.time}}{{#.code}}<code>{{.}}</code>{{/.code}}{{#.strong}}<strong>{{.}}</strong>{{/.strong}}{{#.cites}}<span class="cites">{{#ids}}<a class="cite" href="#{{.}}">{{.}}</a>{{/ids}}</span>{{/.cites}}

"""####
    ),
    (
      "html/page.mustache",
      ####"""
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{{{styleHash}}}'; script-src 'sha256-{{{scriptHash}}}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="proximate {{version}}">
<link rel="icon" href="data:,">
<title>{{title}}</title>
<style>{{{style}}}</style>
</head>
<body class="tone-{{tone}}">
<a class="skip" href="#content">Skip to the report</a>
<header class="answers">
<p class="masthead"><span class="chip">{{status}}</span> {{title}}</p>
{{#.lead}}
<h1>{{headline}}<span class="cited">{{#inlines}}{{>inline}}{{/inlines}}</span></h1>
{{/.lead}}
<dl>
{{#replies}}
<div class="answer {{key}} tone-{{tone}}"><dt>{{label}}</dt><dd>{{#.headline}}<b>{{.}}</b> {{/.headline}}<span>{{#inlines}}{{>inline}}{{/inlines}}</span></dd></div>
{{/replies}}
</dl>
</header>
<div class="columns">
<nav aria-label="Contents"><ol>{{{outline}}}</ol></nav>
<main id="content">
{{>*arrangement}}
</main>
</div>
<footer><p>Drafted from logs by proximate {{version}}. Every claim names its lines; <code>proximate verify</code> reads them again. Times are UTC.</p></footer>
<script>{{{script}}}</script>
</body>
</html>

"""####
    ),
    (
      "html/section.mustache",
      ####"""
<section id="{{anchor}}" class="level-{{level}}">
<h{{rank}}>{{$heading}}{{heading}}{{/heading}}</h{{rank}}>
{{#blocks}}
{{>block}}
{{/blocks}}
</section>

"""####
    ),
    (
      "html/table.mustache",
      ####"""
{{#.minor}}
<input type="checkbox" class="all" id="all-{{id}}"><label for="all-{{id}}">Show all {{count}} rows <span>({{minor}} more)</span></label>
{{/.minor}}
<div class="scroll" tabindex="0" role="region" aria-label="Table: {{name}}">
<table>
<thead><tr>{{#header}}<th scope="col">{{.}}</th>{{/header}}</tr></thead>
<tbody>
{{#rows}}
<tr{{#.id}} id="{{.}}"{{/.id}} class="{{#.kind}}kind-{{.}}{{/.kind}}{{#.isMinor}} minor{{/.isMinor}}">{{#cells}}<td>{{#inlines}}{{>inline}}{{/inlines}}</td>{{/cells}}</tr>
{{/rows}}
</tbody>
</table>
</div>

"""####
    ),
    (
      "html/title.mustache",
      ####"""

"""####
    ),
    (
      "markdown/block.mustache",
      ####"""
{{#.paragraph}}
{{#inlines}}{{>inline}}{{/inlines}}
{{/.paragraph}}
{{#.statement}}
> {{#inlines}}{{>inline}}{{/inlines}}
{{/.statement}}
{{#.list}}
- {{#inlines}}{{>inline}}{{/inlines}}
{{/.list}}
{{#.table}}
|{{#header}} {{.}} |{{/header}}
|{{#header}} --- |{{/header}}
{{#rows}}
|{{#cells}} {{#inlines}}{{>inline}}{{/inlines}}{{^inlines}} {{/inlines}} |{{/cells}}
{{/rows}}
{{/.table}}
{{#.facts}}
- **{{label}}**: {{#inlines}}{{>inline}}{{/inlines}}
{{/.facts}}
{{#.todo}}
> **TODO(human, #{{number}}):** {{question}} — {{why}}
{{/.todo}}
{{#.evidence}}
- <a id="{{id}}"></a>**{{id}}** {{{fencedPlace}}}{{#.time}}, {{.}}{{/.time}}{{^.time}}, no time stated{{/.time}}{{#.isCut}}, cut{{/.isCut}}{{#.digest}}, sha256 `{{.}}`{{/.digest}}
  {{{fencedText}}}
{{/.evidence}}
{{#.figure}}
{{#.mermaid}}
```mermaid
{{{.}}}
```
{{/.mermaid}}
{{#.lines}}
```text
{{{.}}}
```
{{/.lines}}
{{/.figure}}

"""####
    ),
    (
      "markdown/glance.mustache",
      ####"""

{{#answers}}
- **{{label}}**: {{#.headline}}{{.}}. {{/.headline}}{{#inlines}}{{>inline}}{{/inlines}}
{{/answers}}

"""####
    ),
    (
      "markdown/inline.mustache",
      ####"""
{{#.lead}}{{{.}}}{{/.lead}}{{#.plain}}{{.}}{{/.plain}}{{#.fenced}}{{{.}}}{{/.fenced}}{{#.strong}}**{{.}}**{{/.strong}}{{#.cites}}[{{#ids}}{{^first()}}, {{/first()}}[{{.}}](#{{.}}){{/ids}}]{{/.cites}}

"""####
    ),
    (
      "markdown/page.mustache",
      ####"""
{{>*arrangement}}

"""####
    ),
    (
      "markdown/section.mustache",
      ####"""

{{{hashes}}} {{$heading}}{{heading}}{{/heading}}
{{#blocks}}

{{>block}}
{{/blocks}}

"""####
    ),
    (
      "markdown/title.mustache",
      ####"""
# {{title}}

"""####
    ),
    (
      "report.schema.json",
      ####"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:proximate:report:1",
  "title": "proximate.report/1",
  "description": "What `proximate analyze` found: incidents, findings, the lines that they rest on, and what was read. Every key is always there.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "baselines",
    "because",
    "clocks",
    "coverage",
    "drift",
    "evidence",
    "findings",
    "incidents",
    "inputs",
    "knowledge",
    "nearMisses",
    "redacted",
    "schema",
    "tool",
    "verdict"
  ],
  "properties": {
    "schema": {
      "const": "proximate.report/1"
    },
    "tool": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "name",
        "version"
      ],
      "properties": {
        "name": {
          "type": "string"
        },
        "version": {
          "type": "string"
        }
      }
    },
    "inputs": {
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "baselines": {
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "verdict": {
      "enum": [
        "incident",
        "no-incident",
        "inconclusive"
      ]
    },
    "because": {
      "type": "string"
    },
    "redacted": {
      "type": "boolean",
      "description": "Whether names, addresses and tokens were replaced by pseudonyms."
    },
    "incidents": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/incident"
      }
    },
    "findings": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/finding"
      }
    },
    "evidence": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/evidence"
      }
    },
    "nearMisses": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/role"
      }
    },
    "coverage": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "files",
        "gaps",
        "lines",
        "notEvaluable",
        "unparsedLines"
      ],
      "properties": {
        "files": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/file"
          }
        },
        "lines": {
          "type": "integer",
          "minimum": 0
        },
        "unparsedLines": {
          "type": "integer",
          "minimum": 0
        },
        "gaps": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/gap"
          }
        },
        "notEvaluable": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "detector",
              "reason"
            ],
            "properties": {
              "detector": {
                "type": "string"
              },
              "reason": {
                "type": "string"
              }
            }
          }
        }
      }
    },
    "clocks": {
      "type": "array",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "basis",
          "corrected",
          "count",
          "offsetSeconds",
          "places",
          "uncertaintySeconds"
        ],
        "properties": {
          "basis": {
            "type": "string",
            "enum": [
              "requests",
              "course"
            ]
          },
          "corrected": {
            "type": "boolean"
          },
          "count": {
            "type": "integer"
          },
          "offsetSeconds": {
            "type": "number"
          },
          "places": {
            "type": "array",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "component",
                "host"
              ],
              "properties": {
                "component": {
                  "type": "string"
                },
                "host": {
                  "type": "string"
                }
              }
            }
          },
          "uncertaintySeconds": {
            "type": "number"
          }
        }
      }
    },
    "knowledge": {
      "type": "array",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "pack",
          "sha256",
          "version"
        ],
        "properties": {
          "pack": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "sha256": {
            "type": "string"
          }
        }
      }
    },
    "drift": {
      "type": "array",
      "description": "Statements about the system's state that do not agree.",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "finding",
          "object",
          "field",
          "expected",
          "actual",
          "confirm"
        ],
        "properties": {
          "finding": {
            "$ref": "#/$defs/findingId"
          },
          "object": {
            "type": "string"
          },
          "field": {
            "type": "string"
          },
          "expected": {
            "type": "string"
          },
          "actual": {
            "type": "string"
          },
          "confirm": {
            "type": "string",
            "description": "A command that shows it."
          }
        }
      }
    }
  },
  "$defs": {
    "time": {
      "type": "string",
      "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$",
      "description": "RFC 3339, UTC."
    },
    "evidenceId": {
      "type": "string",
      "pattern": "^e[1-9][0-9]*$",
      "description": "A line of `evidence`."
    },
    "findingId": {
      "type": "string",
      "pattern": "^f[1-9][0-9]*$",
      "description": "A member of `findings`."
    },
    "criterion": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "because",
        "evidence",
        "findings",
        "hard",
        "id",
        "outcome",
        "weight"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "outcome": {
          "enum": [
            "supports",
            "contradicts",
            "not-testable"
          ]
        },
        "weight": {
          "type": [
            "number",
            "null"
          ]
        },
        "hard": {
          "type": "boolean"
        },
        "because": {
          "type": "string"
        },
        "findings": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/findingId"
          }
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidenceId"
          }
        }
      },
      "description": "One named test with its log-likelihood ratio in nats."
    },
    "alternative": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "cause",
        "claim",
        "component",
        "confidence",
        "confidenceBeforeCaps",
        "criteria",
        "end",
        "evidence",
        "findings",
        "score",
        "start"
      ],
      "properties": {
        "claim": {
          "type": "string"
        },
        "cause": {
          "type": "string"
        },
        "component": {
          "type": "string"
        },
        "start": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"
        },
        "end": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"
        },
        "confidence": {
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "confidenceBeforeCaps": {
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1
        },
        "score": {
          "type": [
            "number",
            "null"
          ]
        },
        "findings": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/findingId"
          }
        },
        "criteria": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/criterion"
          }
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidenceId"
          }
        }
      }
    },
    "claim": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "alternatives",
        "caps",
        "cause",
        "claim",
        "component",
        "confidence",
        "confidenceBeforeCaps",
        "criteria",
        "end",
        "evidence",
        "findings",
        "score",
        "start",
        "status"
      ],
      "properties": {
        "status": {
          "enum": [
            "identified",
            "not-in-the-logs",
            "undetermined"
          ]
        },
        "claim": {
          "type": "string"
        },
        "cause": {
          "type": "string",
          "description": "Stable id: a finding's type or a mechanism."
        },
        "component": {
          "type": "string"
        },
        "start": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"
        },
        "end": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"
        },
        "confidence": {
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "confidenceBeforeCaps": {
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1
        },
        "score": {
          "type": [
            "number",
            "null"
          ]
        },
        "findings": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/findingId"
          }
        },
        "criteria": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/criterion"
          }
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidenceId"
          }
        },
        "caps": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "alternatives": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/alternative"
          },
          "description": "Ranked, best first."
        }
      }
    },
    "role": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "because",
        "evidence",
        "finding",
        "role"
      ],
      "properties": {
        "finding": {
          "$ref": "#/$defs/findingId"
        },
        "role": {
          "enum": [
            "trigger",
            "root-cause",
            "vulnerability",
            "amplifier",
            "sustainer",
            "symptom",
            "protective",
            "mitigation",
            "recovery",
            "coincidence"
          ]
        },
        "because": {
          "type": "string"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidenceId"
          }
        }
      }
    },
    "interval": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "end",
        "start"
      ],
      "properties": {
        "start": {
          "$ref": "#/$defs/time"
        },
        "end": {
          "$ref": "#/$defs/time"
        }
      }
    },
    "impact": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "end",
        "evidence",
        "findings",
        "inferred",
        "openEnded",
        "peak",
        "stages",
        "start",
        "summary"
      ],
      "properties": {
        "summary": {
          "type": "string"
        },
        "findings": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/findingId"
          }
        },
        "peak": {
          "type": [
            "number",
            "null"
          ],
          "minimum": 0,
          "maximum": 1,
          "description": "Worst share of failing work."
        },
        "start": {
          "$ref": "#/$defs/time"
        },
        "end": {
          "$ref": "#/$defs/time"
        },
        "inferred": {
          "type": "boolean"
        },
        "openEnded": {
          "type": "boolean"
        },
        "stages": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/interval"
          },
          "description": "Its stretches in order; more than one where it paused while operators were at work."
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidenceId"
          }
        }
      }
    },
    "loop": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "because",
        "brokenBy",
        "evidence",
        "findings",
        "verdict"
      ],
      "properties": {
        "findings": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/findingId"
          }
        },
        "verdict": {
          "enum": [
            "sustaining",
            "runaway",
            "consistent"
          ]
        },
        "brokenBy": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^f[1-9][0-9]*$"
        },
        "because": {
          "type": "string"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidenceId"
          }
        }
      }
    },
    "precedent": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "doseRatio",
        "end",
        "evidence",
        "finding",
        "of",
        "outcome",
        "start"
      ],
      "properties": {
        "of": {
          "$ref": "#/$defs/findingId"
        },
        "finding": {
          "$ref": "#/$defs/findingId"
        },
        "start": {
          "$ref": "#/$defs/time"
        },
        "end": {
          "$ref": "#/$defs/time"
        },
        "doseRatio": {
          "type": [
            "number",
            "null"
          ]
        },
        "outcome": {
          "enum": [
            "no-impact",
            "absorbed",
            "outage"
          ]
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidenceId"
          }
        }
      }
    },
    "cohort": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "attribute",
        "estimated",
        "failed",
        "finding",
        "high",
        "low",
        "otherFailed",
        "others",
        "probability",
        "riskRatio",
        "units",
        "value"
      ],
      "properties": {
        "finding": {
          "$ref": "#/$defs/findingId"
        },
        "attribute": {
          "type": "string"
        },
        "value": {
          "type": "string"
        },
        "failed": {
          "type": "integer",
          "minimum": 0
        },
        "units": {
          "type": "integer",
          "minimum": 0
        },
        "otherFailed": {
          "type": "integer",
          "minimum": 0
        },
        "others": {
          "type": "integer",
          "minimum": 0
        },
        "riskRatio": {
          "type": [
            "number",
            "null"
          ]
        },
        "low": {
          "type": [
            "number",
            "null"
          ]
        },
        "high": {
          "type": [
            "number",
            "null"
          ]
        },
        "probability": {
          "type": [
            "number",
            "null"
          ]
        },
        "estimated": {
          "type": "boolean"
        }
      }
    },
    "hypothesis": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "because",
        "claim",
        "component",
        "criterion",
        "evidence",
        "findings",
        "id",
        "verdict"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "verdict": {
          "enum": [
            "ruled-out",
            "weakened",
            "open",
            "supported",
            "not-testable"
          ]
        },
        "claim": {
          "type": "string"
        },
        "component": {
          "type": "string"
        },
        "findings": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/findingId"
          }
        },
        "criterion": {
          "type": [
            "string",
            "null"
          ]
        },
        "because": {
          "type": "string"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidenceId"
          }
        }
      }
    },
    "entry": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "at",
        "evidence",
        "finding",
        "phase",
        "text"
      ],
      "properties": {
        "at": {
          "$ref": "#/$defs/time"
        },
        "finding": {
          "$ref": "#/$defs/findingId"
        },
        "phase": {
          "type": "string"
        },
        "text": {
          "type": "string"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidenceId"
          }
        }
      }
    },
    "unknown": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "fetch",
        "question",
        "wouldChange"
      ],
      "properties": {
        "question": {
          "type": "string"
        },
        "wouldChange": {
          "type": "string"
        },
        "fetch": {
          "type": "string"
        }
      }
    },
    "mitigation": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "at",
        "because",
        "evidence",
        "finding",
        "kind",
        "outcome",
        "sideEffects"
      ],
      "properties": {
        "finding": {
          "$ref": "#/$defs/findingId"
        },
        "at": {
          "$ref": "#/$defs/time"
        },
        "kind": {
          "enum": [
            "change",
            "environment",
            "time",
            "demand",
            "retry",
            "fault",
            "defect",
            "capacity",
            "protective",
            "heal-ok",
            "heal-failed",
            "heartbeat",
            "control",
            "impact",
            "ok",
            "mitigation-reverting",
            "mitigation-compensating",
            "recovery",
            "routine",
            "diagnosis"
          ]
        },
        "outcome": {
          "enum": [
            "followed-by-recovery",
            "last-before-recovery",
            "no-effect-observed",
            "side-effect-possible",
            "after-recovery",
            "unknown"
          ]
        },
        "because": {
          "type": "string"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidenceId"
          }
        },
        "sideEffects": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/findingId"
          }
        }
      }
    },
    "action": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "done",
        "findings",
        "kind",
        "status",
        "text"
      ],
      "properties": {
        "kind": {
          "enum": [
            "prevent",
            "detect",
            "mitigate",
            "process"
          ]
        },
        "text": {
          "type": "string"
        },
        "done": {
          "type": "string"
        },
        "findings": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/findingId"
          }
        },
        "status": {
          "enum": [
            "suggestion"
          ]
        }
      }
    },
    "detection": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "evidence",
        "firstAction",
        "firstActionAt",
        "firstActionDelaySeconds",
        "firstAnomaly",
        "firstAnomalyAt",
        "firstAnomalyDelaySeconds",
        "impactStart"
      ],
      "properties": {
        "impactStart": {
          "$ref": "#/$defs/time"
        },
        "firstAnomaly": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^f[1-9][0-9]*$"
        },
        "firstAnomalyAt": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"
        },
        "firstAnomalyDelaySeconds": {
          "type": [
            "number",
            "null"
          ]
        },
        "firstAction": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^f[1-9][0-9]*$"
        },
        "firstActionAt": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"
        },
        "firstActionDelaySeconds": {
          "type": [
            "number",
            "null"
          ]
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidenceId"
          }
        }
      }
    },
    "path": {
      "type": "object",
      "description": "An edge of the causal path.",
      "required": [
        "from",
        "to"
      ],
      "properties": {
        "from": {
          "$ref": "#/$defs/findingId"
        },
        "to": {
          "$ref": "#/$defs/findingId"
        },
        "mechanism": {
          "type": "string"
        },
        "lagSeconds": {
          "type": [
            "number",
            "null"
          ]
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidenceId"
          }
        }
      }
    },
    "incident": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "actions",
        "class",
        "cohorts",
        "detection",
        "enabling",
        "hypotheses",
        "id",
        "impact",
        "loops",
        "mitigations",
        "path",
        "precedents",
        "roles",
        "rootCause",
        "timeline",
        "trigger",
        "unknowns",
        "window"
      ],
      "properties": {
        "id": {
          "type": "string",
          "pattern": "^i[1-9][0-9]*$"
        },
        "class": {
          "type": "string"
        },
        "window": {
          "$ref": "#/$defs/interval"
        },
        "impact": {
          "$ref": "#/$defs/impact"
        },
        "trigger": {
          "$ref": "#/$defs/claim"
        },
        "rootCause": {
          "$ref": "#/$defs/claim"
        },
        "roles": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/role"
          }
        },
        "path": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/path"
          }
        },
        "loops": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/loop"
          }
        },
        "precedents": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/precedent"
          }
        },
        "cohorts": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/cohort"
          }
        },
        "hypotheses": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/hypothesis"
          }
        },
        "timeline": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/entry"
          }
        },
        "unknowns": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/unknown"
          }
        },
        "enabling": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/role"
          }
        },
        "mitigations": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/mitigation"
          }
        },
        "actions": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/action"
          }
        },
        "detection": {
          "$ref": "#/$defs/detection"
        }
      }
    },
    "finding": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "authored",
        "baseline",
        "component",
        "count",
        "end",
        "entities",
        "evidence",
        "group",
        "host",
        "id",
        "magnitude",
        "nature",
        "peak",
        "severity",
        "start",
        "summary",
        "surprise",
        "type"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/findingId"
        },
        "type": {
          "type": "string"
        },
        "summary": {
          "type": "string"
        },
        "nature": {
          "enum": [
            "change",
            "environment",
            "time",
            "demand",
            "retry",
            "fault",
            "defect",
            "capacity",
            "protective",
            "heal-ok",
            "heal-failed",
            "heartbeat",
            "control",
            "impact",
            "ok",
            "mitigation-reverting",
            "mitigation-compensating",
            "recovery",
            "routine",
            "diagnosis"
          ]
        },
        "severity": {
          "type": "integer",
          "minimum": 0,
          "maximum": 24,
          "description": "OpenTelemetry severity number."
        },
        "component": {
          "type": "string"
        },
        "host": {
          "type": "string"
        },
        "group": {
          "type": "string"
        },
        "start": {
          "$ref": "#/$defs/time"
        },
        "end": {
          "$ref": "#/$defs/time"
        },
        "peak": {
          "$ref": "#/$defs/time"
        },
        "count": {
          "type": "integer",
          "minimum": 0
        },
        "entities": {
          "type": "integer",
          "minimum": 0
        },
        "magnitude": {
          "type": [
            "number",
            "null"
          ]
        },
        "baseline": {
          "type": [
            "number",
            "null"
          ]
        },
        "surprise": {
          "type": [
            "number",
            "null"
          ]
        },
        "authored": {
          "type": "boolean"
        },
        "evidence": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/evidenceId"
          }
        }
      }
    },
    "evidence": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "byteEnd",
        "byteStart",
        "cut",
        "id",
        "line",
        "member",
        "sha256",
        "source",
        "text",
        "time"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/evidenceId"
        },
        "source": {
          "type": "string"
        },
        "member": {
          "type": [
            "string",
            "null"
          ]
        },
        "line": {
          "type": "integer",
          "minimum": 1
        },
        "byteStart": {
          "type": "integer",
          "minimum": 0
        },
        "byteEnd": {
          "type": "integer",
          "minimum": 0
        },
        "time": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"
        },
        "text": {
          "type": "string"
        },
        "cut": {
          "type": "boolean"
        },
        "sha256": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^[0-9a-f]{64}$",
          "description": "Of the record's raw decompressed bytes; null in redacted reports."
        }
      }
    },
    "file": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "first",
        "format",
        "formats",
        "last",
        "lines",
        "member",
        "problems",
        "source",
        "timeBasis",
        "uncertaintySeconds"
      ],
      "properties": {
        "source": {
          "type": "string"
        },
        "member": {
          "type": [
            "string",
            "null"
          ]
        },
        "format": {
          "type": "string"
        },
        "formats": {
          "type": "object",
          "additionalProperties": {
            "type": "integer",
            "minimum": 0
          }
        },
        "lines": {
          "type": "object",
          "additionalProperties": false,
          "required": [
            "blank",
            "continuation",
            "duplicate",
            "event",
            "header",
            "oversize",
            "repeatMarker",
            "total",
            "unparsed"
          ],
          "properties": {
            "event": {
              "type": "integer",
              "minimum": 0
            },
            "continuation": {
              "type": "integer",
              "minimum": 0
            },
            "header": {
              "type": "integer",
              "minimum": 0
            },
            "blank": {
              "type": "integer",
              "minimum": 0
            },
            "duplicate": {
              "type": "integer",
              "minimum": 0
            },
            "repeatMarker": {
              "type": "integer",
              "minimum": 0
            },
            "unparsed": {
              "type": "integer",
              "minimum": 0
            },
            "oversize": {
              "type": "integer",
              "minimum": 0
            },
            "total": {
              "type": "integer",
              "minimum": 0
            }
          }
        },
        "first": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"
        },
        "last": {
          "type": [
            "string",
            "null"
          ],
          "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"
        },
        "timeBasis": {
          "enum": [
            "none",
            "stated",
            "assumed-utc",
            "declared",
            "year-from-siblings",
            "year-from-reference",
            "year-from-member",
            "year-from-file",
            "day-from-name",
            "day-from-siblings",
            "day-from-reference",
            "day-from-file",
            "local-time"
          ]
        },
        "uncertaintySeconds": {
          "type": [
            "number",
            "null"
          ]
        },
        "problems": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "gap": {
      "type": "object",
      "additionalProperties": false,
      "required": [
        "end",
        "member",
        "source",
        "start"
      ],
      "properties": {
        "source": {
          "type": "string"
        },
        "member": {
          "type": [
            "string",
            "null"
          ]
        },
        "start": {
          "$ref": "#/$defs/time"
        },
        "end": {
          "$ref": "#/$defs/time"
        }
      }
    }
  }
}

"""####
    ),
    (
      "script.js",
      ####"""
"use strict";
// Everything that this adds can be had without it: rows, lines and pictures are in the page.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const element = (name, words, className) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (words !== undefined) made.textContent = words;
    return made;
  };
  const clamp = (low, value, high) => Math.max(low, Math.min(high, value));
  const clock = (ms, step) => {
    const text = new Date(ms).toISOString();
    const time = text.slice(11, 19);
    if (step < 864e5 && time !== "00:00:00") return step < 6e4 ? time : time.slice(0, 5);
    const month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    return step >= 315e8 ? text.slice(0, 4) : +text.slice(8, 10) + " " + month[+text.slice(5, 7) - 1];
  };
  const steps = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 10800, 21600, 43200, 86400, 172800,
    604800, 2592000, 31536000].map(seconds => seconds * 1000);

  // A row that waits behind a checkbox is shown when a link leads to it.
  const reveal = id => {
    const target = id && document.getElementById(id);
    const box = target && target.closest("section")?.querySelector("input.all");
    if (box && target.classList.contains("minor")) box.checked = true;
    if (target) target.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", () => reveal(location.hash.slice(1)));
  if (location.hash) reveal(location.hash.slice(1));

  // The raw lines behind a citation or a mark.
  const tip = element("div", undefined, "tip");
  tip.hidden = true;
  tip.setAttribute("role", "status");
  const rawLines = ids => ids.map(id => document.getElementById(id)).filter(Boolean).slice(0, 3)
    .map(line => element("code", line.querySelector("code").textContent.slice(0, 400)));
  const show = (host, parts, x, y) => {
    if (tip.parentNode !== host) host.append(tip);
    tip.replaceChildren(...parts);
    tip.hidden = false;
    const width = tip.offsetWidth;
    tip.style.left = clamp(0, x - width / 2, Math.max(0, host.clientWidth - width)) + "px";
    tip.style.top = y + "px";
  };
  const hide = () => { tip.hidden = true; };
  document.body.style.position = "relative";
  const cited = event => {
    const link = event.target.closest && event.target.closest("a.cite");
    if (!link) return;
    const box = link.getBoundingClientRect();
    show(document.body, rawLines([link.hash.slice(1)]), box.left + scrollX, box.bottom + scrollY + 6);
  };
  document.addEventListener("pointerover", cited);
  document.addEventListener("focusin", cited);
  document.addEventListener("pointerout", event => { if (event.target.closest?.("a.cite")) hide(); });
  document.addEventListener("focusout", hide);

  const timelines = [...document.querySelectorAll("figure.timeline")].map(figure => {
    const svg = figure.querySelector("svg");
    const [start, end] = [+svg.dataset.start, +svg.dataset.end];
    const length = Math.max(1, end - start);
    const height = svg.viewBox.baseVal.height;
    const marks = [...svg.querySelectorAll(".mark")].sort((a, b) => at(a) - at(b));
    const axis = svg.querySelector(".axis");
    let [low, high, width, current] = [0, 1, 960, 0];
    function at(mark) { return +mark.querySelector("rect").dataset.a; }
    const x = share => (share - low) / (high - low) * width;

    const ruled = () => {
      const span = (high - low) * length, most = width < 560 ? 4 : 7;
      const step = steps.find(candidate => span / candidate <= most) || span;
      const lines = [];
      for (let t = Math.ceil((start + low * length) / step) * step; t <= start + high * length; t += step) {
        const place = x((t - start) / length);
        const line = document.createElementNS(svg.namespaceURI, "line");
        for (const [key, value] of [["x1", place], ["x2", place], ["y1", 18], ["y2", height]]) line.setAttribute(key, value);
        const label = document.createElementNS(svg.namespaceURI, "text");
        label.setAttribute("x", clamp(0, place, width));
        label.setAttribute("y", 12);
        label.setAttribute("text-anchor", place < 30 ? "start" : place > width - 30 ? "end" : "middle");
        label.textContent = clock(t, step);
        lines.push(line, label);
      }
      axis.replaceChildren(...lines);
    };
    for (const label of svg.querySelectorAll("text[data-a]")) label.dataset.words = label.textContent;
    const draw = () => {
      svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
      for (const shape of svg.querySelectorAll("[data-a]")) {
        const a = x(+shape.dataset.a);
        if (shape.tagName === "text") {
          const place = clamp(2, a, width - 2), isRight = place > width * .6;
          const words = shape.dataset.words;
          shape.setAttribute("x", place);
          shape.setAttribute("text-anchor", isRight ? "end" : "start");
          shape.textContent = words;
          const room = (isRight ? place : width - place) / Math.max(1, shape.getComputedTextLength());
          if (room < 1) shape.textContent = words.slice(0, Math.max(7, Math.floor(words.length * room) - 2)) + "…";
          continue;
        }
        const least = shape.classList.contains("moment") || shape.classList.contains("window") ? 1 : 5;
        shape.setAttribute("x", a);
        shape.setAttribute("width", Math.max(least, x(+shape.dataset.b) - a));
      }
      const scale = width / 960 / (high - low);
      for (const line of svg.querySelectorAll(".activity")) {
        line.setAttribute("transform", `translate(${-low * 960 * scale} 0) scale(${scale} 1)`);
      }
      for (const rule of svg.querySelectorAll(".rule")) rule.setAttribute("x2", width);
      ruled();
      svg.dataset.zoom = (1 / (high - low)).toFixed(3);
    };
    const zoom = (from, to) => {
      const least = Math.min(1, Math.max(1e-4, 1e4 / length));
      const size = clamp(least, to - from, 1);
      low = clamp(0, from, 1 - size);
      high = low + size;
      draw();
    };
    const around = (share, factor) => {
      const size = (high - low) * factor;
      zoom(share - (share - low) * factor, share - (share - low) * factor + size);
    };
    const describe = mark => {
      const row = document.getElementById(mark.getAttribute("href").slice(1));
      const shape = mark.querySelector("rect"), box = shape.getBoundingClientRect();
      const host = figure.getBoundingClientRect();
      const words = mark.querySelector("title").textContent;
      const ids = row ? [...row.querySelectorAll("a.cite")].map(link => link.hash.slice(1)) : [];
      show(figure, [element("b", words), element("span", `${mark.dataset.kind}, ${mark.dataset.when}`, "when"), ...rawLines(ids)],
        clamp(0, (box.left + box.right) / 2 - host.left, host.width), box.bottom - host.top + 8);
    };
    const choose = (number, focus) => {
      marks[current]?.setAttribute("tabindex", "-1");
      marks[current]?.classList.remove("now");
      current = clamp(0, number, marks.length - 1);
      const mark = marks[current];
      if (!mark) return;
      mark.setAttribute("tabindex", "0");
      if (!focus) return;
      mark.classList.add("now");
      const a = at(mark);
      if (a < low || a > high) zoom(a - (high - low) / 2, a + (high - low) / 2);
      mark.focus();
      describe(mark);
    };
    for (const mark of marks) {
      mark.setAttribute("tabindex", "-1");
      mark.addEventListener("pointerenter", () => describe(mark));
      mark.addEventListener("pointerleave", hide);
      mark.addEventListener("focus", () => describe(mark));
      mark.addEventListener("blur", () => mark.classList.remove("now"));
    }
    choose(Math.max(0, marks.findIndex(mark => mark.classList.contains("main"))), false);

    const actions = {
      in: () => around((low + high) / 2, .5), out: () => around((low + high) / 2, 2), all: () => zoom(0, 1),
      onset: () => {
        const moment = svg.querySelector(".moment") || svg.querySelector(".window");
        const [a, b] = [+moment.dataset.a, +svg.querySelector(".window").dataset.a];
        const room = Math.max(.02, Math.abs(b - a) * 2);
        zoom(Math.min(a, b) - room, Math.max(a, b) + room);
      },
    };
    const controls = figure.querySelector(".controls");
    controls.hidden = false;
    controls.addEventListener("click", event => actions[event.target.dataset.do]?.());
    svg.addEventListener("keydown", event => {
      const keys = {
        ArrowRight: () => choose(current + 1, true), ArrowLeft: () => choose(current - 1, true),
        Home: () => choose(0, true), End: () => choose(marks.length - 1, true),
        "+": actions.in, "=": actions.in, "-": actions.out, 0: actions.all, Escape: hide,
      };
      if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      keys[event.key]();
    });
    svg.addEventListener("wheel", event => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = svg.getBoundingClientRect();
      around(low + (event.clientX - box.left) / box.width * (high - low), event.deltaY > 0 ? 1.25 : .8);
    }, { passive: false });
    let drag;
    svg.addEventListener("pointerdown", event => {
      if (event.button === 0 && high - low < 1) drag = { x: event.clientX, low, moved: false };
    });
    svg.addEventListener("pointermove", event => {
      if (!drag) return;
      const shift = (event.clientX - drag.x) / svg.getBoundingClientRect().width * (high - low);
      drag.moved = drag.moved || Math.abs(event.clientX - drag.x) > 4;
      if (drag.moved) zoom(drag.low - shift, drag.low - shift + high - low);
    });
    addEventListener("pointerup", () => setTimeout(() => { drag = undefined; }));
    svg.addEventListener("click", event => { if (drag?.moved) event.preventDefault(); }, true);

    const fit = () => {
      width = Math.max(280, svg.parentNode.clientWidth);
      svg.setAttribute("height", height);
      draw();
    };
    fit();
    return { fit, all: actions.all };
  });

  // A chart says its numbers under the pointer.
  for (const chart of document.querySelectorAll(".rates .chart")) {
    const values = chart.dataset.values.split(","), figure = chart.closest("figure");
    const ground = chart.querySelector(".ground");
    chart.addEventListener("pointermove", event => {
      const box = ground.getBoundingClientRect(), host = figure.getBoundingClientRect();
      const number = clamp(0, Math.floor((event.clientX - box.left) / box.width * values.length), values.length - 1);
      const when = new Date(+chart.dataset.start + number * +chart.dataset.step).toISOString().slice(0, 16);
      show(figure, [element("b", values[number]), element("span", "from " + when.replace("T", " ") + " UTC", "when")],
        event.clientX - host.left, box.bottom - host.top + 6);
    });
    chart.addEventListener("pointerleave", hide);
  }

  // A chart that is wider than the window begins where something happens; its name stays in sight.
  const rates = [...document.querySelectorAll("svg.rates")].map(svg => {
    const canvas = svg.parentNode, impact = svg.querySelector(".window");
    const scale = () => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const name = () => {
      for (const chart of svg.querySelectorAll(".chart")) {
        const [label, most] = chart.querySelectorAll("text");
        label.setAttribute("x", canvas.scrollLeft / scale() + 2);
        // Where both have no room the one that is also under the pointer gives way.
        const end = +label.getAttribute("x") + label.getComputedTextLength() + 8;
        most.style.visibility = end > +most.getAttribute("x") - most.getComputedTextLength() ? "hidden" : "";
      }
    };
    const fit = () => {
      if (impact) canvas.scrollLeft = impact.x.baseVal.value * scale() - canvas.clientWidth / 2;
      name();
    };
    canvas.addEventListener("scroll", name);
    fit();
    return { fit };
  });

  addEventListener("resize", () => [...timelines, ...rates].forEach(figure => figure.fit()));
  addEventListener("beforeprint", () => timelines.forEach(timeline => timeline.all()));

  // The contents tell where one is.
  const links = new Map([...document.querySelectorAll("nav a")].map(link => [link.hash.slice(1), link]));
  const watch = new IntersectionObserver(seen => {
    for (const { target, isIntersecting } of seen) {
      const link = links.get(target.id);
      if (!link) continue;
      if (isIntersecting) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
    }
  }, { rootMargin: "-20% 0px -70% 0px" });
  document.querySelectorAll("main section").forEach(section => watch.observe(section));
})();

"""####
    ),
    (
      "style.css",
      ####"""
:root {
  color-scheme: light dark;
  --paper: #ffffff; --raised: #f6f7f9; --ink: #1a1f26; --soft: #57606a; --line: #d5dae1; --link: #0b57b5;
  --trigger: #8a5a00; --root: #b3201c; --impact: #41485a; --loop: #6b3fb5; --good: #17693a; --calm: #2f6d8f;
  --plain: #6b7480; --faint: #b4bbc4; --band: #dce6f2; --window: #b3201c14; --spark: #8fa3b8;
  --sans: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --serif: ui-serif, Charter, "Bitstream Charter", "Iowan Old Style", Cambria, Georgia, "Liberation Serif", serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #11151a; --raised: #191f26; --ink: #e4e8ed; --soft: #a0a9b4; --line: #303843; --link: #84bdff;
    --trigger: #e0ab4a; --root: #ff8a80; --impact: #c3cad6; --loop: #c7a6ff; --good: #6fcf97; --calm: #7fc0e0;
    --plain: #939daa; --faint: #59626e; --band: #24364a; --window: #ff8a801c; --spark: #5f7890;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 0 1.5rem 3rem; max-width: 82rem; background: var(--paper); color: var(--ink);
  font: 400 1rem/1.55 var(--sans); overflow-wrap: break-word;
}
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .25rem .75rem; z-index: 3; }
code, pre { font-family: var(--mono); font-size: .875em; }
code { overflow-wrap: anywhere; }

/* The answers: what a reader wants to know first. */
.answers { padding: 1.5rem 0 1.75rem; border-bottom: 1px solid var(--line); }
.masthead { margin: 0; color: var(--soft); font-size: .875rem; }
.chip {
  display: inline-block; margin-right: .5rem; padding: .05rem .55rem; border-radius: 1rem; border: 1px solid currentColor;
  font-weight: 600; font-size: .75rem; letter-spacing: .02em; color: var(--trigger);
}
body.tone-good .chip { color: var(--good); }
h1 { margin: .6rem 0 1.4rem; max-width: 60rem; font: 600 clamp(1.35rem, 1rem + 1.2vw, 1.9rem)/1.25 var(--serif); letter-spacing: -.01em; text-wrap: balance; }
h1 .cited { font: 400 .875rem/1 var(--sans); letter-spacing: 0; margin-left: .4rem; }
body:not(.tone-bad) h1 .cited { display: block; margin: .6rem 0 0; font-size: 1rem; line-height: 1.5; color: var(--soft); }
.answers dl { display: grid; grid-template-columns: repeat(6, 1fr); gap: 1.35rem 2rem; margin: 0; }
.answer { grid-column: span 2; border-top: 2px solid var(--line); padding-top: .55rem; font-size: .9375rem; line-height: 1.45; }
.answer.trigger, .answer.root { grid-column: span 3; font-size: 1rem; }
.answer.trigger { border-color: var(--trigger); }
.answer.root { border-color: var(--root); }
.answer.impact { order: 1; } .answer.trigger, .answer.root { order: 0; }
.answer.before { order: 2; } .answer.confidence { order: 3; } .answer.next { order: 4; grid-column: 1 / -1; }
.answer.impact, .answer.before, .answer.confidence { grid-column: span 2; }
.answer dt { font-size: .8125rem; font-weight: 600; color: var(--soft); }
.answer.trigger dt { color: var(--trigger); } .answer.root dt { color: var(--root); }
.answer dd { margin: .15rem 0 0; }
.answer b { display: block; font-weight: 600; }
.answer.trigger b, .answer.root b { font: 600 1.1875rem/1.32 var(--serif); margin-bottom: .2rem; }
.answer dd span { color: var(--soft); }
.answer dd code { color: var(--ink); }

/* Citations look the same everywhere. */
.cites { white-space: normal; margin-left: .15em; }
a.cite { font: 500 .75rem/1 var(--mono); text-decoration: none; padding: .05rem 0; margin-right: .4rem; border-radius: 3px; }
a.cite:last-child { margin-right: 0; }
time { white-space: nowrap; }
a.cite:hover, a.cite:focus-visible { background: var(--band); }

.columns { display: grid; grid-template-columns: 13.5rem minmax(0, 1fr); gap: 3rem; }
nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1.75rem 0; font-size: .8438rem; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav li.level-2 { padding-left: .75rem; }
nav a { display: block; padding: .22rem 0; color: var(--soft); text-decoration: none; line-height: 1.35; }
nav a:hover, nav a[aria-current] { color: var(--ink); text-decoration: underline; }
main { padding-top: .5rem; }
section { margin-top: 2.5rem; }
h2 { margin: 0 0 .75rem; font: 600 1.375rem/1.25 var(--serif); }
h3 { margin: 0 0 .6rem; font: 600 1.1875rem/1.25 var(--serif); }
main p, main ul { max-width: 46rem; margin: .6rem 0; }
main ul { padding-left: 1.15rem; }
li { margin: .2rem 0; }

.statement { margin: 1rem 0 1.25rem; padding: .2rem 0 .2rem 1.1rem; border-left: 3px solid var(--root); }
.statement p { font: 400 1.125rem/1.6 var(--serif); max-width: 44rem; }
.statement code { font-size: .8em; }
.facts { display: grid; gap: .35rem 0; margin: .75rem 0; max-width: 56rem; }
.facts div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 1rem; }
.facts dt { color: var(--soft); font-size: .9375rem; }
.facts dd { margin: 0; }
.todo { margin: 1rem 0; padding: .7rem 1rem; max-width: 46rem; background: var(--raised); border: 1px dashed var(--faint); border-radius: 6px; font-size: .9375rem; }
.todo p { margin: 0; }
.todo strong { display: block; color: var(--trigger); font-size: .8125rem; }
.todo .why { display: block; color: var(--soft); font-size: .875rem; }

/* Tables scroll on their own; rows that matter less wait behind a checkbox. */
.scroll { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.45; }
th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; color: var(--soft); font-size: .8125rem; white-space: nowrap; }
td { min-width: 4rem; font-variant-numeric: tabular-nums; }
td:first-child { white-space: nowrap; }
#timeline td, section[id$="-timeline"] td:nth-child(4), section[id$="-contributing"] td:nth-child(5) { min-width: 15rem; }
td code { white-space: nowrap; }
tr[class*="kind-"] td:first-child { box-shadow: inset 3px 0 0 var(--kind, transparent); padding-left: .7rem; }
table:has(tr[class*="kind-"]) th:first-child { padding-left: .7rem; }
tr:target td, .evidence li:target { background: var(--band); }
input.all { accent-color: var(--link); margin: 0 .45rem 0 0; vertical-align: middle; width: 1rem; height: 1rem; }
input.all + label { font-size: .875rem; cursor: pointer; }
input.all + label span { color: var(--soft); }
input.all:not(:checked) ~ .scroll tr.minor:not(:target) { display: none; }
section > input.all ~ .scroll { margin-top: .4rem; }

.kind-trigger { --kind: var(--trigger); } .kind-root-cause { --kind: var(--root); } .kind-impact { --kind: var(--impact); }
.kind-sustainer, .kind-amplifier { --kind: var(--loop); } .kind-mitigation, .kind-recovery { --kind: var(--good); }
.kind-protective, .kind-vulnerability { --kind: var(--calm); } .kind-symptom { --kind: var(--plain); } .kind-coincidence { --kind: var(--faint); }

/* Figures. */
.figure { margin: 1.25rem 0 1.5rem; position: relative; }
figcaption { font-size: .875rem; color: var(--soft); max-width: 46rem; margin-bottom: .5rem; }
figcaption strong { color: var(--ink); font-weight: 600; }
.canvas { overflow-x: auto; padding-bottom: 2px; }
.canvas svg { display: block; width: 100%; height: auto; min-width: 44rem; font-family: var(--sans); }
.graph .canvas svg, .cohorts .canvas svg { max-width: 48rem; min-width: 38rem; }
.js .canvas svg.lanes { min-width: 0; }
svg text { fill: var(--soft); font-size: 11.5px; }
svg .name { fill: var(--ink); font-size: 12.5px; font-weight: 600; }
svg .caption { fill: var(--kind); font-size: 12px; font-weight: 600; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }
svg .axis line { stroke: var(--line); stroke-width: 1; stroke-dasharray: 2 4; }
svg .rule { stroke: var(--line); stroke-width: 1; }
svg .window { fill: var(--window); }
svg .moment { fill: var(--kind); opacity: .6; }
svg .activity path { fill: var(--spark); fill-opacity: .28; stroke: var(--spark); stroke-width: 1; }
svg .mark rect { fill: var(--kind); fill-opacity: .8; }
svg .mark.kind-symptom rect { fill-opacity: .5; }
svg .mark.kind-coincidence rect { fill: transparent; stroke: var(--faint); }
svg .mark.main rect { fill-opacity: 1; }
svg .mark:hover rect, svg .mark:focus rect, svg .mark.now rect { stroke: var(--ink); stroke-width: 2; fill-opacity: 1; }
svg .mark:focus { outline: none; }
svg .node rect { fill: var(--raised); stroke: var(--line); }
svg .node rect.edge { fill: var(--kind); stroke: none; }
svg .node .title { fill: var(--ink); font-size: 13px; font-weight: 600; }
svg .node .detail { font-size: 12px; }
svg .link { fill: none; stroke: var(--plain); stroke-width: 1.4; }
svg .link.loop { stroke-dasharray: 4 3; stroke: var(--loop); }
svg .arrow { fill: var(--plain); }
svg .says { font-size: 11.5px; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
svg .ground { fill: var(--raised); }
svg .usual { fill: var(--band); }
svg .values { fill: var(--kind); fill-opacity: .75; }
svg .cohort .with { fill: var(--root); } svg .cohort .without { fill: var(--plain); }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; list-style: none; margin: .5rem 0 0; padding: 0; font-size: .8125rem; color: var(--soft); max-width: none; }
.swatch { display: inline-block; width: .9rem; height: .5rem; border-radius: 2px; background: var(--kind); margin-right: .4rem; }
.kind-coincidence .swatch { background: none; border: 1px solid var(--faint); }
.controls { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem; margin: .4rem 0; max-width: none; }
.controls[hidden] { display: none; }
.controls button { font: 500 .8125rem/1 var(--sans); color: var(--ink); background: var(--raised); border: 1px solid var(--faint); border-radius: 5px; padding: .42rem .7rem; cursor: pointer; }
.controls button:hover { border-color: var(--ink); }
.controls .hint { font-size: .8125rem; color: var(--soft); }
.tip { position: absolute; z-index: 2; width: min(30rem, 92vw); padding: .65rem .8rem; background: var(--paper); border: 1px solid var(--faint); border-radius: 6px; box-shadow: 0 6px 24px #0003; font-size: .8438rem; line-height: 1.4; pointer-events: none; }
.tip b { display: block; }
.tip .when { color: var(--soft); }
.tip code { display: block; margin-top: .35rem; padding: .3rem .4rem; background: var(--raised); border-radius: 4px; font-size: .75rem; max-height: 4.2em; overflow: hidden; }

.evidence { list-style: none; margin: 1rem 0; padding: 0; font-size: .8438rem; }
.evidence li { margin: 0; padding: .5rem 0; border-bottom: 1px solid var(--line); }
.evidence p { margin: 0; max-width: none; color: var(--soft); }
.evidence b { font-family: var(--mono); color: var(--ink); }
.evidence .digest { color: var(--soft); font-family: var(--mono); font-size: .75rem; }
.evidence pre { margin: .2rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .8438rem; color: var(--soft); }

@media (max-width: 62rem) {
  .columns { display: block; }
  nav { position: static; max-height: none; padding: 1rem 0 0; }
  nav ol { columns: 2; column-gap: 1.5rem; }
}
@media (max-width: 44rem) {
  body { padding: 0 1rem 2rem; }
  .answers { padding-top: 1rem; }
  .answers dl { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
  .answers .answer { grid-column: 1; }
  h1 { margin-bottom: 1.1rem; }
  .facts div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .controls .hint { display: none; }
  .tip { position: fixed; left: 4vw !important; right: 4vw; top: auto !important; bottom: .5rem; width: auto; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root {
    --paper: #ffffff; --raised: #f6f7f9; --ink: #000000; --soft: #444c56; --line: #c9cfd6; --link: #0b3d80;
    --trigger: #8a5a00; --root: #b3201c; --impact: #41485a; --loop: #6b3fb5; --good: #17693a; --calm: #2f6d8f;
    --plain: #6b7480; --faint: #b4bbc4; --band: #dce6f2; --window: #b3201c14; --spark: #8fa3b8;
  }
  @page { margin: 16mm 15mm; }
  html { font-size: 10.5pt; }
  body { padding: 0; max-width: none; }
  nav, .skip, .controls, .tip, input.all, input.all + label { display: none !important; }
  .columns { display: block; }
  a { color: inherit; text-decoration: none; }
  h2, h3, figcaption { break-after: avoid; }
  tr, figure, .todo, .answer, .evidence li { break-inside: avoid; }
  .scroll, .canvas { overflow: visible; }
  .canvas svg { min-width: 0 !important; width: 100% !important; }
  table { font-size: 8pt; }
  th, td, td:first-child, td code { white-space: normal; min-width: 0 !important; padding-right: 1.5mm; }
  td code { overflow-wrap: anywhere; }
  section[id$="coverage"] table { font-size: 6.5pt; table-layout: fixed; }
  section[id$="coverage"] :is(th, td) { overflow-wrap: anywhere; }
  section[id$="coverage"] time { white-space: normal; }
  thead { display: table-header-group; }
  .evidence { font-size: 7.5pt; }
  section { margin-top: 1.4rem; }
}

"""####
    ),
  ]

  /// The text of a file, empty when there is none.
  static func text(_ path: String) -> String { files.first { $0.path == path }?.text ?? "" }
}
