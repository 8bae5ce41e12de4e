import ProximateModel

/// An analysis as `proximate.report/1`: the contract for scripts. Every key is always there.
struct ReportJSON {
  let analysis: Analysis
  let index: EvidenceIndex

  init(_ analysis: Analysis) {
    self.analysis = analysis
    index = EvidenceIndex(analysis)
  }

  var value: JSONValue {
    .object([
      "schema": .string(ReportReader.schema),
      "tool": .object(["name": .string("proximate"), "version": .string(analysis.toolVersion)]),
      "inputs": .strings(analysis.inputs), "baselines": .strings(analysis.baselines),
      "verdict": .string(analysis.correlation.verdict.rawValue),
      "because": .string(analysis.correlation.because), "redacted": .bool(analysis.isRedacted),
      "incidents": .array(analysis.correlation.incidents.map(incident)),
      "findings": .array(analysis.findings.map(finding)),
      "evidence": .array(index.lines.enumerated().map { evidence($1, number: $0 + 1) }),
      "nearMisses": .array(analysis.correlation.nearMisses.map(nearMiss)),
      "coverage": coverage,
      "clocks": .array(analysis.clocks.map(clock)),
      "knowledge": .array(analysis.packs.map(pack)),
      "drift": .array(
        analysis.findings.compactMap { finding in finding.drift.map { drift($0, of: finding.id) } }),
    ])
  }

  private func finding(_ finding: Finding) -> JSONValue {
    .object([
      "id": .string(finding.id), "type": .string(finding.type), "summary": .string(finding.summary),
      "nature": .string(finding.nature.rawValue), "severity": .integer(Int(finding.severity.rawValue)),
      "component": .string(finding.scope.component), "host": .string(finding.scope.host),
      "group": .string(finding.scope.group), "start": .string(finding.interval.start.description),
      "end": .string(finding.interval.end.description), "peak": .string(finding.peak.description),
      "count": .unsigned(finding.count), "entities": .unsigned(finding.entities),
      "magnitude": .rounded(finding.magnitude), "baseline": .rounded(finding.baseline),
      "surprise": .rounded(finding.surprise), "authored": .bool(finding.isAuthored),
      "evidence": .strings(index.ids(of: finding)),
    ])
  }

  private func clock(_ reading: ClockReading) -> JSONValue {
    .object([
      "places": .array(
        reading.places.map { .object(["component": .string($0.component), "host": .string($0.host)]) }),
      "basis": .string(reading.basis.rawValue), "count": .integer(reading.count),
      "offsetSeconds": .rounded(Double(reading.offset) / 1e9),
      "uncertaintySeconds": .rounded(Double(reading.halfWidth) / 1e9),
      "corrected": .bool(reading.isCorrected),
    ])
  }

  private func drift(_ drift: Drift, of finding: String) -> JSONValue {
    .object([
      "finding": .string(finding), "object": .string(drift.object.display), "field": .string(drift.field),
      "expected": .string(drift.expected), "actual": .string(drift.actual), "confirm": .string(drift.confirm),
    ])
  }

  private func evidence(_ line: Evidence, number: Int) -> JSONValue {
    .object([
      "id": .string("e\(number)"), "source": .string(line.origin.source.path),
      "member": .optional(line.origin.source.member), "line": .integer(line.origin.line),
      "byteStart": .unsigned(line.origin.byteStart), "byteEnd": .unsigned(line.origin.byteEnd),
      "time": .optional(Prose.exact(line.time)), "text": .string(line.text), "cut": .bool(line.isCut),
      "sha256": line.sha256.isEmpty ? .null : .string(line.sha256),
    ])
  }

  private func nearMiss(_ miss: RoleAssignment) -> JSONValue {
    .object([
      "finding": .string(miss.finding), "role": .string(miss.role.rawValue), "because": .string(miss.because),
      "evidence": .strings(index.ids(of: [miss.finding])),
    ])
  }

  private func pack(_ pack: PackIdentity) -> JSONValue {
    .object(["pack": .string(pack.name), "version": .string(pack.version), "sha256": .string(pack.sha256)])
  }
}
