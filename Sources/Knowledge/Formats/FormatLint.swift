import ProximateDiagnostics
import ProximatePatterns

/// Checks a format as a whole: that its parts fit together, and that its samples show what it says.
struct FormatLint {
  private let format: FormatDefinition
  private let patterns: [CheckedPattern]
  private let file: RuleFile
  private let reader: MappingReader

  init(_ format: FormatDefinition, _ patterns: [CheckedPattern], _ file: RuleFile, _ reader: MappingReader) {
    self.format = format
    self.patterns = patterns
    self.file = file
    self.reader = reader
  }

  /// Reports all that does not fit.
  func check() {
    if file.documents != nil { return }
    checkCaptures()
    checkSampleCounts()
    if format.parse == .regex, !file.isTrusted { checkSamples() }
  }

  private func checkCaptures() {
    guard format.parse == .regex else {
      for key in ["line", "patterns"] where reader.value(key) != nil {
        file.error("F206", "a format of type \(format.parse.rawValue) has no patterns", at: reader.key(key))
      }
      return
    }
    let wantsPatterns = reader.value("line") == nil && reader.value("patterns") == nil
    if wantsPatterns {
      file.error("Y104", "a format of type regex needs `line` or `patterns`", at: reader.node)
    }
    let groups = Set(patterns.flatMap(\.groups))
    guard !patterns.isEmpty else { return }
    for field in format.timestamp?.fields ?? [] { require(field, among: groups, "timestamp", "F200") }
    for field in format.severity.map({ [$0.field] + $0.alternatives }) ?? [] {
      require(field, among: groups, "severity", "F202")
    }
    for field in format.fields { require(field.capture, among: groups, "fields", "F201") }
  }

  private func require(_ capture: String, among groups: Set<String>, _ key: String, _ code: String) {
    if groups.contains(capture) { return }
    file.error(
      code, "no pattern captures `\(capture)`", at: reader.key(key),
      help: Suggestion.help(for: capture, among: groups.sorted()))
  }

  private func checkSampleCounts() {
    let claimed = format.samples.count { $0.isClaimed }
    let code = claimed < 2 ? "F303" : "F304"
    let wanted = claimed < 2 ? "two samples that it reads" : "a sample that it must not claim (`reject:`)"
    if claimed < 2 || claimed == format.samples.count {
      file.error(code, "a format needs at least \(wanted)", at: reader.key("samples"))
    }
  }

  private func checkSamples() {
    let compiled = patterns.compactMap(\.compiled)
    guard compiled.count == patterns.count, !compiled.isEmpty else { return }
    var matcher = Matcher()
    for (index, sample) in format.samples.enumerated() {
      let isRead = compiled.contains { sample.isRead(by: $0, &matcher) }
      guard isRead != sample.isClaimed, !isHeader(sample) else { continue }
      let verb = sample.isClaimed ? "is read by no pattern" : "must not be claimed, but a pattern reads it"
      file.report(
        Diagnostic(
          .error, sample.isClaimed ? "F301" : "F302", "sample \(index + 1) \(verb)", at: sample.place,
          help: "`proximate formats why` shows how far the patterns get"))
    }
  }

  /// Lines that are no events need no pattern.
  private func isHeader(_ sample: FormatSample) -> Bool {
    guard sample.isClaimed, let text = format.headerLines?.text, let pattern = try? Pattern(text) else {
      return false
    }
    var matcher = Matcher()
    return sample.isRead(by: pattern, &matcher)
  }
}

extension FormatSample {
  /// Whether a pattern reads it: its first line, or all of it when the pattern speaks of several lines.
  func isRead(by pattern: Pattern, _ matcher: inout Matcher) -> Bool {
    let seen = pattern.text.contains("\\n") ? text[...] : text.prefix { $0 != "\n" && $0 != "\r\n" }
    return matcher.match(pattern, in: Array(seen.utf8).span) == .match
  }
}
