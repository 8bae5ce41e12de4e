import ProximateModel
import Testing

@testable import ProximateCorrelate

/// Who is who among programs, machines and what detectors call them.
@Suite struct PlacesTests {
  /// Machines of one program, `sn-2659` among others without numbers, and the name that rules have for it.
  private static func fleet(aliases: [String: String]) -> Places {
    let names = ["sn-2659", "sn-d6b3", "sn-c779", "sn-628f", "sn-7ee3"]
    let fleet = names.map { Scope(component: "snoded", host: $0) }
    let others = ["login-1", "login-2"].map { Scope(component: "logind", host: $0) }
    return Places(Census(fleet + others)).with([], aliases: aliases)
  }

  @Test func machinesOfAProgramAreWhatRulesCallIt() {
    #expect(Self.fleet(aliases: [:]).entity(of: "sn-2659") == "snoded")
    let places = Self.fleet(aliases: ["snoded": "supernode"])
    #expect(places.entity(of: "snoded") == "supernode")
    #expect(places.entity(of: "sn-2659") == "supernode")
    #expect(places.entity(of: "sn-d6b3") == "supernode")
  }

  /// Its lines carry the machine, and not the name by which callers know it.
  @Test(arguments: [true, false]) func aFleetThatWritesByItsMachinesIsNotSilent(writes: Bool) throws {
    var story = Story(from: -4000, to: 300)
    story.add("svc.down", .impact, "edge", from: 0, to: 60, line: "GET / 503")
    for number in 1...5 {
      let key = SeriesKey(type: .allEvents, scope: Scope(component: "", host: "store-\(number)"))
      story.observations.series[key] = (writes ? [-60, 0, 10, 15] : [-60, -1]).map {
        story.cell(at: $0, count: 9)
      }
    }
    let scene = try #require(story.scene)
    #expect(scene.isSilent("store", since: scene.onset) == !writes)
    #expect(scene.hasVanished("store", since: scene.onset) == !writes)
  }

  @Test func aLineIsNoComplaintAboutTheProgramThatWroteIt() {
    var story = Story(from: -100, to: 100)
    let line = "Aug 16 01:12:00 sn-1 snoded[1715]: terminating: releasing 41 peers of login-1:443"
    let finding = story.add("client.restarts", .fault, "client", from: 0, to: 20, line: line)
    for name in ["snoded", "login", "client"] {
      story.observations.series[SeriesKey(type: .allEvents, scope: Scope(component: name, host: ""))] =
        [story.cell(at: 0, count: 9)]
    }
    let influence = Influence(story.observations, [finding], Places(Census(story.observations)))
    #expect(influence.named(in: line, by: "client") == ["login"])
  }
}
