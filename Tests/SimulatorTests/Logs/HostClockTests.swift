import Testing

@testable import ProximateSimulator

@Suite struct HostClockTests {
  private let clock = HostClock(seed: 5, isNoisy: true)
  private let noon = 1_187_092_800_000

  @Test func threeClientsInAThousandLiveInAnotherYear() {
    var years: [Int: Int] = [:]
    for host in 0..<20_000 { years[ClockText(clock.reading(of: host, at: noon)).year, default: 0] += 1 }
    #expect(Set(years.keys) == [1970, 2006, 2007, 2008])
    let wrong = 20_000 - years[2007, default: 0]
    #expect((40...80).contains(wrong), "\(wrong)")
    #expect(ClockText(clock.reading(of: HostClock.servers + 1, at: noon)).year == 2007)
  }

  @Test func otherClocksAreSecondsOff() {
    let errors = (0..<2_000).map { clock.reading(of: $0, at: noon) - noon }.filter { abs($0) < 86_400_000 }
    #expect(errors.allSatisfy { abs($0) < 30_000 })
    let mean = errors.reduce(0, +) / errors.count
    #expect(abs(mean) < 300)
  }

  @Test func twoClientsInAHundredHaveAWrongZone() {
    let errors = (0..<10_000).map(clock.zoneError(of:))
    #expect(Set(errors) == [-3600, 0, 3600])
    #expect((150...250).contains(errors.count { $0 != 0 }))
  }

  @Test func fourStartsInAHundredAreMinutesEarly() {
    let errors = (0..<10_000).map { clock.startError(of: 7, at: $0 * 1_000) }
    #expect((300...500).contains(errors.count { $0 != 0 }))
    #expect(errors.allSatisfy { $0 == 0 || (-600_000 ... -60_000).contains($0) })
  }

  @Test func withoutNoiseEveryClockIsRight() {
    let right = HostClock(seed: 5, isNoisy: false)
    for host in 0..<2_000 {
      #expect(right.reading(of: host, at: noon) == noon)
      #expect(right.zoneError(of: host) == 0 && right.startError(of: host, at: noon) == 0)
      #expect(!right.writesMarks(host))
    }
  }
}
