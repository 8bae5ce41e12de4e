import Foundation
public import ProximateDiagnostics
import ProximateKnowledge
import ProximateModel
import ProximateNormalise
import ProximatePatterns

/// What each detector's conditions cost on a log: how many rows have to be tested, how many pass, and how long a test takes.
public struct RuleCosts: Sendable {
  /// One detector.
  public struct Row: Sendable {
    /// Its id.
    public var detector: String
    /// Rows that the scanner, or the name of the event, left to be tested, of all parts together.
    public var tested: Int
    /// Rows that hold, of all parts together.
    public var passed: Int
    /// Nanoseconds for each row of the log.
    public var nanosecondsPerRow: Double
    /// How often a pattern hit the limit of steps.
    public var limitHits: Int
  }

  /// The most costly first.
  public private(set) var rows: [Row] = []
  /// Rows of the log.
  public private(set) var total = 0
  /// Why nothing could be measured.
  public private(set) var diagnostics: [Diagnostic] = []

  /// At most this much of a log is read.
  private static let longest = 16 << 20

  /// - Parameters:
  ///   - log: a plain file.
  ///   - ruleDirectories: whose detectors are measured; none: the built-in ones.
  public init(log: String, ruleDirectories: [String]) {
    guard let handle = FileHandle(forReadingAtPath: log), let data = try? handle.read(upToCount: Self.longest)
    else {
      diagnostics = [Diagnostic(.error, "I100", "cannot read the file", at: Place(file: log))]
      return
    }
    let all = Rules(complete: ruleDirectories, builtIn: true)
    var sniffer = Sniffer(all.catalogue)
    let reading = SampleReading(
      String(decoding: data, as: UTF8.self), formats: nil, reference: nil, assumed: 0, all.catalogue,
      all.knowledge,
      &sniffer)
    total = reading.batch.rows.count
    for detector in all.knowledge.detectors
    where ruleDirectories.isEmpty || !detector.place.file.hasPrefix("built-in:") {
      rows.append(Self.cost(of: detector, reading, all.knowledge))
    }
    rows.sort { ($1.nanosecondsPerRow, $0.detector) < ($0.nanosecondsPerRow, $1.detector) }
  }

  private static func cost(of detector: Detector, _ reading: SampleReading, _ knowledge: KnowledgeBase) -> Row
  {
    var matcher = Matcher()
    var row = Row(detector: detector.id, tested: 0, passed: 0, nanosecondsPerRow: 0, limitHits: 0)
    let start = ContinuousClock.now
    for condition in detector.rule.conditions {
      guard
        let compiled = try? CompiledCondition(
          condition, fields: knowledge.fieldNames, events: knowledge.eventNames,
          formats: knowledge.formats.map(\.id))
      else { continue }
      let body = compiled.bodyLiteralSet.map { LiteralScanner([$0]) }
      let record = compiled.recordLiteralSet.map { LiteralScanner([$0]) }
      var hits: [Int] = []
      for event in reading.batch.rows {
        if let events = compiled.eventIndices {
          if !events.contains(event.eventName) { continue }
        } else if let scanner = body ?? record {
          let text = body != nil ? event.message : event.record
          let bytes = text.isScratch ? reading.batch.scratch : reading.block.bytes
          scanner.candidates(in: bytes.span.extracting(text.lower..<text.upper), into: &hits)
          if hits.isEmpty { continue }
        }
        row.tested += 1
        if compiled.holds(
          event, block: reading.block, batch: reading.batch, source: reading.context, matcher: &matcher)
        {
          row.passed += 1
        }
      }
    }
    let spent = (ContinuousClock.now - start) / .nanoseconds(1)
    row.nanosecondsPerRow = spent / Double(max(1, reading.batch.rows.count))
    row.limitHits = matcher.limitHits
    return row
  }
}
