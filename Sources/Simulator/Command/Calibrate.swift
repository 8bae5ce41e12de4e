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
    for (outage, clients) in [(Outage.supernodes2007, 12_000), (.offlineIM2010, 6_000)] {
      for factors in Calibration.combinations {
        for seed in 1...UInt64(seeds) {
          let row = Calibration.row(outage, factors, seed: seed, clients: clients)
          if !row.holds { broken += 1 }
          print(row.text)
        }
      }
    }
    if broken > 0 { throw ExitCode(1) }
  }
}
