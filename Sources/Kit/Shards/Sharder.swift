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
    let rules = try Rules(named: options.reading.ruleDirectories)
    if let reason = options.unread {
      let (share, input) = try options.unreadShare(reason)
      try write([share], ShardHeader(rules, options.reading, inputs: [input]), to: output)
      return rules.diagnostics
    }
    let inputs = try ShardInputs(options)
    let shares = try await shares(inputs, rules, meter)
    try write(shares, ShardHeader(rules, options.reading, inputs: inputs.inputs), to: output)
    return rules.diagnostics + Set(inputs.diagnostics + shares.flatMap(\.messages)).sorted()
  }

  private func write(_ shares: [PackedShare], _ header: ShardHeader, to output: FileHandle)
    throws(Diagnostic)
  {
    var writer = ShardWriter(output)
    try writer.begin(header)
    for share in shares { try writer.write(share) }
    try writer.end()
  }

  private func shares(_ inputs: ShardInputs, _ rules: Rules, _ meter: ProgressMeter) async throws(Diagnostic)
    -> [PackedShare]
  {
    let forced = try rules.knowledge.formatIndex(options.reading.inputFormat)
    let jobs = options.reading.jobs
    let survey = await Survey(inputs.files, rules.catalogue, forced: forced, jobs: jobs, sharding: true)
    let rotation = await ShardRotation(inputs, rules.catalogue, forced: forced, jobs: jobs)
    let plan = WorkPlan(
      sharding: survey, rotation, forcedFormat: forced, options.reading)
    let observation = try rules.observation(
      bucketWidth: plan.bucketWidth, depth: .full, bounds: .sharded)
    let work = ShardWork(plan, survey, rotation, wanted: options.range, stretches: options.stream.stretches)
    meter.expect(inputs.files.reduce(0) { $0 + $1.size })
    let made = await Parallel.workers(jobs, over: survey.looks.count) { next in
      var worker = Worker(plan, rules.catalogue, observation)
      var made: [(Int, Result<PackedShare, Diagnostic>)] = []
      while let index = next() {
        made.append((index, Result { () throws(Diagnostic) in try work.share(index, by: &worker) }))
        meter.advance(survey.looks[index].file.size)
      }
      return made
    }
    return try made.flatMap { $0 }.sorted { $0.0 < $1.0 }.map { made throws(Diagnostic) in try made.1.get() }
  }
}

extension ShardOptions {
  /// A share that tells of a range that nothing could be read of, so that the draft says so and nothing is missing.
  fileprivate func unreadShare(_ reason: String) throws(Diagnostic) -> (PackedShare, input: String) {
    guard let name, let size = stream.size ?? range?.upperBound, size < 1 << 62 else {
      throw Diagnostic(
        .error, "S110", "--unread needs --name, and --size or --end", help: "name what was given up")
    }
    let source = (isBaseline ? SourceName.baselinePrefix : "") + name
    var facts = FileFacts(size: size, modified: stream.modified?.nanoseconds ?? 0, kind: .plain)
    facts.isUnread = true
    var index = FileIndex(name: source, facts: facts, ranges: [(range ?? 0..<size).clamped(to: 0..<size)])
    index.hasUnread = true
    let sentence =
      range == nil || range == 0..<size
      ? "not read: \(reason)"
      : "bytes \(index.ranges[0].lowerBound) to \(index.ranges[0].upperBound) not read: \(reason)"
    var coverage = SourceCoverage()
    coverage.problems = [sentence]
    var observations = Observations(bucketWidth: WorkPlan.bucketWidth(of: nil), bounds: .sharded)
    observations.sources[SourceName(path: source)] = coverage
    let message = Diagnostic(
      .warning, "S131", sentence, at: Place(file: source),
      help: "the draft is made without it: find out what is wrong with it and make its shard again")
    let share = FileShare(index: index, observations: observations, messages: [message])
    return (try PackedShare(share), root ?? name)
  }
}
