import ProximateModel

/// The timelines of an analysis and nothing else.
struct TimelineBuilder {
  private struct Row {
    var incident: String
    var at: Instant
    var phase: String
    var finding: String
    var component: String
    var text: String
    var cited: [String]
  }

  private let analysis: Analysis
  private let rows: [Row]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    let index = EvidenceIndex(analysis)
    let told = analysis.correlation.incidents.flatMap { incident in
      incident.timeline.map { entry in
        Row(
          incident: incident.id, at: entry.at, phase: entry.phase, finding: entry.finding,
          component: index.finding(entry.finding)?.scope.component ?? "", text: entry.text,
          cited: index.citation(of: [entry.finding], limit: 1))
      }
    }
    let all = analysis.findings.map { finding in
      Row(
        incident: "", at: finding.interval.start, phase: "", finding: finding.id,
        component: finding.scope.component, text: finding.summary,
        cited: index.citation(of: [finding.id], limit: 1))
    }
    rows = told.isEmpty ? all : told
  }

  var document: ReportDocument {
    let groups = analysis.correlation.incidents.isEmpty ? [""] : analysis.correlation.incidents.map(\.id)
    return ReportDocument(
      title: "\(analysis.correlation.verdict.rawValue): \(analysis.correlation.because)",
      sections: groups.map { id in
        let items = rows.filter { $0.incident == id }.map { row -> [Inline] in
          let head = [row.phase, row.component, row.finding].filter { !$0.isEmpty }.joined(separator: " ")
          return [.text("\(Prose.time(row.at)) \(head): \(Prose.clause(row.text)) "), .cite(row.cited)]
        }
        return Section(title: id.isEmpty ? "Findings" : "Incident \(id)", blocks: [.list(items)])
      })
  }

  var json: JSONValue {
    .object([
      "schema": .string("proximate.timeline/1"), "verdict": .string(analysis.correlation.verdict.rawValue),
      "rows": .array(
        rows.map { row in
          .object([
            "incident": row.incident.isEmpty ? .null : .string(row.incident),
            "at": .string(row.at.description), "phase": .string(row.phase), "finding": .string(row.finding),
            "component": .string(row.component), "text": .string(row.text), "evidence": .strings(row.cited),
          ])
        }),
    ])
  }
}
