import ProximateModel

/// An analysis as SARIF 2.1.0: what code-scanning tools show. One result per finding with lines, and one for each
/// identified claim.
struct SARIFWriter {
  let analysis: Analysis
  let index: EvidenceIndex

  init(_ analysis: Analysis) {
    self.analysis = analysis
    index = EvidenceIndex(analysis)
  }

  var value: JSONValue {
    .object([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"), "version": .string("2.1.0"),
      "runs": .array([run]),
    ])
  }

  private var run: JSONValue {
    let types = Set(analysis.findings.map(\.type)).sorted()
    return .object([
      "tool": .object([
        "driver": .object([
          "name": .string("proximate"), "version": .string(analysis.toolVersion),
          "rules": .array(types.map { .object(["id": .string($0)]) }),
        ])
      ]),
      "columnKind": .string("utf16CodeUnits"),
      "results": .array(
        analysis.findings.map { result($0) }),
      "properties": .object(["verdict": .string(analysis.correlation.verdict.rawValue)]),
    ])
  }

  private func result(_ finding: Finding) -> JSONValue {
    let parts = analysis.correlation.incidents.compactMap { incident in
      incident.roles.first { $0.finding == finding.id }.map { "\(incident.id) \($0.role.rawValue)" }
    }
    return .object([
      "ruleId": .string(finding.type), "level": .string(level(finding)),
      "message": .object(["text": .string(SafeText.visible(finding.summary))]),
      "locations": .array(finding.evidence.prefix(1).map(location)),
      "relatedLocations": .array(finding.evidence.dropFirst().map(location)),
      "partialFingerprints": .object([
        "finding/v1": .string("\(finding.type)|\(finding.scope.component)|\(finding.interval.start)")
      ]),
      "properties": .object([
        "id": .string(finding.id), "component": .string(finding.scope.component),
        "start": .string(finding.interval.start.description),
        "end": .string(finding.interval.end.description),
        "parts": .strings(parts),
      ]),
    ])
  }

  private func level(_ finding: Finding) -> String {
    finding.severity >= .error ? "error" : finding.severity >= .warning ? "warning" : "note"
  }

  private func location(_ line: Evidence) -> JSONValue {
    var artifact = line.origin.source.path
    if let member = line.origin.source.member { artifact += "/" + member }
    return .object([
      "physicalLocation": .object([
        "artifactLocation": .object(["uri": .string(Self.uri(artifact))]),
        "region": .object([
          "startLine": .integer(line.origin.line),
          "snippet": .object(["text": .string(SafeText.visible(line.text))]),
        ]),
      ])
    ])
  }

  /// A relative reference: everything but letters, digits and a few signs as percent codes.
  private static func uri(_ path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "/"), UInt8(ascii: "~"):
        String(UnicodeScalar(byte))
      default:
        "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
