import ProximateModel

/// A finished analysis made by hand.
enum Sample {
  static let hostileLine =
    "`` ` | <script>alert(1)</script> **bold** [x](http://evil.example) \u{1b}[31mred\u{202e}abc www.evil.example # h"

  static func at(_ seconds: Int64) -> Instant { Instant(seconds: 1_187_251_200 + seconds) }

  static func evidence(_ source: String, line: Int, at seconds: Int64, text: String) -> Evidence {
    let origin = Origin(
      source: SourceName(path: source), line: line, byteStart: UInt64(line * 100),
      byteEnd: UInt64(line * 100 + 40))
    return Evidence(
      origin: origin, time: at(seconds), text: text, isCut: false, sha256: String(repeating: "ab", count: 32))
  }

  static func finding(
    _ id: String, _ type: String, _ nature: Nature, component: String, from: Int64, to: Int64, text: String
  ) -> Finding {
    let number = Int(id.dropFirst()) ?? 0
    return Finding(
      id: id, type: type, summary: "\(type) in \(component): \(text)", nature: nature, severity: .error,
      scope: Scope(component: component), interval: Interval(start: at(from), end: at(to)), peak: at(from),
      count: 7,
      magnitude: 1.0 / 3, isAuthored: true,
      evidence: [evidence("logs/\(component).log", line: number, at: from, text: text)])
  }

  static func source(_ path: String, counts: [Int]) -> (name: SourceName, coverage: SourceCoverage) {
    var coverage = SourceCoverage()
    coverage.lineCounts = counts
    coverage.ranges = [ReadRange(start: 0, end: 1000, lines: counts.reduce(0, +))]
    coverage.firstTime = at(-90_000).nanoseconds
    coverage.lastTime = at(9_000).nanoseconds
    coverage.timeBasis = .stated
    coverage.eventsByFormat = ["p2p.client": counts[0], "": counts[6]]
    return (SourceName(path: path), coverage)
  }

  static func analysis(hostile: Bool = false, verdict: Verdict = .incident) -> Analysis {
    let text = hostile ? hostileLine : "restart requested"
    let wave = finding(
      "f1", "p2p.restart_storm", .environment, component: "client", from: -600, to: 3600, text: text)
    let defect = finding(
      "f2", "p2p.allocator_defect", .defect, component: "alloc", from: -60, to: 7000,
      text: "allocation returned no node")
    let impact = finding(
      "f3", "p2p.login_failure", .impact, component: "login", from: 0, to: 7200, text: "login refused")
    let late = finding(
      "f4", "sys.deploy", .change, component: "billing", from: 600, to: 600, text: "billing 2.1 deployed")
    let findings = [wave, defect, impact, late]
    let incident = incident(wave, defect, impact, late)
    let misses = [RoleAssignment(finding: "f1", role: .trigger, because: "It was absorbed.")]
    let correlation =
      verdict == .incident
      ? Correlation(verdict: .incident, because: "1 stretch of impact was observed.", incidents: [incident])
      : Correlation(verdict: verdict, because: "No impact on users was observed.", nearMisses: misses)
    return Analysis(
      toolVersion: "1.0.0", inputs: ["logs"], correlation: correlation, findings: findings,
      notEvaluable: [NotEvaluable(detector: "p2p.heal", reason: "no event p2p.heal.ok")],
      sources: [
        source("logs/alloc.log", counts: [10, 2, 1, 3, 0, 1, 4, 0]),
        source(
          hostile ? "logs/\u{1b}[2Jcl|`ient.log" : "logs/client.log", counts: [100, 20, 0, 0, 5, 0, 0, 1]),
      ],
      gaps: [
        CoverageGap(
          source: SourceName(path: "logs/alloc.log"), interval: Interval(start: at(100), end: at(200)))
      ],
      packs: [PackIdentity(name: "p2p", version: "1.0.0", sha256: "cd")])
  }

  private static func incident(_ wave: Finding, _ defect: Finding, _ impact: Finding, _ late: Finding)
    -> Incident
  {
    let timing = Criterion(
      id: "T1", outcome: .supports, weight: 3.123456, because: "It began 10 min before the impact.",
      findings: ["f1"])
    let open = Criterion(id: "T5", outcome: .notTestable, weight: 0, because: "No map was given.")
    let hard = Criterion(
      id: "T2", outcome: .contradicts, weight: -6, because: "It began 10 min after the impact.",
      findings: ["f4"], isHardRefuter: true)
    func candidate(_ finding: Finding, _ confidence: Double, _ criteria: [Criterion]) -> Candidate {
      Candidate(
        claim: finding.summary, cause: finding.type, component: finding.scope.component,
        interval: finding.interval,
        confidence: confidence, findings: [finding.id], criteria: criteria)
    }
    return Incident(
      id: "i1", hypothesisClass: "H1",
      impact: Impact(
        summary: "6,000 of 8,000 failed (75 %)", findings: ["f3"], interval: impact.interval, peak: 0.93,
        isInferred: false, isOpenEnded: false),
      trigger: Claim(status: .identified, best: candidate(wave, 0.71239, [timing, open])),
      rootCause: Claim(
        status: .identified, best: candidate(defect, 0.8, [timing]),
        alternatives: [candidate(wave, 0.1, [timing])],
        caps: ["At most 0.80: what the code does inside is known from its logs alone."]),
      roles: [
        RoleAssignment(finding: "f1", role: .trigger, because: "It flipped it."),
        RoleAssignment(finding: "f3", role: .symptom, because: "It is what users felt."),
      ],
      ruledOut: [candidate(late, 0, [hard])],
      precedents: [
        Precedent(
          of: "f1", finding: "f1", interval: Interval(start: at(-80_000), end: at(-79_000)), doseRatio: 0.9,
          outcome: .noImpact)
      ],
      timeline: [
        TimelineEntry(at: wave.interval.start, finding: "f1", phase: "trigger", text: wave.summary),
        TimelineEntry(at: impact.interval.start, finding: "f3", phase: "impact", text: impact.summary),
        TimelineEntry(at: impact.interval.end, finding: "f3", phase: "recovery", text: "The impact ends."),
      ],
      unknowns: [
        Unknown(question: "Which version?", wouldChange: "It would fall to 0.31.", fetch: "The client's log.")
      ])
  }
}

extension Sample {
  /// An analysis whose incident has so many findings, each with lines of its own.
  static func large(findings count: Int) -> Analysis {
    var analysis = analysis()
    let more = (5..<(count + 1)).map { number in
      finding(
        "f\(number)", "generic.failures_reported", .fault, component: "service-\(number % 97)",
        from: Int64(number % 7000), to: Int64(number % 7000 + 60),
        text: String(repeating: "a line that is as long as many lines are ", count: 6) + "\(number)")
    }
    analysis.findings += more
    analysis.correlation.incidents[0].timeline += more.map {
      TimelineEntry(at: $0.interval.start, finding: $0.id, phase: "impact", text: $0.summary)
    }
    analysis.correlation.incidents[0].roles += more.map {
      RoleAssignment(finding: $0.id, role: .symptom, because: "It was active during the impact.")
    }
    return analysis
  }
}
