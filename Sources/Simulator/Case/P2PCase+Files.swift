/// Puts a simulated case on disk.
extension P2PCase {
  /// Writes the case to a directory; throws what the file system throws.
  package func write(to directory: String) throws -> (word: Outcome.Word, outcome: Outcome) {
    let folder = CaseFolder(root: directory)
    try folder.clearEarlierCase()
    let run = simulate(setup(), panel: panel, bulletins: 9)
    try write(run, below: "logs", folder, compressAbove: compressAbove)
    var history: [CaseTruth.Precedent] = []
    // Earlier days have the same panel and the same samples: else doses could not be compared.
    for day in earlierDays.prefix(precedents) {
      let past = simulate(day.setup, panel: panel, bulletins: day.bulletins)
      try write(past, below: "baseline/" + day.date, folder, compressAbove: compressAbove / 10)
      history.append(CaseTruth.Precedent(day: day, outcome: past.result.outcome))
    }
    let truth = CaseTruth(world: self, run: run, precedents: history, counterfactuals: counterfactuals())
    try folder.write("case.yaml", Array(truth.yaml.utf8))
    return (run.word, run.result.outcome)
  }

  private func write(_ run: Run, below prefix: String, _ folder: CaseFolder, compressAbove: Int) throws {
    let book = run.result.book.ordered
    let storm = run.onset.map { $0 * 1000..<(($0 + 3 * 3600) * 1000) }
    let noise = Noise(seed: seed, book: book, storm: storm)
    var compressed: [String] = []
    for (path, file) in book {
      let plain = [(path: path, bytes: Noise.bytes(header: file.header, records: file.records))]
      for part in isNoisy ? noise.parts(of: file, path: path) : plain {
        try folder.write(prefix + "/" + part.path, part.bytes)
        if part.bytes.count > compressAbove || part.path.hasSuffix(".2") || part.path.hasSuffix(".3") {
          compressed.append(prefix + "/" + part.path)
        }
      }
    }
    try folder.compress(compressed)
  }

  /// What becomes of the other seven worlds, and of this one with one thing changed.
  func counterfactuals() -> [CaseTruth.Counterfactual] {
    var rows: [CaseTruth.Counterfactual] = []
    for bits in 0..<8 {
      let other = Factors(trigger: bits & 4 != 0, defect: bits & 2 != 0, load: bits & 1 != 0)
      guard other != factors else { continue }
      rows.append(.init(change: other.label, outcome: Simulation.measure(short(setup(other))).outcome))
    }
    var patient = short(setup())
    patient.parameters.backoff = 2
    rows.append(
      .init(
        change: "exponential back-off instead of a fixed pause", outcome: Simulation.measure(patient).outcome)
    )
    var unprotected = short(setup())
    unprotected.parameters.protects = false
    rows.append(.init(change: "no self-protection", outcome: Simulation.measure(unprotected).outcome))
    return rows
  }

  private func short(_ setup: Setup) -> Setup {
    var setup = setup
    setup.hours = waveHours
    return setup
  }
}
