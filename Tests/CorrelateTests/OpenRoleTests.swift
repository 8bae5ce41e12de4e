import ProximateModel
import Testing

@testable import ProximateCorrelate

/// What a deed before an impact is called while neither trigger nor root cause is known.
@Suite struct OpenRoleTests {
  private static func role(times: Int, minute: Double) throws -> Role? {
    var story = Story(from: -9000, to: 200)
    var id = ""
    for time in 0..<times {
      let earlier = minute - 1440 * Double(times - 1 - time)
      id =
        story.add("sys.reload", .routine, "cache", from: earlier, count: 1, severity: .info, line: "reloaded")
        .id
    }
    // Equals, so that none of them can be named.
    for (rival, minute) in [("a", -2.0), ("b", -2.1), ("c", -2.2)] {
      story.add(
        "sys.deploy", .change, rival, from: minute, count: 1, severity: .info, line: "\(rival) deployed")
    }
    story.add("svc.down", .impact, "web", from: 0, to: 60, line: "GET / 503")
    let incident = try #require(story.correlation().incidents.first)
    try #require(incident.trigger.status != .identified && incident.rootCause.status != .identified)
    return incident.roles.first { $0.finding == id }?.role
  }

  @Test(arguments: [(1, -330.0, Role.vulnerability), (4, -330, .coincidence), (4, -0.5, .vulnerability)])
  func aDeedIsAcquittedByHarmlessOnesAndNotForTheSakeOfWhatIsNotKnown(
    times: Int, minute: Double, role: Role
  ) throws {
    #expect(try Self.role(times: times, minute: minute) == role)
  }
}
