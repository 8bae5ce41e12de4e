import Testing

@testable import ProximateSimulator

@Suite struct OutcomeTests {
  /// An outcome from availabilities in tenths, one digit a minute, `.` for one (drawn as a timeline).
  private func outcome(_ timeline: String) -> Outcome {
    var outcome = Outcome()
    for (index, mark) in timeline.enumerated() {
      let online = mark == "." ? 10 : Int(String(mark)) ?? 0
      outcome.add(
        Minute(
          time: index * 60, online: online, seeking: 10 - online, authenticating: 0, supernodes: 1, usable: 1)
      )
    }
    return outcome
  }

  @Test func quietIsNoImpact() {
    let result = outcome("....9...")
    #expect(result.word == .noImpact)
    #expect(result.firstLow == nil && result.firstOut == nil)
  }

  @Test func dipIsAbsorbed() {
    let result = outcome("...8765578..")
    #expect(result.word == .absorbed)
    #expect(result.firstLow == 180 && result.lastLow == 540)
    #expect(result.firstOut == 300 && result.lastOut == 420 && result.minutesOut == 3)
    #expect(result.minimumTime == 360)
  }

  @Test func worstEpisodeCounts() {
    let quiet = String(repeating: ".", count: 70)
    let result = outcome("8" + quiet + "83" + quiet + "8")
    #expect(result.firstLow == 71 * 60 && result.lastLow == 72 * 60)
  }

  @Test func threeHoursAreAnOutage() {
    #expect(outcome(String(repeating: "1", count: 179)).word == .absorbed)
    #expect(outcome(String(repeating: "1", count: 180)).word == .outage)
  }

  @Test func nobodyWaitingIsNoOutage() {
    var outcome = Outcome()
    outcome.add(Minute(time: 0, online: 0, seeking: 0, authenticating: 0, supernodes: 7, usable: 7))
    #expect(outcome.minimum == 1)
  }
}
