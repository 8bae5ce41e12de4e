import ProximateModel
import Testing

@testable import ProximateEvaluation

@Suite struct NaiveTests {
  private static let onset = Instant(seconds: 1_400_000_000)
  private static let width: Int64 = 10_000_000_000

  private static func finding(
    _ type: String, _ component: String, _ nature: Nature, at second: Double, surprise: Double = 0,
    line: String = ""
  ) -> Finding {
    let at = onset.adding(seconds: second)
    let origin = Origin(source: SourceName(path: "x.log"), line: 1, byteStart: 0, byteEnd: 1)
    return Finding(
      id: type, type: type, summary: type, nature: nature, severity: Severity(rawValue: 17),
      scope: Scope(component: component), interval: Interval(start: at, end: at), peak: at, count: 1,
      surprise: surprise, isAuthored: false,
      evidence: [Evidence(origin: origin, time: at, text: line, isCut: false, sha256: "")])
  }

  /// Logs of a day before the onset, or of the buckets that `observations` fills.
  private static func scene(_ findings: [Finding], _ observations: Observations? = nil) -> NaiveScene {
    let impact = Impact(
      summary: "", findings: ["felt"], interval: Interval(start: onset, end: onset.adding(seconds: 3600)),
      peak: nil, isInferred: false, isOpenEnded: false)
    return NaiveScene(
      findings: findings, observations: observations ?? Observations(bucketWidth: width),
      extent: Interval(
        start: onset.adding(seconds: observations == nil ? -86_400 : -1000), end: onset.adding(seconds: 7200)),
      impact: impact)
  }

  private static let story = [
    finding("old", "a", .fault, at: -80_000, surprise: 99), finding("deploy1", "b", .change, at: -7000),
    finding("slow", "c", .fault, at: -600, surprise: 8), finding("deploy2", "d", .change, at: -60),
    finding("felt", "web", .impact, at: 0, surprise: 100, line: "checkout: no answer from pay"),
    finding("loud", "e", .fault, at: 30, surprise: 50), finding("deploy3", "f", .change, at: 60),
    finding("broken", "pay", .defect, at: 20, surprise: 9, line: "cannot reach vault"),
    finding("quiet", "vault", .defect, at: -5, surprise: 20),
  ]

  private static func components(_ method: NaiveMethod, _ scene: NaiveScene) -> [String] {
    method.answer(scene).flatMap(\.components)
  }

  @Test func theFirstAnomalyIsTheEarliestInTheWindow() {
    #expect(Self.components(.first, Self.scene(Self.story)).prefix(2) == ["b", "c"])
  }

  @Test func theLoudestIsTheMostSurprising() {
    #expect(Self.components(.loudest, Self.scene(Self.story)).prefix(2) == ["e", "vault"])
  }

  @Test func theLastChangeIsBeforeTheImpact() {
    #expect(Self.components(.change, Self.scene(Self.story)) == ["d", "b"])
  }

  @Test func theWalkerFollowsWhoNamesWhom() {
    #expect(Self.components(.walk, Self.scene(Self.story)).first == "vault")
  }

  /// Counts per bucket of `errors`, or of a named event, from the onset's bucket on; `before` in each of 100 earlier.
  private static func observations(_ rows: [(TypeKey, String, before: UInt64, after: [UInt64])])
    -> Observations
  {
    var result = Observations(bucketWidth: width)
    let first = onset.nanoseconds / width
    for (type, component, before, after) in rows {
      let counts = [UInt64](repeating: before, count: 100) + after
      result.series[SeriesKey(type: type, scope: Scope(component: component))] =
        counts.enumerated().filter { $0.element > 0 }.map { offset, count in
          let bucket = first - 100 + Int64(offset)
          return Cell(bucket: bucket, count: count, first: bucket * width, last: bucket * width)
        }
    }
    return result
  }

  @Test func mostErrorsCountsErrorsOnly() {
    let observations = Self.observations([
      (.errors, "a", 0, [5, 5]), (.errors, "b", 0, [11]), (.event("x"), "c", 0, [500]),
    ])
    #expect(Self.components(.errors, Self.scene([], observations)) == ["b", "a"])
  }

  @Test func theRobustMaximumMeasuresInRanges() {
    // Neither has a spread before, so one range is one event: 10 above the median, 5 above it, none.
    let observations = Self.observations([
      (.event("x"), "steady", 10, [20]), (.event("y"), "busy", 0, [5]), (.event("z"), "same", 50, [50]),
    ])
    #expect(Self.components(.robust, Self.scene([], observations)).prefix(2) == ["steady", "busy"])
  }

  @Test func theContrastIsInRatesNotInCounts() {
    let observations = Self.observations([
      (.event("x"), "loud", 1000, [1000]), (.event("y"), "new", 0, [30]), (.allEvents, "loud", 1000, [1030]),
    ])
    #expect(Self.components(.contrast, Self.scene([], observations)).first == "new")
  }

  @Test func aSceneWithNothingGivesNoAnswer() {
    for method in NaiveMethod.allCases { #expect(method.answer(Self.scene([])).isEmpty) }
  }

  @Test func quartilesCountTheEmptyBuckets() {
    let counts: [UInt64] = [8, 4]
    let quartiles = Quartiles(counts, of: 4)
    #expect(quartiles.median == 2 && quartiles.range == 5)
    #expect(Quartiles([UInt64](), of: 0).median == 0 && Quartiles([UInt64](), of: 10).range == 1)
  }

  @Test func naiveAnswersAreScoredByTheSameRule() throws {
    let right = Statement(components: ["api"], lines: ["null value"])
    let wrong = Statement(components: ["web"], lines: ["null value"])
    let score = NaiveScore([wrong, right], try MadeReport.truth)
    #expect(
      score.root == false && score.rootAmongThree == true && score.trigger == false && score.joint == false)
    #expect(NaiveScore([], try MadeReport.truth).root == false)
  }
}
