package import ArgumentParser

/// `incident-sim battery`: every scenario of both families, one folder each.
package struct Battery: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "battery",
    abstract: "Writes a case of every scenario of both families, or checks that those of the services hold.")

  @Option(help: "Equal seeds give equal cases.")
  package var seed: UInt64 = 1
  @Option(help: "The directory that gets a folder per scenario; without it they are only checked.")
  package var out: String?
  @Flag(help: "Other names and words, no change log, decoy deploys, wrong clocks, little history.")
  package var hard = false
  @Option(help: "Some scenarios only, separated by commas.")
  package var only: String?
  @Flag(help: "Minimal pairs only: two scenarios that differ by one fact.")
  package var pairs = false
  @Option(help: "Days of history; 6 by default, 2 with --hard.")
  package var days: Int?

  /// The command; options come from parsing.
  package init() {}

  package func validate() throws {
    if let days, !(1...60).contains(days) { throw ValidationError("--days must lie between 1 and 60") }
    _ = try chosen()
  }

  package func run() throws {
    var isComplete = try writePeers()
    var twins = Twins()
    for scenario in try chosen() {
      let plan = ServiceCase(scenario, seed: seed, isHard: hard, days: days)
      do {
        let report = try out.map { try plan.write(to: $0 + "/" + scenario.name) } ?? plan.check()
        print(SimulateServices.line(scenario.name, report))
        if let twin = twins.add(scenario, logs: report.digest) {
          isComplete = false
          print("\(scenario.name): its logs are those of \(twin), and something else is true")
        }
      } catch let refusal as Refusal {
        isComplete = false
        print(refusal)
      }
    }
    // Another status than that of a disk that is full.
    if !isComplete { throw ExitCode(3) }
  }

  /// Writes the cases of the peer-to-peer family that are asked for; whether all could be written.
  private func writePeers() throws -> Bool {
    guard let out, !pairs else { return true }
    let names = only.map { Set($0.split(separator: ",").map(String.init)) }
    var isComplete = true
    for peer in BatteryPeer.allCases where names?.contains(peer.rawValue) ?? true {
      let place = "\(out)/\(peer.rawValue)"
      do {
        let words = peer.arguments(seed: seed, isHard: hard) + ["--out", place]
        if try SimulateP2P.parse(words).write() { continue }
        isComplete = false
        try CaseFolder(root: place).clear()
        print("\(peer.rawValue) is not written, it does not hold")
      } catch let error as UnevidencedTruth {
        isComplete = false
        print("\(peer.rawValue): \(error)")
      }
    }
    return isComplete
  }

  private func chosen() throws -> [Scenario] {
    guard let only else { return Scenario.all.filter { !pairs || $0.minimalPair != nil } }
    return try only.split(separator: ",").filter { BatteryPeer(rawValue: String($0)) == nil }.map { name in
      guard let found = Scenario.named(String(name)) else {
        throw ValidationError("there is no scenario '\(name)'")
      }
      return found
    }
  }
}
