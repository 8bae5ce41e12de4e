import Testing

@testable import ProximateEvaluation

@Suite struct ShareTests {
  /// Values computed apart from the code, from the closed formula.
  @Test(arguments: [
    (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (5, 10, 0.2366, 0.7634), (1, 1, 0.2065, 1.0),
    (0, 300, 0.0, 0.0126),
  ])
  func intervalsAreWilsons(hits: Int, count: Int, low: Double, high: Double) throws {
    let interval = try #require(Share(hits: hits, count: count).interval)
    #expect(abs(interval.lowerBound - low) < 5e-4 && abs(interval.upperBound - high) < 5e-4)
  }

  @Test func whatDoesNotApplyDoesNotCount() {
    #expect(Share([true, nil, false]) == Share(hits: 1, count: 2))
    #expect(Share([Bool?]()).interval == nil)
  }

  @Test func calibrationNeedsTenClaims() {
    let nine = (0..<9).map { _ in JudgedClaim(confidence: 0.5, isBeforeCaps: false, isRight: true) }
    #expect(ConfidenceQuality(nine) == nil)
  }

  @Test func perfectlyCalibratedClaimsHaveNoCalibrationError() throws {
    let claims = (0..<10).map { JudgedClaim(confidence: 0.6, isBeforeCaps: true, isRight: $0 < 6) }
    let quality = try #require(ConfidenceQuality(claims))
    #expect(abs(quality.calibrationError) < 1e-12)
    #expect(abs(quality.brier - 0.24) < 1e-12)
    #expect(quality.isBeforeCaps && quality.count == 10)
  }

  @Test func overconfidenceShows() throws {
    let claims = (0..<10).map { JudgedClaim(confidence: 0.95, isBeforeCaps: false, isRight: $0 < 5) }
    let quality = try #require(ConfidenceQuality(claims))
    #expect(abs(quality.calibrationError - 0.45) < 1e-12)
    #expect(!quality.isBeforeCaps)
  }
}
