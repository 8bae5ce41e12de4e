package import ArgumentParser

/// The command line of the simulator.
package struct IncidentSim: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "incident-sim",
    abstract: "Simulates outages and writes their logs with the truth beside them.",
    subcommands: [SimulateP2P.self, SimulateServices.self, Battery.self, Calibrate.self, Samples.self])

  /// The command, without options.
  package init() {}

  /// Parses the process's arguments, runs, and exits as ArgumentParser does.
  package static func start() { main() }
}
