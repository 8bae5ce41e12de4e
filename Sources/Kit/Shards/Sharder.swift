public import Foundation
public import ProximateDiagnostics
import ProximateIngest
import ProximateKnowledge
import ProximateModel
import ProximateNormalise
import ProximateObserve

/// Makes a shard: what an analysis needs to know of some of the logs, to be merged with that of the others.
public struct Sharder: Sendable {
  private let options: ShardOptions

  /// A sharder with its options; nothing is read yet.
  public init(_ options: ShardOptions) { self.options = options }

  /// Reads the logs and writes the shard. The shard depends on the logs, their names and the rules only.
  ///
  /// - Returns: messages to people; those of the logs are in the shard too.
  /// - Throws: what keeps the shard from being made.
  public func write(to output: FileHandle, meter: ProgressMeter = ProgressMeter()) async throws(Diagnostic)
    -> [Diagnostic]
  {
    let rules = Rules(options.reading.ruleDirectories)
    let inputs = try ShardInputs(options)
    try LogReading.check(options.reading.inputFormat, rules.knowledge)
    let forced = options.reading.inputFormat.flatMap { id in
      rules.knowledge.formats.firstIndex { $0.id == id }
    }
    let survey = await Survey(inputs.files, rules.catalogue, forced: forced, jobs: options.reading.jobs)
    let repeated = await survey.repeatedBytes(jobs: options.reading.jobs)
    let plan = WorkPlan(
      sharding: survey, repeated: repeated, forcedFormat: forced, options.reading)
    meter.expect(plan.units.reduce(0) { $0 + $1.bytes })
    let shares = try await shares(plan, survey, rules, meter)
    var writer = ShardWriter(output)
    try writer.begin(ShardHeader(rules, options.reading, inputs: inputs.inputs))
    for share in shares { try writer.write(share) }
    try writer.end()
    return rules.diagnostics + Set(inputs.diagnostics + shares.flatMap(\.messages)).sorted()
  }

  private func shares(
    _ plan: WorkPlan, _ survey: Survey, _ rules: Rules, _ meter: ProgressMeter
  ) async throws(Diagnostic) -> [PackedShare] {
    let observation = try rules.observation(
      bucketWidth: plan.bucketWidth, depth: .full, bounds: .sharded)
    let units = Dictionary(grouping: plan.units) { $0.file.name }
    let looks = survey.looks
    let made = await Parallel.workers(options.reading.jobs, over: looks.count) { next in
      var worker = Worker(plan, rules.catalogue, observation)
      var made: [(Int, Result<PackedShare, Diagnostic>)] = []
      while let index = next() {
        let units = units[looks[index].file.name] ?? []
        made.append(
          (index, Result { () throws(Diagnostic) in try worker.share(looks[index], units, plan) }))
        meter.advance(looks[index].file.size)
      }
      return made
    }
    return try made.flatMap { $0 }.sorted { $0.0 < $1.0 }.map { made throws(Diagnostic) in try made.1.get() }
  }
}

extension Worker {
  /// What a shard holds of a file.
  fileprivate mutating func share(_ look: Survey.Look, _ units: [WorkUnit], _ plan: WorkPlan)
    throws(Diagnostic) -> PackedShare
  {
    for unit in units { work(on: unit) }
    let yield = take()
    let range = 0..<look.file.size
    var index = FileIndex(
      name: look.file.name, facts: FileFacts(look, isCut: units.count > 1), ranges: [range])
    index.content = try ContentSum(of: look.file, range)
    index.lines = yield.observations.sources.values.reduce(0) { $0 + $1.lines }
    let messages = yield.diagnostics + plan.suspected.filter { $0.place?.file == look.file.name }
    return try PackedShare(
      FileShare(index: index, observations: yield.observations, messages: Set(messages)))
  }
}

extension FileFacts {
  fileprivate init(_ look: Survey.Look, isCut: Bool) {
    let kind: Kind =
      switch look.file.kind {
      case .plain, .standardInput: .plain
      case .gzip: .gzip
      case .compressed: .compressed
      case .archive: .archive
      }
    self.init(
      size: look.file.size, modified: look.file.modified.nanoseconds, kind: kind,
      times: look.times.map(\.nanoseconds), isCut: isCut)
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
