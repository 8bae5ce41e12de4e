import ProximateModel

/// One component's series in the buckets of the statistics.
struct ComponentSeries {
  /// The component's name; may be empty.
  let name: String
  /// All that it logs.
  let all: Timeline
  /// The buckets in which it logs.
  let axis: Axis
  /// Its errors.
  let errors: GroupedSeries?
  /// Its messages, in the order of their hashes.
  let templates: [TemplateSeries]
}

extension ComponentSeries {
  /// Whether a message is a line that was cut, as rotation cuts lines: the beginning or the end of what the component
  /// says more often, or of a structure that was not closed.
  func isFragment(_ template: TemplateSeries) -> Bool {
    let text = template.stats.signature
    if text.hasPrefix("{") != text.hasSuffix("}") { return true }
    guard templates.count <= Calibration.mostCompared else { return false }
    return templates.contains { other in
      let whole = other.stats.signature
      return other.hash != template.hash && whole.utf8.count > text.utf8.count
        && other.timeline.total > template.timeline.total
        && (whole.hasPrefix(text) || whole.hasSuffix(text))
    }
  }
}

/// One message of one component.
struct TemplateSeries {
  let hash: UInt64
  let stats: TemplateStats
  /// In base buckets.
  let scoped: ScopedCells
  /// In the buckets of the statistics.
  let timeline: Timeline

  /// Severity for people: INFO when none is stated.
  var severity: Severity {
    stats.severity == 0 ? .info : Severity(rawValue: stats.severity)
  }

  var nature: Nature {
    SignatureNature.nature(of: stats.signature, severity: Severity(rawValue: stats.severity))
  }

  var quoted: String { SignatureNature.quoted(stats.signature) }
}

extension Statistics {
  /// All components in the order of their names.
  func components() -> [ComponentSeries] {
    let byComponent = { (scope: Scope) in Scope(component: scope.component) }
    let errors = Dictionary(
      index.grouped(.errors, by: byComponent).map { ($0.scope.component, $0) },
      uniquingKeysWith: { a, _ in a })
    let templates = templatesByComponent()
    return index.grouped(.allEvents, by: byComponent).map { group in
      let all = group.timeline.coarsened(by: factor)
      return ComponentSeries(
        name: group.scope.component, all: all, axis: Axis(all), errors: errors[group.scope.component],
        templates: templates[group.scope.component] ?? [])
    }
  }

  private func templatesByComponent() -> [String: [TemplateSeries]] {
    var result: [String: [TemplateSeries]] = [:]
    for hash in index.templates {
      guard let stats = observations.templates[hash] else { continue }
      for scoped in index.series(.template(hash)) {
        result[scoped.scope.component, default: []].append(
          TemplateSeries(
            hash: hash, stats: stats, scoped: scoped, timeline: Timeline([scoped.cells]).coarsened(by: factor)
          ))
      }
    }
    return result
  }
}
