import ProximateDiagnostics
import ProximateIngest
import ProximateKnowledge
import ProximateModel
import ProximateNormalise
import ProximateObserve

/// The logs read and counted, by as many workers as are asked for.
struct LogReading: Sendable {
  var observations: Observations
  var diagnostics: [Diagnostic]

  /// Reads everything. With depth `.coverage` lines are read, normalised and counted by class, and no more.
  init(
    _ options: AnalyzerOptions, _ rules: Rules, depth: ObservationPlan.Depth = .full, _ meter: ProgressMeter
  ) async throws(Diagnostic) {
    let inputs = try Inputs(options)
    let (knowledge, catalogue) = (rules.knowledge, rules.catalogue)
    let plan = try await WorkPlan(inputs, catalogue, options, knowledge)
    let observation = try rules.observation(
      bucketWidth: plan.bucketWidth, depth: plan.hasBytes ? depth : .coverage)
    meter.expect(inputs.files.reduce(0) { $0 + $1.size })
    let yields = await Self.read(plan, catalogue, observation, options, meter)
    observations = yields.reduce(into: Observations(bucketWidth: plan.bucketWidth)) {
      $0.merge($1.observations)
    }
    let noted = ClockNotes.tell(in: &observations)
    ClockCorrection.apply(to: &observations, knowledge)
    // Ranges of one file say the same more than once.
    let told = Set(
      inputs.diagnostics + plan.reading.diagnostics + plan.suspected + noted + yields.flatMap(\.diagnostics))
    diagnostics =
      rules.diagnostics + told.sorted() + SourceNotes.note(onEmpty: inputs.files.filter(\.isEmpty))
      + SourceNotes.note(onDetailOf: observations)
  }

  private static func read(
    _ plan: WorkPlan, _ catalogue: FormatCatalogue, _ observation: ObservationPlan,
    _ options: AnalyzerOptions,
    _ meter: ProgressMeter
  ) async -> [Worker.Yield] {
    let count = plan.units.count + plan.duplicates.count
    return await Parallel.workers(options.jobs, over: count) { next in
      var worker = Worker(plan, catalogue, observation)
      while let index = next() {
        if index < plan.units.count {
          worker.work(on: plan.units[index])
          meter.advance(plan.units[index].bytes)
        } else {
          let file = plan.duplicates[index - plan.units.count]
          worker.count(duplicate: file)
          meter.advance(file.size)
        }
      }
      return worker.take()
    }
  }
}
