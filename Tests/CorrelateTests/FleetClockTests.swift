import ProximateModel
import Testing

@testable import ProximateCorrelate

@Suite struct FleetClockTests {
  private static let second: Int64 = 1_000_000_000

  private static func reading(_ host: String, _ offset: Int64) -> ClockReading {
    ClockReading(
      places: [Scope(component: "app", host: host)], least: (offset - 3) * second,
      greatest: (offset + 3) * second,
      basis: .requests, count: 50, isCorrected: abs(offset) > 5)
  }

  @Test func machinesThatWereNotComparedAreDoubtedWhereOthersAreWrong() throws {
    let offsets: [Int64] = [0, 1, -92, 0, 59, 0]
    let readings = offsets.enumerated().map { Self.reading("h\($0)", $1) }
    let fleet = try #require(FleetClocks(readings))
    #expect(fleet.read == 6 && fleet.wrong == 2)
    #expect(fleet.greatestError == 92 * Self.second)
    #expect(fleet.isUnread(Scope(component: "redis", host: "cache-1")))
    #expect(!fleet.isUnread(Scope(component: "kernel", host: "h3")))
  }

  @Test(
    arguments: [[0, 0, 1, 0, -1, 0], [0, 0, 900, 0, 0, 0], [0, 3600, 7200, 0, 0, 0], [60, 70, 0]] as [[Int64]]
  )
  func clocksThatAgreeAndSingleOnesThatDoNotSayNothingOfOthers(offsets: [Int64]) {
    #expect(FleetClocks(offsets.enumerated().map { Self.reading("h\($0)", $1) }) == nil)
  }
}
