import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel
import ProximatePatterns
import Synchronization

/// A format made ready for reading lines; immutable and shared by all workers.
final class CompiledFormat: Sendable {
  /// A constant that every row gets.
  struct Constant: Sendable {
    var role: FieldRole
    /// The number of its text among the constant texts.
    var id: Int
  }

  /// "last message repeated N times".
  final class RepeatMarker: Sendable {
    let pattern: Pattern
    /// The group that holds the number.
    let group: Int
    /// Finds texts of which one occurs in every marker, nil when none are known.
    private let scanner: LiteralScanner?
    /// Tests the text as a whole where the pattern's syntax allows, which costs less than looking for texts.
    private let scan: LineScanner?
    /// The bytes that a marker begins with.
    let beginnings: ByteSet

    /// - Throws: R100 when PCRE2 does not compile the pattern.
    init(_ source: NamedPattern) throws(Diagnostic) {
      let pattern = try Pattern.compiled(source)
      self.pattern = pattern
      group = pattern.groups.first { $0.name == "n" }?.index ?? 0
      scanner = RequiredLiterals(source.text).map { LiteralScanner([LiteralSet($0)]) }
      scan = LineScanner(source.text)
      beginnings = scan?.beginnings ?? .all
    }

    /// Whether the text may be a marker; `hits` and `captures` are room to work in.
    func isPossible(in text: Span<UInt8>, _ hits: inout [Int], _ captures: inout [Int32]) -> Bool {
      if let scan { return scan.match(text, captures: &captures) }
      guard let scanner else { return true }
      scanner.candidates(in: text, into: &hits)
      return !hits.isEmpty
    }
  }

  /// Index in the knowledge base's formats.
  let index: Int32
  let definition: FormatDefinition
  let parse: ParseKind
  let isEnvelope: Bool
  let delimiter: UInt8
  let patterns: [HeaderPattern]
  /// The same patterns, to be tried line by line.
  let links: [PatternLink]
  let roles: RoleBook
  let keys: KeyTable
  let requiredMask: UInt64
  /// Texts that every line with the required keys holds; of columns, the line that names them.
  let requiredTexts: [[UInt8]]
  let notations: [TimestampNotation]
  /// The first of the notations, when its minutes are kept.
  let commonNotation: StampMemo.Notation?
  /// How many parts the time stamp is joined from.
  let timeParts: Int
  /// Each of them is a whole stamp, of which the first that is there counts.
  let hasStampAlternatives: Bool
  /// Zone that the format gives to stamps without one.
  let zone: Zone?
  let hasZone: Bool
  /// Whether its stamps are local times of places that are not named.
  let isLocal: Bool
  let severity: SeverityScale
  /// Whether a line that states no level has that of its message: text, of which a level may be a part. The message of
  /// an envelope is looked at when it is whole.
  let findsLevels: Bool
  let constants: [Constant]
  let header: Pattern?
  let headerLines: LineTest?
  let repeatMarker: RepeatMarker?
  let recordStart: Pattern?
  let recordEnd: Pattern?
  let maxLines: Int
  /// The bytes that a line which is anything of this format begins with.
  let beginnings: ByteSet
  /// Constant texts, the numbers of which begin with `firstText`.
  let texts: [[UInt8]]
  let firstText: Int
  private let names: VocabularyNames
  private let compiledEvents = AtomicLazyReference<EventVocabulary>()

  /// Compiles a format.
  ///
  /// - Parameter usesScan: whether patterns may become scanners; false serves the test that both agree.
  /// - Throws: R100 (a pattern), F110 (a notation of time), F111 (a zone).
  init(
    _ definition: FormatDefinition, index: Int32, names: VocabularyNames, firstText: Int, usesScan: Bool
  )
    throws(Diagnostic)
  {
    self.index = index
    self.definition = definition
    self.firstText = firstText
    var texts: [[UInt8]] = []
    (parse, isEnvelope, delimiter) = (definition.parse, definition.isEnvelope, definition.delimiter)
    let roles = RoleBook(definition, fieldIndices: names.fieldIndices)
    self.roles = roles
    // Patterns and columns know their roles by number: only keys are looked up.
    keys = definition.parse.hasKeys ? KeyTable(roles, canonicalNames: names.fields) : .empty
    requiredMask =
      definition.requiredKeys.isEmpty ? 0 : UInt64.max >> UInt64(64 - min(64, definition.requiredKeys.count))
    requiredTexts = Self.requiredTexts(definition)
    var patterns: [HeaderPattern] = []
    for source in definition.patterns {
      patterns.append(try HeaderPattern(source, roles: roles, texts: &texts, firstText, usesScan: usesScan))
    }
    self.patterns = patterns
    links = patterns.map { PatternLink($0) }
    notations = try Self.notations(definition)
    commonNotation =
      notations.first == .iso8601 ? .iso8601 : notations.first == .rfc3164 ? .rfc3164 : nil
    timeParts = definition.timestamp?.fields.count ?? 0
    hasStampAlternatives = definition.timestamp?.areAlternatives ?? false
    zone = try definition.timestamp?.zone.map { name throws(Diagnostic) in try Zone(name) }
    hasZone = zone != nil
    isLocal = definition.timestamp?.isLocal ?? false
    let scale = SeverityScale(definition.severity)
    severity = scale
    findsLevels = definition.parse == .regex && !definition.isEnvelope && scale.fallback == 0
    var constants: [Constant] = []
    for (name, value) in definition.constants.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
      constants.append(Constant(role: roles.role(of: name), id: firstText + texts.count))
      texts.append([UInt8](value.utf8))
    }
    (self.constants, self.texts) = (constants, texts)
    header = try Self.pattern(definition.header)
    headerLines = try definition.headerLines.map { source throws(Diagnostic) in
      try LineTest(source, usesScan: usesScan)
    }
    repeatMarker = try definition.repeatMarker.map { source throws(Diagnostic) in try RepeatMarker(source) }
    recordStart = try Self.pattern(definition.multiline?.start, "multiline.start", definition)
    recordEnd = try Self.pattern(definition.multiline?.end, "multiline.end", definition)
    maxLines = max(1, definition.multiline?.maxLines ?? MultilineSpec().maxLines)
    self.names = names
    let testsLines = headerLines != nil || recordStart != nil
    beginnings = testsLines ? .all : Self.beginnings(parse, patterns)
  }

  /// A format that claims nothing.
  init(silent definition: FormatDefinition, index: Int32, names: VocabularyNames) {
    self.index = index
    self.definition = definition
    self.names = names
    (parse, isEnvelope, delimiter) = (.regex, false, definition.delimiter)
    (patterns, links, keys, requiredMask, requiredTexts) = ([], [], .empty, 0, [])
    (notations, commonNotation) = ([], nil)
    roles = RoleBook(definition, fieldIndices: [:])
    (timeParts, zone, hasZone, isLocal, hasStampAlternatives) = (0, nil, false, false, false)
    (severity, findsLevels) = (SeverityScale(nil), false)
    constants = []
    (header, headerLines, repeatMarker, recordStart, recordEnd) = (nil, nil, nil, nil, nil)
    (maxLines, beginnings, texts, firstText) = (1, ByteSet(), [], 0)
  }

  /// Whether its messages are what programs write, some of which write objects: `shop[812]: {"level":"error",...}`.
  var relays: Bool { (parse == .regex || parse == .json) && !isEnvelope && recordStart == nil }

  /// Whether a message may be an object that it passes on. A text within an object has its quotes escaped, and was copied
  /// for it: what was not copied is the line itself, as the message of objects that have none.
  @inline(__always)
  func relays(_ message: TextRange) -> Bool { relays && (parse == .regex || message.isScratch) }

  /// Whether it gives names to its lines.
  var namesEvents: Bool { !definition.events.isEmpty }

  /// The names that it gives to lines, compiled when they are first asked for.
  var events: EventVocabulary {
    if let events = compiledEvents.load() { return events }
    // Knowledge that nobody has checked was compiled, and its mistakes told, before the first line was read.
    return compiledEvents.storeIfNil((try? EventVocabulary(definition, roles: roles, names: names)) ?? .empty)
  }

  /// Compiles the names that it gives to lines now.
  ///
  /// - Throws: R100 when a pattern cannot be compiled.
  func compileEvents() throws(Diagnostic) {
    _ = compiledEvents.storeIfNil(try EventVocabulary(definition, roles: roles, names: names))
  }

  /// What `LineReader` can claim begins with one of these bytes.
  private static func beginnings(_ parse: ParseKind, _ patterns: [HeaderPattern]) -> ByteSet {
    switch parse {
    case .json: ByteSet(" \t{".utf8)
    case .regex:
      patterns.reduce(into: ByteSet()) { $0.formUnion($1.scan?.beginnings ?? .all) }
    case .logfmt, .w3c, .csv, .journalExport: .all
    }
  }

  /// Whether a line can only be read with what stood above it: such a log is never cut into ranges.
  var isStateful: Bool {
    switch definition.parse {
    case .w3c, .csv, .journalExport: true
    case .regex, .json, .logfmt: recordEnd != nil || joinsLines
    }
  }

  /// Whether long messages are split over lines that only a missing line break marks (Docker's json-file driver).
  var splitsLines: Bool {
    definition.parse == .json && definition.isEnvelope && definition.requiredKeys.contains("log")
      && definition.requiredKeys.contains("stream")
  }

  /// Whether a message may be spread over several lines of the envelope.
  private var joinsLines: Bool {
    guard definition.isEnvelope else { return false }
    return splitsLines || patterns.contains { $0.groups.contains { $0.role.isPartialFlag } }
  }

  private static func requiredTexts(_ definition: FormatDefinition) -> [[UInt8]] {
    switch definition.parse {
    case .json, .logfmt, .journalExport:
      definition.requiredKeys.prefix(64).flatMap { key in
        key.hasPrefix("/") ? key.split(separator: "/").map { [UInt8]($0.utf8) } : [[UInt8](key.utf8)]
      }
    case .csv:
      (definition.requiredKeys + (definition.timestamp.map { $0.areAlternatives ? [] : $0.fields } ?? []))
        .map { [UInt8]($0.utf8) }
    case .regex, .w3c: []
    }
  }

  private static func notations(_ definition: FormatDefinition) throws(Diagnostic) -> [TimestampNotation] {
    var result: [TimestampNotation] = []
    for name in definition.timestamp?.notations ?? [] {
      guard let notation = TimestampNotation(name) else {
        throw Diagnostic(
          .error, "F110", "format `\(definition.id)`: unknown notation of time `\(name)`",
          at: definition.place)
      }
      result.append(notation)
    }
    return result
  }

  private static func pattern(_ source: NamedPattern?) throws(Diagnostic) -> Pattern? {
    try source.map { source throws(Diagnostic) in try Pattern.compiled(source) }
  }

  private static func pattern(_ text: String?, _ name: String, _ definition: FormatDefinition)
    throws(Diagnostic)
    -> Pattern?
  {
    try text.map { text throws(Diagnostic) in
      try Pattern.compiled(NamedPattern(name: name, text: text, place: definition.place))
    }
  }
}

extension ParseKind {
  /// Whether the values of a line have their names beside them.
  var hasKeys: Bool {
    switch self {
    case .json, .logfmt, .journalExport: true
    case .regex, .w3c, .csv: false
    }
  }
}

extension FormatDefinition {
  /// Whether it can be the format of a message within an envelope.
  var mayBeInner: Bool {
    switch parse {
    case .regex, .json, .logfmt: !isEnvelope && multiline?.start == nil
    case .w3c, .csv, .journalExport: false
    }
  }
}
