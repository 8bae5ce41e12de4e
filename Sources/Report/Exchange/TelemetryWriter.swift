import ProximateModel

/// The findings as log records in OpenTelemetry's JSON (OTLP `ExportLogsServiceRequest`), one resource per component.
struct TelemetryWriter {
  let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  var value: JSONValue {
    let groups = Dictionary(grouping: analysis.findings) { $0.scope.component }
    return .object([
      "resourceLogs": .array(groups.keys.sorted().map { resource($0, groups[$0] ?? []) })
    ])
  }

  private func resource(_ component: String, _ findings: [Finding]) -> JSONValue {
    .object([
      "resource": .object([
        "attributes": .array(component.isEmpty ? [] : [attribute("service.name", .string(component))])
      ]),
      "scopeLogs": .array([
        .object([
          "scope": .object(["name": .string("proximate"), "version": .string(analysis.toolVersion)]),
          "logRecords": .array(findings.map(record)),
        ])
      ]),
    ])
  }

  private func record(_ finding: Finding) -> JSONValue {
    let parts = analysis.correlation.incidents.flatMap { incident in
      incident.roles.filter { $0.finding == finding.id }.map { (incident.id, $0.role.rawValue) }
    }
    var attributes = [
      attribute("proximate.finding.id", .string(finding.id)),
      attribute("proximate.finding.nature", .string(finding.nature.rawValue)),
      attribute("proximate.finding.count", .string(String(finding.count)), as: "intValue"),
      attribute("proximate.finding.end", .string(finding.interval.end.description)),
    ]
    if !finding.scope.host.isEmpty { attributes.append(attribute("host.name", .string(finding.scope.host))) }
    attributes += parts.map { attribute("proximate.incident.\($0.0).part", .string($0.1)) }
    return .object([
      // OTLP writes 64-bit numbers as texts.
      "timeUnixNano": .string(String(finding.interval.start.nanoseconds)),
      "observedTimeUnixNano": .string(String(finding.interval.start.nanoseconds)),
      "severityNumber": .integer(Int(finding.severity.rawValue)),
      "eventName": .string(finding.type),
      "body": .object(["stringValue": .string(SafeText.visible(finding.summary))]),
      "attributes": .array(attributes),
    ])
  }

  private func attribute(_ key: String, _ value: JSONValue, as type: String = "stringValue") -> JSONValue {
    .object(["key": .string(key), "value": .object([type: value])])
  }
}
