import ProximateModel
import Testing

@testable import ProximateCorrelate

/// Loops that begin when what kept everything down is dealt with.
@Suite struct SecondStageTests {
  /// A program that dies of a bug for 45 minutes, and what its instances ask for from `minute` on.
  private static func story(returning minute: Double) -> (story: Story, retries: Finding) {
    var story = Story(from: -4000, to: 400)
    story.add(
      "sys.policy", .change, "control", from: -0.5, count: 1, severity: .info, line: "policy 7 is set")
    story.add("control.panic", .defect, "control", from: 0, to: 45, count: 100, line: "panic: nil pointer")
    let retries = story.add(
      "control.retry", .retry, "control", from: minute, to: 100, count: 300,
      line: "retrying call to db, attempt 3")
    story.add(
      "control.timeout", .fault, "control", from: minute, to: 100, count: 600, line: "call to db timed out")
    story.add("svc.down", .impact, "control", from: 0, to: 100, line: "GET / 503")
    return (story, retries)
  }

  @Test func whatComesBackAllAtOnceKeepsItDown() throws {
    let (story, retries) = Self.story(returning: 45.5)
    let loop = try #require(story.correlation().incidents.first?.loops.first)
    #expect(loop.findings.contains(retries.id))
    #expect(loop.because.contains("f2 had ended"))
  }

  @Test func whatWasAskedAgainAllTheTimeIsNoSecondStage() throws {
    let (story, _) = Self.story(returning: 5)
    let loops = try #require(story.correlation().incidents.first).loops
    #expect(loops.allSatisfy { !$0.because.contains("f2 had ended") })
  }
}
