package import ProximateDiagnostics
package import ProximateKnowledge
package import ProximateModel
import ProximatePatterns

/// All detectors, compiled for observation: which of them a row has to be tested against. Shared by all workers.
package struct ObservationPlan: Sendable {
  /// Nanoseconds per bucket.
  private(set) var bucketWidth: Int64
  private(set) var depth: Depth
  /// How much an observer may hold.
  private(set) var bounds: ObservationBounds
  /// SHA-256 of bytes.
  let digest: @Sendable ([UInt8]) -> [UInt8]
  /// What is counted, by type number: `allEvents`, `errors`, every event's name in order, then detectors, each followed
  /// by its shares when it has some.
  let types: [TypeKey]
  let probes: [Probe]
  /// A bit for each severity number with which a row may pass, by probe.
  let severities: [UInt32]
  /// Probes that only rows of an event can pass, by the event's index.
  let probesByEvent: [[Int]]
  /// Whether there are any, by the event's index.
  let hasProbes: [Bool]
  /// Finds which of `scannedProbes` a message may pass.
  let scanner: LiteralScanner?
  let scannedProbes: [Int]
  /// Finds which of `recordProbes` a whole record may pass; nil when no detector asks for records.
  let recordScanner: LiteralScanner?
  let recordProbes: [Int]
  /// Probes that any row may pass.
  let everyRowProbes: [Int]
  /// Ids of those who ask: detectors and tests of hypotheses.
  let ownerNames: [String]
  /// Type numbers of each of them.
  let owners: [Range<Int>]
  /// Which of them asks for a type, nil when none does.
  let ownerOfType: [Int?]
  let fieldNames: [String]
  let fieldHashes: [UInt64]
  /// Whether a canonical field is a measure, by its index.
  let measuredFields: [Bool]
  /// Fields that detectors require, each once.
  let awaitedFields: [String]
  let eventNames: [String]
  let eventHashes: [UInt64]
  /// Format ids; `EventRow.format` is an index into them.
  let formats: [String]

  /// How much is observed.
  package enum Depth: Sendable {
    /// Everything.
    case full
    /// What was read of each source, and no more.
    case coverage
  }

  /// Type number of all events.
  static let allEvents = 0
  /// Type number of errors.
  static let errors = 1
  /// Type number of the event name with index 0.
  static let firstEvent = 2

  /// Compiles what a knowledge base's detectors and hypotheses ask for.
  ///
  /// - Parameters:
  ///   - bucketWidth: nanoseconds, more than 0; the same in all observations that are to be merged.
  ///   - digest: SHA-256 of bytes, for records that are too long to keep.
  /// - Throws: what is wrong with a detector's condition.
  package init(
    _ knowledge: KnowledgeBase, bucketWidth: Int64, depth: Depth = .full,
    bounds: ObservationBounds = ObservationBounds(), digest: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) throws(Diagnostic) {
    self.bucketWidth = max(1, bucketWidth)
    self.depth = depth
    self.bounds = bounds
    self.digest = digest
    formats = knowledge.formats.map(\.id)
    fieldNames = knowledge.fieldNames
    fieldHashes = knowledge.fieldNames.map(Self.hash)
    measuredFields = knowledge.fieldNames.map { MeasureLexicon.kind(ofKey: $0) != nil }
    awaitedFields = Set(knowledge.detectors.flatMap(\.awaitedFields)).sorted()
    eventNames = knowledge.eventNames
    eventHashes = knowledge.eventNames.map(Self.hash)
    var types: [TypeKey] = [.allEvents, .errors] + knowledge.eventNames.map { .event($0) }
    var probes: [Probe] = []
    var owners: [Range<Int>] = []
    let watches = knowledge.watches
    for (owner, watch) in watches.enumerated() {
      let start = types.count
      for demand in watch.demands {
        let type = types.count
        types.append(demand.type)
        if demand.isCompared { types += (0..<TypeKey.shares).map { .share(watch.id, $0) } }
        probes.append(
          try Probe(
            demand, of: watch, type: type, firstShare: demand.isCompared ? type + 1 : nil, owner: owner,
            knowledge))
      }
      owners.append(start..<types.count)
    }
    ownerNames = watches.map(\.id)
    var ownerOfType = [Int?](repeating: nil, count: types.count)
    for (owner, range) in owners.enumerated() { for type in range { ownerOfType[type] = owner } }
    self.owners = owners
    self.ownerOfType = ownerOfType
    self.types = types
    self.probes = probes
    severities = probes.map { $0.condition.severities }
    let dispatch = Dispatch(probes, events: knowledge.eventNames.count)
    probesByEvent = dispatch.byEvent
    hasProbes = dispatch.byEvent.map { !$0.isEmpty }
    scannedProbes = dispatch.byLiteral
    everyRowProbes = dispatch.everyRow
    scanner = Self.scanner(dispatch.byLiteral.compactMap { probes[$0].condition.bodyLiteralSet })
    recordProbes = dispatch.byRecord
    recordScanner = Self.scanner(dispatch.byRecord.compactMap { probes[$0].condition.recordLiteralSet })
  }

  private static func hash(_ name: String) -> UInt64 {
    var hash = StableHash()
    hash.combine(name)
    return hash.value
  }

  private static func scanner(_ sets: [LiteralSet]) -> LiteralScanner? {
    sets.isEmpty ? nil : LiteralScanner(sets)
  }

  /// The same detectors, observed in buckets of so many nanoseconds (more than 0) and within bounds.
  package func with(bucketWidth: Int64, depth: Depth, bounds: ObservationBounds) -> ObservationPlan {
    var plan = self
    (plan.bucketWidth, plan.depth, plan.bounds) = (max(1, bucketWidth), depth, bounds)
    return plan
  }
}

/// Sorts probes by the cheapest test that tells rows which cannot pass them.
private struct Dispatch {
  var byEvent: [[Int]]
  var byLiteral: [Int] = []
  var byRecord: [Int] = []
  var everyRow: [Int] = []

  init(_ probes: [Probe], events: Int) {
    byEvent = [[Int]](repeating: [], count: events)
    for (number, probe) in probes.enumerated() {
      if let indices = probe.condition.eventIndices, !indices.contains(0) || !probe.hasLiterals {
        for index in indices where Int(index) < events { byEvent[Int(index)].append(number) }
      } else if probe.hasLiterals {
        byLiteral.append(number)
      } else if probe.condition.recordLiteralSet != nil {
        byRecord.append(number)
      } else {
        everyRow.append(number)
      }
    }
  }
}
