import Foundation
import ProximateDiagnostics
import ProximateIngest
import ProximateModel

/// The work of making shares of files, to be done by any number of workers.
struct ShardWork: Sendable {
  private let plan: WorkPlan
  private let looks: [Survey.Look]
  private let units: [String: [WorkUnit]]
  private let rotation: ShardRotation
  private let wanted: Range<UInt64>?
  private let stretches: [Range<UInt64>]

  /// - Parameters:
  ///   - wanted: of a single plain file, where the records begin that are wanted.
  ///   - stretches: what is there of it; none: all.
  init(
    _ plan: WorkPlan, _ survey: Survey, _ rotation: ShardRotation, wanted: Range<UInt64>?,
    stretches: [Range<UInt64>]
  ) {
    self.plan = plan
    looks = survey.looks
    units = Dictionary(grouping: plan.units) { $0.file.name }
    self.rotation = rotation
    self.wanted = wanted
    self.stretches = stretches
  }

  /// What a shard holds of a file.
  func share(_ index: Int, by worker: inout Worker) throws(Diagnostic) -> PackedShare {
    let look = looks[index]
    let whole = 0..<look.file.size
    let range = wanted?.clamped(to: whole) ?? whole
    for unit in units[look.file.name] ?? [] {
      guard let part = try part(of: unit, range, behind: look.zeros) else { continue }
      worker.work(on: part)
    }
    let yield = worker.take()
    try check(yield.diagnostics, look.file)
    let isCut = (units[look.file.name]?.count ?? 0) > 1
    let facts = FileFacts(look, isCut: isCut, comparedWith: rotation.older[look.file.name])
    var index = FileIndex(name: look.file.name, facts: facts, ranges: [range])
    index.content = try ContentSum(of: look.file, range)
    index.parts = FilePart.parts(of: look.file)
    index.lines = ([yield.observations] + yield.unsettled.map(\.observations)).reduce(0) {
      $0 + $1.sources.values.reduce(0) { $0 + $1.lines }
    }
    let messages = yield.diagnostics + plan.suspected.filter { $0.place?.file == look.file.name }
    var share = FileShare(
      index: index, observations: yield.observations, unsettled: yield.unsettled, messages: Set(messages))
    share.observations.joinSections(isCut: isCut)
    return try PackedShare(share)
  }

  /// What of a unit is wanted, nil when nothing is.
  private func part(
    of unit: WorkUnit, _ range: Range<UInt64>, behind zeros: UInt64
  ) throws(Diagnostic) -> WorkUnit? {
    guard wanted != nil, unit.file.kind == .plain, !unit.file.isEmpty else { return unit }
    let all = unit.range ?? 0..<unit.file.size
    let part = all.clamped(to: range)
    guard !part.isEmpty else { return nil }
    var unit = unit
    if part != all { unit.wanted = part }
    // How a text is read is told by what stands behind the hole that it begins with.
    let end = zeros > 0 ? max(part.upperBound, zeros) : part.upperBound
    try checkStretches(unit, from: all.lowerBound, to: end)
    return unit
  }

  /// Bytes behind a range that its last record may have, and that blocks are read ahead by.
  private static let margin: UInt64 = 2 << 20

  /// Everything that is read must have come.
  private func checkStretches(_ unit: WorkUnit, from start: UInt64, to end: UInt64) throws(Diagnostic) {
    guard !stretches.isEmpty else { return }
    let needed = start..<min(unit.file.size, end + Self.margin)
    guard
      !stretches.contains(where: { $0.lowerBound <= needed.lowerBound && needed.upperBound <= $0.upperBound })
    else { return }
    throw Diagnostic(
      .error, "S116", "the range needs the bytes from \(needed.lowerBound) to \(needed.upperBound)",
      at: Place(file: unit.file.name),
      notes: ["what stands above a range can settle how it is read"],
      help: "let them come too, or make one shard of the whole file")
  }

  /// A read that broke off is no end of a file: another try may give more.
  private func check(_ messages: [Diagnostic], _ file: InputFile) throws(Diagnostic) {
    guard let broken = messages.first(where: { ["I110", "I111", "I102", "I101"].contains($0.code) }) else {
      return
    }
    throw Diagnostic(
      .error, broken.code == "I101" || broken.code == "I102" ? "S117" : "S112", broken.summary,
      at: Place(file: file.name), help: broken.help)
  }
}

extension ContentSum {
  /// Reads a range of a file as it is stored.
  init(of file: InputFile, _ range: Range<UInt64>) throws(Diagnostic) {
    self.init()
    guard !range.isEmpty, let handle = FileHandle(forReadingAtPath: file.path) else { return }
    do {
      try handle.seek(toOffset: range.lowerBound)
      var offset = range.lowerBound
      while offset < range.upperBound,
        let part = try handle.read(upToCount: Int(min(1 << 20, range.upperBound - offset))), !part.isEmpty
      {
        add([UInt8](part), at: offset)
        offset += UInt64(part.count)
      }
    } catch {
      throw Diagnostic(
        .error, "S112", "the file cannot be read: \(error.localizedDescription)", at: Place(file: file.path),
        help: "run again when the disk or the network is well")
    }
  }
}
