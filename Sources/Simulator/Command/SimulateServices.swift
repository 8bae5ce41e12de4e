package import ArgumentParser

/// `incident-sim services`: one case of request/response services.
package struct SimulateServices: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "services",
    abstract: "Services that call each other, and an outage that follows from its causes.",
    discussion: """
      Writes DIR/case.yaml (the truth) and DIR/logs. Equal options give equal bytes. Impact is measured, never written
      down: a case whose outage does not vanish with its causes is refused.
      """)

  @Option(help: "The scenario; --list names them.")
  package var scenario: String?
  @Option(help: "Equal seeds give equal cases.")
  package var seed: UInt64 = 1
  @Option(help: "The directory of the case; its logs and case.yaml are replaced.")
  package var out: String?
  @Flag(help: "Other names and words, no change log, decoy deploys, wrong clocks, little history.")
  package var hard = false
  @Option(help: "What sets it off.")
  package var trigger: Switch = .on
  @Option(help: "The root cause.")
  package var defect: Switch = .on
  @Option(help: "The circumstance that enables it.")
  package var load: Switch = .on
  @Option(help: "Days of history; 6 by default, 2 with --hard.")
  package var days: Int?
  @Option(help: "Clock skew, rotation, duplicates, cut lines.")
  package var noise: Switch = .on
  @Flag(help: "List the scenarios.")
  package var list = false
  @Flag(help: "Print what every knob comes to, and write nothing.")
  package var explain = false

  /// The command; options come from parsing.
  package init() {}

  package func validate() throws {
    if list { return }
    _ = try planned()
    if !explain, out == nil { throw ValidationError("--out names the directory of the case") }
  }

  package func run() throws {
    if list {
      for scenario in Scenario.all { print("\(scenario.number)\t\(scenario.name)\t\(scenario.twist)") }
      return
    }
    let plan = try planned()
    if explain { return print(plan.explanation) }
    guard let out else { return }
    print(Self.line(plan.scenario.name, try plan.write(to: out)))
  }

  /// What a case came to, in a line.
  static func line(_ name: String, _ report: ServiceCase.Report) -> String {
    let low = Yaml.share(report.impact?.minimum ?? 1)
    return
      "\(name): \(report.word.rawValue), lowest availability \(low), \(report.impact?.minutes ?? 0) minutes, \(report.lines) lines, \(report.bytes / 1024) KiB"
  }

  /// The case that the options describe.
  package func planned() throws -> ServiceCase {
    guard let name = scenario else { throw ValidationError("--scenario NAME is missing; --list names them") }
    guard let found = Scenario.named(name) else {
      throw ValidationError("there is no scenario '\(name)'; --list names them")
    }
    if let days, !(1...60).contains(days) { throw ValidationError("--days must lie between 1 and 60") }
    var plan = ServiceCase(found, seed: seed, isHard: hard, days: days)
    plan.isNoisy = noise.isOn
    for (knob, value) in [(Scenario.Knob.trigger, trigger), (.defect, defect), (.load, load)]
    where !value.isOn {
      do { try plan.turnOff(knob) } catch { throw ValidationError("\(error)") }
    }
    return plan
  }
}
