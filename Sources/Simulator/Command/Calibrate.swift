package import ArgumentParser

/// `incident-sim calibrate`: runs the truth table and refuses parameters that break it.
package struct Calibrate: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "calibrate", abstract: "Runs every combination of factors and checks what it comes to.")

  @Option(help: "Seeds 1 to N.")
  package var seeds: Int = 5

  /// The command; options come from parsing.
  package init() {}

  package func validate() throws {
    if !(1...1000).contains(seeds) { throw ValidationError("--seeds must lie between 1 and 1000") }
  }

  package func run() throws {
    var broken = 0
    print(Calibration.header)
    Calibration.run(seeds: seeds) { row in
      if !row.holds { broken += 1 }
      print(row.text)
    }
    if broken > 0 { throw ExitCode(1) }
  }
}
