import ProximateKit
import ProximateModel
import Testing

extension SourceCoverage {
  /// What an analysis says of one of its sources.
  static func analysed(_ name: String, _ options: AnalyzerOptions) async throws -> SourceCoverage {
    let outcome = await Analyzer(options).analyze()
    return try #require(outcome.analysis?.sources.first { $0.name.path == name }?.coverage)
  }
}
