import ProximateIngest
import ProximateNormalise

/// What stands beside files: those rotated before them, whose ends they may repeat, and after them, which may go on with
/// a line that was torn.
struct ShardRotation: Sendable {
  /// Bytes at the beginning of files that are the end of the one rotated before.
  private(set) var repeatedBytes: [String: UInt64] = [:]
  /// What the next file goes on with.
  private(set) var continuations: [String: [UInt8]] = [:]
  /// The file that each was compared with.
  private(set) var older: [String: String] = [:]

  /// Looks into the directories of files; what comes on standard input stands beside nothing.
  init(_ inputs: ShardInputs, _ catalogue: FormatCatalogue, forced: Int?, jobs: Int) async {
    var files: [String: InputFile] = [:]
    let names = Set(inputs.files.map(\.name))
    for file in inputs.files where !inputs.isStream {
      let related = RotationSet.siblings(of: file).filter { $0.duplicateOf == nil }
      for pair in RotationSet.neighbours(of: related) {
        guard pair.newer.name == file.name || pair.older.name == file.name else { continue }
        (files[pair.newer.name], files[pair.older.name]) = (pair.newer, pair.older)
        if pair.newer.name == file.name { older[file.name] = pair.older.name }
      }
    }
    if files.isEmpty { return }
    let survey = await Survey(
      files.values.sorted { $0.name < $1.name }, catalogue, forced: forced, jobs: jobs)
    let repeated = await survey.repeatedBytes(jobs: jobs)
    repeatedBytes = repeated.filter { names.contains($0.key) }
    continuations = survey.continuations(beside: repeated).filter { names.contains($0.key) }
  }
}
