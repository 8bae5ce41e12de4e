import ProximateModel

extension DraftBuilder {
  /// Accounts for every line that was read, and for what could not be judged.
  var coverage: [Section] {
    var blocks: [Block] = [table]
    let problems = analysis.sources.flatMap { source in
      source.coverage.problems.sorted().map { [Inline.code(source.name.display), .text(": \($0)")] }
    }
    if !problems.isEmpty {
      blocks += [.paragraph([.text("What went wrong while reading:")]), .list(problems)]
    }
    let gaps = analysis.gaps.map { gap -> [Inline] in
      [
        .text("No log between \(Prose.time(gap.interval.start)) and \(Prose.time(gap.interval.end)) in "),
        .code(gap.source.display), .text(", which was talkative before and after."),
      ]
    }
    if !gaps.isEmpty { blocks.append(.list(gaps)) }
    let open = unjudged
    if !open.isEmpty {
      blocks += [
        .paragraph([.text("Rules that could not be judged, neither fired nor clean:")]), .list(open),
      ]
    }
    return [Section(key: "coverage", level: 1, title: "Data coverage", blocks: blocks)]
  }

  /// Rules that could not be judged; those of a pack none of whose rules speaks here, by their number.
  private var unjudged: [[Inline]] {
    let speaking = Set(analysis.findings.compactMap { Self.pack(of: $0.type) })
    let silent = Dictionary(grouping: analysis.notEvaluable) { Self.pack(of: $0.detector) }
      .filter { pack, rules in pack.map { !speaking.contains($0) } ?? false && rules.count > Self.fewRules }
    var told: Set<String> = []
    return analysis.notEvaluable.compactMap { rule in
      guard let pack = Self.pack(of: rule.detector), let rules = silent[pack] else {
        return [.code(rule.detector), .text(": \(rule.reason)")]
      }
      guard told.insert(pack).inserted else { return nil }
      return [
        .text("\(Prose.count(rules.count, "rule")) of the pack "), .code(pack),
        .text(": the logs have nothing of what they are about; report.json has the reason of each"),
      ]
    }
  }

  private static func pack(of rule: String) -> String? {
    rule.split(separator: ".").first.map(String.init)
  }

  /// As many rules are named one by one.
  private static let fewRules = 3

  private var table: Block {
    let header =
      ["Source", "Format", "Lines"] + LineClass.allCases.map(CoverageTable.name) + [
        "First", "Last", "Times rest on",
      ]
    var rows = analysis.sources.enumerated().map { number, source in
      Table.Row(
        cells: row(source.name, source.coverage),
        isMinor: number >= Self.firstSources && Self.isPlain(source.coverage))
    }
    if analysis.sources.count > 1 { rows.append(Table.Row(cells: total)) }
    return .table(Table(header: header, rows: rows))
  }

  /// Sources that are shown whatever there is to say of them.
  private static let firstSources = 12

  /// Whether every line of a source was read by a named format, and nothing went wrong.
  private static func isPlain(_ coverage: SourceCoverage) -> Bool {
    let odd = [LineClass.unparsed, .oversize, .duplicate]
    return coverage.problems.isEmpty && coverage.lines > 0
      && odd.allSatisfy { coverage.lineCounts[$0.rawValue] == 0 }
  }

  private func row(_ name: SourceName, _ coverage: SourceCoverage) -> [[Inline]] {
    let counts = LineClass.allCases.map { [Inline.text(Prose.grouped(coverage.lineCounts[$0.rawValue]))] }
    let times = [coverage.firstTime, coverage.lastTime].map { time in
      [Inline.text(time.map { Prose.time(Instant(nanoseconds: $0)) } ?? "none")]
    }
    let clock = coverage.uncertainty > 0 ? ", ±\(Prose.duration(Double(coverage.uncertainty) / 1e9))" : ""
    return [
      [.code(name.display)], [.text(CoverageTable.format(of: coverage))],
      [.text(Prose.grouped(coverage.lines))],
    ]
      + counts + times + [[.text(Prose.basis(coverage.timeBasis) + clock)]]
  }

  private var total: [[Inline]] {
    let counts = LineClass.allCases.map { lineClass in
      [
        Inline.text(
          Prose.grouped(analysis.sources.reduce(0) { $0 + $1.coverage.lineCounts[lineClass.rawValue] }))
      ]
    }
    let lines = analysis.sources.reduce(0) { $0 + $1.coverage.lines }
    return [[.strong("All")], [], [.text(Prose.grouped(lines))]] + counts + [[], [], []]
  }
}
