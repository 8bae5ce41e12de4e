/// What every code of a message about rules means, and what to do.
package enum CodeBook {
  /// One code.
  package struct Entry: Sendable {
    package var code: String
    package var title: String
    package var text: String
  }

  /// In the order of codes.
  package static let entries: [Entry] = text.split(separator: "\n").compactMap { line in
    let parts = line.split(separator: "|", maxSplits: 2).map {
      String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    return parts.count == 3 ? Entry(code: parts[0], title: parts[1], text: parts[2]) : nil
  }.sorted { $0.code < $1.code }

  /// The entry of a code, in whatever case.
  package static func entry(_ code: String) -> Entry? { entries.first { $0.code == code.uppercased() } }

  private static let text = #"""
    Y100 | not YAML | The parser stops here: the notes say where the structure began that it was reading. Mostly a quote is not closed, or a colon stands in a text without quotes.
    Y101 | a key is given twice | YAML would keep one of both silently. Remove one, or join their values.
    Y102 | anchors, aliases and merge keys are refused | They make places in messages wrong and files explode. Write the value out, or use `params`.
    Y103 | unknown key | A misspelt key would be ignored silently for ever. The help names the nearest known key.
    Y104 | something is missing | The rule cannot be understood without this key, or without something in this list.
    Y105 | wrong kind of value | A text, a list or a mapping is expected here.
    Y106 | unknown word | The value must be one of a few words; the help names them.
    Y107 | not a value of this kind | Durations are whole numbers with a unit (30s, 5m, 1h, 2d, 250ms), at most 3650d; other numbers have the bounds that the help names; times end in Z, ids are lower-case words joined by dots; `event`, `format` and `severity` are compared with values and not with other fields.
    Y109 | too long or too deep | Rules are written by hand: 4 MiB and 64 levels are enough.
    F110 | unknown notation of time | See F203.
    F111 | unknown time zone | `UTC`, an offset such as `+02:00`, or a name such as `Europe/Tallinn`.
    F200 | the time stamp is captured by no pattern | `timestamp.field` names a group of the pattern.
    F201 | a field is captured by no pattern | The keys of `fields` are groups of the pattern.
    F202 | the severity is captured by no pattern | `severity.field` names a group of the pattern.
    F203 | unknown notation of time | A preset (iso8601, rfc3164, apache, w3c, klog, epoch, epoch_s, epoch_ms, epoch_us, epoch_ns, epoch_hex, hex_date) or a strptime format.
    F204 | unknown zone | A zone is UTC, an offset such as +02:00, or an IANA name such as Europe/Zurich.
    F206 | patterns have no use here | Only formats of type regex have patterns.
    F210 | a repeat marker counts nothing | It needs a group `n` for the number of repetitions.
    F211 | an extraction finds nothing | Its pattern needs named groups; `__` stands for a dot in a name.
    F301 | a sample is read by no pattern | Change the pattern or the sample: `formats try` shows how far each pattern came.
    F302 | a line that must not be claimed is | The pattern is too wide: it would take lines of other formats.
    F303 | too few samples | Two lines that the format reads keep it from breaking unnoticed.
    F304 | no line to reject | A line that looks alike and is another format's keeps the pattern narrow.
    D201 | unknown parameter | `$name` must be declared under `params`.
    D202 | unused parameter | Nothing says `$name`: remove it or use it.
    D203 | unknown event | No format names an event so, and the rule would stay silent for ever.
    D204 | unknown field | No format produces it, and a test on it fails for every event.
    D205 | unknown detector | No pack has a detector of this id.
    D206 | a detector is made of its own findings | Composites may not form a circle.
    D207 | steps that make no sense | A sequence or set needs two events, or one and something that must not come.
    D208 | unknown step | `of` names the id of a step.
    R100 | not a regular expression | PCRE2 stops here.
    R120 | a repeat within a repeat | Time may grow exponentially with the length of a line. Make the inner repeat possessive (`++`).
    P410 | the pattern is tried on every line | No text must occur, so that the scanner cannot skip lines. Add a `contains`, or name the event.
    P411 | `.*` in the middle of a pattern | It goes to the end of the line and back. Say what may stand there, or use `.*?`.
    M500 | an id is given twice in a model | Components, mechanisms, loops, precedents and responses share one list of names.
    M501 | unknown component | `depends_on` and `drawn_from` name components of the model.
    M502 | unknown mechanism or loop | Paths of loops name mechanisms; tests name loops.
    M510 | a lag that cannot be | 0 <= min <= typical <= max.
    M511 | a loop does not close | The effect of each mechanism is the cause of the next, and that of the last the cause of the first.
    M512 | nothing lets an absorbed effect through | `enabled_by` names defects or limits: that is where root causes are looked for.
    M513 | a mechanism leads to itself | Cause and effect are the same finding in the same place.
    M514 | a test that cannot be met | What it expects is none of its findings, or a finding ends before it begins.
    M515 | a mechanism does not say why | One sentence that a reader of the report can judge.
    M516 | a mechanism leads nowhere | Nothing leads from its effect to what users feel.
    H800 | an id is given twice | Hypotheses of a file have different ids.
    H801 | a hypothesis that cannot be refuted | Name at least one test that would speak against it: else it can only ever be supported.
    H802 | a test of nothing | One of share, follows, cohort, distinct, clean, order, dose, precedent.
    H803 | a test without a bound | Exactly one of gt, gte, lt, lte (with risk_ratio_ before it for a cohort).
    H804 | unknown model | No pack has a model of this id.
    T201 | an empty case | `case.yaml` says nothing.
    T202 | a cause that nothing could match | It needs `evidence` or `components`.
    T203 | a case that cannot be read | See the notes of the message.
    T204 | a report that cannot be read | It is not what this version writes.
    T205 | no case | The directories hold no `case.yaml`.
    T601 | stable, but no test fires | A stable detector has a test that expects a finding.
    T602 | stable, but no test stays silent | A stable detector has a test that expects none: the nearest harmless case.
    T603 | a test without input | It needs `events` or `lines`.
    T604 | unknown format | The format of a test's lines is in no pack.
    T605 | an expectation of a backtest is not met | The detector fired more or less often than expected.
    T606 | a backtest found what nobody expects | Add an expectation, or set `unexpected: ignore`.
    K700 | an id is given twice | The first stays.
    K703 | unreadable | A file or directory of rules cannot be read.
    K704 | a rule replaces another one | A rule of the same id was loaded before it.
    K705 | a pack replaces another one | A pack of the same name was loaded before it.
    X100 | a foreign rule is left out | It says something that cannot be said here; the message names what.
    X101 | a part of a foreign rule is lost or weakened | Read the rule that was made before you trust it.
    X102 | worth knowing of an import | Nothing is lost.
    X103 | nothing to import | The files hold no rule of this language.
    X104 | a test of an imported rule does not pass | It was left out; the rule stands without it.
    """#
}
