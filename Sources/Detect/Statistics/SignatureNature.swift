import ProximateModel

/// What kind of thing a message is, guessed from its words and its severity.
enum SignatureNature {
  /// Words by nature, the first that is found decides; `*` at the end: any word that begins so; at both ends:
  /// any text that contains it.
  private static let lexicon: [(nature: Nature, words: [String])] = [
    (
      .defect,
      [
        "panic*", "assert*", "null", "nullpointer*", "nil", "segfault*", "*segmentation fault*", "corrupt*",
        "*exception*", "invariant*", "overflow*", "traceback",
      ]
    ),
    (
      .capacity,
      [
        "*out of memory*", "*outofmemory*", "*no space*", "exhausted", "*too many*", "limit*", "quota*",
        "full",
        "overload*",
      ]
    ),
    (.protective, ["*shedding*", "shed", "*breaker*", "throttl*", "*self-protect*"]),
    (.recovery, ["recovered", "restored", "healthy", "reinstated", "*normally again*", "*works again*"]),
    (.retry, ["retry*", "retries", "reconnect*", "again"]),
    (
      .fault,
      [
        "timeout*", "*timed out*", "refused", "unreachable", "fail*", "unavailable", "error*",
        "*error", "reset", "denied", "lost",
      ]
    ),
    (.change, ["deploy*", "upgrad*", "version*", "release*", "rollout*", "config*", "reload*", "migrat*"]),
  ]

  /// What a log of changes puts first: what is said after it, as of a policy of retries, is what was changed.
  private static let announcements = ["deploy", "deployed", "release", "rollout", "upgrade", "config"]

  /// The likely nature of a masked signature. Below WARN, words of trouble are taken for talk about it.
  static func nature(of signature: String, severity: Severity) -> Nature {
    // What C prints for an absent text is no defect, and common where a value is optional.
    let text = signature.lowercased().replacing("(null)", with: "")
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let isCalm = severity != .unspecified && severity < .warning
    // A supervisor says "Reloading." whenever anything is installed: that something was read again is no change of it.
    if words.count == 1, words[0].hasPrefix("reload") { return .routine }
    if isCalm, words.count > 1, announcements.contains(words[0]) { return .change }
    for (nature, patterns) in lexicon where !isCalm || ![.defect, .capacity, .fault].contains(nature) {
      if patterns.contains(where: { holds($0, text, words) }) { return nature }
    }
    return severity >= .warning ? .fault : .routine
  }

  private static func holds(_ pattern: String, _ text: String, _ words: [String]) -> Bool {
    let core = pattern.filter { $0 != "*" }
    switch (pattern.hasPrefix("*"), pattern.hasSuffix("*")) {
    case (true, true): return text.contains(core)
    case (true, false): return words.contains { $0.hasSuffix(core) }
    case (false, true): return words.contains { $0.hasPrefix(core) }
    case (false, false): return words.contains(core)
    }
  }

  /// A signature as a sentence quotes it, in at most so many characters.
  static func quoted(_ signature: String, most: Int = 120) -> String {
    let text = withoutContext(signature)
    return "“" + (text.count > most ? text.prefix(most - 1) + "…" : text[...]) + "”"
  }

  /// A signature without the context that programs put in front of every message: `trace_id=<*> span_id=<*> paid` is
  /// `paid`.
  static func withoutContext(_ signature: String) -> String {
    var words = signature.split(separator: " ", omittingEmptySubsequences: false)[...]
    while words.count > 2, let first = words.first {
      if first.hasSuffix("=<*>") || first.hasSuffix(":<*>") {
        words = words.dropFirst()
      } else if first.hasSuffix(":"), words.dropFirst().first == "<*>" {
        words = words.dropFirst(2)
      } else {
        break
      }
    }
    return words.isEmpty ? signature : words.joined(separator: " ")
  }
}
