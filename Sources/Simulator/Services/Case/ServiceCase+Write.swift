internal import Foundation
internal import ProximateModel

/// Puts a services case on disk.
extension ServiceCase {
  /// What a written case came to.
  package struct Report: Sendable {
    package var word: Outcome.Word
    package var impact: Impact?
    /// Bytes of text below `logs/`, before compression.
    package var bytes = 0
    package var lines = 0
    /// A hash of all log files with their names: equal for equal logs.
    package var digest: UInt64 = 0
  }

  /// Writes the case; throws a `Refusal` when it does not hold, or what the file system throws.
  package func write(to directory: String) throws -> Report {
    let (run, files) = try checked()
    let folder = CaseFolder(root: directory)
    try folder.clearEarlierCase()
    var compressed: [String] = []
    var report = Report(word: run.word, impact: run.impacts.first, digest: Self.digest(of: files))
    for file in files {
      try folder.write(file.place, file.bytes)
      report.bytes += file.bytes.count
      report.lines += file.bytes.count { $0 == 10 }
      // The newest part stays as it is, like logrotate's.
      if file.isOld, file.bytes.count > compressAbove { compressed.append(file.place) }
    }
    try folder.compress(compressed)
    try folder.write("case.yaml", Array(ServiceTruth(plan: self, run: run).yaml.utf8))
    return report
  }

  /// What the case comes to, without writing it; throws a `Refusal` when it does not hold.
  package func check() throws -> Report {
    let (run, files) = try checked()
    return Report(word: run.word, impact: run.impacts.first, digest: Self.digest(of: files))
  }

  private func checked() throws -> (run: Run, files: [Part]) {
    let run = run()
    var reasons = broken(run)
    let files = parts(of: run)
    if reasons.isEmpty { reasons = EvidenceCheck(self, run, files).missing }
    guard reasons.isEmpty else { throw Refusal(scenario: scenario.name, reasons: reasons) }
    return (run, files)
  }

  private static func digest(of files: [Part]) -> UInt64 {
    var hash = StableHash()
    for file in files.sorted(by: { $0.place < $1.place }) {
      hash.combine(file.place)
      hash.combine(UInt64(file.bytes.count))
      hash.combine(file.bytes)
    }
    return hash.value
  }

  struct Part: Sendable {
    var path: String
    var bytes: [UInt8]
    var isOld: Bool

    /// Where it lies in the case's folder.
    var place: String { path.hasPrefix("baseline/") ? path : "logs/" + path }
  }

  /// The files as log collection leaves them.
  func parts(of run: Run) -> [Part] {
    let collection = LogCollection(self, run)
    let book = byDays(collection.kept(run.book.ordered))
    let storm = run.impacts.first.map { $0.start * 1000..<$0.end * 1000 }
    let noise = Noise(seed: seed, book: book, storm: storm)
    return book.flatMap { path, file -> [Part] in
      let plain = [(path: path, bytes: Noise.bytes(header: file.header, records: file.records))]
      let parts = (isNoisy ? noise.parts(of: file, path: path) : plain).map {
        Part(path: $0.path, bytes: $0.bytes, isOld: $0.path != path)
      }
      return collection.stored(parts, of: path)
    }
  }
}
