import ProximateModel

/// The timelines of an analysis, or of the report that was written of one, and nothing else.
struct TimelineBuilder {
  private struct Row {
    /// Empty where there is no incident.
    var incident: String
    /// RFC 3339 in UTC, as a report has it.
    var at: String
    var phase: String
    var finding: String
    var component: String
    var text: String
    /// One line.
    var cited: [String]
  }

  private let verdict: String
  private let because: String
  private let incidents: [String]
  private let rows: [Row]

  init(_ analysis: Analysis) {
    let index = EvidenceIndex(analysis)
    let told = analysis.correlation.incidents.flatMap { incident in
      incident.timeline.map { entry in
        Row(
          incident: incident.id, at: entry.at.description, phase: entry.phase, finding: entry.finding,
          component: index.finding(entry.finding)?.scope.component ?? "", text: entry.text,
          cited: Array(index.ids(of: [entry.finding]).prefix(1)))
      }
    }
    let all = analysis.findings.map { finding in
      Row(
        incident: "", at: finding.interval.start.description, phase: "", finding: finding.id,
        component: finding.scope.component, text: finding.summary,
        cited: Array(index.ids(of: finding).prefix(1)))
    }
    rows = told.isEmpty ? all : told
    incidents = told.isEmpty ? [] : analysis.correlation.incidents.map(\.id)
    (verdict, because) = (analysis.correlation.verdict.rawValue, analysis.correlation.because)
  }

  init(_ report: StoredReport) {
    let components = Dictionary(report.findings.map { ($0.id, $0.component) }) { a, _ in a }
    let told = report.incidents.flatMap { incident in
      (incident.timeline ?? []).map { entry in
        Row(
          incident: incident.id, at: entry.at, phase: entry.phase, finding: entry.finding,
          component: components[entry.finding] ?? "", text: entry.text,
          cited: Array((entry.evidence ?? []).prefix(1)))
      }
    }
    let all = report.findings.map { finding in
      Row(
        incident: "", at: finding.start, phase: "", finding: finding.id, component: finding.component,
        text: finding.summary, cited: Array((finding.evidence ?? []).prefix(1)))
    }
    rows = told.isEmpty ? all : told
    incidents = told.isEmpty ? [] : report.incidents.map(\.id)
    (verdict, because) = (report.verdict, report.because)
  }

  var document: ReportDocument {
    ReportDocument(
      title: "\(verdict): \(because)",
      sections: (incidents.isEmpty ? [""] : incidents).map { id in
        let items = rows.filter { $0.incident == id }.map { row -> [Inline] in
          let head = [row.phase, row.component, row.finding].filter { !$0.isEmpty }.joined(separator: " ")
          let at = Instant(rfc3339: row.at).map(Prose.time) ?? row.at
          return [.text("\(at) \(head): \(Prose.clause(row.text)) "), .cite(row.cited)]
        }
        return Section(title: id.isEmpty ? "Findings" : "Incident \(id)", blocks: [.list(items)])
      })
  }

  var json: JSONValue {
    .object([
      "schema": .string("proximate.timeline/1"), "verdict": .string(verdict),
      "rows": .array(
        rows.map { row in
          .object([
            "incident": row.incident.isEmpty ? .null : .string(row.incident), "at": .string(row.at),
            "phase": .string(row.phase), "finding": .string(row.finding),
            "component": .string(row.component), "text": .string(row.text), "evidence": .strings(row.cited),
          ])
        }),
    ])
  }
}
