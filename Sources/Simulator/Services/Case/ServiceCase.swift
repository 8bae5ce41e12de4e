internal import ProximateModel

/// A case of the services family: a scenario, a seed, knobs.
package struct ServiceCase: Sendable {
  package var scenario: Scenario
  package var seed: UInt64
  /// Groups that are left out.
  package var off: Set<Scenario.Knob> = []
  /// Other names and words, no change log, decoy deploys, clocks up to two minutes wrong, two days of history.
  package var isHard = false
  /// Days of history before the incident's day.
  package var days: Int
  package var isNoisy = true
  /// Files above so many bytes are shipped through gzip.
  package var compressAbove = 20 * 1024

  /// A case; the history is six days long, two in hard cases, unless given.
  package init(_ scenario: Scenario, seed: UInt64, isHard: Bool = false, days: Int? = nil) {
    self.scenario = scenario
    self.seed = seed
    self.isHard = isHard
    self.days = days ?? (isHard ? 2 : 6)
  }

  /// Leaves a group of causes out; throws when the scenario has none in it.
  package mutating func turnOff(_ knob: Scenario.Knob) throws {
    guard !scenario.causes(knob).isEmpty else { throw NoSuchKnob(scenario: scenario.name, knob: knob) }
    off.insert(knob)
  }

  /// The command that makes this case again.
  var regenerate: String {
    var words = ["incident-sim services --scenario \(scenario.name) --seed \(seed)"]
    if isHard { words.append("--hard") }
    words += Scenario.Knob.allCases.filter(off.contains).map { "--\($0.rawValue) off" }
    if !isNoisy { words.append("--noise off") }
    if days != (isHard ? 2 : 6) { words.append("--days \(days)") }
    return words.joined(separator: " ") + " --out DIR"
  }

  /// The instants: a Thursday in 2025, the incident up to 25 minutes after the scenario's hour.
  package var calendar: ServiceCalendar {
    let week = Int(StableHash.mix(seed) % 30)
    let day =
      scenario.date.map { CivilTime.days(year: $0.year, month: $0.month, day: $0.day) }
      ?? CivilTime.days(year: 2025, month: 2, day: 6) + week * 7
    let jitter = Int(StableHash.mix(seed &+ 77) % 25) * 60
    let incident = day * 86_400 + Int(scenario.hour * 3600) + jitter
    let end = incident + Int(scenario.hoursAfter * 3600)
    return ServiceCalendar(start: (day - days) * 86_400, incident: incident, end: end - end % 60)
  }

  /// Everything that disturbs the world, some groups left out.
  func perturbations(without off: Set<Scenario.Knob>) -> [Perturbation] {
    let causes = Scenario.Knob.allCases.flatMap(scenario.causes)
    // A deploy that brings its own defect stands in two groups, and goes with either.
    let gone = Set(off.flatMap(scenario.causes).map(\.what))
    var seen: Set<String> = []
    let present = causes.filter { !gone.contains($0.what) && seen.insert($0.what).inserted }
    return routine + scenario.history + present
      + (off.isEmpty ? scenario.together : []) + scenario.decoys + (isHard ? hardDecoys : [])
  }

  /// What happens anyhow. From the day before its defect on nobody else deploys the component that has it, or what the
  /// case says of its versions would not be true.
  private var routine: [Perturbation] {
    let root = scenario.truth.rootCause
    return Routine.perturbations(
      scenario.topology, days: days, seed: seed,
      sparing: Set(root?.components ?? []), inLast: 1 + (root?.start?.daysBefore(days) ?? 0))
  }

  /// Two innocent deploys next to the incident, of nodes that play no part in it.
  private var hardDecoys: [Perturbation] {
    let guilty = Set(
      [scenario.truth.trigger, scenario.truth.rootCause].compactMap { $0 }.flatMap(\.components))
    let free = scenario.topology.nodes.filter {
      ($0.kind == .service || $0.kind == .worker) && !guilty.contains($0.name)
    }
    return zip(free.prefix(2), [-11.0, -4.0]).map { node, minutes in
      .deploy(node.name, version: "4.13.0", at: .incident(minutes))
    }
  }

  func world(_ perturbations: [Perturbation]) -> ServiceWorld {
    ServiceWorld(scenario.topology, calendar, seed: seed, perturbations: perturbations)
  }
}

/// Why a case is not written.
package struct Refusal: Error, CustomStringConvertible {
  package var scenario: String
  package var reasons: [String]
  package var description: String {
    "\(scenario) is not written, it does not hold:\n" + reasons.map { "  - \($0)" }.joined(separator: "\n")
  }
}

/// A group of causes is to be left out that a scenario does not have.
struct NoSuchKnob: Error, CustomStringConvertible {
  let scenario: String
  let knob: Scenario.Knob
  var description: String { "\(scenario) has no \(knob.rawValue) that could be off" }
}
