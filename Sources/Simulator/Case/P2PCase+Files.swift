/// Puts a simulated case on disk.
extension P2PCase {
  /// Writes the case to a directory; throws what the file system throws, and when the truth would claim what no line
  /// of the logs shows (nothing is left behind then).
  package func write(to directory: String) throws -> (word: Outcome.Word, outcome: Outcome) {
    let folder = CaseFolder(root: directory)
    try folder.clearEarlierCase()
    let run = simulate(setup(), panel: panel, bulletins: PatchTuesday.bulletins(at: start))
    var truth = CaseTruth(world: self, run: run)
    truth.counterfactuals = counterfactuals()
    if run.onset != nil {
      truth.ablations = ablations()
      truth.mitigations = mitigations(of: run)
    }
    var search = try EvidenceSearch(truth.expressions)
    try write(run, below: "logs", folder, compressAbove: compressAbove) { search.look(in: $0) }
    do { truth = try truth.evidenced(by: search.found) } catch {
      try folder.clear()
      throw error
    }
    // Earlier days have the same panel and the same samples: else doses could not be compared.
    for day in earlierDays.prefix(precedents) {
      let past = simulate(day.setup, panel: panel, bulletins: day.bulletins)
      try write(past, below: "baseline/" + day.date, folder, compressAbove: compressAbove / 10) { _ in }
      truth.precedents.append(CaseTruth.Precedent(day: day, outcome: past.result.outcome))
    }
    try folder.write("case.yaml", Array(truth.yaml.utf8))
    return (run.word, run.result.outcome)
  }

  private func write(
    _ run: Run, below prefix: String, _ folder: CaseFolder, compressAbove: Int, watch: ([UInt8]) -> Void
  ) throws {
    let book = run.result.book.ordered
    let storm = run.onset.map { $0 * 1000..<(($0 + 3 * 3600) * 1000) }
    let noise = Noise(seed: seed, book: book, storm: storm)
    var compressed: [String] = []
    for (path, file) in book {
      let plain = [(path: path, bytes: Noise.bytes(header: file.header, records: file.records))]
      for part in isNoisy ? noise.parts(of: file, path: path) : plain {
        watch(part.bytes)
        try folder.write(prefix + "/" + part.path, part.bytes)
        if part.bytes.count > compressAbove || part.path.hasSuffix(".2") || part.path.hasSuffix(".3") {
          compressed.append(prefix + "/" + part.path)
        }
      }
    }
    try folder.compress(compressed)
  }
}
