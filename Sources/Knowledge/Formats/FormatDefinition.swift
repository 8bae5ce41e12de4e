package import ProximateDiagnostics
package import ProximatePatterns

/// How the lines of a format are taken apart.
package enum ParseKind: String, Sendable, Hashable, CaseIterable {
  /// By the named groups of patterns.
  case regex
  /// One JSON object per line.
  case json
  /// `key=value key="quoted value"`.
  case logfmt
  /// Columns named by a `#Fields:` directive.
  case w3c
  /// systemd journal export format: one `KEY=value` a line, records separated by a blank line.
  case journalExport = "journal-export"
  /// Delimited columns.
  case csv
}

/// A located regular expression of a format.
package struct NamedPattern: Sendable, Hashable {
  /// Its name within the format.
  package var name: String
  /// PCRE2 text.
  package var text: String
  /// Where it was written.
  package var place: Place

  package init(name: String, text: String, place: Place) {
    self.name = name
    self.text = text
    self.place = place
  }
}

/// How a format writes time.
package struct TimestampSpec: Sendable, Hashable {
  /// Captures (or JSON keys, columns) that hold it; several are joined by one space (W3C `date` and `time`).
  /// `a|b`: either name stands for the same part.
  package var fields: [String]
  /// The most of them.
  package static let mostFields = 6
  /// Each of the fields holds a whole stamp: the first that is there counts, and they are not joined.
  package var areAlternatives = false
  /// Notations tried in order: presets `iso8601 rfc3164 apache w3c epoch epoch_s epoch_ms epoch_us epoch_ns epoch_hex hex_date klog`
  /// (`epoch` tells the unit by size), or a strptime format with %Y %y %m %d %e %H %I %M %S %p %b %B %a %z %Z %f %j.
  package var notations: [String]
  /// Zone of stamps that state none: nil = not known (taken for UTC), `UTC`, an offset `+02:00`, or an IANA name.
  package var zone: String?
  /// Whether the stamps are local times of places that are not named, each line of its own (`timezone: local`): they
  /// are taken for UTC, and known to half a day only.
  package var isLocal = false
  /// A pattern with a group `zone` (an offset): a line of the source in which it is found states the zone of the
  /// source's stamps (WindowsUpdate.log: `tz: +0200`). It comes before `zone`.
  package var zonePattern: NamedPattern?

  package init(fields: [String], notations: [String], zone: String? = nil) {
    self.fields = fields
    self.notations = notations
    self.zone = zone
  }
}

/// How a format writes severity.
package struct SeveritySpec: Sendable, Hashable {
  /// The capture.
  package var field: String
  /// Further ones: the last that is there counts.
  package var alternatives: [String] = []
  /// Spellings in lower case to OpenTelemetry numbers; on top of the usual words, which are known.
  package var map: [String: UInt8]
  /// Number when the field is absent or its spelling is unknown; 0 leaves it unspecified.
  package var fallback: UInt8

  package init(field: String, map: [String: UInt8], fallback: UInt8 = 0) {
    self.field = field
    self.map = map
    self.fallback = fallback
  }
}

/// A value's type.
package enum FieldType: String, Sendable, Hashable, CaseIterable {
  case string, int, float, duration, timestamp
}

/// From a capture, JSON key (`a`, `/a/b`) or column to a canonical field.
package struct FieldMapping: Sendable, Hashable {
  /// The capture, key or column.
  package var capture: String
  /// Canonical name (OpenTelemetry's where one exists); `body` is the message.
  package var name: String
  /// The value's type.
  package var type: FieldType
  /// The kind of entity the value identifies, when it does.
  package var entity: String?

  package init(capture: String, name: String, type: FieldType = .string, entity: String? = nil) {
    self.capture = capture
    self.name = name
    self.type = type
    self.entity = entity
  }
}

/// How records of several lines are put together.
///
/// The format's patterns read a record's first line. A pattern whose text holds `\n` reads the whole record.
package struct MultilineSpec: Sendable, Hashable {
  /// Lines that this pattern matches begin a record; every other line continues the one above. nil: a line that
  /// the header patterns match begins a record, and indented lines and usual stack trace lines continue it.
  package var start: String?
  /// A line that matches ends the record (the line belongs to it).
  package var end: String?
  /// A record is cut after this many lines.
  package var maxLines: Int

  package init(start: String? = nil, end: String? = nil, maxLines: Int = 500) {
    self.start = start
    self.end = end
    self.maxLines = maxLines
  }
}

/// A name in the event vocabulary that a format gives to some of its lines.
package struct EventDefinition: Sendable, Hashable {
  /// The event's name, `net.admission.reject`.
  package var name: String
  /// When a line is such an event; definitions are tried in order.
  package var when: Condition
  /// Further fields, from a pattern over one field.
  package var extract: Extraction?

  package init(name: String, when: Condition, extract: Extraction? = nil) {
    self.name = name
    self.when = when
    self.extract = extract
  }
}

/// Fields taken out of another field.
package struct Extraction: Sendable, Hashable {
  /// The field searched, mostly `body`.
  package var from: String
  /// PCRE2 text with named groups; group names are canonical field names with `.` written as `__`.
  package var pattern: NamedPattern
  /// Types of groups that are not strings.
  package var types: [String: FieldType]

  package init(from: String, pattern: NamedPattern, types: [String: FieldType] = [:]) {
    self.from = from
    self.pattern = pattern
    self.types = types
  }
}

/// A line that a format must (or must not) read, with what it must find.
package struct FormatSample: Sendable, Hashable {
  /// The raw text, of one or more lines.
  package var text: String
  /// False for `reject:` samples, which the format must not claim.
  package var isClaimed: Bool
  /// What must be found: `time`, `severity`, `event`, `message`, canonical fields.
  package var expect: [String: String]
  /// Date `YYYY-MM-DD` as of which a stamp without a year (or without a date) is read; nil when it has one.
  package var reference: String?
  /// Where it was written.
  package var place: Place

  package init(
    text: String, isClaimed: Bool, expect: [String: String] = [:], reference: String? = nil, place: Place
  ) {
    self.text = text
    self.isClaimed = isClaimed
    self.expect = expect
    self.reference = reference
    self.place = place
  }
}

/// A log format as an expert describes it.
package struct FormatDefinition: Sendable, Hashable {
  /// Readable stable id, `p2p.supernode`.
  package var id: String
  /// One line for people.
  package var title: String
  package var version: Int
  package var status: RuleStatus
  package var parse: ParseKind
  /// Column delimiter of csv.
  package var delimiter: UInt8 = UInt8(ascii: ",")
  /// csv: column names, when the file has no header line.
  package var columns: [String] = []
  /// Globs of paths that such logs usually have; a hint, never a condition.
  package var paths: [String] = []
  /// A pattern that one of the first five lines of such a file matches; a strong hint.
  package var header: NamedPattern?
  /// JSON and logfmt: keys that must be present.
  package var requiredKeys: [String] = []
  /// Tie-break between formats that claim the same lines, higher first; specificity comes before it.
  package var priority = 50
  /// Tried in order.
  package var patterns: [NamedPattern] = []
  package var timestamp: TimestampSpec?
  package var severity: SeveritySpec?
  package var fields: [FieldMapping] = []
  /// Constant canonical fields.
  package var constants: [String: String] = [:]
  package var multiline: MultilineSpec?
  /// The message may itself be a line of another format: envelopes such as Docker's and CRI's.
  package var isEnvelope = false
  /// Lines that a pattern matches and that are no events (directives, separators).
  package var headerLines: NamedPattern?
  /// A pattern over the message with a group `n`: "last message repeated N times".
  package var repeatMarker: NamedPattern?
  package var events: [EventDefinition] = []
  package var samples: [FormatSample] = []
  /// The bytes that a line which is anything of this format begins with, when that was found out ahead: formats of
  /// the program of which no line can be are then never compiled.
  package var beginnings: ByteSet?
  /// Where it was written.
  package var place: Place

  package init(id: String, title: String, version: Int, status: RuleStatus, parse: ParseKind, place: Place) {
    self.id = id
    self.title = title
    self.version = version
    self.status = status
    self.parse = parse
    self.place = place
  }
}

/// How far a rule can be trusted.
package enum RuleStatus: String, Sendable, Hashable, CaseIterable {
  case experimental, test, stable, deprecated
}
