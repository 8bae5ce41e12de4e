import Foundation
import Testing

@testable import ProximateEvaluation

@Suite struct OutputTests {
  private static func result(
    _ name: String, _ family: String, _ scenario: String, _ report: MadeReport?, pair: String? = nil,
    change: (inout CaseTruth) throws -> Void = { _ in }
  ) throws -> CaseResult {
    var truth = try MadeReport.truth
    (truth.name, truth.family, truth.scenario) = (name, family, scenario)
    truth.notes["minimalPair"] = pair
    try change(&truth)
    var result = CaseResult(folder: CaseFolder(path: "x/" + name, name: name), truth: truth)
    if let report {
      result.score = Scorer(truth, try ScoredReport(json: report.json)).score
      result.score?.evidence = Share(hits: 4, count: 4)
    } else {
      result.failure = "there is no `logs` beside case.yaml"
    }
    return result
  }

  /// Two families; a right case, one with a decoy blamed, a quiet one with a false alarm, one that cannot be analysed.
  private static func made() throws -> EvaluationResult {
    var wrong = MadeReport()
    wrong.rootCause = MadeReport.claim("api", "f3", confidence: 0.5)
    var unread = CaseResult(folder: CaseFolder(path: "x/broken", name: "broken"))
    unread.failure = "mistakes in case.yaml"
    return EvaluationResult(
      cases: [
        try result("a-seed1", "shop", "blank-config", MadeReport(), pair: "roll-back"),
        try result("a-seed2", "shop", "blank-config", wrong, pair: "roll-back"),
        try result("quiet", "shop", "healthy-peak-with-a-long-name", MadeReport()) {
          $0.verdict = .noIncident
          ($0.trigger, $0.rootCause, $0.impact) = (nil, nil, nil)
        },
        try result("p", "p2p", "wave", nil), unread,
      ], comparesNaive: false)
  }

  /// Cases of several seeds bear the same names of pairs: one that is wrong spoils the pair of its own seed only.
  @Test func pairsAreThoseOfASeed() throws {
    var wrong = MadeReport()
    wrong.rootCause = MadeReport.claim("api", "f3", confidence: 0.5)
    let cases = try ["1", "2", "3"].flatMap { seed in
      try [MadeReport(), seed == "2" ? wrong : MadeReport()].map { report in
        try Self.result("a", "shop", "config", report, pair: "a--b") { $0.notes["seed"] = seed }
      }
    }
    let alone = try Self.result("c", "shop", "config", MadeReport(), pair: "c--d") { $0.notes["seed"] = "1" }
    let pairs = EvaluationResult(cases: cases + [alone], comparesNaive: false).minimalPairs
    #expect(pairs.hits == 2 && pairs.count == 3)
  }

  @Test func theTablesAreAsDrawn() throws {
    let text = ScoreText.text(try Self.made())
    #expect(
      text == """
        RIGHT                      cases verdict  trig@1  root@1  root@3   joint abstain
        p2p/wave                       1       -       -       -       -       -       -
        p2p                            1       -       -       -       -       -       -
          95 % interval                        -       -       -       -       -       -
        shop/blank-config              2     2/2     2/2     1/2     1/2     1/2       -
        shop/healthy-peak-with…        1     0/1       -       -       -       -       -
        shop                           3     2/3     2/2     1/2     1/2     1/2       -
          95 % interval                    21-94  34-100    9-91    9-91    9-91       -
        all                            4     2/3     2/2     1/2     1/2     1/2       -
          95 % interval                    21-94  34-100    9-91    9-91    9-91       -

        WRONG                     alarms   fatal  blamed  loop-R  loop-P   onset   lines
        p2p/wave                       -       -       -       -       -       -       -
        p2p                            -       -       -       -       -       -       -
          95 % interval                -       -       -       -       -
        shop/blank-config              -     0/2     1/2       -       -     30s    100%
        shop/healthy-peak-with…      1/1     0/1     0/1       -       -       -    100%
        shop                         1/1     0/3     1/3       -       -     30s    100%
          95 % interval           21-100    0-56    6-79       -       -
        all                          1/1     0/3     1/3       -       -     30s    100%
          95 % interval           21-100    0-56    6-79       -       -

        minimal pairs with every member right: 0/1

        4 of 5 cases went wrong
        a-seed2 (shop/blank-config)
          root cause said api: it was f3 from 2025-03-04T09:00:00Z
                     true api: r
          blamed said root cause, api: it was f3 from 2025-03-04T09:00:00Z
                 true innocent: release
        quiet (shop/healthy-peak-with-a-long-name)
          verdict said incident
                  true no-incident
        p (p2p/wave)
          not scored: there is no `logs` beside case.yaml
        broken
          not scored: mistakes in case.yaml

        """)
  }

  @Test func nothingIsWiderThanEightyColumns() throws {
    for line in ScoreText.text(try Self.made()).split(separator: "\n") { #expect(line.count <= 80) }
  }

  @Test func everyRowOfTheTSVHasAllColumns() throws {
    let rows = ScoreTSV.text(try Self.made()).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.count == 6)
    #expect(Set(rows.map(\.count)).count == 1)
    let root = try #require(rows[0].firstIndex(of: "root"))
    #expect(rows.map { String($0[root]) } == ["root", "1", "0", "", "", ""])
  }

  @Test func theJSONHasEveryKey() throws {
    let json = ScoreJSON.text(try Self.made())
    let value = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: any Sendable])
    #expect(value["schema"] as? String == "proximate.evaluation/1")
    #expect((value["cases"] as? [any Sendable])?.count == 5)
    #expect(json.contains("\"failure\" : \"mistakes in case.yaml\""))
    #expect(json.contains("\"confidence\" : null"))
  }
}
