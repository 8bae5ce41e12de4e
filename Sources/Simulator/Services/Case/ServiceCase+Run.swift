extension ServiceCase {
  /// A course of the world, and what is measured of it.
  struct Run: Sendable {
    var minutes: [ServiceMinute] = []
    var book = LogBook()
    var calendar: ServiceCalendar
    /// Impacts from six hours before the incident on.
    var impacts: [Impact] = []
    /// Severity of the same course without anybody who intervenes.
    var reference = 0.0
    var usual = 0.0
    var word = Outcome.Word.noImpact
    var precedents: [(precedent: Scenario.Precedent, time: Int, impacts: [Impact], word: Outcome.Word)] = []
    var counterfactuals: [(expectation: Scenario.Expectation, impacts: [Impact], word: Outcome.Word)] = []
  }

  /// Where what is looked at begins.
  private var lookFrom: Int { calendar.incident - 6 * 3600 }

  /// Runs the world once with scribes, and from checkpoints on without some of its causes.
  func run(logging: Bool = true) -> Run {
    var result = Run(calendar: calendar)
    var course = perturbations(without: off)
    var world = world(course)
    var scribes = logging ? ServiceScribes(self, perturbations: course) : nil
    var marks = checkpoints
    var checkpoints: [Int: ServiceWorld] = [:]
    var isPlanned = false
    while world.now < calendar.end {
      if let mark = marks.first, world.now >= mark {
        marks.removeFirst()
        checkpoints[mark] = world
      }
      if !isPlanned, world.now >= calendar.incident - 3600 {
        isPlanned = true
        learn(&result, world)
        course += scenario.operators
        world.replan(course, calendar: result.calendar)
      }
      world.advance()
      scribes?.observe(world, into: &result.book)
      if world.now % 60 == 0 { result.minutes.append(world.minute) }
    }
    measure(&result)
    if off.isEmpty { result.counterfactuals = counterfactuals(checkpoints, result) }
    scribes?.finish(result, course: course, into: &result.book)
    return result
  }

  /// Runs ahead without operators: when does it begin, how bad would it become?
  private func learn(_ result: inout Run, _ checkpoint: ServiceWorld) {
    result.usual = Self.usual(result.minutes)
    let minutes = Self.minutes(of: checkpoint, until: calendar.end)
    let impacts = Impact.all(in: minutes[...], usual: result.usual)
    result.calendar.onset = impacts.first?.start
    result.reference = impacts.reduce(0) { $0 + $1.severity }
  }

  private func measure(_ result: inout Run) {
    let recent = result.minutes.drop { $0.time < lookFrom }
    result.impacts = Impact.all(in: recent, usual: result.usual)
    // Who helped must not make an outage look harmless.
    result.word = result.impacts.isEmpty ? .noImpact : off.isEmpty ? .outage : wordWithout(result)
    for precedent in scenario.precedents {
      guard let time = calendar.time(precedent.at), time >= calendar.start else { continue }
      let span = result.minutes.drop { $0.time < time }.prefix(Int(precedent.hours * 60))
      let impacts = Impact.all(in: span, usual: result.usual)
      result.precedents.append(
        (precedent, time, impacts, Impact.word(impacts, reference: result.reference)))
    }
  }

  /// A world with knobs off is compared with the one that has them on.
  private func wordWithout(_ result: Run) -> Outcome.Word {
    var whole = self
    whole.off = []
    return Impact.word(result.impacts, reference: whole.run(logging: false).reference)
  }

  static func minutes(of world: ServiceWorld, until end: Int) -> [ServiceMinute] {
    var world = world
    var minutes: [ServiceMinute] = []
    while world.now < end {
      world.advance()
      if world.now % 60 == 0 { minutes.append(world.minute) }
    }
    return minutes
  }

  /// Failing share of the minutes so far, the worst hundredth left out.
  static func usual(_ minutes: [ServiceMinute]) -> Double {
    let shares = minutes.map(\.failingShare).sorted().prefix(max(1, minutes.count * 99 / 100))
    return shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count)
  }
}
