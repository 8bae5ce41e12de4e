import ProximateModel

/// Findings as people would tell of them.
extension EvidenceIndex {
  /// Lines up to which a finding is those lines, so that quoting one tells more than counting them.
  private static let fewLines: UInt64 = 2

  /// A finding's sentence, with its line where one or two lines are all there is.
  ///
  /// - Parameter text: The sentence, when it is not the finding's own.
  func told(_ finding: Finding?, _ text: String? = nil) -> String {
    guard let finding else { return Prose.clause(text ?? "") }
    let sentence = SVG.clipped(Prose.clause(text ?? finding.summary), to: Self.longest)
    // A row of a snapshot says less than the sentence that names object, field and values.
    guard finding.isAuthored, finding.drift == nil, finding.count <= Self.fewLines, !sentence.contains("“"),
      let line = finding.evidence.first, let message = Quotation.message(of: line)
    else { return timed(sentence, finding) }
    return (sentence.hasSuffix(Self.one) ? String(sentence.dropLast(Self.one.count)) : sentence)
      + ": “\(message)”"
  }

  /// A sentence that counts, with how long it took; a rule's sentence has no place for that.
  private func timed(_ sentence: String, _ finding: Finding) -> String {
    let length = finding.interval.seconds
    guard finding.isAuthored, finding.count > Self.fewLines, length >= 1, !sentence.contains(" within ")
    else { return sentence }
    let (count, time) = (Prose.grouped(Int(clamping: finding.count)), Prose.duration(length))
    if sentence.hasSuffix("(\(count) lines)") { return "\(sentence.dropLast()) in \(time))" }
    return sentence.hasPrefix(count + " ") ? "\(sentence) in \(time)" : sentence
  }

  private static let one = " (1 line)"
  /// Characters of a sentence at most: whatever a rule puts in, it is no place for a whole line.
  private static let longest = 600

  /// What a candidate claims.
  func told(_ candidate: Candidate) -> String {
    guard let finding = candidate.findings.first.flatMap(finding), finding.type == candidate.cause else {
      return Prose.clause(candidate.claim)
    }
    return told(finding, candidate.claim)
  }

  /// A finding where a sentence has several.
  ///
  /// - Parameter most: Characters at most, the quotation mark at the end not counted.
  func brief(_ finding: Finding?, to most: Int = 90) -> String {
    let text = told(finding)
    guard text.count > most else { return text }
    return SVG.clipped(text, to: most) + (text.hasSuffix("”") ? "”" : "")
  }

  /// A candidate where a sentence has several: what was found, or what is claimed where that is something else.
  func brief(_ candidate: Candidate, to most: Int = 90) -> String {
    let first = candidate.findings.first.flatMap(finding)
    return first?.type == candidate.cause ? brief(first, to: most) : SVG.clipped(told(candidate), to: most)
  }

  /// What a candidate claims, in its line's own words where it is one line.
  func quoted(_ candidate: Candidate) -> String {
    let text = told(candidate)
    guard let open = text.firstIndex(of: "“"), text.hasSuffix("”"), text[..<open].hasSuffix(": ") else {
      return text
    }
    return String(text[open...])
  }

  /// A finding in a few words: its line where it is one, else its sentence.
  func headline(of finding: Finding?) -> String? {
    guard let finding else { return nil }
    let text = told(finding)
    guard let open = text.firstIndex(of: "“"), text.hasSuffix("”"), finding.count <= Self.fewLines else {
      return text
    }
    return String(text[text.index(after: open)...].dropLast())
  }

  /// A sentence of the engine's with what its ids of findings stand for.
  func named(_ sentence: String) -> String {
    sentence.replacing(/\bf[0-9]+\b/) { match in
      finding(String(match.0)).map { "\($0.type) (\(match.0))" } ?? String(match.0)
    }
  }
}

extension Impact {
  /// What users felt, without how much of it; the engine puts the numbers first.
  var felt: String {
    guard let colon = summary.firstRange(of: ": ") else { return Prose.clause(summary) }
    let felt = Prose.clause(String(summary[colon.upperBound...]))
    // A rule's own share is of other minutes than the numbers before it, and two shares would look like a mistake.
    guard let share = felt.prefixMatch(of: /[0-9.,]+ % of\s/) else { return felt }
    let rest = felt[share.range.upperBound...]
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }

  /// How much, for how long, and what users felt.
  var told: String {
    guard summary.contains(": ") else { return Prose.clause(summary) }
    return "\(extent): \(felt)"
  }

  /// How much, without how long.
  var numbers: String {
    guard let cut = extent.firstRange(of: ", for ") ?? extent.firstRange(of: ", not over") else {
      return extent
    }
    return String(extent[..<cut.lowerBound])
  }

  /// How much, and for how long when that is known.
  var extentWithoutEnd: String {
    guard let cut = extent.firstRange(of: ", not over when the logs end") else { return extent }
    return String(extent[..<cut.lowerBound])
  }

  /// How much, and for how long.
  var extent: String {
    if let colon = summary.firstRange(of: ": ") { return String(summary[..<colon.lowerBound]) }
    let share = peak.map { "\(Prose.percent($0)) of work failed at worst, " } ?? ""
    return share + (isOpenEnded ? length : "for \(length)")
  }

  /// In how many stages, when there are several.
  var stageCount: String? { stages.count > 1 ? "in \(stages.count) stages" : nil }

  /// How long, as far as that is known: a snapshot tells of one moment.
  var length: String {
    if isOpenEnded, interval.seconds == 0 { return "seen at one moment, for how long is not known" }
    return Prose.duration(interval.seconds) + (isOpenEnded ? " at least" : "")
      + (stageCount.map { " " + $0 } ?? "")
  }
}
