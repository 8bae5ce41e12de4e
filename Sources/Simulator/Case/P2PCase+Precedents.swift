/// Earlier days with the same people and the same defect.
extension P2PCase {
  /// An earlier day.
  package struct EarlierDay: Sendable {
    /// `2007-07-10`.
    package var date: String
    package var bulletins: Int
    package var setup: Setup
  }

  /// The earlier days, latest first. 2007: Patch Tuesdays without high load (March: without a trigger). 2010: Wednesdays,
  /// every other one with a quarter of an hour of slow offline-IM servers.
  package var earlierDays: [EarlierDay] {
    outage == .supernodes2007 ? PatchTuesday.before2007August.map(day) : (1...7).map(week)
  }

  private func day(_ month: PatchTuesday) -> EarlierDay {
    var setup = earlier(start: month.start, chapter: month.month, isTriggerOn: month.bulletins > 0)
    setup.isSummer = month.isSummer
    return EarlierDay(date: month.date, bulletins: month.bulletins, setup: setup)
  }

  private func week(_ back: Int) -> EarlierDay {
    let start = start - back * 7 * 86_400
    var setup = earlier(start: start, chapter: back, isTriggerOn: back % 2 == 1)
    setup.parameters.offlineIMSeconds = 900
    return EarlierDay(date: ClockText(start * 1000).date, bulletins: 0, setup: setup)
  }

  private func earlier(start: Int, chapter: Int, isTriggerOn: Bool) -> Setup {
    var setup = setup(Factors(trigger: isTriggerOn && !isCalm, defect: factors.defect, load: false))
    setup.start = start
    setup.chapter = UInt64(chapter)
    setup.triggerTime = start + Int(triggerHours * 3600)
    setup.loadStart = start
    setup.hours = waveHours
    return setup
  }
}
