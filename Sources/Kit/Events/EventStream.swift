public import ProximateDiagnostics
import ProximateIngest
import ProximateKnowledge
public import ProximateModel
import ProximateNormalise
import ProximateObserve

/// The normalised events of logs, as text or counted.
public struct EventStream: Sendable {
  /// How events are written.
  public enum Form: Sendable {
    /// One JSON object a line.
    case ndjson
    /// A header line and RFC 4180 rows; attributes as one JSON object.
    case csv
  }

  /// How many events there are.
  public struct Count: Sendable {
    /// Events.
    public var events: Int
    /// Physical lines.
    public var lines: Int
    /// What was read, by source in order.
    public var sources: [(name: SourceName, coverage: SourceCoverage)]
    /// Messages to people.
    public var diagnostics: [Diagnostic]
  }

  private let options: AnalyzerOptions

  /// A stream; nothing is read yet.
  public init(_ options: AnalyzerOptions) { self.options = options }

  /// Counts events on all cores, without looking for anything in them.
  public func count() async -> Count {
    do throws(Diagnostic) {
      let reading = try await LogReading(
        options, try Rules(named: options.ruleDirectories), depth: .coverage, ProgressMeter())
      let sources = reading.observations.sources.map { (name: $0.key, coverage: $0.value) }.sorted {
        $0.name < $1.name
      }
      return Count(
        events: sources.reduce(0) { $0 + $1.coverage.events },
        lines: sources.reduce(0) { $0 + $1.coverage.lines },
        sources: sources, diagnostics: reading.diagnostics.sorted())
    } catch {
      return Count(events: 0, lines: 0, sources: [], diagnostics: [error])
    }
  }

  /// Writes every event in the order of the input, part by part, and gives the messages to people.
  public func write(as form: Form, to sink: (String) -> Void) async -> [Diagnostic] {
    do throws(Diagnostic) {
      let rules = try Rules(named: options.ruleDirectories)
      let inputs = try Inputs(options)
      let plan = try await WorkPlan(inputs, rules.catalogue, options, rules.knowledge)
      var reader = EventReader(rules, plan, inputs)
      reader.survey(inputs.files)
      if form == .csv { sink(EventText.csvHeader) }
      for file in inputs.files {
        reader.read(file) { events in
          let text = events.events.reduce(into: "") { $0 += EventText.row($1, at: events.place, form) }
          if !text.isEmpty { sink(text) }
        }
      }
      return (rules.diagnostics + inputs.diagnostics + plan.reading.diagnostics + reader.diagnostics).sorted()
    } catch {
      return [error]
    }
  }
}

extension SourceCoverage {
  /// Events read: every line that begins one, of whatever class.
  var events: Int {
    [LineClass.event, .unparsed, .oversize].reduce(0) { $0 + lineCounts[$1.rawValue] }
  }
}
