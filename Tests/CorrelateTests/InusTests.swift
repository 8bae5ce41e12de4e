import ProximateModel
import Testing

@testable import ProximateCorrelate

/// What was needed beside a trigger that did no harm before (Mackie's INUS condition).
@Suite struct InusTests {
  /// A report that ran each day, and a component that reads without an index since a deployment.
  static func report() -> (story: Story, deploy: Finding, novelty: Finding) {
    var story = Story(from: -6 * 1440, to: 600)
    for day in [-3, -2, -1] {
      story.add(
        "db.report", .routine, "db", from: Double(day * 1440), count: 1, severity: .info,
        line: "report started")
    }
    story.add(
      "catalogue.start", .ok, "catalogue", from: -8000, count: 1, severity: .info, line: "connected to db")
    story.add("worker.start", .ok, "worker", from: -8000, count: 1, severity: .info, line: "connected to db")
    let deploy = story.add(
      "generic.deploy", .change, "catalogue", from: -180, count: 1, severity: .info,
      line: "deploy catalogue version 5.0.0 rolled out")
    let novelty = story.add(
      "template.new", .fault, "catalogue", from: -179, to: 130, count: 36, severity: .warning,
      authored: false,
      line: "product listing: plan without index")
    story.add(
      "db.report", .routine, "db", from: -0.4, count: 1, severity: .info, line: "report started")
    story.add(
      "worker.errors", .fault, "worker", from: 0.3, to: 140, count: 900, line: "connection to db failed")
    story.add("db.connections", .capacity, "db", from: 0.2, to: 140, count: 900, line: "too many clients")
    story.add(
      "catalogue.calls", .fault, "catalogue", from: 0.3, to: 140, count: 900, line: "call to db failed")
    story.add("svc.down", .impact, "web", from: 0, to: 145, line: "500")
    return (story, deploy, novelty)
  }

  static func root(_ type: String, in story: Story) throws -> Candidate {
    let incident = try #require(story.correlation().incidents.first)
    #expect(incident.trigger.best?.cause == "db.report")
    let all = [incident.rootCause.best].compactMap { $0 } + incident.rootCause.alternatives
    return try #require(all.first { $0.cause == type })
  }

  @Test func whatAReleaseOfHoursAgoShowsSinceThenIsItsEffect() throws {
    let (story, _, novelty) = Self.report()
    let deploy = try Self.root("generic.deploy", in: story)
    #expect(deploy.criteria.contains { $0.id == "T7" && $0.weight > 0 && $0.findings == [novelty.id] })
    #expect(try #require(story.correlation().incidents.first).rootCause.best?.component == "catalogue")
  }

  @Test func troubleInTheComponentOfATriggerThatFollowsItIsItsEffect() throws {
    let (story, _, _) = Self.report()
    let errors = try Self.root("db.connections", in: story)
    #expect(errors.criteria.contains { $0.id == "R3" && $0.weight == Calibration.explainedNovelty })
  }

  @Test func aStateThatAHarmlessOccurrenceMetMadeNoDifference() throws {
    var (story, _, _) = Self.report()
    story.add(
      "db.setting", .change, "db", from: -2 * 1440 + 300, count: 1, severity: .info,
      line: "config db shared_buffers 1 -> 2")
    let setting = try Self.root("db.setting", in: story)
    #expect(setting.criteria.contains { $0.id == "R3" && $0.weight == Calibration.wasThereBefore })
  }
}
