import ProximateModel

extension ReportJSON {
  var coverage: JSONValue {
    let unparsed = analysis.sources.reduce(0) { $0 + $1.coverage.lineCounts[LineClass.unparsed.rawValue] }
    return .object([
      "files": .array(analysis.sources.map { file($0.name, $0.coverage) }),
      "lines": .integer(analysis.sources.reduce(0) { $0 + $1.coverage.lines }),
      "unparsedLines": .integer(unparsed),
      "gaps": .array(analysis.gaps.map(gap)),
      "notEvaluable": .array(
        analysis.notEvaluable.map {
          .object(["detector": .string($0.detector), "reason": .string($0.reason)])
        }),
    ])
  }

  private func file(_ name: SourceName, _ coverage: SourceCoverage) -> JSONValue {
    let formats = coverage.eventsByFormat.sorted { $0.key < $1.key }
    return .object([
      "source": .string(name.path), "member": .optional(name.member),
      "format": .string(CoverageTable.format(of: coverage)),
      "formats": .object(
        Dictionary(formats.map { ($0.key.isEmpty ? "generic" : $0.key, .integer($0.value)) }) { a, _ in a }),
      "lines": .object(
        Dictionary(
          LineClass.allCases.map { (CoverageTable.name(of: $0), .integer(coverage.lineCounts[$0.rawValue])) }
            + [("total", .integer(coverage.lines))]
        ) { a, _ in a }),
      "first": .optional(Prose.exact(coverage.firstTime.map(Instant.init(nanoseconds:)))),
      "last": .optional(Prose.exact(coverage.lastTime.map(Instant.init(nanoseconds:)))),
      "timeBasis": .string(coverage.timeBasis.rawValue),
      "uncertaintySeconds": .rounded(Double(coverage.uncertainty) / 1e9),
      "problems": .strings(coverage.problems.sorted()),
    ])
  }

  private func gap(_ gap: CoverageGap) -> JSONValue {
    .object([
      "source": .string(gap.source.path), "member": .optional(gap.source.member),
      "start": .string(gap.interval.start.description), "end": .string(gap.interval.end.description),
    ])
  }
}

/// What was read, by class of line.
enum CoverageTable {
  /// The class's name in reports.
  static func name(of lineClass: LineClass) -> String {
    switch lineClass {
    case .event: "event"
    case .continuation: "continuation"
    case .header: "header"
    case .blank: "blank"
    case .duplicate: "duplicate"
    case .repeatMarker: "repeatMarker"
    case .unparsed: "unparsed"
    case .oversize: "oversize"
    }
  }

  /// The format of most of a source's events, the smaller name on a tie; `generic` when none was recognised.
  static func format(of coverage: SourceCoverage) -> String {
    let best = coverage.eventsByFormat.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first
    guard let best, best.value > 0 else { return "" }
    return best.key.isEmpty ? "generic" : best.key
  }
}
