import ProximateKnowledge
import ProximateModel
import ProximatePatterns

/// Reads the sections of a case that describe causes.
struct CauseReader {
  private let file: RuleFile

  init(_ file: RuleFile) { self.file = file }

  /// A section of one cause; nil when there is none.
  func section(_ name: String, _ node: YamlNode?) -> CauseTruth? {
    guard let node, !node.isNone, let reader = MappingReader(node, "`\(name)`", in: file) else { return nil }
    let cause = cause(reader)
    reader.finish()
    return cause
  }

  /// A list of causes; `needsCriterion` when each must say how to know it.
  func list(_ name: String, _ node: YamlNode?, needsCriterion: Bool) -> [CauseTruth] {
    guard let node, !node.isNone else { return [] }
    return file.items(node, "`\(name)`").compactMap { item in
      guard let cause = section(name, item) else { return nil }
      if needsCriterion, cause.components.isEmpty, cause.evidence.isEmpty {
        file.error("T202", "neither `evidence` nor `components`: nothing could match it", at: item)
      }
      return cause
    }
  }

  /// What is kept and not scored: texts, or mappings with any further keys.
  func notes(_ node: YamlNode?) -> [CauseTruth] {
    guard let node, !node.isNone else { return [] }
    guard case .sequence(let items) = node.content else { return note(node).map { [$0] } ?? [] }
    return items.compactMap(note)
  }

  private func note(_ node: YamlNode) -> CauseTruth? {
    if let text = node.text {
      var cause = CauseTruth()
      cause.what = text
      return cause
    }
    guard let reader = MappingReader(node, "an entry", in: file) else { return nil }
    let cause = cause(reader)
    _ = reader.others()
    return cause
  }

  private func cause(_ reader: MappingReader) -> CauseTruth {
    var cause = CauseTruth()
    cause.what = file.text(reader.value("what")) ?? ""
    cause.status = file.choice(reader.value("status"), "status") ?? .identified
    cause.components = file.texts(reader.value("components")) ?? []
    cause.evidence = patterns(reader.value("evidence"))
    cause.start = instant(reader.value("start"))
    cause.tolerance = file.number(reader.value("toleranceSeconds"))
    // For people: when it ended, why it is innocent or guilty.
    for key in ["end", "why"] { _ = reader.value(key) }
    return cause
  }

  /// When users felt it; nil when they did not.
  func impact(_ node: YamlNode?) -> ImpactTruth? {
    guard let node, !node.isNone, let reader = MappingReader(node, "`impact`", in: file) else { return nil }
    let impact = ImpactTruth(start: instant(reader.value("start")), end: instant(reader.value("end")))
    for key in [
      "what", "components", "evidence", "toleranceSeconds", "minimumAvailability", "minutesOut", "minutes",
    ] {
      _ = reader.value(key)
    }
    reader.finish()
    return impact
  }

  private func patterns(_ node: YamlNode?) -> [Pattern] {
    guard let node, !node.isNone else { return [] }
    let items: [YamlNode] = if case .sequence(let items) = node.content { items } else { [node] }
    return items.compactMap { file.pattern($0, name: "evidence")?.compiled }
  }

  private func instant(_ node: YamlNode?) -> Instant? {
    guard let node, !node.isNone else { return nil }
    return file.instant(node).map(Instant.init(nanoseconds:))
  }
}
