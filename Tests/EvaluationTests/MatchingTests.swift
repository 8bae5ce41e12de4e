import ProximateModel
import ProximatePatterns
import Testing

@testable import ProximateEvaluation

@Suite struct MatchingTests {
  private static let start = Instant(seconds: 1_000_000)

  private static func truth(_ components: [String], _ evidence: [String], tolerance: Double? = nil) throws
    -> CauseTruth
  {
    var truth = CauseTruth()
    truth.components = components
    truth.evidence = try evidence.map { try Pattern($0) }
    truth.start = start
    truth.tolerance = tolerance
    return truth
  }

  private static func said(_ component: String, _ lines: [String], after seconds: Double = 0) -> Statement {
    Statement(components: [component], lines: lines, start: start.adding(seconds: seconds))
  }

  @Test func componentAndLineTogetherMatch() throws {
    let truth = try Self.truth(["db", "store"], ["disk full", "no space"])
    #expect(Matching().matches(Self.said("store", ["a", "there is no space left"]), truth))
    #expect(!Matching().matches(Self.said("web", ["no space"]), truth))
    #expect(!Matching().matches(Self.said("db", ["all is well"]), truth))
    #expect(!Matching().matches(Self.said("db", []), truth))
  }

  @Test func theComponentDecidesWhereTheTruthHasNoExpression() throws {
    let truth = try Self.truth(["db"], [])
    #expect(Matching().matches(Self.said("db", []), truth))
    #expect(!Matching().matches(Self.said("dbx", ["db"]), truth))
  }

  @Test func anyComponentWillDoWhereTheTruthNamesNone() throws {
    #expect(Matching().matches(Self.said("x", ["disk full"]), try Self.truth([], ["full$"])))
  }

  @Test(arguments: [(60.0, true), (-60.0, true), (60.5, false), (-61, false)])
  func startsLieWithinTheTolerance(after: Double, matches: Bool) throws {
    let truth = try Self.truth(["db"], ["full"], tolerance: 60)
    #expect(Matching().matches(Self.said("db", ["full"], after: after), truth) == matches)
  }

  @Test func withoutATimeOnOneSideTimePlaysNoPart() throws {
    let truth = try Self.truth(["db"], ["full"], tolerance: 60)
    #expect(Matching().matches(Statement(components: ["db"], lines: ["full"]), truth))
    #expect(Matching().matches(Self.said("db", ["full"], after: 9e6), try Self.truth(["db"], ["full"])))
  }

  @Test func anExpressionMayMatchAnyLineOfARecord() throws {
    let truth = try Self.truth([], ["^Caused by: x$"])
    #expect(Matching().matches(Self.said("", ["at a\nCaused by: x\nat b"]), truth))
    #expect(!Matching().matches(Self.said("", ["not Caused by: x"]), truth))
  }

  @Test func touchingNeedsTheLineAndNotTheComponent() throws {
    let truth = try Self.truth(["db"], ["full"])
    #expect(Matching().touches(Self.said("web", ["full"]), truth))
    #expect(!Matching().touches(Self.said("db", ["empty"]), truth))
    #expect(Matching().touches(Self.said("db", []), try Self.truth(["db"], [])))
    #expect(!Matching().touches(Self.said("db", []), try Self.truth([], [])))
  }
}
