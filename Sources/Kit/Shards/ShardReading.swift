import ProximateDiagnostics
import ProximateModel

/// What shards hold as one value: what reading all of the logs on one machine would have given.
///
/// Whatever takes more than one file to decide is decided here, from what the shards tell of each file.
struct ShardReading: Sendable {
  var observations: Observations
  var diagnostics: [Diagnostic]
  var inputs: [String]

  init(_ options: AnalyzerOptions, _ rules: Rules) throws(Diagnostic) {
    let shards = try ShardSet(
      options.shards, expected: ShardHeader(rules, options, inputs: []))
    inputs = shards.header.inputs
    var indices: [FileIndex] = []
    for entries in shards.files { indices.append(try ShardSet.index(of: entries)) }
    let settling = Settling(indices, options, rules.knowledge)
    var sum = ObservationSum(bucketWidth: settling.bucketWidth)
    var messages: Set<Diagnostic> = []
    for entries in shards.files {
      var share = try ShardSet.share(entries)
      settling.settle(&share)
      messages.formUnion(share.messages)
      sum.add(share.observations)
    }
    observations = sum.total
    let noted = ClockNotes.tell(in: &observations)
    ClockCorrection.apply(to: &observations, rules.knowledge)
    messages.formUnion(noted + settling.diagnostics)
    observations.note(options.unread)
    messages.formUnion(options.unread.map(\.warning))
    diagnostics =
      rules.diagnostics + messages.sorted() + SourceNotes.note(onEmpty: settling.empty)
      + SourceNotes.note(onDetailOf: observations)
  }
}

/// Adds observations up in pairs of like size, so that none is gone through more often than the logarithm of their
/// number.
private struct ObservationSum {
  private let bucketWidth: Int64
  private var parts: [(size: Int, observations: Observations)] = []

  init(bucketWidth: Int64) { self.bucketWidth = bucketWidth }

  mutating func add(_ observations: Observations) {
    parts.append((1, observations))
    while parts.count > 1, parts[parts.count - 2].size <= parts[parts.count - 1].size {
      let last = parts.removeLast()
      parts[parts.count - 1].size += last.size
      parts[parts.count - 1].observations.merge(last.observations)
    }
  }

  var total: Observations {
    parts.reduce(into: Observations(bucketWidth: bucketWidth)) { $0.merge($1.observations) }
  }
}
