import ProximateModel
import Testing

@testable import ProximateCorrelate

@Suite struct FleetClockTests {
  private static let second: Int64 = 1_000_000_000

  private static func reading(
    _ host: String, _ offset: Int64, width: Int64 = 3, isCorrected: Bool? = nil
  ) -> ClockReading {
    ClockReading(
      places: [Scope(component: "app", host: host)], least: (offset - width) * second,
      greatest: (offset + width) * second, basis: .requests, count: 50,
      isCorrected: isCorrected ?? (abs(offset) > 5))
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

  /// Requests that take long leave open by how much a clock is wrong, and not that it is.
  @Test(arguments: [(Int64(11), true), (14, false), (25, false)])
  func aClockThatIsNotKnownWellEnoughToBeCorrectedIsWrongAllTheSame(width: Int64, isWrong: Bool) {
    let agreeing = (0..<6).map { Self.reading("h\($0)", 0) } + [Self.reading("far", 116)]
    let near = Self.reading("near", -26, width: width, isCorrected: false)
    #expect(FleetClocks(agreeing + [near])?.greatestError == (isWrong ? 116 * Self.second : nil))
  }

  @Test(
    arguments: [[0, 0, 1, 0, -1, 0], [0, 0, 900, 0, 0, 0], [0, 3600, 7200, 0, 0, 0], [60, 70, 0]] as [[Int64]]
  )
  func clocksThatAgreeAndSingleOnesThatDoNotSayNothingOfOthers(offsets: [Int64]) {
    #expect(FleetClocks(offsets.enumerated().map { Self.reading("h\($0)", $1) }) == nil)
  }
}
