import Foundation
import Testing

@testable import ProximateSimulator

/// What the logs of spoilt cases show and what they lack.
@Suite struct DataTwistTests {
  private func collected(_ plan: ServiceCase) -> (run: ServiceCase.Run, files: [String: [LogRecord]]) {
    let run = plan.run()
    let kept = LogCollection(plan, run).kept(plan.byDays(run.book.ordered))
    return (run, Dictionary(uniqueKeysWithValues: kept.map { ($0.path, $0.file.records) }))
  }

  @Test func aWrongClockShowsInAllLogsOfItsHostAndInNoOther() throws {
    var plan = ServiceCase(.clockWithPairs, seed: 1, days: 1)
    plan.isNoisy = false
    let (run, files) = collected(plan)
    let change = try #require(files["db/db-1.log"]?.first { $0.text.contains("changed to \"14\"") })
    #expect(abs(change.time / 1000 - run.calendar.incident) < 5)
    #expect(
      change.text.hasPrefix(
        "\(ClockText(change.time + 900_000).date) \(ClockText(change.time + 900_000).time)"))
    let system = try #require(files["hosts/db-1/syslog"]?.last)
    #expect(system.text.contains("T\(ClockText(system.time + 900_000).time)"))
    let other = try #require(files["hosts/cart-1/syslog"]?.last)
    #expect(other.text.contains("T\(ClockText(other.time).time)"))
  }

  @Test func identifiersPairLinesOnlyWhereTheyAreTraced() {
    func identifiers(_ scenario: Scenario, _ path: String, _ key: String) -> Set<String> {
      let records = collected(ServiceCase(scenario, seed: 1, days: 1)).files[path] ?? []
      return Set(
        records.compactMap { record in
          record.text.split(separator: key).dropFirst().first.map { String($0.prefix(16)) }
        })
    }
    let sent = identifiers(.clockWithPairs, "edge/access.log", " rid=")
    #expect(sent.intersection(identifiers(.clockWithPairs, "db/db-1.log", "request_id=")).count > 50)
    #expect(identifiers(.clockWithoutPairs, "db/db-1.log", "request_id=").isEmpty)
  }

  @Test func theSilentNodeIsSilentOnlyWhenItFails() throws {
    var plan = ServiceCase(.silentNode, seed: 1, days: 1)
    let (run, files) = collected(plan)
    let onset = try #require(run.calendar.onset)
    let hour = onset * 1000..<(onset + 3000) * 1000
    #expect(files["cache/cache-1.log"]?.contains { hour.contains($0.time) } == false)
    #expect(files["hosts/cache-1/syslog"]?.contains { hour.contains($0.time) } == false)
    try plan.turnOff(.trigger)
    #expect(collected(plan).files["cache/cache-1.log"]?.contains { hour.contains($0.time) } == true)
  }

  @Test func theTruthIsSaidToBeMissingWhereItIs() {
    let plan = ServiceCase(.truthRemoved, seed: 1, days: 1)
    let (run, files) = collected(plan)
    let text = ServiceTruth(plan: plan, run: run).yaml
    #expect(text.components(separatedBy: "status: not-in-the-logs").count == 3)
    #expect(
      !files.values.joined().contains {
        $0.text.contains("migration") || $0.text.contains("products_sku_idx")
      })
  }

  @Test func earlierDaysComeApart() throws {
    let plan = ServiceCase(.failoverFails, seed: 1, days: 6)
    let (run, files) = collected(plan)
    let day = ClockText((run.calendar.incident / 86_400 - 5) * 86_400_000).date
    #expect(files.keys.contains("baseline/\(day)/db/db-1.log"))
    let first = (run.calendar.incident / 86_400 - 3) * 86_400_000
    #expect(files.filter { !$0.key.hasPrefix("baseline/") }.values.joined().allSatisfy { $0.time >= first })
    #expect(ServiceTruth(plan: plan, run: run).yaml.contains("path: baseline/\(day)"))
  }

  @Test func aRollingRestartTakesOneInstanceAtATime() {
    let calendar = ServiceCalendar(start: 1_747_303_200, incident: 1_747_306_800, end: 1_747_314_000)
    let roll = Perturbation("roll", at: .incident(0), [.act("api", .rollingRestart(seconds: 40))])
    var world = ServiceWorld(.shop(), calendar, seed: 2, perturbations: [roll])
    let api = world.topology.nodes.firstIndex { $0.name == "api" } ?? 0
    var (stops, lowest) = (0, 4)
    while world.now < calendar.end {
      world.advance()
      lowest = min(lowest, world.nodes[api].up)
      stops += world.happenings.count { $0.node == api && $0.what.isStop }
    }
    #expect(stops == 4)
    #expect(lowest == 3)
  }
}

extension ServiceHappening {
  fileprivate var isStop: Bool { if case .stopped = self { true } else { false } }
}
