import ProximateDiagnostics
import ProximateIngest
import ProximateModel

/// The files to read: those under analysis, and baselines marked by their names.
struct Inputs: Sendable {
  var files: [InputFile]
  var diagnostics: [Diagnostic]
  /// Keeps the copy of standard input as long as it may be read.
  private let standardInput: StandardInput?
  /// Where the copy of standard input lies: a path that means nothing to anyone.
  var copyOfStandardInput: String? { standardInput?.path }

  init(_ options: AnalyzerOptions) throws(Diagnostic) {
    let spool = options.paths.contains("-") ? try StandardInput() : nil
    standardInput = spool
    let paths = options.paths.map { $0 == "-" ? spool?.path ?? $0 : $0 }
    let skipped = options.skippedPaths
    var reports = OwnReports()
    let incident = Discovery(paths: paths) { skipped.contains($0) || reports.include($0) }
    let history = Discovery(paths: options.baselines) { skipped.contains($0) || reports.include($0) }
    files = incident.files + history.files.map(Self.marked)
    diagnostics = incident.diagnostics + history.diagnostics + reports.diagnostics
  }

  private static func marked(_ file: InputFile) -> InputFile {
    var file = file
    file.name = SourceName.baselinePrefix + file.name
    file.duplicateOf = file.duplicateOf.map { SourceName.baselinePrefix + $0 }
    file.originals = file.originals.mapValues { SourceName.baselinePrefix + $0 }
    return file
  }
}
